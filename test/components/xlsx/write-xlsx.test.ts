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

  it('keeps words words: no formula, no number that is none', () => {
    const xml = sheet([award({ work: '=1+1', count: 12, extras: { 编号: '007', 学号: '12345678901234567' } })]);
    assert.doesNotMatch(xml, /<f>/);
    assert.ok(texts(xml).includes('=1+1'));
    assert.ok(texts(xml).includes('007'));
    assert.ok(texts(xml).includes('12345678901234567'));
    assert.match(xml, /<v>12<\/v>/);
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
