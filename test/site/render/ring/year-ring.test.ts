import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Activity, Award } from '@kepu/components/records';
import { layOutRing } from '../../../../site/render/ring/ring-layout.js';
import { ringList } from '../../../../site/render/ring/ring-list.js';
import { ringMark, yearlyRing } from '../../../../site/render/ring/ring-mark.js';
import { ringItems, ringStars } from '../../../../site/render/ring/ring-marks.js';
import { yearRing } from '../../../../site/render/ring/year-ring.js';
import { zhCn } from '../../../../site/render/strings/zh-cn.js';

const YEAR = '2026-2027';
const TERMS = [
  { schoolYear: YEAR, name: '秋季学期', start: '2026-09-01', end: '2027-01-22' },
  { schoolYear: YEAR, name: '春季学期', start: '2027-02-22', end: '2027-07-02' },
];

function activity(id: string, fields: Partial<Activity>): Activity {
  return {
    id,
    title: id,
    precision: 'day',
    dateText: fields.start ?? '',
    grades: [],
    extras: {},
    schoolYear: YEAR,
    ...fields,
  };
}

function award(id: string, fields: Partial<Award>): Award {
  return { id, work: id, people: [], tutors: [], placeText: '', extras: {}, schoolYear: YEAR, ...fields };
}

const FESTIVAL = activity('科技节', { start: '2026-10-12', end: '2026-10-23', category: '科技节' });
const layOut = (activities: Activity[], awards: Award[] = []) =>
  layOutRing({ schoolYear: YEAR, activities, awards, terms: TERMS, earlier: [] });
const draw = (activities: Activity[]) =>
  yearRing(layOut(activities), { strings: zhCn, lang: 'zh-CN', activityCount: activities.length, awardCount: 0 }).text;

describe('site/render/ring/ring-marks', () => {
  test('what lasts a week or more is an arc, the festival a band, the rest a mark', () => {
    const forms = ringItems(
      [
        FESTIVAL,
        activity('读书月', { start: '2027-04', end: '2027-04', precision: 'month', category: '阅读' }),
        activity('讲座', { start: '2026-11-05T14:00', end: '2026-11-05T15:00', precision: 'time' }),
        activity('交稿', { deadline: '2026-10-16', end: '2026-10-16' }),
      ],
      YEAR,
    ).map(({ id, form, deadline }) => [id, form, deadline !== undefined]);
    assert.deepEqual(forms, [
      ['科技节', 'festival', false],
      ['交稿', 'mark', true],
      ['讲座', 'mark', false],
      ['读书月', 'arc', false],
    ]);
  });

  test('what has no day, is cancelled or lies in another year has no place', () => {
    const items = ringItems(
      [
        activity('整个学期', { start: '2026-09-01', end: '2027-01-22', precision: 'term' }),
        activity('待定', { precision: 'unknown' }),
        activity('取消', { start: '2026-11-01', end: '2026-11-01', status: 'cancelled' }),
        activity('去年', { start: '2025-11-01', end: '2025-11-01' }),
      ],
      YEAR,
    );
    assert.deepEqual(items, []);
  });

  test('awards of neighbouring days share a star of the highest level; counts weigh', () => {
    const stars = ringStars(
      [
        award('a', { date: '2026-12-01', level: 'school', count: 30 }),
        award('b', { date: '2026-12-02', level: 'city' }),
        award('c', { date: '2027-05', level: 'province' }),
        award('d', {}),
      ],
      YEAR,
    );
    assert.deepEqual(
      stars.map(({ level, count }) => [level, count]),
      [
        ['city', 31],
        ['province', 1],
      ],
    );
  });
});

