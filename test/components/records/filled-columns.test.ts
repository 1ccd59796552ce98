import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable, readTsv } from '@kepu/components/records';

/** What each row says of level, place and contest, `-` for nothing. */
function read(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().split('|').join('\t'));
  return readTable('awards', readTsv(lines.join('\n'))).records.map(
    ({ level = '-', placeText, competition = '-' }) => `${level} ${placeText || '-'} ${competition}`,
  );
}

describe('empty cells of a table', () => {
  it('stand for the cell above where nobody repeats it', () => {
    assert.deepEqual(
      read(`姓名|级别|等次
            王小明|市级|一等奖
            李红||
            张山||二等奖
            赵林|校级|一等奖
            周欣||`),
      ['city 一等奖 -', 'city 一等奖 -', 'city 二等奖 -', 'school 一等奖 -', 'school 一等奖 -'],
    );
  });

  it('say nothing where others repeat what is above', () => {
    assert.deepEqual(
      read(`姓名|级别|等次|比赛
            王小明|市级|一等奖|科技节
            李红|市级|二等奖|科技节
            张山||二等奖|
            赵林|校级|一等奖|科技节`),
      ['city 一等奖 科技节', 'city 二等奖 科技节', '- 二等奖 -', 'school 一等奖 科技节'],
    );
  });

  it('may be left out at the end of a row, and strokes in a full row still say nothing', () => {
    assert.deepEqual(
      read(`姓名|级别|等次|比赛
            王小明|市级|一等奖|科技节
            李红|市级
            张山|省级|—|科幻画`),
      ['city 一等奖 科技节', 'city 一等奖 科技节', 'province - 科幻画'],
    );
  });

  it('stand for the cell above though a new group begins with the same words', () => {
    assert.deepEqual(
      read(`比赛|等次|姓名
            科幻画|一等奖|王小明
            科幻画||李红
            科幻画|二等奖|张山
            小发明|二等奖|赵林
            小发明||周欣`).map((row) => row.split(' ')[1]),
      ['一等奖', '一等奖', '二等奖', '二等奖', '二等奖'],
    );
  });

  it('say nothing where 同上 is written', () => {
    assert.deepEqual(
      read(`姓名|级别|等次
            王小明|市级|一等奖
            李红|同上|一等奖
            张山||一等奖`).map((row) => row.split(' ')[0]),
      ['city', 'city', '-'],
    );
  });

  it('are no honours of another contest or level, and are told', () => {
    const text = `姓名|作品|比赛|级别|等次
                  王小明|船|全国赛|国家级|一等奖
                  李红|车|科技节||
                  张山|水|市赛|市级|
                  赵林|灯|||`;
    const lines = text.split('\n').map((line) => line.trim().split('|').join('\t'));
    assert.deepEqual(
      readTable('awards', readTsv(lines.join('\n'))).problems.map(({ code, columnIndex }) => `${code} ${columnIndex}`),
      ['table/unclear-blank 3'],
    );
    assert.deepEqual(read(text), ['national 一等奖 全国赛', '- - 科技节', 'city - 市赛', 'city - 市赛']);
    assert.deepEqual(
      read(`等次|比赛|姓名
            一等奖|科幻画|王小明
            |小发明|李红`),
      ['- 一等奖 科幻画', '- 一等奖 小发明'],
    );
  });

  it('are rather forgotten where nearly all rows say a level or a place of their own, and are told', () => {
    const text = `姓名|级别|等次
                  王小明|省级|一等奖
                  李红|市级|二等奖
                  张山||三等奖
                  赵林|县级|优秀奖
                  周欣|校级|特等奖`;
    assert.deepEqual(
      read(text).map((row) => row.split(' ')[0]),
      ['province', 'city', '-', 'county', 'school'],
    );
    const lines = text.split('\n').map((line) => line.trim().split('|').join('\t'));
    assert.deepEqual(
      readTable('awards', readTsv(lines.join('\n'))).problems.map(({ code, columnIndex }) => `${code} ${columnIndex}`),
      ['table/unclear-blank 1'],
    );
  });

  it('say what is above by any sign for it', () => {
    for (const sign of [
      ...['同 上', '同　上', '（同上）', '(同 上)', '同上。', '同上行', '与上同'],
      '“',
      "''",
      '-〃-',
      '同',
      '上同',
      '∥',
      'do',
      '↑',
      '〞',
      '″',
    ])
      assert.deepEqual(read(`姓名|级别|等次\n王小明|市级|一等奖\n李红|${sign}|二等奖`)[1], 'city 二等奖 -', sign);
  });
});
