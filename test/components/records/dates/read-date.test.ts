import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDate } from '@kepu/components/records';
import { contexts } from '../contexts.js';
import { inTimeZones } from '../time-zones.js';

const cases = readFileSync(new URL('../../../fixtures/dates.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

inTimeZones('readDate, words of the fixture', () => {
  for (const [context = '', words = '', ...expected] of cases) {
    it(`${words} [${context}]`, () => {
      const { start, end, precision, deadline, recurrence, exdates, problem, dateText } = readDate(
        words,
        contexts[context],
      );
      const more = [deadline && 'deadline', recurrence, exdates && `without ${exdates.join(',')}`, problem];
      const found = [start ?? '-', end ?? '-', precision, more.filter(Boolean).join(' ')];
      assert.equal(found.join(' ').trim(), expected.join(' ').trim());
      assert.equal(dateText, words.replace(/\s+/g, ' '), 'the author’s words are kept');
    });
  }
});

describe('readDate', () => {
  it('has a fixture as long as the contract wants', () => {
    assert.ok(cases.length >= 120);
    assert.ok(cases.filter((fields) => fields[4] === 'unknown').length >= 20);
  });

  it('never gives dates with an unknown precision, nor a known precision without dates', () => {
    for (const [context = '', words = ''] of cases) {
      const reading = readDate(words, contexts[context]);
      assert.equal(reading.precision === 'unknown', (reading.start ?? reading.end) === undefined, words);
    }
  });

  it('counts weeks of a month from the week of the 1st if asked to', () => {
    const context = { ...contexts.year, weekOfMonth: 'first-day' as const };
    assert.deepEqual(readDate('5月第一周', context), {
      start: '2027-05-01',
      end: '2027-05-02',
      precision: 'week',
      dateText: '5月第一周',
    });
    assert.deepEqual(readDate('5月第三周', context), {
      start: '2027-05-10',
      end: '2027-05-16',
      precision: 'week',
      dateText: '5月第三周',
    });
  });

  it('puts the last days of August into the year in which lessons have begun by then', () => {
    const terms = [{ schoolYear: '2026-2027', name: '秋季学期', start: '2026-08-31', end: '2027-01-22' }];
    assert.equal(readDate('8月31日', { terms }).start, '2026-08-31');
    assert.equal(readDate('8月20日', { terms }).start, '2027-08-20');
  });

  it('leaves the year open where the terms are of two school years', () => {
    const terms = [autumnOf(2025), autumnOf(2026)];
    assert.deepEqual(readDate('10月12日', { terms }), {
      precision: 'unknown',
      problem: 'date/unknown-year',
      dateText: '10月12日',
    });
  });

  it('reads long and hostile text in no time, as unknown', () => {
    for (const text of ['9'.repeat(100_000), '每周'.repeat(20_000), '（'.repeat(50_000)]) {
      const started = performance.now();
      assert.equal(readDate(text, contexts.year).precision, 'unknown');
      assert.ok(performance.now() - started < 2000);
    }
  });
});

function autumnOf(year: number) {
  return { schoolYear: `${year}-${year + 1}`, name: '秋季学期', start: `${year}-09-01`, end: `${year + 1}-01-20` };
}
