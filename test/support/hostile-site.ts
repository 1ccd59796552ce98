import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Set by anything that runs though it was written as text. */
export const RAN = 'kepuRan';
/** A host nobody may be sent to without asking. */
export const ELSEWHERE = 'elsewhere.test';

/** What an author, or who fills in a form for an author, may write to break out of text. */
export const HOSTILE: readonly string[] = [
  `甲<img src=x onerror="${RAN}=1">乙`,
  `甲</script><script>${RAN}=1</script>乙`,
  `甲</title></textarea></style></template><svg onload=${RAN}=1>乙`,
  `甲" onmouseover="${RAN}=1" autofocus onfocus='${RAN}=1' 乙`,
  `甲--><iframe srcdoc="<script>parent.${RAN}=1</script>"></iframe><!--乙`,
  `甲<!--?lit$1$--><?lit-part x?><!--/lit-part-->乙`,
  `甲\${${RAN}=1}{{constructor.constructor('${RAN}=1')()}}乙`,
  `javascript:${RAN}=1//甲`,
  `[甲](javascript:${RAN}=1) ![乙](//${ELSEWHERE}/x.png) <https://${ELSEWHERE}>`,
  `data:text/html;base64,PHNjcmlwdD5rZXB1UmFuPTE8L3NjcmlwdD4=`,
  `甲<style>@import "//${ELSEWHERE}/x.css"</style><link rel=stylesheet href=//${ELSEWHERE}/y.css>乙`,
  `甲<form action=//${ELSEWHERE}><button formaction=javascript:${RAN}=1>乙</button></form>`,
  `甲<base href=//${ELSEWHERE}/><meta http-equiv=refresh content="0;url=//${ELSEWHERE}">乙`,
  `甲&lt;img src=x onerror=${RAN}=1&gt;&#60;script&#62;乙`,
  `甲]]><x:script xmlns:x="http://www.w3.org/1999/xhtml">${RAN}=1</x:script><![CDATA[乙`,
  `=HYPERLINK("https://${ELSEWHERE}","甲")`,
  `甲\nEND:VEVENT\nBEGIN:VALARM\nATTACH:https://${ELSEWHERE}/\n乙`,
  '甲\u202egnp.exe\u202c\u2066乙\u2069丙',
  '../../../甲.exe',
  'https://[甲',
  '//[乙',
  'PK\u0003\u0004甲',
  '__proto__甲',
  '甲: &a [*a, !!js/function "x"] #乙',
];

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

/**
 * Writes the content of a small school that has each of the strings in every field of every kind of record, in the text
 * and in the front matter of a page of its own, and the first of them in its settings.
 */
export function writeHostileSite(folder: string, strings: readonly string[] = HOSTILE): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const fill = (line: (text: string) => string[]): string[][] => strings.map(line);
  const quoted = JSON.stringify;
  const [first = ''] = strings;

  write(
    'kepu.yml',
    `title: ${quoted(first)}
tagline: ${quoted(first)}
url: https://example.edu.cn/
privacy: { names: full, consent: { date: 2026-09-01, by: 教导处 } }
home: { slogan: ${quoted(first)}, intro: ${quoted(first)} }
nav: [{ label: ${quoted(first)}, target: 名单.md }, { label: 甲, target: "javascript:${RAN}=1" }]
terms: [{ schoolYear: 2026-2027, name: ${quoted(first)}, start: 2026-08-31, end: 2027-01-22 }]
search: { synonyms: [[${quoted(first)}, 甲乙丙]] }
footer: { contact: ${quoted(first)}, icp: ${quoted(first)} }
`,
  );
  write('名单.md', '---\ntitle: 名单\ndate: 2026-10-01\n---\n\n::: awards {src=awards.csv}\n:::\n');
  write('日历.md', '---\ntitle: 日历\ndate: 2026-10-01\n---\n\n::: calendar {src=activities.csv}\n:::\n');
  write('进度.md', '---\ntitle: 进度\nkind: 活动方案\ndate: 2026-10-01\n---\n\n::: timeline {src=phases.csv}\n:::\n');
  write('作品.md', '---\ntitle: 作品\ndate: 2026-10-01\n---\n\n::: gallery {src=works.csv}\n:::\n');
  write(
    'awards.csv',
    csv([
      ['作品', '姓名', '班级', '级别', '等次', '比赛', '类别', '时间', '辅导教师', '备注', '编号'],
      ...fill((text) => [text, text, text, text, text, text, text, '2026-09-20', text, text, text]),
    ]),
  );
  write(
    'activities.csv',
    csv([
      ['时间', '活动', '地点', '类别', '负责人', '说明', '链接'],
      ...fill((text) => ['2026-10-12', text, text, text, text, text, text]),
    ]),
  );
  write(
    'phases.csv',
    csv([
      ['阶段', '时间', '任务', '负责人', '完成', '链接'],
      ...fill((text) => [text, '2026-09-14/2026-10-20', text, text, '40%', text]),
    ]),
  );
  write(
    'works.csv',
    csv([
      ['作品', '作者', '类别', '说明', '时间', '图片', '辅导教师'],
      ...fill((text) => [text, text, text, text, '2026-09-20', '画.svg', text]),
    ]),
  );
  write(
    '画.svg',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="${RAN}=1"><script>${RAN}=1</script><image href="//${ELSEWHERE}/x.png"/><rect width="9" height="9"/></svg>`,
  );
  strings.forEach((text, at) => {
    const line = text.replace(/\s+/g, ' ');
    write(
      `页/第${at}页.md`,
      `---
title: ${quoted(text)}
summary: ${quoted(text)}
tags: [${quoted(text)}]
issuer: ${quoted(text)}
owner: ${quoted(text)}
aliases: [${quoted(text)}]
attachments: [${quoted(text)}]
cover: ${quoted(text)}
date: 2026-10-01
---

## 节 ${line}

段 ${line}

- 项 ${line}

| 表 | 头 ${line.replaceAll('|', '\\|')} |
| --- | --- |
| 格 | ${line.replaceAll('|', '\\|')} |

[链](<${line.replace(/[<>]/g, '')}>) ![图](<${line.replace(/[<>]/g, '')}> ${quoted(line)})

::: contest ${line}
- 对象：${line}
- 报名：${line}
:::

::: organisation ${line}
- 组长：${line}
:::

::: indicators ${line}
| 指标 | 目标 | 完成 |
| --- | --- | --- |
| ${line.replaceAll('|', '\\|')} | 4 次 | 3 次 |
:::
`,
    );
  });
}
