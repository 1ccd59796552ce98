import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable, readTsv } from '@kepu/components/records';
import { quotaMatrix } from '../../../components/award-table/quota-matrix.js';

const matrixOf = (...lines: string[]) =>
  quotaMatrix(
    readTable('awards', readTsv(lines.map((line) => line.replaceAll(' ', '\t')).join('\n'))).records,
    'zh-CN',
  );

describe('components/award-table/quota-matrix', () => {
  it('is the table as it was written, open numbers included', () => {
    assert.deepEqual(matrixOf('学段 一等奖 二等奖', '小学 3 5', '初中 2 若干', '高中 10% -'), {
      heads: ['一等奖', '二等奖'],
      isNamed: true,
      groups: [
        {
          name: '',
          rows: [
            { name: '小学', cells: ['3', '5'] },
            { name: '初中', cells: ['2', '若干'] },
            { name: '高中', cells: ['10%', ''] },
          ],
        },
      ],
    });
  });

  it('puts contests under their sections, and keeps columns of the author’s own', () => {
    const matrix = matrixOf(
      '组别 项目 一等奖 二等奖 备注',
      '小学 科幻画 3 5 公示三天',
      '小学 小论文 1 2 ',
      '初中 科幻画 3 5 ',
    );
    assert.deepEqual(matrix?.heads, ['一等奖', '二等奖', '备注']);
    assert.deepEqual(
      matrix?.groups.map(({ name, rows }) => [name, ...rows.map((row) => [row.name, ...row.cells].join(' '))]),
      [
        ['小学', '科幻画 3 5 公示三天', '小论文 1 2 '],
        ['初中', '科幻画 3 5 '],
      ],
    );
  });

  it('puts what each place has of its own below its number', () => {
    const matrix = matrixOf('奖项 数量 奖品', '一等奖 3 望远镜', '二等奖 6 显微镜', '优秀组织奖 若干 奖状');
    assert.deepEqual(matrix?.heads, ['一等奖', '二等奖', '优秀组织奖']);
    assert.deepEqual(matrix?.groups[0]?.rows, [
      { name: '', cells: ['3', '6', '若干'] },
      { name: '奖品', cells: ['望远镜', '显微镜', '奖状'] },
    ]);
  });

  it('keeps how many took part beside the numbers of prizes', () => {
    const matrix = matrixOf('年级 参赛人数 一等奖 二等奖 获奖率', '七年级 200 10% 20% 30%', '八年级 180 3 6 5%');
    assert.deepEqual(matrix?.heads, ['一等奖', '二等奖', '参赛人数', '获奖率']);
    assert.deepEqual(
      matrix?.groups[0]?.rows.map(({ name, cells }) => [name, ...cells].join(' ')),
      ['七年级 10% 20% 200 30%', '八年级 3 6 180 5%'],
    );
  });

  it('has a row for each number where two would stand in one place, and is none with winners', () => {
    assert.deepEqual(
      matrixOf('等次 数量', '一等奖 3', '一等奖 4')?.groups[0]?.rows.map(({ cells }) => cells),
      [['3'], ['4']],
    );
    assert.equal(matrixOf('姓名 一等奖 二等奖', '韩思远 3 5'), undefined);
  });
});
