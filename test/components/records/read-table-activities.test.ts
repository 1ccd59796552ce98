import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable, readTsv, type Table } from '@kepu/components/records';
import { contexts } from './contexts.js';
import { only, table } from './table-notation.js';

const context = { ...contexts.year, planId: 'plan' };

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