describe('site/render/ring/year-ring', () => {
  for (const count of [0, 5, 200])
    test(`${count} activities: each is drawn or shades its week, and all coordinates are numbers`, () => {
      const activities = Array.from({ length: count }, (_, index) => {
        const month = [9, 10, 11, 12, 3, 4, 5, 6][index % 8] as number;
        const day = `${month >= 9 ? 2026 : 2027}-${String(month).padStart(2, '0')}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`;
        return activity(`活动${index}`, {
          start: day,
          end: day,
          category: ['比赛', '讲座', '社团'][index % 3] as string,
        });
      });
      const layout = layOut(activities);
      const shaded = layout.weeks.filter((week) => week.crowd > 0).length;
      assert.ok(layout.marks.length === count || shaded > 0);
      const svg = draw(activities);
      assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
      assert.doesNotMatch(svg, / style=|<style|<script| on[a-z]+=/);
      assert.match(svg, /role="img" aria-labelledby="kepu-ring-title kepu-ring-description"/);
    });

  test('nothing about now is in it', () => {
    const svg = draw([FESTIVAL]);
    assert.match(svg, /class="ring__hand" display="none"/);
    assert.doesNotMatch(svg, /is-past|is-now|今天|星期/);
  });

  test('marks within the festival are reversed out', () => {
    const layout = layOut([
      FESTIVAL,
      activity('开幕', { start: '2026-10-12', end: '2026-10-12' }),
      activity('会', { start: '2026-11-12', end: '2026-11-12' }),
    ]);
    assert.deepEqual(
      layout.marks.map(({ item, onFestival }) => [item.id, onFestival]),
      [
        ['开幕', true],
        ['会', false],
      ],
    );
  });

  test('a note’s line crosses no month’s name', () => {
    const layout = layOut([FESTIVAL, activity('读书月', { start: '2027-04', end: '2027-04', precision: 'month' })]);
    assert.deepEqual(
      layout.callouts.map(({ item }) => item.id),
      ['科技节', '读书月'],
    );
    for (const { line } of layout.callouts) {
      const points = line
        .split(/[ML]/)
        .filter(Boolean)
        .map((point) => point.split(' ').map(Number));
      for (const month of layout.months) {
        const x = month.x + (month.anchor === 'start' ? 20 : month.anchor === 'end' ? -20 : 0);
        for (let index = 1; index < points.length; index++) {
          const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [points[index - 1] ?? [], points[index] ?? []];
          for (let step = 0; step <= 100; step++) {
            const at = { x: x1 + ((x2 - x1) * step) / 100, y: y1 + ((y2 - y1) * step) / 100 };
            assert.ok(Math.abs(at.x - x) >= 20 || Math.abs(at.y - month.y) >= 8, `${month.month}`);
          }
        }
      }
    }
  });

  test('titles are escaped', () => {
    assert.doesNotMatch(draw([activity('x', { title: '<b>"&', start: '2026-11-01', end: '2026-11-01' })]), /<b>/);
  });

  test('earlier years are growth rings, at most four; missing ones a hairline', () => {
    const earlier = ['2025-2026', '2024-2025', '2023-2024', '2022-2023', '2021-2022'].map((schoolYear) => ({
      schoolYear,
      activities: [],
      awards: [],
    }));
    const full = layOutRing({ schoolYear: YEAR, activities: [], awards: [], terms: TERMS, earlier });
    assert.deepEqual([full.rings.length, full.pith.length], [4, 0]);
    const young = layOutRing({
      schoolYear: YEAR,
      activities: [],
      awards: [],
      terms: TERMS,
      earlier: earlier.slice(0, 1),
    });
    assert.deepEqual([young.rings.length, young.pith.length], [1, 3]);
  });
});

describe('site/render/ring/ring-list', () => {
  test('every activity is named under its month, those without one at the end', () => {
    const text = ringList(
      YEAR,
      [
        activity('会', { start: '2026-11-12' }),
        activity('待定事', { precision: 'unknown', dateText: '另行通知' }),
        FESTIVAL,
      ],
      { strings: zhCn, lang: 'zh-CN', root: '../' },
    ).text;
    const words = text
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    assert.equal(
      words,
      '2026—2027 学年活动，按月 十月 1 项 2026-10-12 科技节 十一月 1 项 2026-11-12 会 — 1 项 另行通知 待定事',
    );
  });
});

describe('site/render/ring/ring-mark', () => {
  test('mark and yearly ring are drawn without any record', () => {
    for (const svg of [ringMark(YEAR, [], []).text, yearlyRing(YEAR, [], [], []).text]) {
      assert.match(svg, /aria-hidden="true"/);
      assert.doesNotMatch(svg, /NaN|undefined| style=/);
    }
  });
});
