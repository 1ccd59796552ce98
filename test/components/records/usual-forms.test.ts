import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTexts } from './read-texts.js';

/** What each award of a line says: its work, its winners, and what else is told. */
const awardsOf = (line: string) =>
  readTexts('awards', line).records.map(({ work, people, category, placeText, tutors, competition }) =>
    [
      work && `《${work}》`,
      people.map((person) => person.name + (person.class ?? '')).join('、'),
      category,
      placeText,
      tutors.length > 0 && `由${tutors.map(({ name }) => name).join('、')}`,
      competition,
    ]
      .filter(Boolean)
      .join(' '),
  );

const captionOf = (line: string) =>
  readTexts('works', line).records.map(({ title, people, kind, tutors }) =>
    [title, people.map(({ name }) => name).join('、'), kind, ...tutors.map(({ name }) => `由${name}`)]
      .filter(Boolean)
      .join(' '),
  )[0];

describe('readLines, rarer forms', () => {
  it('reads works with their authors in brackets, in quotes and behind their kind', () => {
    for (const [line, ...said] of [
      ['水塔（陶嘉怡） 一等奖', '《水塔》 陶嘉怡 一等奖'],
      [
        '一等奖：会转的风车（吴梓涵）、节水龙头（周子墨）',
        '《会转的风车》 吴梓涵 一等奖',
        '《节水龙头》 周子墨 一等奖',
      ],
      ['一等奖 小小净水器（六（2）班陶嘉怡）', '《小小净水器》 陶嘉怡六（2）班 一等奖'],
      ['“会飞的房子” 王小雨 一等奖', '《会飞的房子》 王小雨 一等奖'],
      ['三等奖：吴梓涵“蚂蚁王国”；周子墨“雨从哪里来”', '《蚂蚁王国》 吴梓涵 三等奖', '《雨从哪里来》 周子墨 三等奖'],
      ['“小小气象站”（吴梓涵、周子墨）一等奖', '《小小气象站》 吴梓涵、周子墨 一等奖'],
      ['一等奖：绘本《月亮船》姜子涵', '《月亮船》 姜子涵 绘本 一等奖'],
      [
        '二等奖：科幻画《星》（崔明轩）、手抄报《海》（姜子涵）',
        '《星》 崔明轩 科幻画 二等奖',
        '《海》 姜子涵 手抄报 二等奖',
      ],
      ['崔明轩同学的科幻画《夜空》获一等奖', '《夜空》 崔明轩 科幻画 一等奖'],
      ['《星》（崔明轩，三（1）班） 市三等奖', '《星》 崔明轩三（1）班 市三等奖'],
    ] as const)
      assert.deepEqual(awardsOf(line), said, line);
  });

  it('reads what stands in brackets behind a name: its group, its prize', () => {
    for (const [line, ...said] of [
      ['一等奖：陶嘉怡（小学组）、贺明轩（初中组）', '陶嘉怡 小学组 一等奖', '贺明轩 初中组 一等奖'],
      ['樊雨桐（二等奖）、贺明轩（三等奖）', '樊雨桐 二等奖', '贺明轩 三等奖'],
      ['市科幻画比赛：吴梓涵（一等奖）、周子墨（二等奖）', '吴梓涵 一等奖 市科幻画比赛', '周子墨 二等奖 市科幻画比赛'],
      ['一等奖：陶嘉怡（女）', '陶嘉怡 一等奖'],
    ] as const)
      assert.deepEqual(awardsOf(line), said, line);
  });

  it('reads tutors joined by 和, and those with their subject', () => {
    for (const [line, ...said] of [
      ['王小雨 一等奖 指导教师：罗敏（语文）', '王小雨 一等奖 由罗敏'],
      ['王小雨 一等奖（指导教师：罗敏、傅强（科学））', '王小雨 一等奖 由罗敏、傅强'],
      ['二等奖 吴梓涵（指导：高敏、石磊和罗敏）', '吴梓涵 二等奖 由高敏、石磊、罗敏'],
      ['王小雨 一等奖 指导教师：周和平', '王小雨 一等奖 由周和平'],
    ] as const)
      assert.deepEqual(awardsOf(line), said, line);
  });

  it('makes no work of what may be a name, a team, a contest or an honour', () => {
    for (const [line, ...said] of [
      ['一等奖：陈虹桥（罗敏）', '陈虹桥（罗敏） 一等奖'],
      ['一等奖：仝雨桐（罗敏）', '仝雨桐（罗敏） 一等奖'],
      ['一等奖：水塔（陶嘉怡）、黄虹桥（罗敏）', '水塔（陶嘉怡） 一等奖', '黄虹桥（罗敏） 一等奖'],
      ['一等奖：航模队（陶嘉怡、贺明轩）', '航模队（陶嘉怡、贺明轩） 一等奖'],
      ['“星火杯”：吴梓涵（二等奖）', '吴梓涵 二等奖 “星火杯”'],
      ['吴梓涵：“科技之星”', '“科技之星” 吴梓涵'],
      ['“我爱科学”征文 王小雨 一等奖', '王小雨 一等奖 “我爱科学”征文'],
      ['一等奖：姜子涵、程序、崔明轩', '姜子涵 一等奖', '程序 一等奖', '崔明轩 一等奖'],
    ] as const)
      assert.deepEqual(
        awardsOf(line).map((award) => award.split(' ').sort().join(' ')),
        said.map((award) => award.split(' ').sort().join(' ')),
        line,
      );
  });

  it('reads the same forms in captions', () => {
    for (const [line, said] of [
      ['崔明轩作品《夜空》', '夜空 崔明轩'],
      ['王小雨的科幻画《夜空》', '夜空 王小雨 科幻画'],
      ['绘本《月亮船》姜子涵', '月亮船 姜子涵 绘本'],
      ['“会飞的房子” 王小雨', '会飞的房子 王小雨'],
      ['作品：夜空 作者：崔明轩 指导：罗敏（美术）', '夜空 崔明轩 由罗敏'],
      ['学生作品《夜空》', '夜空'],
      ['会飞的房子（局部）', '会飞的房子（局部）'],
      ['图1 “天宫课堂”现场', '“天宫课堂”现场'],
    ] as const)
      assert.equal(captionOf(line), said, line);
  });
});
