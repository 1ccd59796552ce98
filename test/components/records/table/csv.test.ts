import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Activity, type Award, readCsv, readTable, readTsv, writeCsv } from '@kepu/components/records';
import fc from 'fast-check';

const cells = (source: Uint8Array | string) =>
  readCsv(source).table.rows.map((row) => row.cells.map((cell) => cell.text));

describe('readCsv', () => {
  it('reads quotes, doubled quotes, line ends inside cells and a last line without an end', () => {
    assert.deepEqual(cells('a,"b,c","d ""e"""\r\n"一\n二",,x'), [
      ['a', 'b,c', 'd "e"'],
      ['一\n二', '', 'x'],
    ]);
  });

  it('knows the line each row begins on', () => {
    assert.deepEqual(
      readCsv('a,b\n\n"1\n2",3\nx,y\n').table.rows.map((row) => row.line),
      [1, 3, 5],
    );
  });

  it('takes the delimiter that the text uses', () => {
    assert.deepEqual(
      [readCsv('a;b;c\n1,5;2;3').delimiter, readCsv('a\tb\n1,5\t2').delimiter, readCsv('a,b').delimiter],
      [';', '\t', ','],
    );
  });

  it('reads UTF-8 with and without a byte order mark, and UTF-16 as spreadsheets call “Unicode text”', () => {
    assert.deepEqual(cells(new TextEncoder().encode('\ufeff姓名,奖项\n')), [['姓名', '奖项']]);
    assert.deepEqual(cells(new TextEncoder().encode('姓名,奖项\n')), [['姓名', '奖项']]);
    assert.deepEqual(cells(new Uint8Array([0xff, 0xfe, 0xd3, 0x59, 0x0d, 0x54])), [['姓名']]);
  });

  it('reads what is not UTF-8 as GB18030 and says so', () => {
    // 姓名,奖项 / 张三,一等奖 in GBK.
    const bytes = new Uint8Array([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xbd, 0xb1, 0xcf, 0xee, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0xd2, 0xbb, 0xb5, 0xc8,
      0xbd, 0xb1,
    ]);
    const { encoding, problems } = readCsv(bytes);
    assert.deepEqual(cells(bytes), [
      ['姓名', '奖项'],
      ['张三', '一等奖'],
    ]);
    assert.equal(encoding, 'gb18030');
    assert.deepEqual(problems, [{ code: 'csv/encoding', found: 'GB18030' }]);
  });

  it('names the line of bytes that are no text at all, and of a quote that never ends', () => {
    const { problems } = readCsv(new Uint8Array([0x61, 0x0a, 0xd0, 0x0a, 0x62]));
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [
        ['csv/encoding', undefined],
        ['csv/unreadable-text', 2],
      ],
    );
    assert.deepEqual(readCsv('a,b\n"c,d\ne').problems, [{ code: 'csv/unclosed-quote', found: '"', line: 2 }]);
  });

  it('reads rows pasted from a spreadsheet', () => {
    assert.deepEqual(
      readTsv('姓名\t奖项\n"张\n三"\t一等奖\n').rows.map((row) => row.cells.map((cell) => cell.text)),
      [
        ['姓名', '奖项'],
        ['张\n三', '一等奖'],
      ],
    );
  });
});

const award: Award = {
  id: 'plan~0a1b2c3d',
  planId: 'plan',
  schoolYear: '2026-2027',
  work: '会飞的房子',
  people: [
    { name: '王某', role: 'pupil' },
    { name: '航模队', role: 'group' },
  ],
  tutors: [{ name: '李老师', role: 'adult' }],
  level: 'city',
  place: 'first',
  placeText: '一等奖',
  competition: '科幻画比赛',
  edition: '10',
  date: '2026-11',
  dateText: '11月',
  grade: 3,
  class: '三（2）班',
  extras: {},
};
const activity: Activity = {
  id: 'plan~0a1b2c3e',
  planId: 'plan',
  schoolYear: '2026-2027',
  url: 'plans/a/index.html',
  title: '=1+1',
  start: '2026-10-12',
  end: '2026-10-16',
  precision: 'day',
  dateText: '10月12日—16日',
  grades: [3, 4],
  description: '他说："好"',
  extras: { 经费: '-300' },
};

describe('writeCsv', () => {
  it('writes what a spreadsheet in China opens rightly: byte order mark, CRLF, Chinese headings, no formula', () => {
    assert.equal(
      writeCsv('activities', [activity]),
      '\ufeff时间,活动,年级,说明,经费,起止日期,学年,标识,网址\r\n' +
        '10月12日—16日,\'=1+1,三—四年级,"他说：""好""",-300,2026-10-12/2026-10-16,2026-2027,plan~0a1b2c3e,plans/a/index.html\r\n',
    );
  });

  it('leaves out an id that was made of the record alone', () => {
    assert.doesNotMatch(writeCsv('activities', [{ ...activity, id: '~0a1b2c3e' }]), /标识|0a1b2c3e/);
  });

  it('writes English headings', () => {
    assert.equal(
      writeCsv('activities', [activity], { lang: 'en' }).split('\r\n')[0],
      '\ufeffDate,Activity,Grades,Description,经费,Interval,School year,ID,URL',
    );
  });

  it('is read back by the reader, the guard taken off again', () => {
    const { planId: _, ...plain } = activity;
    assert.deepEqual(
      readTable('activities', readCsv(writeCsv('activities', [activity])).table, { planId: 'plan' }).records,
      [{ ...plain, planId: 'plan' }],
    );
    for (const lang of ['zh-CN', 'en'] as const) {
      assert.deepEqual(
        readTable('awards', readCsv(writeCsv('awards', [award], { lang })).table, { planId: 'plan' }).records,
        [award],
      );
    }
  });

  it('keeps any text through a cell of a spreadsheet, whatever it begins with', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("'=x", '+1', '-1.5', '@a', "'", '\tx')), (text) => {
        const line = writeCsv('activities', [{ ...activity, title: '参观', extras: { 附注: text } }])
          .split('\r\n')
          .slice(1)
          .join('\r\n');
        const cell = readCsv(`\ufeff${line}`).table.rows[0]?.cells[4]?.text;
        assert.equal(
          cell,
          text.trim().replace(/\r\n?/g, (end) => end),
        );
      }),
    );
  });

  it('guards what a spreadsheet would run, and nothing else', () => {
    const written = (text: string) =>
      writeCsv('activities', [{ ...activity, title: text, description: '' }])
        .split('\r\n')[1]
        ?.split(',')[1];
    for (const text of ['=1+1', '+A1', '-A1', '@SUM', "'=1", '＝1+1', '＋A1', '－A1', '＠SUM'])
      assert.equal(written(text), `'${text}`);
    for (const text of ['-1.5', '+3', '-5%', "'a", '5=5']) assert.equal(written(text), text);
  });
});
