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

  it('gives winners of lines the works that stand beside them without 《》, and leaves lists of names alone', () => {
    const said = (line: string) =>
      parseText(`# 获奖\n\n${list('县科技竞赛', `- 一等奖：${line}`)}\n`).page.records.awards.map(
        ({ people, work }) => `${people.map(({ name }) => name).join('+')}|${work}`,
      );
    for (const line of ['三（1）班 姜子涵 水车', '姜子涵，水车', '水车 姜子涵', '水车：姜子涵', '姜子涵—水车'])
      assert.deepEqual(said(line), ['姜子涵|水车'], line);
    assert.deepEqual(said('姜子涵、程序、崔明轩'), ['姜子涵|', '程序|', '崔明轩|']);
    assert.deepEqual(said('姜子涵、程序'), ['姜子涵|', '程序|'], 'names in a row');
    assert.deepEqual(said('姜子涵 高山'), ['姜子涵|', '高山|'], 'a word that may be a name');
    assert.deepEqual(said('樊雨桐 蒲公英队'), ['樊雨桐|', '蒲公英队|'], 'a team');
  });

  it('tells authors from works in Latin letters, whichever stands first, and joins the columns of their names', () => {
    const said = (...lines: string[]) =>
      parseText(`# Results\n\n${list('Results', lines.join('\n'))}\n`).page.records.awards.map(
        ({ people, work, class: ofClass = '' }) => `${people.map(({ name }) => name).join('+')}|${work}|${ofClass}`,
      );
    for (const line of ['Solar Oven: Jack Ferris', 'Jack Ferris: Solar Oven', 'Jack Ferris – Solar Oven'])
      assert.deepEqual(said(`- ${line}`), ['Jack Ferris|Solar Oven|'], line);
    for (const heads of ['First name | Surname', 'Forename | Last name', 'First | Last'])
      assert.deepEqual(said(`| ${heads} | Award |`, '| --- | --- | --- |', '| Amy | Dale | Gold |'), ['Amy Dale||']);
    assert.deepEqual(
      said('| Category | Gold | Silver |', '| --- | --- | --- |', '| Physics | Amy Dale, 5A | Jack Ferris (5B) |'),
      ['Amy Dale||5A', 'Jack Ferris||5B'],
    );
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
      [...places, '赵五|county|merit'].map((said) => `${said}||区科普月`),
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

  it('takes the number of a title for no part of its contest', () => {
    const contestOf = (title: string) => {
      const { page } = parseText(
        `# 表彰\n\n::: 获奖名单 ${title}\n| 姓名 | 等次 |\n| --- | --- |\n| 李明 | 一等奖 |\n:::\n`,
      );
      const [award] = page.records.awards;
      return [award?.competition, award?.level];
    };
    for (const [title, contest, level] of [
      ['一、县科技创新大赛', '县科技创新大赛', 'county'],
      ['3. 校科技节', '校科技节', 'school'],
      ['（二）市航模赛获奖名单', '市航模赛', 'city'],
      ['1. 2026年校园科技节', '2026年校园科技节', 'school'],
      ['2、3D打印赛', '3D打印赛', undefined],
      ['三、七巧板比赛', '七巧板比赛', undefined],
      ['一、二年级科幻画比赛', '一、二年级科幻画比赛', undefined],
      ['三、五、六年级航模赛', '三、五、六年级航模赛', undefined],
      ['1、2年级观察日记评选', '1、2年级观察日记评选', undefined],
      ['3.12植树节', '3.12植树节', undefined],
      ['2.5D动画赛', '2.5D动画赛', undefined],
      ['七、八、九年级创客赛', '七、八、九年级创客赛', undefined],
    ] as const)
      assert.deepEqual(contestOf(title), [contest, level], title);
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

  it('reads tutors however they are parted, and cells of winners with works as lines', () => {
    const said = (block: string) =>
      parseText(`# 获奖\n\n${list('2025年县科技竞赛', block)}\n`).page.records.awards.map(({ people, work, tutors }) =>
        [people, work && `《${work}》`, tutors?.length ? [{ name: '/' }, ...tutors] : '']
          .map((part) => (typeof part === 'string' ? part : part?.map(({ name }) => name).join('、')))
          .join(''),
      );
    const cell = (text: string) => `| 等次 | 姓名 |\n| --- | --- |\n| 一等奖 | ${text} |`;
    const line = (text: string) => `- 一等奖：${text}`;
    const BOTH: [text: string, ...awards: string[]][] = [
      ['卢一诺《水车》 指导教师：何远 梁静', '卢一诺《水车》/、何远、梁静'],
      ['崔明轩，辅导老师：何远，梁静', '崔明轩/、何远、梁静'],
      ['姜子涵（指导教师何远、梁静）', '姜子涵/、何远、梁静'],
      ['姜子涵（指导教师：何远，梁静）、卢一诺（指导教师：秦芳）', '姜子涵/、何远、梁静', '卢一诺/、秦芳'],
      ['姜子涵（指导教师：何远） 卢一诺（指导教师：梁静）', '姜子涵/、何远', '卢一诺/、梁静'],
      ['姜子涵 指导教师：何远 三（1）班 卢一诺', '姜子涵/、何远', '卢一诺'],
      ['姜子涵 指导教师：何远 三（1）班 卢一诺 指导教师：梁静', '姜子涵/、何远', '卢一诺/、梁静'],
      ['姜子涵《蚂蚁》 指导教师：何远，卢一诺《蜜蜂》', '姜子涵《蚂蚁》/、何远', '卢一诺《蜜蜂》'],
      ['《彩虹桥》姜子涵，《小水车》卢一诺', '姜子涵《彩虹桥》', '卢一诺《小水车》'],
      ['《海底》姜子涵 《火星》卢一诺', '姜子涵《海底》', '卢一诺《火星》'],
      ['姜子涵、卢一诺《蚂蚁》', '姜子涵、卢一诺《蚂蚁》'],
    ];
    for (const [text, ...awards] of BOTH)
      for (const block of [line(text), cell(text)]) assert.deepEqual(said(block), awards, block);
    assert.deepEqual(said('- 姜子涵 一等奖 指导教师：何远 卢一诺 二等奖 指导教师：梁静'), [
      '姜子涵/、何远',
      '卢一诺/、梁静',
    ]);
    assert.deepEqual(
      said('- 一等奖：姜子涵 指导教师：何远 一等奖：卢一诺 指导教师：梁静').map((award) => award.includes('《')),
      [false, false],
      'a name with words in brackets is no work',
    );
    assert.deepEqual(said('- 优秀指导教师：何远 梁静'), ['何远', '梁静'], 'who has won is no tutor');
  });
});
