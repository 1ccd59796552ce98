import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultConfig } from '../../../site/config/defaults.js';
import { Anchors, makeAnchor, withoutNumber } from '../../../site/parse/anchors.js';
import { kindOfPage } from '../../../site/parse/front-matter/kinds.js';
import { parse } from '../../../site/parse/parse.js';
import type { SourceFile } from '../../../site/read/source-file.js';
import { parseText } from './support/describe-page.js';

function file(path: string, text: string): SourceFile {
  return { path, kind: 'markdown', text, absolutePath: `/${path}`, size: text.length };
}

describe('site/parse', () => {
  test('an unknown key is reported once for a whole folder', () => {
    const files = ['a.md', 'b.md', 'c.md'].map((path) => file(path, '---\nlayout: x\n---\n# t\n'));
    const { diagnostics } = parse(files, { config: defaultConfig(), buildDate: '2026-11-22' });
    assert.deepEqual(
      diagnostics.map(({ file: path, line, message }) => [path, line, message]),
      [['a.md', 2, '不认识“layout”这一项（共 3 个文件），它不起作用。']],
    );
  });

  for (const [path, text, title] of [
    ['a.md', '---\ntitle: 甲\n---\n# 乙\n', '甲'],
    ['a.md', '前言。\n\n# 乙\n', '乙'],
    ['a.md', '第一行就是题目\n\n正文在后面。\n', '第一行就是题目'],
    ['2026-10-12-科技节_开幕.md', '正文以句号结尾。\n', '科技节 开幕'],
    ['社团/index.md', '正文以句号结尾。\n', '社团'],
    ['a.md', '## 一、指导思想\n', 'a'],
    ['a.md', '---\ntitle: 2026\n---\n', '2026'],
  ] as const) {
    test(`the title of ${JSON.stringify(text)} in ${path} is ${title}`, () => {
      const { pages } = parse([file(path, text)], { config: defaultConfig(), buildDate: '2026-11-22' });
      assert.equal(pages[0]?.title, title);
    });
  }

  test('short lines of a paragraph stay lines of their own, wrapped sentences become one', () => {
    const long = '这一句话很长，写的人在三十个字以后才换到下一行，所以两行是同一句，中间没有空格。';
    for (const [text, html] of [
      ['时间：10月12日\n地点：操场', '<p>时间：10月12日<br>\n地点：操场</p>\n'],
      ['张三、李四、\n王五', '<p>张三、李四、王五</p>\n'],
      [`${long}\n下一行。`, `<p>${long}下一行。</p>\n`],
    ] as const) {
      const { pages } = parse([file('a.md', `# 题\n\n${text}\n`)], {
        config: defaultConfig(),
        buildDate: '2026-11-22',
      });
      assert.equal(pages[0]?.body.join(''), html);
    }
  });

  test('pictures and files whose names hold blanks, in full-width brackets or with a size are read, and told', () => {
    for (const [written, type, src] of [
      ['![开幕](图/科技节 (3).jpg)', 'picture', '图/科技节 (3).jpg'],
      ['![开幕](p02.jpg）', 'picture', 'p02.jpg'],
      ['![开幕]（p02.jpg）', 'picture', 'p02.jpg'],
      ['![开幕](p.jpg =300x200)', 'picture', 'p.jpg'],
      ['![[p.jpg|300]]', 'picture', 'p.jpg'],
      ['[通知](关于 报名 (2).docx)', 'link', '关于 报名 (2).docx'],
      ['[通知](附件/通知 (1).txt)', 'link', '附件/通知 (1).txt'],
      ['[口令](a&b c.txt)', 'link', 'a&b c.txt'],
      ['[课件](公开课 课件.rar)', 'link', '公开课 课件.rar'],
      ['[讲话]（校长 讲话.wps）', 'link', '校长 讲话.wps'],
    ] as const) {
      const text = `# 题\n\n看${written}和[甲](乙 丙)。\n`;
      const { pages, diagnostics } = parse([file('a.md', text)], { config: defaultConfig(), buildDate: '2026-11-22' });
      const parts = (pages[0]?.body ?? []).flatMap((part) =>
        typeof part === 'string' || (part.type !== 'picture' && part.type !== 'link') ? [] : [part],
      );
      assert.deepEqual(
        parts.map((part) => [part.type, part.type === 'picture' ? part.src : part.href, part.line]),
        [[type, src, 3]],
        written,
      );
      assert.deepEqual(
        diagnostics.map(({ code, line }) => [code, line]),
        [['link/loose-address', 3]],
      );
    }
  });

  test('a brace without a blank before it holds options too', () => {
    const text = '# 题\n\n::: 作品展示 手抄报{src=名单.csv}\n:::\n';
    const { diagnostics } = parse([file('a.md', text)], { config: defaultConfig(), buildDate: '2026-11-22' });
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['container/file-missing'],
    );
  });

  test('a page opts out of search by any word for no', () => {
    for (const no of ['false', '否', '关闭', '隐藏', 'N'])
      assert.equal(parseText(`---\ntitle: t\nsearch: ${no}\n---\n`).page.search, false, no);
  });

  for (const [written, date] of [
    ['2025-03-01', '2025-03-01'],
    ['2025年3月1日', '2025-03-01'],
    ['2025-03', '2025-03'],
    ['2025-03-01 08:00:00', '2025-03-01'],
    ['2025-02-30', undefined],
    ['2025-13-45', undefined],
    ['改天', undefined],
  ] as const) {
    test(`the date ${written} is ${date ?? 'refused'}`, () => {
      const { page, diagnostics } = parseText(`---\ntitle: t\ndate: ${written}\n---\n`);
      assert.equal(page.date, date);
      assert.deepEqual(
        diagnostics.map(({ code, line, column }) => [code, line, column]),
        date ? [] : [['date/format', 3, 7]],
      );
    });
  }

  test('an element of ours in raw HTML is told how to write it', () => {
    const { diagnostics } = parseText(
      '一。\n\n<table class="x kepu-award-table"><tr><td>甲</td></tr></table>\n\n<kepu-gallery></kepu-gallery>\n',
    );
    assert.deepEqual(
      diagnostics.map(({ code, line, message, expected }) => [code, line, message, expected]),
      [
        ['kepu-gallery', 5, '作品展示'],
        ['kepu-award-table', 3, '获奖名单'],
      ].map(([found, line, name]) => [
        'html/component',
        line,
        `HTML 里的“${found}”在这里不会变成组件，其中的内容不计入日历、荣誉和作品。`,
        `::: ${name}`,
      ]),
    );
  });

  test('findings come in English for an English site', () => {
    const { diagnostics } = parseText('::: awards List\n', 'en');
    assert.deepEqual(
      diagnostics.map(({ message, hint }) => `${message} ${hint}`),
      [
        'The block “awards” does not end. Write ::: after its last line.',
        '“awards” holds no table or list that can be read. Put a table (with a line | --- | --- | below its head) or list into it, or name a file: {src=file.csv}',
      ],
    );
  });

  test('a school year comes from the title, and dates without a year are read in it', () => {
    const { page } = parseText('# 2026—2027学年工作计划\n\n::: calendar\n- 10月12日 开幕\n- 3月12日 植树\n:::\n');
    assert.deepEqual(
      page.records.activities.map(({ start }) => start),
      ['2026-10-12', '2027-03-12'],
    );
  });
});

