import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layOutScale, percentOf, TICK_SIZE_PX } from '../../../components/plan-timeline/scale.js';
import { estimateWidth } from '../../../components/plan-timeline/text-width.js';
import { addDays, daysBetween } from '../../../components/records/index.js';
import { day, inTimeZones } from '../activity-calendar/support.js';
import { terms, words } from './support.js';

const texts = (parts: readonly { text: string }[]) => parts.map(({ text }) => text);

describe('plan-timeline/scale', () => {
  it('is a share of the days, both ends included', () => {
    assert.equal(percentOf('2026-10-06', { from: '2026-10-01', to: '2026-10-10' }), 50);
  });

  it('counts months, with the year at the first and in January', () => {
    const scale = layOutScale({ from: '2026-11-10', to: '2027-02-28' }, 600, [], words);
    assert.equal(scale.unit, 'month');
    assert.deepEqual(texts(scale.ticks), ['2026年11月', '12月', '2027年1月', '2月']);
    assert.deepEqual(texts(scale.bands), ['2026—2027学年']);
  });

  it('counts teaching weeks where the terms are known and there is room', () => {
    const scale = layOutScale({ from: '2026-09-14', to: '2026-10-25' }, 600, terms, words);
    assert.equal(scale.unit, 'week');
    assert.deepEqual(texts(scale.ticks), [
      '第三周 9.14',
      '第四周 9.21',
      '第五周 9.28',
      '第六周 10.5',
      '第七周 10.12',
      '第八周 10.19',
    ]);
    assert.deepEqual(texts(scale.bands), ['2026—2027学年 秋季学期']);
  });

  it('counts the weeks of no term by their Mondays', () => {
    assert.deepEqual(texts(layOutScale({ from: '2026-07-06', to: '2026-07-19' }, 600, terms, words).ticks), [
      '7月6日',
      '7月13日',
    ]);
  });

  it('counts school years in a plan of ten years, from September', () => {
    const scale = layOutScale({ from: '2020-03-01', to: '2029-12-31' }, 600, [], words);
    assert.equal(scale.bands.length, 11);
    assert.ok(scale.ticks.length <= 24, `${scale.ticks.length} ticks`);
    assert.ok(scale.bands.some(({ text }) => text === '2026'));
    assert.deepEqual(scale.ticks, []);
  });

  it('counts round years in the history of a school, without a line for each', () => {
    const scale = layOutScale({ from: '1926-09-01', to: '2029-08-31' }, 600, [], words);
    assert.deepEqual(scale.bands, []);
    assert.deepEqual(texts(scale.ticks), [
      '1930年',
      '1940年',
      '1950年',
      '1960年',
      '1970年',
      '1980年',
      '1990年',
      '2000年',
      '2010年',
      '2020年',
    ]);
  });

  it('shows the terms of a year, and the vacation between them', () => {
    const scale = layOutScale({ from: '2026-09-01', to: '2027-07-02' }, 600, terms, words);
    assert.deepEqual(texts(scale.bands), ['2026—2027学年 秋季学期', '2026—2027学年 春季学期']);
    assert.deepEqual(texts(scale.vacations), ['寒假']);
    assert.equal(scale.vacations[0]?.x, percentOf('2027-01-23', { from: '2026-09-01', to: '2027-07-02' }));
  });

  it('shows school years where some terms are not known', () => {
    const scale = layOutScale({ from: '2026-09-01', to: '2028-07-02' }, 1200, terms, words);
    assert.deepEqual(texts(scale.bands), ['2026—2027学年', '2027—2028学年']);
  });

  inTimeZones('is in order, within the axis, and no words meet at any width', () => {
    const lengths = fc.constantFrom(1, 5, 20, 60, 200, 400, 1100, 4000);
    fc.assert(
      fc.property(day, lengths, fc.integer({ min: 0, max: 4 }), fc.boolean(), (from, length, zoom, withTerms) => {
        const frame = { from, to: addDays(from, length - 1) };
        const widthPx = 600 * 2 ** zoom;
        const scale = layOutScale(frame, widthPx, withTerms ? terms : [], words);
        for (const parts of [scale.ticks, scale.bands]) {
          const places = parts.map(({ x }) => x);
          assert.deepEqual(
            places,
            [...places].sort((a, b) => a - b),
          );
          assert.ok(places.every((x) => x >= 0 && x <= 100));
          for (const factor of [1, 1.7, 3])
            for (const [index, { x, text }] of parts.entries()) {
              const px = ((parts[index + 1]?.x ?? 100) - x) * 0.01 * widthPx * factor;
              assert.ok(text === '' || estimateWidth(text, TICK_SIZE_PX) < px, text);
            }
        }
        assert.ok(daysBetween(frame.from, frame.to) < 0 || scale.ticks.length > 0 || scale.unit === 'year');
      }),
    );
  });
});
