import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable, readTsv, type Table, weighAwards } from '@kepu/components/records';
import { contexts } from './contexts.js';
import { only, table } from './table-notation.js';

const context = { ...contexts.year, planId: 'plan' };

describe('readTable, awards', () => {
  it('reads a list as it is pasted: title above, names set apart, level and place in one cell', () => {
    const pasted = readTsv(
      '第十届科技节科幻画比赛获奖名单\n序号\t姓名\t班级\t作品名称\t奖项\t指导教师\n1\t张　三\t三（2）班\t《会飞的房子》\t市级一等奖\t李老师\n2\t王小雨、陈明\t５年级１班\t海底城\t鼓励奖\t同上',
    );
    const { records, problems, title } = readTable('awards', pasted, context);
    assert.equal(title, '第十届科技节科幻画比赛获奖名单');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      only(
        records,
        'work',
        'people',
        'tutors',
        'level',
        'place',
        'placeText',
        'competition',
        'edition',
        'grade',
        'class',
      ),
      [
        {
          work: '会飞的房子',
          people: [{ name: '张三', role: 'pupil' }],
          tutors: [{ name: '李老师', role: 'adult' }],
          level: 'city',
          place: 'first',
          placeText: '市级一等奖',
          competition: '第十届科技节科幻画比赛',
          edition: '10',
          grade: 3,
          class: '三（2）班',
        },
        {
          work: '海底城',
          people: [
            { name: '王小雨', role: 'pupil' },
            { name: '陈明', role: 'pupil' },
          ],
          tutors: [{ name: '李老师', role: 'adult' }],
          place: 'merit',
          placeText: '鼓励奖',
          competition: '第十届科技节科幻画比赛',
          edition: '10',
          grade: 5,
          class: '５年级１班',
        },
      ],
    );
  });

  it('takes contest and level from a title that stands outside of the table', () => {
    const { records } = readTable('awards', table('姓名|班级|等次\n张三、李四|三（1）班、四（2）班|看得最细'), {
      ...context,
      title: '校级观察日记评选获奖名单',
    });
    assert.deepEqual(only(records, 'competition', 'level', 'place', 'placeText', 'grade', 'class'), [
      {
        competition: '校级观察日记评选',
        level: 'school',
        place: 'other',
        placeText: '看得最细',
        class: '三（1）班、四（2）班',
      },
    ]);
  });

  it('never makes ids of people', () => {
    const idOf = (name: string) => readTable('awards', table(`姓名|奖项\n${name}|一等奖`), context).records[0]?.id;
    assert.equal(idOf('张三'), idOf('李四'));
  });

  it('decides roles by column, by the ending of a name, and by data-role before both', () => {
    const { records } = readTable(
      'awards',
      table('姓名|获奖教师|队伍|奖项\n张三、航模队||蓝天|一等奖\n|王老师||优秀辅导教师奖'),
      context,
    );
    assert.deepEqual(
      records.map((record) => record.people.map((person) => `${person.name} ${person.role}`)),
      [['张三 pupil', '航模队 group', '蓝天 group'], ['王老师 adult']],
    );
    const given = readTable(
      'awards',
      {
        head: [{ cells: [{ text: '姓名' }, { text: '奖项' }] }],
        rows: [{ cells: [{ text: '王社', role: 'adult' }, { text: '一等奖' }] }],
      },
      context,
    );
    assert.deepEqual(given.records[0]?.people, [{ name: '王社', role: 'adult' }]);
  });

  it('reads columns of places with figures, and with names', () => {
    const { records } = readTable(
      'awards',
      table('组别|一等奖|二等奖|优秀奖\n低年级组|3|６名|—\n高年级组|王小雨、陈明||10'),
      context,
    );
    assert.deepEqual(only(records, 'category', 'place', 'count', 'people'), [
      { category: '低年级组', place: 'first', count: 3, people: [] },
      { category: '低年级组', place: 'second', count: 6, people: [] },
      { category: '高年级组', place: 'first', people: [{ name: '王小雨', role: 'pupil' }] },
      { category: '高年级组', place: 'first', people: [{ name: '陈明', role: 'pupil' }] },
      { category: '高年级组', place: 'merit', count: 10, people: [] },
    ]);
  });

  it('reads quotas below every usual name of their number', () => {
    for (const head of ['名额', '获奖名额', '拟设名额', '奖励名额', '名额（项）'])
      assert.deepEqual(
        readTable('awards', table(`奖项名称|${head}\n一等奖|3\n二等奖|5\n合计|8`), context).records.map(
          ({ count }) => count,
        ),
        [3, 5],
        head,
      );
  });

  it('leaves sums out that stand behind a number or a group, and nothing below them', () => {
    const { records, problems } = readTable(
      'awards',
      table('序号|组别|人数\n1|小学组|3\n2|初中组|5\n3|合计|8\n4||2'),
      context,
    );
    assert.deepEqual(
      records.map(({ count }) => count),
      [3, 5, 2],
    );
    assert.deepEqual(
      problems.filter(({ code }) => code === 'table/total-row').map(({ found }) => found),
      ['3 | 合计 | 8'],
    );
  });

  it('takes a number of prizes that is still open for what it is, not for a name', () => {
    const matrix = readTable('awards', table('组别|一等奖|优秀奖\n低年级组|3|若干\n高年级组|10%|不限'), context);
    assert.deepEqual(only(matrix.records, 'place', 'count', 'countText', 'people'), [
      { place: 'first', count: 3, people: [] },
      { place: 'merit', countText: '若干', people: [] },
      { place: 'first', countText: '10%', people: [] },
      { place: 'merit', countText: '不限', people: [] },
    ]);
    assert.deepEqual([...weighAwards(matrix.records)], [3, 0, 0, 0]);
    const list = readTable('awards', table('等次|数量\n一等奖|3名\n优秀奖|若干'), context);
    assert.deepEqual(only(list.records, 'placeText', 'count', 'countText', 'extras'), [
      { placeText: '一等奖', count: 3, extras: {} },
      { placeText: '优秀奖', countText: '若干', extras: {} },
    ]);
  });

  it('takes rows across the table for places and sections, and reports the sum it leaves out', () => {
    const rows: Table = {
      head: [{ cells: [{ text: '姓名' }, { text: '作品' }] }],
      rows: [
        { cells: [{ text: '一等奖（2 名）', colSpan: 2 }] },
        { cells: [{ text: '王小雨' }, { text: '灯' }] },
        { cells: [{ text: '二等奖', colSpan: 2 }] },
        { cells: [{ text: '陈明' }, { text: '桥' }] },
        { cells: [{ text: '合计' }, { text: '2' }] },
      ],
    };
    const { records, problems } = readTable('awards', rows, context);
    assert.deepEqual(only(records, 'work', 'place', 'placeText'), [
      { work: '灯', place: 'first', placeText: '一等奖' },
      { work: '桥', place: 'second', placeText: '二等奖' },
    ]);
    assert.deepEqual(problems, [{ code: 'table/total-row', rowIndex: 4, found: '合计 | 2' }]);
  });

  it('reports a level it does not know and keeps its words', () => {
    const { records, problems } = readTable('awards', table('姓名|级别|等次\n张三|火星|一等奖'), context);
    assert.deepEqual(only(records, 'level', 'place', 'extras'), [{ place: 'first', extras: { 级别: '火星' } }]);
    assert.deepEqual(problems, [{ code: 'level/unknown', rowIndex: 0, columnIndex: 1, found: '火星' }]);
  });

  it('reads school years as people write them, and keeps what is none', () => {
    const years =
      '2025-2026|2025—2026学年|2025～2026学年度|2025/26|2025学年|2025学年第一学期|２０２５—２０２６|2026年春季学期|2026春|2026年 春|2025秋|Spring 2026|2025-2026春'.split(
        '|',
      );
    const wrong = ['../../x', '2025-2029学年', '9999学年', '99999-100000', '0000学年', '20262027'];
    const rows = [...years, ...wrong, '', '不详'].map((year, index) => `作品${index}|${year}`);
    const { records, problems } = readTable('awards', table(`作品|学年\n${rows.join('\n')}`), {});
    assert.deepEqual(
      records.map(({ schoolYear, extras }) => schoolYear ?? extras.学年),
      [...years.map(() => '2025-2026'), ...wrong, undefined, '不详'],
    );
    assert.deepEqual(
      problems.map(({ code, found }) => [code, found]),
      [...wrong, '不详'].map((found) => ['school-year/unreadable', found]),
    );
  });

  it('counts the named rows of a contest once beside its numbers, be its events told as works or not', () => {
    const list = (title: string, ...lines: string[]) =>
      readTable('awards', readTsv(lines.join('\n').replaceAll('|', '\t')), { title }).records;
    const numbers = list('第五届科技节获奖统计', '项目|一等奖|二等奖', '小发明|2|1', '科幻画|1|1');
    const once = list('第五届科技节获奖名单', '项目|姓名|等次', '小发明|王一|一等奖', '科幻画|王二|一等奖');
    const often = list('第五届科技节获奖名单', '项目|姓名|等次', '小发明|王一|一等奖', '小发明|王二|二等奖');
    assert.deepEqual([...weighAwards([...numbers, ...once])], [1, 1, 0, 1, 1, 1]);
    assert.deepEqual([...weighAwards([...numbers, ...often])], [1, 0, 1, 1, 1, 1]);
  });
});
