import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLines } from '@kepu/components/records';
import { readTexts as read } from './read-texts.js';

describe('readLines, honours', () => {
  const told = (...texts: string[]) => {
    const { records, problems } = readLines(
      'awards',
      texts.map((text) => ({ text })),
    );
    const said = records.map((award) => {
      const names = (people: typeof award.people) => people.map(({ name }) => name).join('、');
      const { date, level, placeText, competition, category, work, people, tutors } = award;
      return [date, competition, level, placeText, category, work, names(people), names(tutors)]
        .map((value) => value ?? '')
        .join('|')
        .replace(/\|+$/, '');
    });
    return [...said, ...problems.map(({ code, found }) => `${code} ${found}`)];
  };
  const cases: [text: string, ...expected: string[]][] = [
    ['2023年5月 全国科技创新大赛二等奖 王浩然', '2023-05|全国科技创新大赛|national|二等奖|||王浩然'],
    [
      '2024年6月 省机器人竞赛一等奖 李思雨、赵明轩（指导教师：马国强）',
      '2024-06|省机器人竞赛|province|一等奖|||李思雨、赵明轩|马国强',
    ],
    ['吴梓涵 市科幻画比赛 一等奖', '|市科幻画比赛|city|一等奖|||吴梓涵'],
    ['张子墨 第十届市科幻画比赛 一等奖', '|第十届市科幻画比赛|city|一等奖|||张子墨'],
    ['2025年，我校被评为“全国科普示范学校”', '2025||national|全国科普示范学校|||我校'],
    ['2021年 全国科普教育基地', '2021||national|全国科普教育基地'],
    ['2025年6月，李雨桐获省机器人竞赛一等奖', '2025-06|省机器人竞赛|province|一等奖|||李雨桐'],
    ['在省机器人竞赛中，李思雨获一等奖', '|省机器人竞赛|province|一等奖|||李思雨'],
    ['赵雨欣《花盆》获县科技创新大赛二等奖', '|县科技创新大赛|county|二等奖||花盆|赵雨欣'],
    ['王浩然，全国科技创新大赛二等奖，2023年5月', '2023-05|全国科技创新大赛|national|二等奖|||王浩然'],
    ['全国科技创新大赛二等奖：王浩然', '|全国科技创新大赛|national|二等奖|||王浩然'],
    ['全国科技创新大赛二等奖（王浩然）', '|全国科技创新大赛|national|二等奖|||王浩然'],
    ['王展一等奖', '|||一等奖|||王展'],
    ['王小明 一等奖 指导教师：李老师', '|||一等奖|||王小明|李老师'],
    ['王航天 李红 航模 第一名', '|||第一名|航模||王航天、李红'],
    ['校科技之星 王小明', '||school|校科技之星|||王小明'],
    ['市三好学生 王小明', '||city|市三好学生|||王小明'],
    ['国赛三等奖 王 小 红', '||national|国赛三等奖|||王小红'],
    ['五（2）班 校科技节优秀组织奖', '|校科技节|school|优秀组织奖|||五（2）班'],
    ['机器人社团 省机器人竞赛 小学组 一等奖', '|省机器人竞赛|province|一等奖|小学组||机器人社团'],
    ['阿卜杜热合曼 市科幻画比赛 一等奖', '|市科幻画比赛|city|一等奖|||阿卜杜热合曼'],
    ['买买提·吐尔逊 市科幻画比赛 一等奖', '|市科幻画比赛|city|一等奖|||买买提·吐尔逊'],
    ['一等獎 王小明 市科幻畫比賽', '|市科幻畫比賽|city|一等獎|||王小明'],
    ['我校教师马国强被评为市优秀科技辅导员', '||city|市优秀科技辅导员|||马国强'],
    [
      '市车模竞赛 四驱车直线竞速 一等奖 王小明',
      '|市车模竞赛|city|一等奖|四驱车直线竞速||王小明',
      'award/unclear 四驱车直线竞速',
    ],
    ['以上排名不分先后', '|||以上排名不分先后', 'award/unclear 以上排名不分先后'],
  ];
  for (const [text, ...expected] of cases) it(`reads “${text}”`, () => assert.deepEqual(told(text), expected));

  it('gives the awards below a year, or a contest, what stands over them', () => {
    assert.deepEqual(told('2023年：全国科技创新大赛二等奖 王浩然；市科幻画比赛一等奖 李思雨'), [
      '2023|全国科技创新大赛|national|二等奖|||王浩然',
      '2023|市科幻画比赛|city|一等奖|||李思雨',
    ]);
    assert.deepEqual(told('科幻画比赛：王小明 一等奖；李红 二等奖'), [
      '|科幻画比赛||一等奖|||王小明',
      '|科幻画比赛||二等奖|||李红',
    ]);
  });

  it('takes teachers for adults', () => {
    const [award] = readLines('awards', [{ text: '我校教师马国强被评为市优秀科技辅导员' }]).records;
    assert.deepEqual(award?.people, [{ name: '马国强', role: 'adult' }]);
  });

  it('takes words that say what the words behind them are for nobody', () => {
    const lines: [string, string][] = [
      ['《海洋》 作者：卞雨萱 七（3）班 二等奖', '海洋 卞雨萱 七（3）班 second'],
      ['《海洋》 姓名：卞雨萱 班级：七（3）班 等次：二等奖', '海洋 卞雨萱 七（3）班 second'],
      ['《海洋》，作者 卞雨萱，二等奖，指导教师：王明', '海洋 卞雨萱 second'],
      ['一等奖：作品《海洋》（作者：卞雨萱、钱多）', '海洋 卞雨萱,钱多 first'],
      ['科技之星：卞雨萱（队长）', '卞雨萱 other'],
    ];
    for (const [line, said] of lines) {
      const { records, problems } = read('awards', line);
      const words = records.map(({ work, people, class: of, place }) => [
        work,
        people.map(({ name }) => name),
        of,
        place,
      ]);
      assert.equal(words.map((each) => each.filter((word) => word?.length).join(' ')).join('|'), said);
      assert.deepEqual(problems, [], line);
    }
  });
});
