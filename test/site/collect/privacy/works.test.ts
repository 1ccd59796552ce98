import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collect } from '../../../../site/collect/collect.js';
import type { Site } from '../../../../site/collect/site.js';
import type { Config } from '../../../../site/config/config.js';
import { defaultConfig } from '../../../../site/config/defaults.js';
import { makeOutputs } from '../../../../site/outputs/outputs.js';
import { parse } from '../../../../site/parse/parse.js';
import type { SourceFile } from '../../../../site/read/source-file.js';

/** A gallery of a school, and what is published of it. */
function siteOf(gallery: string, names: Config['privacy']['names'] = 'masked'): Site {
  const text = `---\nslug: works\n---\n# 作品展\n\n::: gallery\n${gallery}\n:::\n`;
  const picture = { kind: 'picture', size: 9, width: 40, height: 30, format: 'png' } as const;
  const files: SourceFile[] = [
    { path: 'a.md', kind: 'markdown', text, absolutePath: '/c/a.md', size: text.length },
    ...['a.png', '三2王小明.png', '小车（王小明）.png'].map((path) => ({
      ...picture,
      path,
      absolutePath: `/c/${path}`,
      hash: Buffer.from(path).toString('hex').padEnd(64, '0'),
    })),
  ];
  const consent = { date: '2026-09-01', by: '教导处' };
  const config: Config = {
    ...defaultConfig(),
    privacy: { names, adults: [], takedown: [], checked: [], ...(names === 'full' && { consent }) },
  };
  const { pages } = parse(files, { config, buildDate: '2026-10-09' });
  return collect(pages, files, { config, buildDate: '2026-10-09', drafts: false }).site;
}

function published(site: Site): string {
  const files = [...makeOutputs(site)].map(
    ({ path, contents }) => `${path}\n${typeof contents === 'string' ? contents : ''}`,
  );
  const sections = site.pages.flatMap((page) => page.sections.map(({ text }) => text));
  return [...files, ...sections, JSON.stringify(site.pages.map(({ records, body }) => ({ records, body })))].join('\n');
}

const table = (heads: string, row: string): string =>
  `| 图片 | 作品 | ${heads} |\n| --- | --- |${' --- |'.repeat(heads.split('|').length)}\n| ![](a.png) | ${row} |`;
const below = (caption: string): string => `![](a.png)\n\n${caption}`;

describe('site/collect/privacy, names of pupils beside their works', () => {
  const WAYS: Record<string, string> = {
    'entities in a caption': below('小车 &#29579;&#x5c0f;明'),
    'entities in a cell': table('作者', '小车 | &#x738b;&nbsp;小&#8203;明'),
    'blanks of all widths': table('作者 | 说明', '小车 | 王小明 | 王&ensp;小&emsp;明、王&shy;小明做的'),
    'tags in a caption':
      '<figure><img src="a.png" alt="&#29579;小明"><figcaption>小车 <b>王</b>小<i>明</i></figcaption></figure>',
    'an alternative text': '![小车 作者：王小明](a.png)',
    'a title of a picture': '![小车](a.png "三（2）班 王小明")',
    'a name of a file': '![](三2王小明.png)',
    'a name in brackets in that of a file': '![](小车（王小明）.png)',
    'a bar': below('小车｜王小明'),
    'a wide stroke': below('小车／王小明／三（2）班'),
    'a stroke': below('小车/王小明'),
    'a dash': below('小车——王小明'),
    'a point': below('小车·王小明'),
    by: below('小车 by 王小明'),
    brackets: below('小车（三（2）班 王小明）'),
    'what was done': below('小车 王小明 绘'),
    'a label': below('作品：小车　制作：王小明　指导：李建国'),
    'before the title': below('王小明《小车》'),
    'before a colon': below('王小明：小车'),
    'whose it is': below('王小明的小车'),
    'how one is called': below('王小明同学的小车'),
    'two of them': below('小车\n王小明和李晓彤'),
    'a grid of pictures': '| ![](a.png) | ![](a.png) |\n| --- | --- |\n| 小车 王小明 | 小船 李晓彤 |',
    推荐人: table('推荐人', '小车 | 三（2）班 王小明'),
    '推荐人 who is a pupil': table('推荐人', '小车 | 王小明（学生）'),
    小推荐人: table('小推荐人', '小车 | 王小明'),
    小评委: table('小评委', '小车 | 王小明'),
    推荐学生: table('推荐学生', '小车 | 王小明'),
    出镜: table('出镜', '小车 | 王小明'),
    'a track of a film':
      '<figure><video src="a.mp4"><track src="a.vtt" label="王小明的话"></video><figcaption>小车 三（2）班 王小明</figcaption></figure>',
    'a given name in a title': below('晓彤的小车 三（2）班 李晓彤'),
    'a given name in a sentence': table('作者 | 说明', '小车 | 李晓彤 | 妈妈说晓彤用纸盒做了车身'),
    'a given name in traditional characters': table('作者 | 说明', '小车 | 欧阳晓彤 | 曉彤做的車'),
  };
  for (const [way, gallery] of Object.entries(WAYS))
    it(`masks ${way}`, () => {
      assert.doesNotMatch(published(siteOf(gallery)), /王小明|[晓曉]彤/);
    });

  it('leaves adults, heroes and words alone', () => {
    const words: [string, string][] = [
      [table('作者 | 推荐人', '小车 | 王小明 | 李建国'), '李建国'],
      [below('袁隆平的稻田'), '袁隆平的稻田'],
      [below('龙宫里的灯'), '龙宫里的灯'],
      [below('胡杨的故事'), '胡杨的故事'],
      [table('作者', '我的梦想 | 李梦想'), '我的梦想'],
      [table('作者', '电子航模 | 卫子航'), '电子航模'],
      [table('作者 | 说明', '小车 | 李晓彤 | 李建国老师和张晓彤老师来了'), '张晓彤老师'],
    ];
    for (const [gallery, kept] of words) assert.ok(published(siteOf(gallery)).includes(kept), kept);
  });

  it('leaves all names where the school has consent', () => {
    const [work] = siteOf(table('作者 | 说明', '晓彤的小车 | 李晓彤 | 晓彤做的'), 'full').collections.works;
    assert.deepEqual([work?.title, work?.people[0]?.name, work?.description], ['晓彤的小车', '李晓彤', '晓彤做的']);
  });
});
