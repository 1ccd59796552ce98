import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Award } from '../../../components/records/types.js';
import { writeCsv, writeXlsx } from '../../../components/xlsx/index.js';
import { awards } from '../../../stories/data/awards.js';

const award = (fields: Partial<Award>): Award => ({
  id: 'a',
  work: '纸桥',
  people: [],
  tutors: [],
  placeText: '',
  extras: {},
  ...fields,
});

const parts = (list: readonly Award[], name = '获奖名单') => {
  const files = unzipSync(writeXlsx('awards', list, { name }));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
};
const sheet = (list: readonly Award[], name?: string) => parts(list, name)['xl/worksheets/sheet1.xml'] ?? '';
const texts = (xml: string) => Array.from(xml.matchAll(/<t [^>]*>([^<]*)<\/t>/g), ([, text]) => text);

describe('components/xlsx', () => {
  it('is a workbook with every part that its relations name', () => {
    const files = parts(awards);
    assert.deepEqual(Object.keys(files), [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
    ]);
    for (const [, target = ''] of (files['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g))
      assert.ok(files[`xl/${target}`], target);
    assert.match(files['xl/workbook.xml'] ?? '', /<sheet name="获奖名单"/);
  });

  it('has a head that stays in sight and is printed on every sheet of paper, a row each, and filters', () => {
    const xml = sheet(awards);
    assert.deepEqual(texts(xml).slice(0, 4), ['获奖时间', '作品', '姓名', '级别']);
    assert.equal(xml.match(/<row /g)?.length, 21);
    assert.match(xml, /state="frozen"/);
    assert.match(xml, /<autoFilter ref="A1:[A-Z]21"\/>/);
    assert.match(parts(awards)['xl/workbook.xml'] ?? '', /Print_Titles" localSheetId="0">'获奖名单'!\$1:\$1</);
  });

  it('ends with the school years, as the file of commas does, if there are any', () => {
    const xml = sheet([award({ schoolYear: '2025-2026' }), award({ id: 'b' })]);
    assert.deepEqual(texts(xml), ['作品', '学年', '纸桥', '2025-2026', '纸桥']);
    assert.ok(!texts(sheet([award({})])).includes('学年'));
    const english = writeXlsx('awards', [award({ schoolYear: '2025-2026' })], { name: 'A', lang: 'en' });
    assert.match(strFromU8(unzipSync(english)['xl/worksheets/sheet1.xml'] as Uint8Array), />School year</);
  });

  it('says in words what is no single day or month', () => {
    const said = (date: string) => texts(sheet([award({ date })])).slice(2, -1);
    assert.deepEqual(said('2026-05~'), ['2026年5月左右']);
    assert.deepEqual(said('2026'), ['2026年']);
    assert.deepEqual(said('2026-05-12'), [], 'a number that is shown as a day');
  });

  it('keeps words words: no formula, no number that is none', () => {
    const xml = sheet([award({ work: '=1+1', count: 12, extras: { 编号: '007', 学号: '12345678901234567' } })]);
    assert.doesNotMatch(xml, /<f>/);
    assert.ok(texts(xml).includes('=1+1'));
    assert.ok(texts(xml).includes('007'));
    assert.ok(texts(xml).includes('12345678901234567'));
    assert.match(xml, /<v>12<\/v>/);
  });

  it('has numbers as numbers: scores, counts, below nought, with the noughts they are written with', () => {
    const numbers = { 得分: '98.5', 平均: '98.50', 温差: '-5', 名次: '12' };
    const words = { 编号: '007', 加分: '+5', 记数: '1e5', 学号: '1234567890.123456', 空: '-', 零: '-0', 年: '2.0.1' };
    const xml = sheet([award({ extras: { ...numbers, ...words } })]);
    const cells = Array.from(xml.matchAll(/<c r="[A-Z]+2"(?: s="(\d+)")?><v>([^<]*)<\/v>/g), ([, s = '0', v]) => [
      v,
      s,
    ]);
    assert.deepEqual(cells, [
      ['98.5', '2'],
      ['98.50', '3'],
      ['-5', '0'],
      ['12', '0'],
    ]);
    for (const word of Object.values(words)) assert.ok(texts(xml).includes(word), word);
  });

  it('has days and months as dates where the words say no more', () => {
    const dated = (date: string | undefined, dateText?: string) =>
      award({ ...(date && { date }), ...(dateText && { dateText }) });
    const cellOf = (row: Award) =>
      /<c r="A2"(?: t="inlineStr")?(?: s="\d+")?>(.*?)<\/c>/.exec(sheet([row]))?.[0].replace(/<[^>]*preserve">/, '<t>');
    // 46287: days from 30 December 1899 to 22 September 2026.
    assert.equal(cellOf(dated('2026-09-22')), '<c r="A2" s="5"><v>46287</v></c>');
    for (const words of ['2026年9月22日', '2026/9/22', '9月22日', '2026-09-22'])
      assert.equal(cellOf(dated('2026-09-22', words)), '<c r="A2" s="5"><v>46287</v></c>', words);
    assert.equal(cellOf(dated('2026-09', '2026年9月')), '<c r="A2" s="6"><v>46266</v></c>');
    for (const words of ['开学第一周', '9月22日上午'])
      assert.match(cellOf(dated('2026-09-22', words)) ?? '', new RegExp(`<t>${words}<`));
    assert.match(cellOf(dated(undefined, '20xx年')) ?? '', /<t>20xx年</);
    const styles = parts(awards)['xl/styles.xml'] ?? '';
    const formats = styles.match(/<cellXfs count="(\d+)">(.*)<\/cellXfs>/);
    assert.equal(formats?.[2]?.match(/<xf /g)?.length, Number(formats?.[1]));
    assert.match(styles, /formatCode="yyyy&#34;年&#34;m&#34;月&#34;d&#34;日&#34;"/);
  });

  it('leads where the cells of the list do, and nowhere that runs script', () => {
    const files = parts([
      award({ placeText: '一等奖', workUrl: 'https://a.example/?a=1&b=2', links: { place: 'c.jpg' }, url: 'p.html' }),
      award({ placeText: '二等奖', links: { place: 'javascript:alert(1)' } }),
      award({ work: '', placeText: '三等奖', url: 'p.html#third' }),
    ]);
    const xml = files['xl/worksheets/sheet1.xml'] ?? '';
    const cells = Array.from(xml.matchAll(/<hyperlink ref="(\w+)" r:id="(\w+)"\/>/g), ([, cell, id]) => [cell, id]);
    const targets = new Map(
      Array.from(
        (files['xl/worksheets/_rels/sheet1.xml.rels'] ?? '').matchAll(
          /Id="(\w+)"[^>]* Target="([^"]+)" TargetMode="External"/g,
        ),
        ([, id, target]) => [id, target],
      ),
    );
    assert.deepEqual(
      cells.map(([cell, id]) => [cell, targets.get(id)]),
      [
        ['A2', 'https://a.example/?a=1&#38;b=2'],
        ['B2', 'c.jpg'],
        ['B4', 'p.html#third'],
      ],
    );
    assert.ok(xml.indexOf('<hyperlinks>') > xml.indexOf('<autoFilter'));
    assert.ok(xml.indexOf('<hyperlinks>') < xml.indexOf('<pageSetup'));
    assert.ok(!('xl/worksheets/_rels/sheet1.xml.rels' in parts([award({})])));
  });

  it('holds no cell that Excel takes for broken', () => {
    assert.equal(
      Math.max(...texts(sheet([award({ work: '长'.repeat(40_000) })])).map((text) => text?.length ?? 0)),
      32_767,
    );
  });

  it('is well-formed whatever stands in a cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (work) => {
        const xml = sheet([award({ work })], work);
        assert.doesNotMatch(xml, /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&(?!#\d+;)/);
        assert.equal(xml.match(/<row /g)?.length, 2);
      }),
    );
  });

  it('writes the same bytes for the same records', () => {
    assert.deepEqual(writeXlsx('awards', awards, { name: 'a' }), writeXlsx('awards', awards, { name: 'a' }));
  });

  it('brings the CSV writer along: a byte order mark, no formula', () => {
    const csv = writeCsv('awards', [award({ work: '=1+1' })]);
    assert.ok(csv.startsWith('\ufeff'));
    assert.match(csv, /'=1\+1/);
  });
});
