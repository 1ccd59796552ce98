import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Activity, Award, Work } from '@kepu/components/records';
import { placeYearLists } from '../../../site/collect/record-lists.js';
import { awardYears } from '../../../site/render/made/award-matrix.js';
import { hangWall } from '../../../site/render/made/wall.js';
import { monthsOfYear } from '../../../site/render/made/year-months.js';
import { periodOf } from '../../../site/render/period.js';
import { comingDates } from '../../../site/render/upcoming.js';

const activity = (id: string, fields: Partial<Activity>): Activity => ({
  id,
  title: id,
  precision: 'day',
  dateText: '',
  grades: [],
  extras: {},
  ...fields,
});
const work = (width: number, height: number): Work => ({
  id: `${width}`,
  title: '画',
  people: [],
  tutors: [],
  extras: {},
  pictures: [{ src: 'a.jpg', alt: '', width, height }],
});

describe('site/render/upcoming', () => {
  test('beginnings and deadlines from the day on, deadlines first, vague and repeated ones left out', () => {
    const dates = comingDates(
      [
        activity('报名', { start: '2026-09-01', deadline: '2026-10-12', end: '2026-10-12' }),
        activity('开幕', { start: '2026-10-12T08:20', precision: 'time' }),
        activity('昨天', { start: '2026-10-08' }),
        activity('读书月', { start: '2027-04', precision: 'month' }),
        activity('社团', { start: '2026-10-14', recurrence: 'FREQ=WEEKLY;BYDAY=WE' }),
        activity('取消', { start: '2026-10-13', status: 'cancelled' }),
      ],
      '2026-10-09',
      10,
    );
    assert.deepEqual(
      dates.map(({ day, isDeadline, activity: { id } }) => [day, isDeadline, id]),
      [
        ['2026-10-12', true, '报名'],
        ['2026-10-12', false, '开幕'],
      ],
    );
  });
});

describe('site/render/made/year-months', () => {
  test('each month names what takes longest or has to be handed in, in the order of days, and counts the rest', () => {
    const single = (day: number) => activity(`${day}日`, { start: `2026-09-${day}`, end: `2026-09-${day}` });
    const months = monthsOfYear([
      activity('社团', { start: '2026-09-02', recurrence: 'FREQ=WEEKLY;BYDAY=WE' }),
      ...[10, 11, 12, 13, 14].map(single),
      activity('科技周', { start: '2026-09-21', end: '2026-09-25' }),
      activity('交作品', { end: '2026-09-08', deadline: '2026-09-08' }),
      activity('取消', { start: '2026-09-09', status: 'cancelled' }),
      activity('待定', { precision: 'unknown' }),
      activity('观测', { start: '2026-09-01', end: '2027-07-09', precision: 'term' }),
      activity('读书月', { start: '2026-08', end: '2026-08', precision: 'month' }),
      { ...activity('同一个读书月', { start: '2026-08', end: '2026-08', precision: 'month' }), title: '读书月' },
    ]);
    assert.deepEqual(
      months.map(({ key, activities, rest }) => [key, activities.map(({ title }) => title).join(' '), rest]),
      [
        ['2026-08', '读书月', 0],
        ['2026-09', '交作品 10日 11日 12日 13日 科技周', 1],
        ['throughout', '观测 社团', 0],
      ],
    );
  });
});

describe('site/collect/record-lists', () => {
  const year = { schoolYear: '2025-2026', url: 'years/2025-2026/index.html', pages: [] };
  const { schoolYear } = year;
  const award = (id: number): Award => ({
    id: `${id}`,
    work: '',
    people: [],
    tutors: [],
    placeText: '',
    extras: {},
    schoolYear,
  });
  const collections = (awards: number) => ({
    activities: [activity('a', { schoolYear })],
    awards: Array.from({ length: awards }, (_, id) => award(id)),
    works: [],
    phases: [],
  });
  const none = { awards: [], works: [] };

  test('a year has pages for what its overview leaves out and no other page holds', () => {
    assert.deepEqual(placeYearLists(year, '2026-2027', collections(12), none), {
      calendar: 'calendar/2025-2026/index.html',
    });
    const { calendar, awards } = placeYearLists(year, '2025-2026', collections(13), none);
    assert.equal(calendar, undefined);
    assert.deepEqual([awards?.url, awards?.records.length], ['honours/2025-2026/index.html', 13]);
    const [list] = awards ? [awards] : [];
    assert.ok(list);
    assert.deepEqual(placeYearLists(year, '2025-2026', collections(13), { ...none, awards: [list] }), {});
  });
});

describe('site/render/period', () => {
  test('a plan runs from its first phase to the last day of its last, else as its activities do', () => {
    const phase = (start: string, end: string) => ({
      id: start,
      title: '',
      precision: 'day' as const,
      dateText: '',
      tasks: [],
      extras: {},
      start,
      end,
    });
    const records = {
      activities: [activity('a', { start: '2026-09', end: '2027-02' })],
      awards: [],
      works: [],
      phases: [],
    };
    assert.deepEqual(periodOf({ records }), { first: '2026-09-01', last: '2027-02-28' });
    assert.deepEqual(
      periodOf({
        records: { ...records, phases: [phase('2026-10-12', '2026-11'), phase('2026-09-14', '2026-10-10')] },
      }),
      {
        first: '2026-09-14',
        last: '2026-11-30',
      },
    );
    assert.equal(periodOf({ records: { activities: [], awards: [], works: [], phases: [] } }), undefined);
  });
});

describe('site/render/made/wall', () => {
  test('rows fill the width exactly, no picture is cropped', () => {
    const { rows, css } = hangWall(
      [
        work(1200, 900),
        work(900, 1200),
        work(1600, 900),
        work(1000, 1000),
        work(900, 1200),
        work(1200, 900),
        work(1200, 900),
      ],
      9,
    );
    assert.ok(rows.length >= 2);
    rows.forEach((row, index) => {
      const shares = [
        ...css.matchAll(new RegExp(`\\.wall-${index}-\\d+\\{width:calc\\([^*]*\\* ([\\d.]+)\\)`, 'g')),
      ].map(([, share]) => Number(share));
      assert.equal(shares.length, row.works.length);
      assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-4);
      row.works.forEach(({ ratio }, at) => {
        const first = row.works[0]?.ratio as number;
        assert.ok(Math.abs((shares[at] as number) / (shares[0] as number) - ratio / first) < 1e-3);
      });
    });
  });

  test('a few pictures are a row of their own, none of unknown size', () => {
    assert.equal(hangWall([work(900, 1200)], 9).rows.length, 1);
    assert.equal(hangWall([{ ...work(1, 1), pictures: [{ src: 'a.jpg', alt: '' }] }], 9).rows.length, 0);
  });
});

describe('site/render/made/award-matrix', () => {
  test('counts by year and level; a line with a number counts as many', () => {
    const award = (schoolYear: string, level: Award['level'], count?: number): Award => ({
      id: '',
      work: '',
      people: [],
      tutors: [],
      placeText: '',
      extras: {},
      schoolYear,
      ...(level && { level }),
      ...(count && { count }),
    });
    const years = awardYears([
      award('2024-2025', 'city'),
      award('2025-2026', 'school', 12),
      award('2025-2026', 'city'),
      award('2025-2026', undefined),
    ]);
    assert.deepEqual(
      years.map(({ schoolYear, total, byLevel }) => [schoolYear, total, Object.fromEntries(byLevel)]),
      [
        ['2025-2026', 14, { school: 12, city: 1, none: 1 }],
        ['2024-2025', 1, { city: 1 }],
      ],
    );
  });
});
