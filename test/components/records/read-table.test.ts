// Past 300 lines: one reader, its cases by kind of record; they share the notation of tables below.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  readMarkdownTable,
  readTable,
  readTsv,
  type Table,
  type TableCell,
  weighAwards,
  writeTable,
} from '@kepu/components/records';
import { autumn, contexts, spring } from './contexts.js';

const context = { ...contexts.year, planId: 'plan' };

/** A table as one writes it in a test: cells by `|`, rows by lines. */
function table(text: string, more: Partial<Table> = {}): Table {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell): TableCell => ({ text: cell.trim() })));
  return { head: [{ cells: head }], rows: rows.map((cells) => ({ cells })), ...more };
}

/** What records say, without ids and what is the same in all of them. */
function only<T extends object>(records: readonly T[], ...keys: (keyof T)[]): Partial<T>[] {
  return records.map(
    (record) =>
      Object.fromEntries(
        keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]]),
      ) as Partial<T>,
  );
}

describe('readTable, activities', () => {
  it('reads a division of work: number, activity, task and requirement, owner, period', () => {
    const { records, problems } = readTable(
      'activities',
      table(`序号|活动内容|任务及要求|负责人|完成时段
             1|科技节启动仪式|布置会场，准备发言|张老师|10月12日
             2|科幻画比赛|每班三至五幅|美术组|10月中旬`),
      context,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(records, [
      {
        id: records[0]?.id,
        planId: 'plan',
        schoolYear: '2026-2027',
        title: '科技节启动仪式',
        description: '布置会场，准备发言',
        owner: '张老师',
        start: '2026-10-12',
        end: '2026-10-12',
        precision: 'day',
        dateText: '10月12日',
        grades: [],
        extras: {},
      },
      {
        id: records[1]?.id,
        planId: 'plan',
        schoolYear: '2026-2027',
        title: '科幻画比赛',
        description: '每班三至五幅',
        owner: '美术组',
        start: '2026-10-11',
        end: '2026-10-20',
        precision: 'third',
        dateText: '10月中旬',
        grades: [],
        extras: {},
      },
    ]);
  });

  it('gives ids of page, title and words of the date, the same in every build', () => {
    const rows = '时间|活动\n10月12日|开幕式\n10月12日|开幕式\n10月13日|开幕式';
    const ids = readTable('activities', table(rows), context).records.map((record) => record.id);
    assert.deepEqual(ids, ['plan~ae51c02e', 'plan~ae51c02e-2', 'plan~c8ca6248']);
  });

  it('takes an id that the table gives, and counts on from ids given on the same page', () => {
    const takenIds = new Set(['plan~ae51c02e']);
    const given = readTable('activities', table('标识|时间|活动\nopening|10月12日|开幕式\n|10月12日|开幕式'), {
      ...context,
      takenIds,
    });
    assert.deepEqual(
      given.records.map((record) => record.id),
      ['opening', 'plan~ae51c02e-2'],
    );
    assert.ok(takenIds.has('opening'));
  });

  it('reads English headings and dates', () => {
    const { records } = readTable(
      'activities',
      table('When|Activity|Where|Responsible\n12–16 October|Science festival|Hall|Ms Li'),
      context,
    );
    assert.deepEqual(only(records, 'title', 'start', 'end', 'location', 'owner'), [
      { title: 'Science festival', start: '2026-10-12', end: '2026-10-16', location: 'Hall', owner: 'Ms Li' },
    ]);
  });

  it('keeps columns it does not know, by their heading', () => {
    const { records } = readTable(
      'activities',
      table('时间|活动|经费（元）|联系电话\n10月|参观科技馆|1200|8012'),
      context,
    );
    assert.deepEqual(records[0]?.extras, { '经费（元）': '1200', 联系电话: '8012' });
  });

  it('tells 活动负责人 and 参赛作品名称 by the noun at their end, and 活动经费 as none of ours', () => {
    const { records } = readTable(
      'activities',
      table('活动时间|活动|活动负责人|活动经费\n10月|航模|王老师|300'),
      context,
    );
    assert.deepEqual(only(records, 'title', 'owner', 'extras'), [
      { title: '航模', owner: '王老师', extras: { 活动经费: '300' } },
    ]);
  });

  it('keeps what it cannot read as text and reports it with its place', () => {
    const rows = table('时间|活动\n20xx年10月|科技节\n待定|参观\n10月12日|开幕式');
    const { records, problems } = readTable('activities', rows, { ...context, source: { file: 'a.md', line: 30 } });
    assert.deepEqual(only(records, 'dateText', 'start', 'precision'), [
      { dateText: '20xx年10月', precision: 'unknown' },
      { dateText: '待定', precision: 'unknown' },
      { dateText: '10月12日', start: '2026-10-12', precision: 'day' },
    ]);
    assert.deepEqual(problems, [
      { code: 'date/unknown-year', rowIndex: 0, columnIndex: 0, found: '20xx年10月', line: 30 },
      { code: 'date/unreadable', rowIndex: 1, columnIndex: 0, found: '待定', line: 30 },
    ]);
  });

  it('lets <time datetime> win over the words, which may still say how exact it is', () => {
    const rows: Table = {
      head: [{ cells: [{ text: '时间' }, { text: '活动' }] }],
      rows: [
        { cells: [{ text: '开学第一天', dateTime: '2026-09-01' }, { text: '开学典礼' }] },
        { cells: [{ text: '十月上旬', dateTime: '2026-10-01/2026-10-10' }, { text: '报名' }] },
      ],
    };
    assert.deepEqual(only(readTable('activities', rows, context).records, 'start', 'end', 'precision', 'dateText'), [
      { start: '2026-09-01', end: '2026-09-01', precision: 'day', dateText: '开学第一天' },
      { start: '2026-10-01', end: '2026-10-10', precision: 'third', dateText: '十月上旬' },
    ]);
  });

  it('fills merged cells, 同上 and empty cells of the date from above, but not an empty owner', () => {
    const rows: Table = {
      head: [{ cells: [{ text: '月份' }, { text: '活动' }, { text: '负责人' }] }],
      rows: [
        { cells: [{ text: '九月', rowSpan: 2 }, { text: '制订计划' }, { text: '教导处' }] },
        { cells: [{ text: '社团招新' }, { text: '同上' }] },
        { cells: [{ text: '' }, { text: '科普讲座' }, { text: '' }] },
      ],
    };
    assert.deepEqual(only(readTable('activities', rows, context).records, 'title', 'start', 'owner'), [
      { title: '制订计划', start: '2026-09', owner: '教导处' },
      { title: '社团招新', start: '2026-09', owner: '教导处' },
      { title: '科普讲座', start: '2026-09' },
    ]);
  });

  it('takes a row across the table for a heading: a month dates the rows below, anything else is their category', () => {
    const rows: Table = {
      head: [{ cells: [{ text: '活动' }, { text: '地点' }] }],
      rows: [
        { cells: [{ text: '十月', colSpan: 2 }] },
        { cells: [{ text: '开幕式' }, { text: '操场' }] },
        { cells: [{ text: '竞赛类', colSpan: 2 }] },
        { cells: [{ text: '科幻画' }, { text: '美术室' }] },
      ],
    };
    assert.deepEqual(only(readTable('activities', rows, context).records, 'title', 'start', 'category'), [
      { title: '开幕式', start: '2026-10' },
      { title: '科幻画', category: '竞赛类' },
    ]);
  });

  it('makes one activity of each numbered part of a cell', () => {
    const { records } = readTable(
      'activities',
      table('月份|工作内容\n九月|1. 召开会议 2. 制订计划；\n十月|科技节；总结'),
      context,
    );
    assert.deepEqual(
      records.map((record) => `${record.start} ${record.title}`),
      ['2026-09 召开会议', '2026-09 制订计划', '2026-10 科技节', '2026-10 总结'],
    );
  });

  it('reads grades, and keeps whom else the words name', () => {
    const { records } = readTable(
      'activities',
      table('活动|参加对象\n科幻画|三至六年级\n参观|三年级学生及家长\n讲座|全校师生'),
      context,
    );
    assert.deepEqual(only(records, 'grades', 'extras'), [
      { grades: [3, 4, 5, 6], extras: {} },
      { grades: [3], extras: { 参加对象: '三年级学生及家长' } },
      { grades: [], extras: { 参加对象: '全校师生' } },
    ]);
  });

  it('reads deadlines in the date and in a column of their own', () => {
    const { records } = readTable(
      'activities',
      table('时间|活动|截止时间\n4月28日前|交科幻画|\n5月|小论文|5月11日'),
      context,
    );
    assert.deepEqual(only(records, 'start', 'end', 'deadline'), [
      { end: '2027-04-28', deadline: '2027-04-28' },
      { start: '2027-05', end: '2027-05', deadline: '2027-05-11' },
    ]);
  });

  it('reads a table without headings as far as it can, and says so', () => {
    const { records, problems } = readTable(
      'activities',
      readTsv('10月12日\t开幕式\t操场\n10月16日\t闭幕式\t礼堂'),
      context,
    );
    assert.deepEqual(only(records, 'title', 'start', 'extras'), [
      { title: '开幕式', start: '2026-10-12', extras: { 3: '操场' } },
      { title: '闭幕式', start: '2026-10-16', extras: { 3: '礼堂' } },
    ]);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['table/no-title-column'],
    );
  });

  for (const kind of ['phases', 'activities'] as const)
    it(`names what is to be done where nothing else has a name: ${kind}`, () => {
      for (const [head, row] of [
        ['任务|完成时限', '制定方案|9月10日前'],
        ['工作内容|时间', '制定方案|9月10日前'],
        ['序号|工作内容|完成时限|责任部门|完成情况', '1|制定方案|9月10日前|教导处|已完成'],
        ['重点工作|推进时间|牵头部门', '制定方案|9月10日前|教导处'],
      ]) {
        const { records, problems } = readTable(kind, table(`${head}\n${row}`), context);
        assert.deepEqual(problems, [], head);
        assert.deepEqual(only(records, 'title', 'end', 'extras'), [
          { title: '制定方案', end: '2026-09-10', extras: {} },
        ]);
        assert.equal(records[0]?.owner, head?.includes('部门') ? '教导处' : undefined);
      }
    });

  it('reads figures in a column of grades, and keeps what is none', () => {
    for (const [cell, grades] of [
      ['4', [4]],
      ['3、4', [3, 4]],
      ['3-6', [3, 4, 5, 6]],
      ['三、四', [3, 4]],
      ['3/4', [3, 4]],
      ['13', []],
      ['3、40', []],
      ['各班', []],
    ] as const) {
      const [activity] = readTable('activities', table(`活动|年级\n科幻画|${cell}`), context).records;
      assert.deepEqual(activity?.grades, grades, cell);
      assert.deepEqual(activity?.extras, grades.length > 0 && cell !== '3/4' ? {} : { 年级: cell }, cell);
    }
    const [award] = readTable('awards', table('Title|Grade\nBridge|三'), context).records;
    assert.equal(award?.grade, 3);
  });

  it('takes the week of a row that has no date of its own, and the end from a column of its own', () => {
    const weekly = table('周次|日期|活动\n第1周|9月1日|开学\n||典礼\n第六周||总结');
    const weeks = readTable('activities', weekly, contexts.autumn);
    assert.deepEqual(only(weeks.records, 'title', 'start', 'end'), [
      { title: '开学', start: '2026-09-01', end: '2026-09-01' },
      { title: '典礼', start: '2026-09-01', end: '2026-09-01' },
      { title: '总结', start: '2026-10-05', end: '2026-10-11' },
    ]);
    for (const kind of ['activities', 'phases'] as const)
      for (const head of ['名称|开始时间|结束时间', 'title|start|end']) {
        const [record] = readTable(kind, table(`${head}\n宣传|9月1日|9月10日`), context).records;
        assert.deepEqual([record?.start, record?.end, record?.extras], ['2026-09-01', '2026-09-10', {}], head);
      }
  });

  it('names a row that has no title', () => {
    const { records, problems } = readTable('activities', table('时间|活动|地点\n10月12日||操场'), context);
    assert.deepEqual(records, []);
    assert.deepEqual(problems, [{ code: 'table/no-title', rowIndex: 0, found: '10月12日 | 操场' }]);
  });

  it('survives absurd spans and rows of different length', () => {
    const rows: Table = {
      head: [{ cells: [{ text: '活动', colSpan: 1e9, rowSpan: 1e9 }] }],
      rows: [
        { cells: [{ text: '开幕式', rowSpan: 0 }] },
        { cells: [] },
        { cells: Array.from({ length: 500 }, (_, index) => ({ text: String(index) })) },
      ],
    };
    assert.ok(readTable('activities', rows, context).records.length >= 1);
    assert.deepEqual(readTable('activities', { head: [], rows: [] }, context), { records: [], problems: [] });
  });
});

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
      '2025-2026|2025—2026学年|2025～2026学年度|2025/26|2025学年|2025学年第一学期|２０２５—２０２６|2026年春季学期'.split(
        '|',
      );
    const rows = [...years, '../../x', '2025-2029学年', '', '不详'].map((year, index) => `作品${index}|${year}`);
    const { records, problems } = readTable('awards', table(`作品|学年\n${rows.join('\n')}`), {});
    assert.deepEqual(
      records.map(({ schoolYear, extras }) => schoolYear ?? extras.学年),
      [...years.map(() => '2025-2026'), '../../x', '2025-2029学年', undefined, '不详'],
    );
    assert.deepEqual(
      problems.map(({ code, found }) => [code, found]),
      ['../../x', '2025-2029学年', '不详'].map((found) => ['school-year/unreadable', found]),
    );
  });
});

