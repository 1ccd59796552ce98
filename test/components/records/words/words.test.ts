import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  categoryIndexOf,
  categoryMarkOf,
  compareLevels,
  comparePlaces,
  contestSeries,
  formatDay,
  formatSpan,
  gradeName,
  levelName,
  type Precision,
  parseGrades,
  parseLevel,
  parsePlace,
  placeName,
} from '@kepu/components/records';

describe('levels and places', () => {
  it('reads levels as schools write them', () => {
    const cases: [string, string | undefined][] = [
      ['国家级', 'national'],
      ['全国', 'national'],
      ['省级', 'province'],
      ['自治区级', 'province'],
      ['Regional', 'province'],
      ['市级', 'city'],
      ['州级', 'city'],
      ['市', 'city'],
      ['区级', 'county'],
      ['县级', 'county'],
      ['区县级', 'county'],
      ['县级市', 'county'],
      ['镇级', 'town'],
      ['乡级', 'town'],
      ['校级', 'school'],
      ['班级', 'class'],
      ['校級', 'school'],
      ['學校', 'school'],
      ['校内', 'school'],
      ['區級', 'county'],
      ['縣（區）級', 'county'],
      ['市（州）级', 'city'],
      ['地区级', 'city'],
      ['直辖市级', 'province'],
      ['國家級', 'national'],
      ['全國', 'national'],
      ['鄉鎮級', 'town'],
      ['省部级', 'province'],
      ['City level', 'city'],
      ['火星', undefined],
      ['', undefined],
    ];
    for (const [text, level] of cases) assert.equal(parseLevel(text), level, text);
  });

  it('reads places, and tells an honour of its own from a merit', () => {
    const cases: [string, string | undefined][] = [
      ['特等奖', 'grand'],
      ['一等獎', 'first'],
      ['冠軍', 'first'],
      ['銀牌', 'second'],
      ['优勝獎', 'merit'],
      ['一等奖', 'first'],
      ['１等奖', 'first'],
      ['第一名', 'first'],
      ['金奖', 'first'],
      ['二等奖', 'second'],
      ['亚军', 'second'],
      ['三等奖', 'third'],
      ['优秀奖', 'merit'],
      ['优胜奖', 'merit'],
      ['鼓励奖', 'merit'],
      ['优秀组织奖', 'other'],
      ['优秀辅导教师', 'other'],
      ['最佳创意奖', 'other'],
      ['第五名', 'other'],
      ['入围', 'other'],
      ['First prize', 'first'],
      ['Honourable mention', 'merit'],
      ['優秀獎', 'merit'],
      ['参加', undefined],
      ['', undefined],
    ];
    for (const [text, place] of cases) assert.equal(parsePlace(text), place, text);
  });

  it('orders from high to low, unknown last, and names each', () => {
    assert.deepEqual(([undefined, 'school', 'national', 'county'] as const).slice().sort(compareLevels), [
      'national',
      'county',
      'school',
      undefined,
    ]);
    assert.ok(
      compareLevels(undefined, 'class') > 0 &&
        comparePlaces(undefined, 'other') > 0 &&
        comparePlaces('grand', 'first') < 0,
    );
    assert.deepEqual(
      [levelName('city'), levelName('city', 'en'), placeName('merit'), placeName('first', 'en')],
      ['市级', 'City', '优秀奖', 'First prize'],
    );
  });
});

describe('grades', () => {
  it('reads who is meant', () => {
    const cases: [string, string][] = [
      ['三至六年级', '3,4,5,6'],
      ['四、五年级', '4,5'],
      ['一二年级', '1,2'],
      ['3—6年级', '3,4,5,6'],
      ['三年级至六年级', '3,4,5,6'],
      ['三年级、五年级', '3,5'],
      ['小学', '1,2,3,4,5,6'],
      ['小学高年级', '5,6'],
      ['小学三年级至初一', '3,4,5,6,7'],
      ['初一至初三', '7,8,9'],
      ['初中', '7,8,9'],
      ['高一、二', '10,11'],
      ['七年级', '7'],
      ['三（2）班', '3'],
      ['５年级１班', '5'],
      ['Grades 3–6', '3,4,5,6'],
      ['grade 7', '7'],
      ['全体学生', ''],
      ['科技社团', ''],
      ['', ''],
    ];
    for (const [text, grades] of cases) assert.equal(parseGrades(text).join(), grades, text);
  });

  it('names them', () => {
    assert.deepEqual(
      [1, 6, 7, 9, 10, 12].map((grade) => gradeName(grade)),
      ['一年级', '六年级', '七年级', '九年级', '高一', '高三'],
    );
    assert.equal(gradeName(3, 'en'), 'Grade 3');
  });
});

describe('contests', () => {
  it('are the same in every edition and every year', () => {
    const name = '云州市科幻画比赛';
    const same = [
      ...[
        '第四十届云州市科幻画比赛',
        '云州市科幻画比赛（第3届）',
        '第41届（2026年）云州市科幻画比赛',
        '云州市 科幻画比赛',
      ],
      ...['2022年云州市科幻画比赛', '2023云州市科幻画比赛', '云州市2019年科幻画比赛', '云州市科幻画比赛（2024）'],
      ...['2019年度云州市科幻画比赛', '2024学年云州市科幻画比赛', '2023—2024学年度云州市科幻画比赛'],
    ];
    for (const each of same) assert.equal(contestSeries(each), name, each);
    assert.equal(contestSeries('Robotics Olympiad 2025'), contestSeries('2024 Robotics Olympiad'));
    for (const whole of ['2025年', '第十届', '年度科学之星', '“未来2049”计划'])
      assert.equal(contestSeries(whole), whole);
  });
});

