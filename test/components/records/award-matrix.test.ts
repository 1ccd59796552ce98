import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable } from '@kepu/components/records';
import { columnsOf } from '../../../components/award-table/award-columns.js';
import { readAwards as read } from './read-awards.js';

describe('components/records/award-matrix', () => {
  it('reads numbers by year and level, without their sums', () => {
    const { records } = read('年度|国家级|省级|合计', '2023|1|5|6', '2024|0|3|3', '合计|1|8|9');
    assert.deepEqual(
      records.map(({ date, level, count, extras }) => [date, level, count, extras]),
      [
        ['2023', 'national', 1, {}],
        ['2023', 'province', 5, {}],
        ['2024', 'province', 3, {}],
      ],
    );
  });

  it('reads numbers and names below a single place', () => {
    const told = (...lines: string[]) =>
      read(...lines).records.map(({ people, placeText, count }) => [people[0]?.name ?? count, placeText]);
    assert.deepEqual(told('项目|一等奖', '航模|3', '车模|2'), [
      [3, '一等奖'],
      [2, '一等奖'],
    ]);
    assert.deepEqual(told('项目|一等奖', '航模|王一、李二'), [
      ['王一', '一等奖'],
      ['李二', '一等奖'],
    ]);
  });

  it('reads English heads of works and grades', () => {
    const [award] = read('Project title|Pupil|Year group|Prize', 'Solar oven|Ada Lee|Year 5|Gold').records;
    assert.deepEqual([award?.work, award?.grade, award?.extras], ['Solar oven', 5, {}]);
  });

  it('reads years of pupils as grades, and those of contests as days', () => {
    const told = (...lines: string[]) => read(...lines).records.map(({ grade, date, extras }) => [grade, date, extras]);
    for (const [head, five, six] of [
      ['Year', '5', '6'],
      ['Year', 'Year 5', 'Year 6'],
      ['Yr', '5', '6'],
    ] as const)
      assert.deepEqual(told(`Name|${head}|Award`, `Ada Lee|${five}|Gold`, `Ben Low|${six}|Gold`), [
        [5, undefined, {}],
        [6, undefined, {}],
      ]);
    assert.deepEqual(told('Name|Year|Award', 'Ada Lee|2024|Gold'), [[undefined, '2024', {}]]);
    assert.deepEqual(told('Year|Gold|Silver', '2024|3|5')[0], [undefined, '2024', {}]);
  });

  it('reads English heads of tutors, and the level that a contest begins with', () => {
    const [award] = read('Pupil|Supervising teacher|Contest|Award', 'Ada Lee|Ms Hill|County science fair|Gold').records;
    assert.deepEqual([award?.tutors[0]?.name, award?.level], ['Ms Hill', 'county']);
    const [other] = read('Pupil|Teacher comments|Contest|Award', 'Ada Lee|Good|Citizens’ fair|Gold').records;
    assert.deepEqual([other?.tutors, other?.level], [[], undefined]);
  });

  it('reads columns of places and levels in English as in Chinese, and leaves words that hold one', () => {
    const told = (...lines: string[]) =>
      read(...lines).records.map((award) => {
        const { place, level, placeText, count, countText, people } = award;
        const who = people.map((person) => `${person.name}${award.class ?? ''}`).join('+');
        return [level ?? (place === 'other' ? placeText : place), count ?? countText ?? who].join(' ').trim();
      });
    const cases: Record<string, string[]> = {
      'Class|Gold|Silver|Bronze\n4A|1|2|3': ['first 1', 'second 2', 'third 3'],
      'Category|1st|2nd|3rd|Total\nRobots|1|0|2|3\nGrand total|1|0|2|3': ['first 1', 'third 2'],
      'Event|Champion|Runner-up|4th\nKites|Ada Lee|Ben Low, 5B|Cat May': [
        'first Ada Lee',
        'second Ben Low5B',
        '4th Cat May',
      ],
      'Category|1st|2nd\nRobots|1|2\nOverall|1|2': ['first 1', 'second 2'],
      'Award|Number\nFirst prize|3\nSecond prize|5\nAll|8': ['first 3', 'second 5'],
      'Subject|Gold|Silver|Bronze\nMaths|4||9\nSum|4|0|9': ['first 4', 'third 9'],
      'Event|Champion|Runner-up\nKites|Ada Lee|Ben Low\nOverall|Cat May|Dan Fox': [
        'first Ada Lee',
        'second Ben Low',
        'first Cat May',
        'second Dan Fox',
      ],
      'Class|Gold\nAll classes|3': ['first 3'],
      'Event|Winner|Runner-up\nKites|Ada Lee|Ben Low': ['first Ada Lee', 'second Ben Low'],
      'Year|Winners|Runners-up\n2024|Ada Lee, Cat May|Ben Low': ['first Ada Lee', 'first Cat May', 'second Ben Low'],
      'Class|Overall winner|2nd\n5A|Ada Lee|Ben Low': ['first Ada Lee5A', 'second Ben Low5A'],
      'Prize|Winner\nFirst|Ada Lee\nRunner-up|Ben Low': ['first Ada Lee', 'second Ben Low'],
      'Winner|Project\nAda Lee|Solar oven': ['Ada Lee'],
      'Work|Winner|First prize money\nKite|Ada Lee|10': ['Ada Lee'],
      'Name|Prize won\nAda Lee|Second': ['second Ada Lee'],
      'Position|Competitor|Points\n1|Ada Lee|95': ['first Ada Lee'],
      'Name|Medal\nAda Lee|Bronze': ['third Ada Lee'],
      'Number|First name|Award\n1|Ada|Gold\n2|Ben|Silver': ['first Ada', 'second Ben'],
      'Work|Gold award winners|Highly commended\nOven|Ada Lee (4C)|up to 3': ['first Ada Lee4C', 'merit up to 3'],
      'Year|School|District|City level\n2025|9|0|2': ['school 9', 'city 2'],
      'Pupil|Class|Maths|Science\nAda Lee||First prize|Silver': ['first Ada Lee', 'second Ada Lee'],
      'Prize|Year 5|Year 6\nFirst prize|2 pupils|3\n2nd|1|': ['first 2', 'second 1', 'first 3'],
      '班级|金|银\n五1|1|2': ['first 1', 'second 2'],
      '年级|一等奖人数|二等奖获得者\n五年级|3|王一': ['first 3', 'second 王一'],
      'Name|First round|Gold coins|Award\nAda Lee|9|12|Silver': ['second Ada Lee'],
      'Name|Second tutor|Award\nAda Lee|Ms Hill|Silver': ['second Ada Lee'],
      'Name|Electricity|Velocity|Award\nAda Lee|9|8|Third': ['third Ada Lee'],
    };
    for (const [lines, expected] of Object.entries(cases))
      assert.deepEqual(told(...lines.split('\n')), expected, lines);
  });

  it('tells numbers under two rows of heads apart by the upper one', () => {
    const row = (...texts: string[]) => ({ cells: texts.map((text) => ({ text })) });
    const wide = (text: string) => ({ text, colSpan: 2 });
    const { records } = readTable('awards', {
      head: [
        { cells: [{ text: '项目', rowSpan: 2 }, wide('小学组'), wide('初中组')] },
        row('一等奖', '二等奖', '一等奖', '二等奖'),
      ],
      rows: [row('科幻画', '5', '10', '3', '若干')],
    });
    assert.deepEqual(
      records.map(({ work, category, placeText, count, countText, extras }) =>
        JSON.stringify([work, category, placeText, count ?? countText, extras]),
      ),
      ['小学组,一等奖,5', '小学组,二等奖,10', '初中组,一等奖,3', '初中组,二等奖,若干'].map((words) => {
        const [group, place, count] = words.split(',');
        return JSON.stringify(['科幻画', group, place, count === '若干' ? count : Number(count), {}]);
      }),
    );
  });

  it('leaves sums out of numbers by place, and has a column for their years where these differ', () => {
    const { records } = read('学年|级别|一等奖|二等奖|合计', '2021—2022|市级|3|5|8', '2022—2023|市级|4|6|10');
    assert.deepEqual(
      records.map(({ schoolYear, count, extras }) => [schoolYear, count, extras]),
      [
        ['2021-2022', 3, {}],
        ['2021-2022', 5, {}],
        ['2022-2023', 4, {}],
        ['2022-2023', 6, {}],
      ],
    );
    const keys = (awards: typeof records) => columnsOf(awards).map((column) => 'key' in column && column.key);
    assert.ok(keys(records).includes('schoolYear'));
    assert.ok(keys(records.map(({ count: _, ...award }) => award)).includes('schoolYear'));
    assert.ok(!keys(records.slice(0, 2)).includes('schoolYear'));
  });

  it('reads names below places without any other column, and by grade where the places stand down', () => {
    const told = (...lines: string[]) => {
      const { records, problems } = read(...lines);
      assert.deepEqual(problems, []);
      return records.map(({ place, people, grade, category }) =>
        [place, people.map(({ name }) => name).join(), grade, category].filter(Boolean).join(' '),
      );
    };
    assert.deepEqual(told('一等奖|二等奖|三等奖', '冯右明|陈右红|褚右刚', '冯左明||'), [
      'first 冯右明',
      'second 陈右红',
      'third 褚右刚',
      'first 冯左明',
    ]);
    assert.deepEqual(told('|七年级|八年级', '一等奖|秦左明|尤左红', '二等奖|许左明、何左红|'), [
      'first 秦左明 7',
      'second 许左明 7',
      'second 何左红 7',
      'first 尤左红 8',
    ]);
    assert.deepEqual(told('奖项|小学组|初中组', '一等奖|秦左明|尤左红', '二等奖|许左明|何左红').slice(0, 2), [
      'first 秦左明 小学组',
      'second 许左明 小学组',
    ]);
  });

  it('takes no percentage and no number of those who took part for prizes, and 未获奖 for no award', () => {
    const { records } = read('年级|参赛人数|一等奖|二等奖', '七年级|200|10%|3');
    assert.deepEqual(
      records.map(({ count, countText, extras }) => [count ?? countText, extras]),
      [
        ['10%', { 参赛人数: '200' }],
        [3, { 参赛人数: '200' }],
      ],
    );
    const votes = read('作品|作者|等次', '水火箭|王浩|未获奖', '纸桥|李红|二等奖', '灯|赵一|#N/A');
    assert.deepEqual(
      votes.records.map(({ work, place, placeText }) => [work, place, placeText]),
      [
        ['纸桥', 'second', '二等奖'],
        ['灯', undefined, ''],
      ],
    );
  });

  it('gives everybody behind a class, or a grade, and a colon an award below a place, and takes no name for a number', () => {
    const { records } = read(
      '项目|一等奖|二等奖|三等奖',
      '纸飞机|次仁（八2班）|Tom Li（七1班）|扎西（八2班）、卓玛（八1班）',
      '水火箭|七1班：央金|七1班：甲骨、李雷；七2班：韩梅|八年级：冯程、齐天',
      '航模|张三等3人|2人：王五、赵六|周七（1名）',
      '车模|八年级3人|每校不超过 3 件|1—2',
    );
    const said = (place: string) =>
      records
        .filter((award) => award.placeText === place)
        .map(({ people: [first, second], class: of = '', grade = '', count, countText }) =>
          second ? 'two' : `${first?.name ?? count ?? countText} ${of}${grade}`.trim(),
        );
    assert.deepEqual(said('一等奖'), ['次仁 八2班8', '央金 七1班7', '张三', '八年级3人']);
    assert.deepEqual(said('二等奖'), [
      ...['Tom Li 七1班7', '甲骨 七1班7', '李雷 七1班7', '韩梅 七2班7'],
      ...['王五', '赵六', '每校不超过 3 件'],
    ]);
    assert.deepEqual(said('三等奖'), ['扎西 八2班8', '卓玛 八1班8', '冯程 8', '齐天 8', '周七', '1—2']);
  });
});
