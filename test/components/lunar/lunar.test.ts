import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicHolidays, publishedYears } from '@kepu/components/holidays';
import { almanacOf, lunarDate, lunarFestival, solarTerm } from '@kepu/components/lunar';
import { addDays, weekdayOf } from '@kepu/components/records';
import { Solar } from 'lunar-typescript';
import { inTimeZones } from '../records/time-zones.js';

inTimeZones('lunar dates and solar terms', () => {
  it('are those of lunar-typescript from 1901 to 2100: at home on every day, elsewhere on every eleventh', () => {
    const step = process.env.TZ === 'Asia/Shanghai' ? 1 : 11;
    let count = 0;
    for (let day = '1901-01-01'; day <= '2100-12-31'; day = addDays(day, step)) {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      const oracle = Solar.fromYmd(year, month, date).getLunar();
      const ours = lunarDate(day);
      const text = ours && `${ours.year} ${ours.isLeap ? -ours.month : ours.month} ${ours.day}`;
      const found = `${day} ${text} ${solarTerm(day) ?? ''}`;
      const wanted = `${day} ${oracle.getYear()} ${oracle.getMonth()} ${oracle.getDay()} ${oracle.getJieQi()}`;
      if (found !== wanted) assert.equal(found, wanted);
      count += 1;
    }
    assert.equal(count, Math.ceil(73_049 / step));
  });
});

describe('lunar dates', () => {
  it('knows the Spring Festival of 2027, where Intl is a day off', () => {
    assert.deepEqual(lunarDate('2027-02-06'), { year: 2027, month: 1, day: 1, isLeap: false });
    assert.deepEqual(lunarDate('2027-02-05'), { year: 2026, month: 12, day: 29, isLeap: false });
  });

  it('tells a leap month from the one before it', () => {
    assert.deepEqual(lunarDate('2025-07-25'), { year: 2025, month: 6, day: 1, isLeap: true });
    assert.deepEqual(lunarDate('2025-08-23'), { year: 2025, month: 7, day: 1, isLeap: false });
    assert.equal(almanacOf('2025-07-25')?.short, '闰六月');
  });

  it('says nothing of other years and of days that do not exist', () => {
    for (const day of ['1900-12-31', '2101-01-01', '2027-02-30', '', '二月初六']) {
      assert.equal(lunarDate(day), undefined);
      assert.equal(solarTerm(day), undefined);
      assert.equal(lunarFestival(day), undefined);
      assert.equal(almanacOf(day), undefined);
    }
  });

  it('agrees with the published holidays, which hang on the lunar calendar', () => {
    const festivals = { 春节: '春节', 端午: '端午节', 中秋: '中秋节' } as Record<string, string>;
    for (const year of publishedYears.filter((each) => each >= 2008)) {
      const holidays = publicHolidays(year) ?? [];
      const isIn = (day: string, name: string) =>
        holidays.some(({ date, end = date, ...each }) => date <= day && day <= end && each.name === name);
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
        const name = festivals[lunarFestival(day) ?? ''] ?? (solarTerm(day) === '清明' ? '清明节' : undefined);
        // The Mid-Autumn Festival may fall into the days of National Day; festivals on a weekend are not always listed.
        if (name && weekdayOf(day) < 6) assert.ok(isIn(day, name) || isIn(day, '国庆节'), `${day} ${name}`);
      }
    }
  });
});

describe('an almanac’s words', () => {
  const short = (day: string) => almanacOf(day)?.short;

  it('puts festivals before terms, terms before dates, and the month on its first day', () => {
    assert.equal(short('2026-09-25'), '中秋');
    assert.equal(short('2026-10-08'), '寒露');
    assert.equal(short('2026-10-10'), '九月');
    assert.equal(short('2026-10-12'), '初三');
    assert.deepEqual(['2026-10-19', '2026-10-20', '2026-10-29', '2026-10-30'].map(short), [
      '初十',
      '十一',
      '二十',
      '廿一',
    ]);
    assert.equal(short('2027-02-05'), '除夕');
    assert.equal(short('2027-02-06'), '春节');
  });

  it('says all of it in full', () => {
    assert.deepEqual(almanacOf('2026-09-25'), { short: '中秋', full: '农历八月十五，中秋', isSpecial: true });
    assert.equal(almanacOf('2026-10-08')?.full, '农历八月廿八，寒露');
    assert.deepEqual(almanacOf('2026-10-12', 'en'), { short: '9/3', full: 'lunar date 9/3', isSpecial: false });
    assert.equal(almanacOf('2026-10-08', 'en')?.short, 'Cold Dew');
    assert.equal(almanacOf('2025-07-26', 'en')?.full, 'lunar date leap 6/2');
  });
});
