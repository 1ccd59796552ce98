import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countAwards } from '../../../site/collect/award-weights.js';
import { parseText } from './support/describe-page.js';

/** The awards of a page, each as its winner, level, place, category and contest, and the headings left on it. */
function read(...blocks: string[]): { awards: string[]; headings: string[] } {
  const { page } = parseText(`---\n学年: 2025-2026\n---\n# 获奖\n\n${blocks.join('\n\n')}\n`);
  const said = page.records.awards.map(({ people, level, place, category, competition }) =>
    [people[0]?.name, level, place, category, competition].map((word) => word ?? '').join('|'),
  );
  return { awards: said, headings: page.headings.map(({ text }) => text) };
}

const list = (opener: string, ...blocks: string[]) => `::: 获奖名单 ${opener}\n\n${blocks.join('\n\n')}\n\n:::`;
const table = (...names: string[]) => `| 姓名 |\n| --- |\n${names.map((name) => `| ${name} |`).join('\n')}`;

describe('site/parse, lists of awards', () => {
  it('takes what the author says of a list before what its title says', () => {
    const rows = '| 姓名 | 名次 |\n| --- | --- |\n| 张一 | 一等奖 |';
    assert.deepEqual(read(list('无人机编队赛 {级别=县级 比赛=云岭县无人机赛}', rows)).awards, [
      '张一|county|first||云岭县无人机赛',
    ]);
    assert.deepEqual(read(list('省级选拔赛校内评比获奖名单 {级别=校级}', rows)).awards, [
      '张一|school|first||省级选拔赛校内评比',
    ]);
    // A row says it best.
    const own = '| 姓名 | 名次 | 比赛 |\n| --- | --- | --- |\n| 张一 | 省级一等奖 | 航模赛 |';
    assert.deepEqual(read(list('科技节 {级别=校级 比赛=车模赛}', own)).awards, ['张一|province|first||航模赛']);
  });

  it('puts headings inside a list over the rows below them, and takes them off the page', () => {
    const found = read(
      list(
        '区科普月获奖名单 {级别=县级}',
        '名单如下。',
        '### 一、一等奖',
        table('张一'),
        '### 二等奖',
        table('李二'),
        '**三等奖（2名）**',
        '- 王三\n- 王四',
        '优秀奖：',
        '1. 赵五',
      ),
    );
    const places = ['张一|county|first', '李二|county|second', '王三|county|third', '王四|county|third'];
    assert.deepEqual(
      found.awards,
      [...places, '赵五|county|merit'].map((said) => `${said}||`),
    );
    assert.deepEqual(found.headings, []);
  });

  it('puts the title of a list above the words before it, and leaves it to the list where there are none', () => {
    const read = (...blocks: string[]) => parseText(`# 获奖\n\n${list('科技节', ...blocks)}\n`).page.body;
    const [before, titled] = read('排名不分先后。', table('张一'));
    assert.match(String(before), /<p class="list-title">科技节<\/p>\s*<p>排名不分先后。<\/p>/);
    assert.equal(typeof titled === 'object' && titled.type === 'island' && titled.isTitled, true);
    for (const part of read(table('张一'), '名单完。')) {
      assert.doesNotMatch(String(part), /list-title/);
      if (typeof part === 'object') assert.ok(!('isTitled' in part));
    }
  });

  it('tells the lists of a container apart by their headings', () => {
    const blocks = ['### 科幻画', '#### 小学组', '**一等奖**', table('张一'), '### 车模赛', '- 一等奖：李二'];
    assert.deepEqual(read(list('第三届科技节', ...blocks)).awards, [
      '张一||first|科幻画 小学组|第三届科技节',
      '李二||first|车模赛|第三届科技节',
    ]);
    const contests = ['### 科幻画比赛', '- 一等奖：张一', '### 车模赛', '- 一等奖：李二'];
    assert.deepEqual(read(list('', ...contests)).awards, ['张一||first||科幻画比赛', '李二||first||车模赛']);
    // One heading alone is only the name of the list.
    const alone = read(list('第三届科技节', '### 获奖名单', '- 一等奖：张一'));
    assert.deepEqual(alone, { awards: ['张一||first||第三届科技节'], headings: ['获奖名单'] });
  });

  it('reads the headings that a list stands under, where neither it nor its title says as much', () => {
    const rows = '| 姓名 | 比赛 | 名次 |\n| --- | --- | --- |\n| 张一 | 航模赛 | 一等奖 |';
    const found = read(
      '## 二、学生获奖',
      '### （一）省级',
      list('', rows),
      '### 市级奖项（1 项）',
      '如下。',
      list('', rows),
      list('区级航模赛', rows),
      '## 第二届科技节',
      '### 二等奖',
      list('', table('李二')),
      '## 教师获奖',
      list('', table('李三')),
      '## 科幻画比赛',
      list('', '- 三等奖：王三'),
    );
    assert.deepEqual(found.awards, [
      '张一|province|first||航模赛',
      '张一|city|first||航模赛',
      '张一|county|first||航模赛',
      '李二||second||第二届科技节',
      '李三||||',
      '王三||third||科幻画比赛',
    ]);
    assert.equal(found.headings.length, 7);
  });

  it('takes a paragraph of nothing but names for winners of what the list is called', () => {
    const said = read(list('优秀指导教师', '王海、李平、周小红')).awards;
    assert.deepEqual(
      said.map((award) => award.split('|')[0]),
      ['王海', '李平', '周小红'],
    );
    for (const words of ['名单如下', '名单另行公布，敬请留意。', '王海'])
      assert.deepEqual(read(list('优秀指导教师', words)).awards, [], words);
  });

  it('counts numbers beside names once where they are of one contest, and adds those of others', () => {
    const rows = (head: string, ...lines: string[]) =>
      [head, head.replace(/[^|]+/g, '-'), ...lines].map((line) => `| ${line.replaceAll('|', ' | ')} |`).join('\n');
    const names = rows('班级|姓名|等次', '五（3）班|张一|一等奖', '五（1）班|李二|二等奖');
    const byClass = rows('班级|一等奖|二等奖', '五（3）班|1|0', '五（1）班|0|1');
    const byPlace = rows('奖项|人数', '一等奖|1', '二等奖|1');
    const byEvent = rows('项目|获奖人数', '科幻画|1', '航模|2');
    const events = rows('项目|姓名|等次', '科幻画|张一|一等奖', '航模|李二|二等奖', '航模|王三|三等奖');
    const cases: [awards: number, ...blocks: string[]][] = [
      [2, list('第三届科技节各班获奖统计', byClass), list('第三届科技节获奖名单', names)],
      [2, list('科技节获奖情况统计表', byPlace), list('第三届科技节获奖名单', names)],
      [2, list('首届科普节各班级获奖人数统计', byClass), list('首届科普节获奖同学名单', names)],
      [2, list('首届科普节各年级获奖数', byClass), list('首届科普节获奖同学', names)],
      [2, list('第三届科技节', '### 统计', byPlace, '### 名单', names)],
      [3, list('2026年科技节各项目获奖人数', byEvent), list('2026年科技节获奖学生', events)],
      [4, list('第三届科技节获奖统计', byPlace), list('第二届科技节获奖名单', names)],
      [4, list('省级科技节获奖统计', byPlace), list('校级科技节获奖名单', names)],
      [4, list('读书节各班获奖统计', byClass), list('科技节获奖名单', names)],
      [5, list('科技节获奖统计', byEvent), list('科技节获奖名单', rows('项目|姓名', '车模|张一', '车模|李二'))],
    ];
    for (const [count, ...blocks] of cases)
      assert.equal(
        countAwards(parseText(`# 获奖\n\n${blocks.join('\n\n')}\n`).page.records.awards),
        count,
        blocks.join('\n'),
      );
  });

  const tableOf = (...rows: string[]) =>
    [rows[0] as string, (rows[0] as string).replace(/[^|]+|(?<=\|)(?=\||$)|^(?=\|)/g, '-'), ...rows.slice(1)]
      .map((row) => `| ${row.replaceAll('|', ' | ')} |`)
      .join('\n');
  /** The winners of a table below 县科技节, with what is said of them; works have a name in brackets. */
  const winnersOf = (rows: readonly string[]) =>
    parseText(`# 获奖\n\n${list('县科技节', tableOf(...rows))}\n`).page.records.awards.map(
      ({ work, people, level, place, category, class: ofClass, grade, date }) =>
        [people.map(({ name }) => name).join('、') || `《${work}》`, level, place, category, ofClass, grade, date]
          .filter((word) => word)
          .join(' '),
    );

  const UNFOLDED: [rows: string[], ...winners: string[]][] = [
    [
      ['科幻画|科学小实验', '王若彤|李天佑', '张雨涵、赵宇辰|'],
      '王若彤 county 科幻画',
      '李天佑 county 科学小实验',
      '张雨涵 county 科幻画',
      '赵宇辰 county 科幻画',
    ],
    [['男生|女生', '王若彤|李天佑'], '王若彤 county 男生', '李天佑 county 女生'],
    [['低段|中段', '郭子豪|孙明轩'], '郭子豪 county 低段', '孙明轩 county 中段'],
    [['冠军|亚军', '宋语桐|唐嘉懿'], '宋语桐 county first', '唐嘉懿 county second'],
    [['501|502', '王若彤|李天佑'], '王若彤 county 501 5', '李天佑 county 502 5'],
    [['四（1）班|四（2）班', '王若彤|李天佑'], '王若彤 county 四（1）班 4', '李天佑 county 四（2）班 4'],
    [['组别|第一名|第二名', '小学组|王若彤|李天佑'], '王若彤 county first 小学组', '李天佑 county second 小学组'],
    [['组别|男子组|女子组', '甲组|王若彤|李天佑'], '王若彤 county 甲组 男子组', '李天佑 county 甲组 女子组'],
    [['年份|冠军|亚军', '2024|宋语桐|唐嘉懿'], '宋语桐 county first 2024', '唐嘉懿 county second 2024'],
    [
      ['一等奖||', '李天佑|王若彤|刘子衿', '二等奖（1名）||', '张雨涵||'],
      '李天佑 county first',
      '王若彤 county first',
      '刘子衿 county first',
      '张雨涵 county second',
    ],
    [
      ['小学组||', '一等奖||', '李天佑|王若彤|', '初中组||', '一等奖||', '刘子衿||'],
      '李天佑 county first 小学组',
      '王若彤 county first 小学组',
      '刘子衿 county first 初中组',
    ],
    [
      ['科幻画||', '李天佑|王若彤|', '小发明||', '刘子衿||'],
      ...['李天佑', '王若彤'].map((name) => `${name} county 科幻画`),
      '刘子衿 county 小发明',
    ],
    [['李天佑|王若彤', '刘子衿|张雨涵'], ...['李天佑', '王若彤', '刘子衿', '张雨涵'].map((name) => `${name} county`)],
    [
      ['等次|获奖学生|', '一等奖|李天佑|王若彤', '二等奖|刘子衿|'],
      '李天佑 county first',
      '王若彤 county first',
      '刘子衿 county second',
    ],
    [
      ['一等奖|五（1）班 王若彤|五（2）班 李天佑'],
      '王若彤 county first 五（1）班 5',
      '李天佑 county first 五（2）班 5',
    ],
    [['Poster|Robot', 'Priya Shah|Tom Reid'], 'Priya Shah county Poster', 'Tom Reid county Robot'],
  ];
  for (const [rows, ...winners] of UNFOLDED)
    it(`reads columns of nothing but names as winners of what stands above: ${rows[0]}`, () => {
      assert.deepEqual(winnersOf(rows), winners);
    });

  it('leaves teams, works, authors and numbers in rows of their own', () => {
    const KEPT: [rows: string[], ...winners: string[]][] = [
      [['队名|队员', '星火队|王若彤、李天佑'], '王若彤、李天佑、星火队 county'],
      [['队名|机械|编程', '疾风队|王若彤|李天佑'], '疾风队 county'],
      [['选手1|选手2', '王若彤|李天佑'], '王若彤、李天佑 county'],
      [['作品|设计|制作', '纸桥|王若彤|李天佑'], '《纸桥》 county'],
      [['作品|作者', '胡杨|张雨涵'], '张雨涵 county'],
      [['题目|等次', '胡杨|一等奖', '方舟|二等奖'], '《胡杨》 county first', '《方舟》 county second'],
      [['栏目|作品', '水资源|风力小车'], '《风力小车》 county'],
      [['乔木|灌木', '白杨|黄杨', '水杉|石楠'], '《白杨》 county', '《水杉》 county'],
      [['奖项|低段|中段', '一等奖|2|2'], '《》 county first'],
      [['姓名|校级|市级', '王若彤|一等奖|二等奖'], '王若彤 school first', '王若彤 city second'],
    ];
    for (const [rows, ...winners] of KEPT) assert.deepEqual(winnersOf(rows), winners, rows.join('\n'));
  });

  it('takes the contest from the nearest heading that names one, or the title of the page, where the list says none', () => {
    const rows = tableOf('姓名|等次', '张一|一等奖');
    const contests = (title: string, ...blocks: string[]) =>
      parseText(`# ${title}\n\n${blocks.join('\n\n')}\n`).page.records.awards.map(({ competition, level }) =>
        [competition, level].filter((word) => word).join(' '),
      );
    const CASES: [contest: string, title: string, ...blocks: string[]][] = [
      ['2026年县航模赛 county', '2026年县航模赛', '## 获奖学生', list('', rows)],
      ['2026年县航模赛 county', '关于公布2026年县航模赛我校获奖名单的通知', list('名单', rows)],
      ['县航模赛 county', '第五届科技节', '## 一、县航模赛', '如下。', list('', rows)],
      ['省机器人竞赛 province', '第五届科技节', list('省机器人竞赛获奖名单', rows)],
      ['第七届科技节', '科技之星', list('第七届科技节入选学生', rows)],
      ['科幻画赛 school', '第五届科技节', list('{比赛=科幻画赛 级别=校级}', rows)],
      ['省航模赛 province', '县科技节', list('', tableOf('姓名|比赛|等次', '张一|省航模赛|一等奖'))],
      ['', '2025年工作总结', list('', rows)],
      ['', '第五届科技节活动方案', list('', rows)],
    ];
    for (const [contest, title, ...blocks] of CASES) assert.deepEqual(contests(title, ...blocks), [contest], title);
    const events = tableOf('项目|姓名|等次', '滑翔机|张一|一等奖', '滑翔机|李二|二等奖');
    const numbers = tableOf('等次|人数', '一等奖|1', '二等奖|1');
    const { awards } = parseText(`# 县航模赛\n\n## 汇总\n\n${list('', numbers)}\n\n## 学生\n\n${list('', events)}\n`)
      .page.records;
    assert.equal(countAwards(awards), 2);
    assert.deepEqual(
      awards.slice(2).map(({ category }) => category),
      ['滑翔机', '滑翔机'],
    );
  });

  it('keeps all links of a cell, each further one in a column of its own; names and works keep the first', () => {
    const linksIn = (rows: string[], kind = 'awards') => {
      const { records } = parseText(`# 获奖\n\n::: ${kind}\n\n${tableOf(...rows)}\n\n:::\n`).page;
      return [...records.awards, ...records.works].map((record) => [
        'work' in record ? record.work : record.title,
        'work' in record ? record.workUrl : record.url,
        record.links,
        record.extras,
      ]);
    };
    const rows = ['作品|姓名|备注', '[纸桥](a.md) [照片](b.jpg)|王一|见[简报](c.md)和[网页](d.md)', '水钟|李二|'];
    assert.deepEqual(linksIn(rows), [
      [
        '纸桥',
        'a.md',
        { 备注: 'c.md', '作品 2': 'b.jpg', '备注 2': 'd.md' },
        { 备注: '见简报和网页', '作品 2': '照片', '备注 2': '网页' },
      ],
      ['水钟', undefined, undefined, {}],
    ]);
    const people = linksIn(['作品|姓名', '水钟|[王一](a.md)、[李二](b.md)']);
    assert.deepEqual(people, [['水钟', undefined, { people: 'a.md' }, {}]]);
    assert.deepEqual(linksIn(['作品|姓名', '[纸桥](a.md) [网页](b.md)|王一'], 'gallery')[0]?.[1], 'a.md');
    const html =
      '<table><tr><th>作品</th><th>姓名</th><th>备注</th></tr><tr><td colspan="3">一等奖</td></tr><tr><td>灯</td><td>王一</td><td><a href="a.md">一</a> <a href="b.md">二</a></td></tr></table>';
    const [award] = parseText(`# 获奖\n\n::: awards\n\n${html}\n\n:::\n`).page.records.awards;
    assert.deepEqual([award?.place, award?.links], ['first', { 备注: 'a.md', '备注 2': 'b.md' }]);
  });
});