describe('dates in words', () => {
  it('says a day', () => {
    assert.equal(formatDay('2026-10-12'), '10月12日');
    assert.equal(formatDay('2026-10-12', 'zh-CN', { weekday: true, year: true }), '2026年10月12日 星期一');
    assert.equal(formatDay('2026-10-12', 'en', { weekday: true, year: true }), 'Monday, 12 October 2026');
  });

  it('says a span as exactly as it is known', () => {
    const cases: [string | undefined, string | undefined, Precision, string, string][] = [
      ['2026-10-12', '2026-10-12', 'day', '10月12日', '12 October'],
      ['2026-10-12', '2026-10-16', 'day', '10月12日—16日', '12–16 October'],
      ['2026-10-30', '2026-11-02', 'day', '10月30日—11月2日', '30 October – 2 November'],
      ['2026-12-30', '2027-01-02', 'day', '2026年12月30日—2027年1月2日', '30 December 2026 – 2 January 2027'],
      ['2026-10-12T14:00', '2026-10-12T16:00', 'time', '10月12日 14:00—16:00', '12 October, 14:00–16:00'],
      ['2026-10-12T14:00', '2026-10-12T14:00', 'time', '10月12日 14:00', '12 October, 14:00'],
      ['2026-10', '2026-10', 'month', '10月', 'October'],
      ['2027-04', '2027-05', 'month', '4月—5月', 'April – May'],
      ['2026-12', '2027-01', 'month', '2026年12月—2027年1月', 'December 2026 – January 2027'],
      ['2027-03-21', '2027-03-31', 'third', '3月下旬', '21–31 March'],
      ['2026-10-11', '2026-10-31', 'third', '10月中下旬', '11–31 October'],
      ['2026-09-01', '2027-01-22', 'term', '2026年9月—2027年1月', 'September 2026–January 2027'],
      ['2026', '2028', 'year', '2026年—2028年', '2026–2028'],
      ['2026-10-12~', '2026-10-12~', 'fuzzy', '10月12日左右', 'about 12 October'],
      [undefined, '2027-04-28', 'day', '4月28日前', 'by 28 April'],
      ['2026-10-12', undefined, 'day', '10月12日起', 'from 12 October'],
      [undefined, undefined, 'unknown', '', ''],
    ];
    for (const [start, end, precision, zh, en] of cases) {
      assert.equal(formatSpan(start, end, precision), zh);
      assert.equal(formatSpan(start, end, precision, 'en'), en);
    }
    const withYear = { year: true };
    assert.equal(formatSpan('2026-10-12', '2026-10-16', 'day', 'zh-CN', withYear), '2026年10月12日—16日');
    assert.equal(formatSpan('2026-10-12', '2026-11-16', 'day', 'zh-CN', withYear), '2026年10月12日—11月16日');
    assert.equal(formatSpan('2026-10-12', '2026-11-16', 'day', 'en', withYear), '12 October – 16 November 2026');
    assert.equal(formatSpan('2026-09', '2027-08', 'month', 'en', withYear), 'September 2026 – August 2027');
    assert.equal(formatSpan('2026-02-22', '2026-07-02', 'term', 'zh-CN', withYear), '2026年2月—7月');
    assert.equal(formatSpan('2026-02-22', '2026-07-02', 'term', 'en', withYear), 'February–July 2026');
  });
});

describe('categories', () => {
  it('have the number of their kind; what no word recognises is the eighth', () => {
    const kinds = [
      ['科技节', 'festival', '科技节比赛'],
      ['比赛', '竞赛', '征集', 'contest'],
      ['展览', '学习展板', 'exhibition'],
      ['阅读', '科普读书月', 'reading'],
      ['参观实践', '研学', 'field trip'],
      ['讲座', '培训', '课堂', 'lecture'],
      ['社团', '兴趣小组', 'club'],
      ['会务', '其他', '', 'meeting'],
      ['劳动', '公示', 'survey'],
    ];
    for (const [index, names] of kinds.entries())
      for (const name of names) assert.equal(categoryIndexOf(name), index + 1, name);
  });

  it('gives every other category a colour and a shape of its own, whatever stands beside it', () => {
    assert.deepEqual(categoryMarkOf('比赛'), { colour: 2, shape: 2 });
    assert.deepEqual(categoryMarkOf('其他'), { colour: 8, shape: 8 });
    const further = ['劳动', '实验', '观星', '航模', '公示', '安全', '环保', '编程'];
    const marks = further.map((name) => {
      const { colour, shape } = categoryMarkOf(name);
      assert.ok(colour >= 2 && colour <= 7 && shape >= 1 && shape <= 8 && shape !== colour, name);
      return `${colour} ${shape}`;
    });
    assert.equal(new Set(marks).size, further.length, marks.join(', '));
    assert.deepEqual(categoryMarkOf(' 劳动 '), categoryMarkOf('劳动'));
  });
});