describe('readTable, works and phases', () => {
  it('reads works with their pictures, whatever cell they are in', () => {
    const picture = { src: '001.jpg', alt: '' };
    const rows: Table = {
      head: [{ cells: [{ text: '作品' }, { text: '作者' }, { text: '班级' }, { text: '说明' }] }],
      rows: [
        {
          cells: [
            { text: '《会飞的房子》', pictures: [picture] },
            { text: '王小雨' },
            { text: '三（2）班' },
            { text: '我想住在天上。' },
          ],
        },
      ],
    };
    assert.deepEqual(
      only(readTable('works', rows, context).records, 'title', 'people', 'grade', 'class', 'pictures', 'description'),
      [
        {
          title: '会飞的房子',
          people: [{ name: '王小雨', role: 'pupil' }],
          grade: 3,
          class: '三（2）班',
          pictures: [{ src: '001.jpg', alt: '会飞的房子' }],
          description: '我想住在天上。',
        },
      ],
    );
    assert.equal(picture.alt, '', 'the table itself is left as it was');
  });

  it('reads what a work was awarded under the heads of award lists, with its level', () => {
    for (const head of '等次 等第 奖次 获奖等级 获奖等次 奖级 名次 成绩 等 第'.split(/ (?!第)/)) {
      const { records } = readTable(
        'works',
        table(`作品|作者|级别|${head}|学校\n小车|王一|校级|一等奖|鹿鸣小学`),
        context,
      );
      assert.deepEqual(
        only(records, 'title', 'people', 'award', 'extras'),
        [
          {
            title: '小车',
            people: [{ name: '王一', role: 'pupil' }],
            award: '校级一等奖',
            extras: { 学校: '鹿鸣小学' },
          },
        ],
        head,
      );
    }
    const { records } = readTable(
      'works',
      table('作品|名次|级别\n小车|95|校级\n小船|2|\n小塔|市级一等奖|市级'),
      context,
    );
    assert.deepEqual(only(records, 'award', 'extras'), [
      { extras: { 级别: '校级', 名次: '95' } },
      { award: '第2名', extras: {} },
      { award: '市级一等奖', extras: {} },
    ]);
  });

  it('gives each picture of a grid its own caption, or leaves the grid alone', () => {
    /** Cells parted by `|`; what is in brackets is a picture. */
    const grid = (text: string): Table => ({
      head: [],
      rows: text.split('\n').map((row) => ({
        cells: row.split('|').map((cell) => {
          const pictures = [...cell.matchAll(/\[(\w+)\]/g)].map(([, src = '']) => ({ src, alt: '' }));
          const words = cell.replace(/\[\w+\]/g, '').replaceAll('/', '\n');
          return { text: words, ...(pictures.length > 0 && { pictures }) };
        }),
      })),
    });
    const read = (text: string) => {
      const { records, problems } = readTable('works', grid(text), context);
      const found = records.map(({ title, people, pictures }) =>
        [...pictures.map(({ src }) => src), title, ...people.map(({ name }) => name)].join(' '),
      );
      return found.length > 0 ? found.join('; ') : problems[0]?.code;
    };
    const four = '1 小车 王一; 2 小船 李二; 3 小塔 王五; 4 小桥 李六';
    assert.equal(read('[1]|[2]\n小车 王一|小船 李二\n[3]|[4]\n小塔 王五|小桥 李六'), four);
    assert.equal(read('小车 王一|小船 李二\n[1]|[2]\n小塔 王五|小桥 李六\n[3]|[4]'), four);
    assert.equal(read('[1]/小车 王一|[2]/小船 李二\n[3]/小塔 王五|[4]/小桥 李六'), four);
    assert.equal(read('[1]|小车 王一|[2]|小船 李二\n[3]|小塔 王五|[4]|小桥 李六'), four);
    assert.equal(read('图片|[1]|[2]\n作品|小车|小船\n作者|王一|李二'), '1 小车 王一; 2 小船 李二');
    assert.equal(read('[1]|[2]\n小车|小船\n王一|李二'), '1 小车 王一; 2 小船 李二');
    assert.equal(read('[1]\n小车 王一\n[2]\n小船 李二'), '1 小车 王一; 2 小船 李二');
    for (const unclear of [
      '小车 王一\n[1]\n小船 李二\n[2]',
      '[1]|[2]\n小车 王一',
      '[1]\n[2]\n小车 王一',
      '[1][2]小车/小船',
    ])
      assert.equal(read(unclear), 'table/unclear-pictures', unclear);
    assert.equal(read('小车 王一|[1]|[2]\n小船 李二|[3]|[4]')?.split(';').length, 2, 'a work a row');
  });

  it('takes a link to a picture for the picture', () => {
    const rows = {
      head: table('作品|图片').head,
      rows: [{ cells: [{ text: '小车' }, { text: '查看', href: '1.jpg' }] }],
    };
    const [work] = readTable('works', rows, context).records;
    assert.deepEqual(work?.pictures, [{ src: '1.jpg', alt: '小车' }]);
  });

  it('reads phases with tasks, progress and state', () => {
    const { records, problems } = readTable(
      'phases',
      table(
        '阶段|时间|任务|负责人|进度|状态\n宣传发动|9月1日—9月15日|1.召开会议；2.发出通知|教导处|100%|已完成\n组织实施|9月中旬至12月|校内比赛|科技组|2/5|进行中',
      ),
      context,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(only(records, 'title', 'start', 'end', 'tasks', 'owner', 'progress', 'status'), [
      {
        title: '宣传发动',
        start: '2026-09-01',
        end: '2026-09-15',
        tasks: ['召开会议', '发出通知'],
        owner: '教导处',
        progress: 1,
        status: 'done',
      },
      {
        title: '组织实施',
        start: '2026-09-11',
        end: '2026-12',
        tasks: ['校内比赛'],
        owner: '科技组',
        progress: 0.4,
        status: 'running',
      },
    ]);
  });

  it('takes what repeats for a stretch of time with soft ends, within the term', () => {
    const text = '阶段|时间\n例会|每月\n社团|每周三\n小测|10月—12月每月\n月报|每月15日';
    const { records } = readTable('phases', table(text), contexts.autumn);
    assert.deepEqual(
      records.map(({ start, end }) => `${start}/${end}`),
      ['2026-09-01/2027-01-22', '2026-09-02/2027-01-20', '2026-10-01/2026-12-31', '2026-09-15/2027-01-15'],
    );
    for (const record of records) {
      assert.equal(record.precision, 'fuzzy');
      assert.ok(!('recurrence' in record) && record.dateText !== '');
    }
  });

  it('takes EDTF for dates, not for words to be shown', () => {
    const text = '阶段|时间\n规划|2026-09/2027-08\n展示|2026-11\n收尾|2027-05~\n总结|2027年6月';
    const { records } = readTable('phases', table(text), context);
    assert.deepEqual(only(records, 'start', 'end', 'dateText'), [
      { start: '2026-09', end: '2027-08', dateText: '' },
      { start: '2026-11', end: '2026-11', dateText: '' },
      { start: '2027-05~', end: '2027-05~', dateText: '' },
      { start: '2027-06', end: '2027-06', dateText: '2027年6月' },
    ]);
    const written = writeTable('phases', records);
    assert.deepEqual(
      written.rows.map(({ cells }) => cells[1]?.text),
      ['2026年9月—2027年8月', '2026年11月', '2027年5月左右', '2027年6月'],
    );
    assert.deepEqual(readTable('phases', written).records, records);
  });

  it('finds the dates that stand in the name of a phase', () => {
    const { records } = readTable('phases', table('阶段|任务\n第一阶段（9月1日—9月15日）|宣传'), context);
    assert.deepEqual(only(records, 'title', 'start', 'end', 'dateText'), [
      { title: '第一阶段', start: '2026-09-01', end: '2026-09-15', dateText: '9月1日—9月15日' },
    ]);
  });
});

describe('readTable, the school year and the term that headings name', () => {
  const terms = [autumn, spring];
  const read = (caption: string, text: string, more: object = { terms }) =>
    only(readTable('phases', { ...table(text), caption }, more).records, 'start', 'end', 'precision');
  const wholeTerm = '阶段|时间\n社团活动|整个学期';

  it('takes the year of a caption, and the term', () => {
    const rows = '阶段|时间\n报名|10月12日\n展示|3月';
    const found = [
      { start: '2025-10-12', end: '2025-10-12', precision: 'day' },
      { start: '2026-03', end: '2026-03', precision: 'month' },
    ];
    assert.deepEqual(read('2025—2026学年科技工作安排', rows, {}), found);
    assert.deepEqual(read('2025年秋季学期工作安排', rows, {}), found);
    assert.deepEqual(read('2026年春季学期工作安排', rows, {}), found);
    // Of a plan of three years no row's year is known.
    assert.equal(read('2025—2028学年行动计划', rows, {})[0]?.precision, 'unknown');
    assert.equal(read('2025年度工作计划', rows, {})[0]?.precision, 'unknown');
  });

  it('gives the whole term the dates of the one named, else of each of them', () => {
    assert.deepEqual(read('工作安排', wholeTerm), [{ start: autumn.start, end: spring.end, precision: 'year' }]);
    assert.deepEqual(read('2026—2027学年第二学期工作安排', wholeTerm), [
      { start: spring.start, end: spring.end, precision: 'term' },
    ]);
    const beside = read(
      '',
      '学期|阶段|时间\n第一学期|社团活动|整个学期\n第二学期|社团活动|整个学期\n第二学期|测评|第二周',
    );
    assert.deepEqual(
      beside.map(({ start }) => start),
      [autumn.start, spring.start, '2027-03-01'],
    );
  });

  it('knows this term from the heading across the rows', () => {
    const section = (text: string) => ({ cells: [{ text, colSpan: 2 }] });
    const row = { cells: [{ text: '社团活动' }, { text: '本学期' }] };
    const rows = [section('第一学期'), row, section('第二学期'), row];
    const { records } = readTable('phases', { ...table('阶段|时间'), rows }, { terms });
    assert.deepEqual(
      records.map(({ start }) => start),
      [autumn.start, spring.start],
    );
  });
});

describe('readMarkdownTable', () => {
  it('reads the first pipe table of a text, with escaped pipes and breaks', () => {
    assert.deepEqual(
      readMarkdownTable('前言\n\n| 时间 | 活动 |\n| :-- | --- |\n| 10月12日 | 开幕式 \\| 讲话<br>合影 |\n\n后记'),
      {
        head: [{ cells: [{ text: '时间' }, { text: '活动' }], line: 3 }],
        rows: [{ cells: [{ text: '10月12日' }, { text: '开幕式 | 讲话\n合影' }], line: 5 }],
      },
    );
    assert.equal(readMarkdownTable('没有表格\n---\n正文'), undefined);
  });
});
