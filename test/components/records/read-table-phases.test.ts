import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable, writeTable } from '@kepu/components/records';
import { contexts } from './contexts.js';
import { only, table } from './table-notation.js';

const context = { ...contexts.year, planId: 'plan' };

describe('readTable, phases', () => {
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
