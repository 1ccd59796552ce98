import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectTexts } from '../make-pages.js';

const NAMES = ['王小禾', '林子轩', '沈知远'];

/** A list whose second column has the head that is tried; in a container and outside of one. */
function pageOf(head: string, cells: readonly string[], container: boolean): string {
  const rows = cells.map((cell, at) => `| 《纸桥${at}》 | ${cell} | ${'一二三'[at]}等奖 |`);
  const table = [`| 作品 | ${head} | 等次 |`, '| --- | --- | --- |', ...rows].join('\n');
  return `---\ntitle: 名单\n---\n\n${container ? `::: awards\n${table}\n:::` : table}\n`;
}

/** What of the names is left in what would be written. */
function left(head: string, cells: readonly string[], container: boolean): string[] {
  const { site } = collectTexts({ '荣誉/名单.md': pageOf(head, cells, container) });
  const written = JSON.stringify(site.pages);
  return NAMES.filter((name) => written.includes(name));
}

const WRITTEN: Record<string, (name: string, at: number) => string> = {
  alone: (name) => name,
  'before a class': (name, at) => `${name}（三（${at + 1}）班）`,
  'before a class and a stroke': (name, at) => `${name}/三${at + 1}班`,
  'behind a class': (name, at) => `三（${at + 1}）班 ${name}`,
};

describe('names under heads', () => {
  for (const [how, write] of Object.entries(WRITTEN))
    it(`are masked whatever the head calls them, ${how}`, () => {
      const cells = NAMES.map(write);
      const heads =
        '姓名/班级 姓名、班级 获奖学生及班级 获奖学生班级 作者姓名及单位 小作者/指导教师 负责人（学生） 得主 被表彰人 营员 队长 男生 甲组 设计 绘画 获奖情况 说明 Participants Members Artist By Who'
          .split(' ')
          .concat('Team members', 'Full name', 'Made by', 'Pupil name and class', 'Name of pupil');
      for (const container of [true, false])
        assert.deepEqual(
          heads.flatMap((head) => left(head, cells, container).map((name) => `${head}: ${name}`)),
          [],
          container ? 'in a container' : 'outside',
        );
    });

  it('in Latin letters are masked under any head of people, and told under others by what they are', () => {
    const names = ['Emily Carter', 'Wren, Tabitha', 'Wang Xiaoming and Noah Fisk (5A)'];
    const table = (head: string, cells: readonly string[], container: boolean) =>
      pageOf(head, cells, container).replace('名单', 'List');
    const heads =
      'Student name|Pupil name|Name of student|Student’s names|Author name|Group members|Prize winners|Entrant|Creator|Inventors|Designer|Presenter|Awardee|Medallist|Drawn by';
    const kept = (head: string, container: boolean): string[] => {
      const { site } = collectTexts({ '荣誉/名单.md': table(head, names, container) });
      return JSON.stringify(site.pages).match(/Carter|Tabitha|Xiaoming|Fisk/g) ?? [];
    };
    for (const head of [...heads.split('|'), 'Crew', 'Sheet'])
      assert.deepEqual([...kept(head, true), ...kept(head, false)], [], head);
    for (const head of ['Teacher', 'Judges', 'Supervisor name']) assert.equal(new Set(kept(head, true)).size, 4, head);
    const { diagnostics } = collectTexts({ 'a.md': table('Sheet', names, true) });
    assert.deepEqual(
      diagnostics.filter(({ code }) => code === 'privacy/names-column').map(({ line }) => line),
      [8],
    );
  });

  it('in Latin letters are told from colours, towns and firms', () => {
    const words = {
      Colour: ['Red', 'Dark Blue', 'Green'],
      City: ['New York', 'San Francisco', 'Shanghai'],
      Sponsor: ['Lego Works', 'Green Energy', 'Charlotte Bank'],
      School: ['St Mary School', 'Oak Hill Primary', 'George Washington School'],
      Computer: ['Apple Two', 'Acorn Electron', 'BBC Micro'],
    };
    for (const [head, cells] of Object.entries(words)) {
      const { site, diagnostics } = collectTexts({ '荣誉/名单.md': pageOf(head, cells, true) });
      for (const cell of cells) assert.ok(JSON.stringify(site.pages).includes(cell), cell);
      assert.ok(!diagnostics.some(({ code }) => code === 'privacy/names-column'), head);
    }
  });

  it('are masked below two rows of heads of plain cells, which stand below a title', () => {
    const html = `# 名单

<table>
<tr><td colspan=5>获奖名单</td></tr>
<tr><td rowspan=2>序号<td rowspan=2>比赛名称<td colspan=2>获奖情况<td rowspan=2>时间</tr>
<tr><td>姓名<td>等第</tr>
${NAMES.map((name) => `<tr><td>1<td>科幻画<td>${name}<td>一等奖<td>2026年5月</tr>`).join('\n')}
</table>
`;
    const { site } = collectTexts({ '荣誉/名单.md': html });
    const written = JSON.stringify(site.pages);
    assert.ok(written.includes('科幻画'));
    for (const name of NAMES) assert.ok(!written.includes(name), name);
  });

  it('are left to adults', () => {
    for (const head of ['指导教师', '辅导老师姓名', '评委', '推荐人'])
      assert.deepEqual(left(head, NAMES, false), NAMES, head);
  });

  it('are left to teachers where a heading or the title of the page says so, and to nobody beside a class', () => {
    const table = (head: string, cell: string) =>
      `| 姓名 | ${head} | 等次 |\n| --- | --- | --- |\n| 王小禾 | ${cell} | 一等奖 |\n`;
    const textOf = (title: string, heading: string, rows: string) =>
      JSON.stringify(collectTexts({ 'a.md': `# ${title}\n\n${heading}\n\n${rows}` }).site.pages);
    assert.match(textOf('获奖名单', '## 二、教师论文获奖', table('论文题目', '观察')), /王小禾/);
    assert.match(textOf('教师科技教育获奖名单', '县里的比赛', table('论文题目', '观察')), /王小禾/);
    assert.doesNotMatch(textOf('教师科技教育获奖名单', '## 学生获奖', table('论文题目', '观察')), /王小禾/);
    assert.doesNotMatch(textOf('获奖名单', '## 教师论文获奖\n\n无。\n\n## 优秀奖', table('事迹', '好')), /王小禾/);
    assert.doesNotMatch(textOf('教师节贺卡', '## 获奖名单', table('作品', '观察')), /王小禾/);
    assert.doesNotMatch(textOf('教师获奖名单', '## 教师获奖', table('班级', '三（1）班')), /王小禾/);
  });

  it('are told from plants, tools and kinds, whose words may have their shape', () => {
    const words = {
      植物: ['马齿苋', '白玉兰', '水杉树'],
      材料: ['黄铜丝', '金属片', '石膏像'],
      种类: ['方程式', '水彩画', '万花筒'],
    };
    for (const [head, cells] of Object.entries(words)) {
      const { site } = collectTexts({ '荣誉/名单.md': pageOf(head, cells, false) });
      for (const cell of cells) assert.ok(JSON.stringify(site.pages).includes(cell), cell);
    }
  });

  it('are looked for in tables of pupils only: a duty roster keeps its own', () => {
    const roster =
      '# 值班表\n\n| 日期 | 值班 | 地点 |\n| --- | --- | --- |\n| 周一 | 王小禾 | 科学室 |\n| 周二 | 林子轩 | 温室 |\n';
    const { site } = collectTexts({ '制度/值班.md': roster });
    assert.ok(JSON.stringify(site.pages).includes('王小禾'));
  });
});
