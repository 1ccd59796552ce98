import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Holiday } from '@kepu/components/holidays';
import type { Term } from '@kepu/components/records';
import { knownHolidays } from '../../../site/collect/holidays.js';
import { defaultConfig } from '../../../site/config/defaults.js';
import { calendarAttributes, lunarAttributes } from '../../../site/render/calendar-attributes.js';
import type { RenderContext } from '../../../site/render/context.js';

const autumn: Term = { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-21', end: '2027-01-22' };

/** What a calendar without activities is told of holidays, a line each. */
function holidaysOf(terms: Term[], holidays: Holiday[] = [], lang: RenderContext['lang'] = 'zh-CN'): string[] {
  const config = { ...defaultConfig(lang), terms, holidays };
  const context = {
    site: { config, holidays: knownHolidays(config), buildDate: '2026-10-09' },
    lang,
  } as unknown as RenderContext;
  const text = calendarAttributes(context, []).holidays;
  return text === undefined
    ? []
    : (JSON.parse(text) as Holiday[]).map(({ date, end, kind, name }) => [date, end, kind, name].join(' '));
}

describe('site/render/calendar-attributes', () => {
  test('a calendar gets the published holidays of the days it can turn to', () => {
    assert.deepEqual(holidaysOf([autumn]), [
      '2026-09-25 2026-09-27 off 中秋节',
      '2026-10-01 2026-10-07 off 国庆节',
      '2026-10-10  work 国庆节调休上课',
    ]);
  });

  test('the school’s own come last, so that they count; those of other years stay away', () => {
    const own: Holiday[] = [
      { date: '2026-10-07', kind: 'work', name: '提前返校' },
      { date: '2027-01-01', end: '2027-01-03', kind: 'off', name: '元旦' },
      { date: '2028-01-01', kind: 'off' },
    ];
    assert.deepEqual(holidaysOf([autumn], own).slice(3), [
      '2026-10-07  work 提前返校',
      '2027-01-01 2027-01-03 off 元旦',
    ]);
  });

  test('names are in the portal’s language', () => {
    assert.equal(holidaysOf([autumn], [], 'en')[0], '2026-09-25 2026-09-27 off Mid-Autumn Festival');
  });

  test('a calendar without terms and dates is told nothing', () => {
    assert.deepEqual(holidaysOf([]), []);
  });
});

describe('site/render/calendar-attributes, lunar dates', () => {
  const site = { config: { ...defaultConfig(), terms: [autumn] } };
  const lunarOf = (attributes: Record<string, string>, lang: RenderContext['lang'] = 'zh-CN') => {
    const text = lunarAttributes({ site, lang } as unknown as RenderContext, attributes)['lunar-days'];
    return text === undefined ? undefined : (JSON.parse(text) as Record<string, { short: string; full: string }>);
  };

  test('a calendar that asks for them gets those of its first month, six whole weeks', () => {
    const days = lunarOf({ 'show-lunar': 'true', month: '2026-10' }) ?? {};
    assert.deepEqual(
      [Object.keys(days)[0], Object.keys(days).at(-1), Object.keys(days).length],
      ['2026-09-28', '2026-11-08', 42],
    );
    assert.deepEqual(days['2026-10-18'], { short: '重阳', full: '农历九月初九，重阳', isSpecial: true });
    assert.equal(lunarOf({ 'show-lunar': 'true', month: '2026-10' }, 'en')?.['2026-10-18']?.short, 'Double Ninth');
  });

  test('a term gets all its weeks; who does not ask gets nothing', () => {
    const days = lunarOf({ 'show-lunar': 'true', month: '2026-10', view: 'term' }) ?? {};
    for (const day of ['2026-09-21', '2027-01-24']) assert.ok(days[day], day);
    assert.equal(lunarOf({ month: '2026-10' }), undefined);
    assert.equal(lunarOf({ 'show-lunar': 'true' }), undefined);
  });
});