describe('site/parse/anchors', () => {
  for (const [heading, rest] of [
    ['一、指导思想', '指导思想'],
    ['（二）活动目标', '活动目标'],
    ['1. 开幕', '开幕'],
    ['1.2.3 细则', '细则'],
    ['第三章 总则', '总则'],
    ['① 报名', '报名'],
    ['2026年计划', '2026年计划'],
    ['3D打印', '3D打印'],
    ['十一', '十一'],
  ] as const) {
    test(`${heading} without its number is ${rest}`, () => assert.equal(withoutNumber(heading), rest));
  }

  test('Han and digits stay, the rest becomes hyphens', () => {
    assert.equal(makeAnchor('一、Scratch 3.0 入门（上）'), 'scratch-3-0-入门-上');
  });

  test('ids are unique, and none shadows what scripts read', () => {
    const anchors = new Anchors();
    assert.deepEqual(
      ['目标', '目标', '目标-2', '！', 'Location', '__proto__'].map((heading) => anchors.make(heading, 'section')),
      ['目标', '目标-2', '目标-2-2', 'section', 'h-location', 'h-__proto__'],
    );
    for (const id of ['cookie', 'constructor', 'fn1', 'kepu-x', 'a b', '目标'])
      assert.equal(anchors.claim(id), false, id);
    assert.equal(anchors.claim('报名'), true);
  });
});

describe('site/parse/front-matter/kinds', () => {
  for (const [word, kind] of [
    ['活动方案', 'activity-plan'],
    ['Activity_Plan', 'activity-plan'],
    ['获奖名单', 'award-list'],
    ['什么', undefined],
  ] as const) {
    test(`${word} → ${kind}`, () => assert.equal(kindOfPage(word), kind));
  }
});
