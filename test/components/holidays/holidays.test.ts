import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { type Holiday, publicHolidays, publishedYears } from '@kepu/components/holidays';
import { addDays, isCivilDate, weekdayOf } from '@kepu/components/records';
import { FESTIVALS, PUBLISHED } from '../../../components/holidays/published.js';
import { inTimeZones } from '../records/time-zones.js';

/** Every holiday and make-up workday that the library knows, by day. */
function readLibrary(): Map<string, { kind: Holiday['kind']; name: string }> {
  const folder = dirname(createRequire(import.meta.url).resolve('chinese-days'));
  const { holidays, workdays } = JSON.parse(readFileSync(join(folder, 'chinese-days.json'), 'utf8')) as Record<
    'holidays' | 'workdays',
    Record<string, string>
  >;
  const days = new Map<string, { kind: Holiday['kind']; name: string }>();
  for (const [day, text] of Object.entries(holidays)) days.set(day, { kind: 'off', name: text.split(',')[1] ?? '' });
  for (const [day, text] of Object.entries(workdays)) days.set(day, { kind: 'work', name: text.split(',')[1] ?? '' });
  return days;
}

const library = readLibrary();

/** The line that belongs into `published.ts` for a year of the library. */
function lineOf(year: number): string {
  const parts: { code: string; last: string; more: number }[] = [];
  const days = [...library].filter(([day]) => day.startsWith(String(year))).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [day, { kind, name }] of days) {
    const letter =
      Object.entries(FESTIVALS).find(([, [chinese]]) => chinese.replace(/节$/, '') === name.replace(/节$/, ''))?.[0] ??
      (name.includes('胜利') ? 'V' : '?');
    const sign = kind === 'work' ? letter.toLowerCase() : letter;
    const part = parts[parts.length - 1];
    if (part?.code.startsWith(sign) && part.last === addDays(day, -1))
      Object.assign(part, { last: day, more: part.more + 1 });
    else parts.push({ code: sign + day.slice(5).replace('-', ''), last: day, more: 0 });
  }
  return parts.map(({ code, more }) => (more > 0 ? `${code}+${more}` : code)).join(' ');
}

inTimeZones('public holidays', () => {
  it('are those of chinese-days, for every year it knows', () => {
    const years = [...new Set([...library.keys()].map((day) => Number(day.slice(0, 4))))].sort();
    assert.deepEqual(PUBLISHED, Object.fromEntries(years.map((year) => [year, lineOf(year)])));
  });

  it('name each of the library’s days off and workdays, and no other', () => {
    for (const year of publishedYears) {
      const found = new Map<string, Holiday['kind']>();
      for (const { date, end = date, kind } of publicHolidays(year) ?? [])
        for (let day = date; day <= end; day = addDays(day, 1)) found.set(day, kind);
      const wanted = [...library].filter(([day]) => day.startsWith(String(year)));
      assert.deepEqual([...found].sort(), wanted.map(([day, { kind }]) => [day, kind]).sort());
    }
  });
});

describe('publicHolidays', () => {
  it('gives the National Day of 2026 with its make-up workdays', () => {
    const found = publicHolidays(2026)?.filter(({ name }) => name?.startsWith('国庆节'));
    assert.deepEqual(found, [
      { date: '2026-09-20', kind: 'work', name: '国庆节调休上课' },
      { date: '2026-10-01', end: '2026-10-07', kind: 'off', name: '国庆节' },
      { date: '2026-10-10', kind: 'work', name: '国庆节调休上课' },
    ]);
  });

  it('names them in English', () => {
    assert.deepEqual(publicHolidays(2026, 'en')?.slice(0, 2), [
      { date: '2026-01-01', end: '2026-01-03', kind: 'off', name: 'New Year’s Day' },
      { date: '2026-01-04', kind: 'work', name: 'New Year’s Day make-up workday' },
    ]);
  });

  it('never guesses', () => {
    const next = (publishedYears[publishedYears.length - 1] ?? 0) + 1;
    for (const year of [next, 2003, 0, Number.NaN, 2026.5]) assert.equal(publicHolidays(year), undefined);
  });

  it('makes up only on weekends, by days that exist', () => {
    for (const { date, end = date, kind } of publishedYears.flatMap((year) => publicHolidays(year) ?? [])) {
      assert.ok(isCivilDate(date) && isCivilDate(end) && date <= end);
      if (kind === 'work') assert.ok(weekdayOf(date) > 5, date);
    }
  });
});
