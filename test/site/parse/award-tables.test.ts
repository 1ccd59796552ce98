import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countAwards } from '../../../site/collect/award-weights.js';
import { list, tableOf } from './support/award-list.js';
import { parseText } from './support/describe-page.js';

describe('site/parse, tables of awards', () => {
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
    [
      ['王若彤|五（1）班|一等奖', '李天佑|五（2）班|二等奖'],
      '王若彤 county first 五（1）班 5',
      '李天佑 county second 五（2）班 5',
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
      ['省航模赛 province', '获奖', list('2024年县级以上获奖', tableOf('姓名|比赛|等次', '张一|省航模赛|一等奖'))],
      ['市航模赛 city', '获奖', '## 省、市级', list('', tableOf('姓名|比赛|等次', '张一|市航模赛|一等奖'))],
      ['county', '获奖', list('区、县级获奖', rows)],
      ['city', '获奖', list('市级奖（三年级以上）', rows)],
      ['county', '获奖', list('县（区）级获奖名单', rows)],
      ['city', '获奖', '## 二、市（州）级', list('', rows)],
      ['', '获奖', list('县（市、区）级以上获奖', rows)],
      // Words of any list name none.
      ['', '2025年学生科技竞赛获奖名单', list('', rows)],
      ['2025年县科技竞赛 county', '2025年县科技竞赛获奖名单', list('', rows)],
      ['2025年数学竞赛', '2025年数学竞赛获奖情况', list('', rows)],
    ];
    for (const [contest, title, ...blocks] of CASES) assert.deepEqual(contests(title, ...blocks), [contest], title);
    const numbers = tableOf('等次|人数', '一等奖|1', '二等奖|1');
    for (const head of ['项目', '赛项']) {
      const events = tableOf(`${head}|姓名|等次`, '滑翔机|张一|一等奖', '滑翔机|李二|二等奖');
      const text = `# 县航模赛\n\n## 汇总\n\n${list('', numbers)}\n\n## 学生\n\n${list('', events)}\n`;
      const { awards } = parseText(text).page.records;
      assert.equal(countAwards(awards), 2, head);
      assert.deepEqual(
        awards.slice(2).map(({ category }) => category),
        ['滑翔机', '滑翔机'],
        head,
      );
    }
  });

  it('takes contests and places from their words, whatever is above them', () => {
    const read = (...rows: string[]) =>
      parseText(`# 获奖\n\n${list('', tableOf(...rows))}\n`).page.records.awards.map(
        ({ competition = '', level = '', placeText, work }) => [competition, level, placeText, work].join('|'),
      );
    for (const heads of [
      '获奖名称|获奖者|获奖等级',
      '荣誉名称|姓名|等次',
      '奖项|姓名|成绩',
      '参赛项目|姓名|比赛结果',
      '奖励名称|姓名|获奖成绩',
    ])
      assert.deepEqual(read(heads, '省航模赛|张一|一等奖'), ['省航模赛|province|一等奖|'], heads);
    const KEPT: [rows: string[], said: string][] = [
      [['姓名|成绩|等次', '张一|98|一等奖'], '||一等奖|'],
      [['姓名|奖项|成绩', '张一|一等奖|95分'], '||一等奖|'],
      [['姓名|荣誉名称', '张一|优秀少先队员'], '||优秀少先队员|'],
      [['姓名|获奖名称', '张一|县航模赛一等奖'], '县航模赛|county|一等奖|'],
      [['姓名|获奖作品|等次', '张一|县赛|一等奖'], '||一等奖|县赛'],
      [['姓名|项目名称|等次', '张一|浇花器|一等奖'], '||一等奖|浇花器'],
    ];
    for (const [rows, said] of KEPT) assert.deepEqual(read(...rows), [said], rows[0]);
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

  it('reads lines of cells below heads, or below a title made of them, as the table that they are', () => {
    const said = (title: string, ...lines: string[]) =>
      parseText(`# 获奖\n\n${list(title, lines.join('\n'))}\n`).page.records.awards.map(({ work, people, place }) =>
        [people[0]?.name ?? `《${work}》`, place].join(' '),
      );
    const works = ['《胡杨》 second', '《沙漠》 first'];
    assert.deepEqual(said('科技节', '作品 | 等次', '胡杨 | 二等奖', '沙漠 | 一等奖'), works);
    assert.deepEqual(said('科技节', '- 题目｜等次', '- 胡杨｜二等奖', '- 沙漠｜一等奖'), works);
    assert.deepEqual(said('作品 | 等次', '- 胡杨 | 二等奖', '- 沙漠 | 一等奖'), works);
    assert.deepEqual(said('科技节', '1. 姓名 | 等次', '2. 胡杨 | 二等奖'), ['胡杨 second']);
    // Without heads they are lines as any others.
    assert.deepEqual(said('科技节', '- 王若彤 | 一等奖'), ['王若彤 first']);
    assert.deepEqual(said('科技节', '科幻画 | 征文', '月球花园 | 水下城市'), []);
  });
});
