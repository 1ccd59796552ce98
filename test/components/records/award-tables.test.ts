import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable, readTsv } from '@kepu/components/records';

const read = (...lines: string[]) =>
  readTable('awards', readTsv(lines.map((line) => line.replaceAll('|', '\t')).join('\n')));

describe('components/records/infer-awards', () => {
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

  it('leaves words in columns of levels to the author', () => {
    const { records } = read('作品|姓名|校级|市级', '甲|韩思远|一等奖|二等奖');
    assert.deepEqual(records[0]?.extras, { 校级: '一等奖', 市级: '二等奖' });
  });

  it('takes a row of remarks for what it is, and no work for one', () => {
    for (const row of ['备注：以上排名不分先后', '备注|以上排名不分先后|', '|备注：以上排名不分先后|']) {
      const { records, remarks } = read('作品|姓名|等次', '说明书机器人|韩思远|一等奖', row);
      assert.deepEqual(
        records.map(({ work }) => work),
        ['说明书机器人'],
      );
      assert.deepEqual(remarks, ['备注：以上排名不分先后']);
    }
  });
});
