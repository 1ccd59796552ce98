import {
  type Activity,
  type Award,
  addDays,
  type SchoolYear,
  type Term,
  teachingWeekOf,
  weekRange,
} from '@kepu/components/records';
import { type Callout, placeCallouts } from './callouts.js';
import { growthPath } from './growth.js';
import { assignLanes } from './lanes.js';
import { arcPath, at, type Point, pointAt, sectorPath, uprightTangent } from './polar.js';
import { brightest, type RingItem, ringItems, ringStars } from './ring-marks.js';
import { vacationPath } from './vacations.js';
import { termsOfYear, turnOf } from './year-turn.js';

/** What a ring is drawn from. */
export interface RingYears {
  schoolYear: SchoolYear;
  activities: readonly Activity[];
  awards: readonly Award[];
  terms: readonly Term[];
  /** School years before this one, newest first; at most four are drawn. */
  earlier: readonly { schoolYear: SchoolYear; activities: readonly Activity[]; awards: readonly Award[] }[];
}

interface Label extends Point {
  rotate: number;
}

/** Everything on the ring, placed. Coordinates are around the centre, in units of a box of 744. */
export interface RingLayout {
  schoolYear: SchoolYear;
  months: (Point & { month: number; first: string; last: string; anchor: 'start' | 'middle' | 'end' })[];
  terms: { name: string; arcs: string[]; stops: string; label: Label }[];
  weeks: { path: string; week: number; first: string; last: string; crowd: number }[];
  vacations: string;
  festivals: { path: string; item: RingItem }[];
  arcs: { path: string; item: RingItem }[];
  marks: (Point & { item: RingItem; onFestival: boolean })[];
  markScale: number;
  ticks: string;
  rings: { path: string; schoolYear: SchoolYear; age: number; label: Label }[];
  /** Hairlines where no earlier year is known yet. */
  pith: string[];
  stars: (Point & { level: string; scale: number })[];
  callouts: Callout[];
  /** Numbers of the shapes that marks and arcs take. */
  shapes: number[];
}

const YEAR = { inner: 248, outer: 292 };
const FESTIVAL = { inner: 232, outer: 298 };
const TERM_RADIUS = 318;
const MONTH_RADIUS = 340;
const GROWTH_RADII = [203, 176, 150, 125];
const STAR_RADIUS = 222;
/** Beyond so many stars a ring shows only its highest awards. */
const STARS_A_RING = 12;
const ARC_RADII = [243.5, 238, 232.5];
/** Width that a term's name takes out of its arc, a character. */
const NAME_TURN = 19 / (2 * Math.PI * TERM_RADIUS);
/** Free turn between two week cells. */
const CELL_GAP = 0.0008;

/** Places a school year on the ring. Pure: same records, same drawing. */
export function layOutRing(years: RingYears): RingLayout {
  const { schoolYear } = years;
  const terms = termsOfYear(schoolYear, years.terms);
  const items = ringItems(years.activities, schoolYear);
  const festivals = items.filter((item) => item.form === 'festival');
  const { placed, form, unplaced } = assignLanes(items.filter((item) => item.form === 'mark'));
  const months = placeMonths(schoolYear);
  const termArcs = terms.map((term) => placeTerm(term, schoolYear));
  const earlier = years.earlier.slice(0, GROWTH_RADII.length);

  return {
    schoolYear,
    months,
    terms: termArcs,
    weeks: terms.flatMap((term) => placeWeeks(term, schoolYear, unplaced)),
    vacations: vacationPath(terms, schoolYear, 270),
    festivals: festivals.map((item) => ({
      item,
      path: sectorPath(FESTIVAL.inner, FESTIVAL.outer, item.from, item.to),
    })),
    arcs: placeArcs(items.filter((item) => item.form === 'arc')),
    marks: placed.map(({ item, radius }) => ({
      item,
      onFestival: festivals.some((festival) => festival.from <= item.from && item.from < festival.to),
      ...pointAt(radius, item.from + 0.5 / 365),
    })),
    markScale: form.scale,
    ticks: items
      .filter((item) => item.deadline !== undefined)
      .map((item) => (item.deadline as number) + 0.5 / 365)
      .map((turn) => `M${at(300, turn)}L${at(311, turn)}`)
      .join(''),
    rings: earlier.map((year, index) => placeGrowth(year, years.terms, GROWTH_RADII[index] as number, index + 1)),
    pith: GROWTH_RADII.slice(earlier.length).map((radius) =>
      terms.map((term) => arcPath(radius, turnOf(term.start, schoolYear), turnOf(term.end, schoolYear))).join(''),
    ),
    stars: [
      ...placeStars(years.awards, schoolYear, STAR_RADIUS),
      ...earlier.flatMap((year, index) => placeStars(year.awards, year.schoolYear, GROWTH_RADII[index] as number)),
    ],
    callouts: placeCallouts(
      items,
      months.map(monthCentre),
      termArcs.map((term) => term.label),
    ),
    shapes: [...new Set(items.map((item) => item.mark.shape))].sort((a, b) => a - b),
  };
}

function placeMonths(schoolYear: SchoolYear): RingLayout['months'] {
  const year = Number(schoolYear.slice(0, 4));
  return [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8].map((month) => {
    const first = `${month >= 9 ? year : year + 1}-${String(month).padStart(2, '0')}-01`;
    const last = addDays(
      month === 12 ? `${year + 1}-01-01` : `${first.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`,
      -1,
    );
    const from = turnOf(first, schoolYear);
    return { month, first, last, ...monthLabel(from + 15 / 365) };
  });
}

/** A month's name begins or ends at the ring, so that larger type (on phones) grows outwards. */
function monthLabel(turn: number): Point & { anchor: 'start' | 'middle' | 'end' } {
  const side = Math.sin(turn * 2 * Math.PI);
  const anchor = side > 0.35 ? 'start' : side < -0.35 ? 'end' : 'middle';
  return { ...pointAt(anchor === 'middle' ? MONTH_RADIUS + 9 : MONTH_RADIUS - 6, turn), anchor };
}

/** Middle of a month's name, two or three characters wide. */
function monthCentre({ x, y, anchor }: RingLayout['months'][number]): Point {
  return { x: x + (anchor === 'start' ? 20 : anchor === 'end' ? -20 : 0), y };
}

function placeTerm(term: Term, schoolYear: SchoolYear): RingLayout['terms'][number] {
  const from = turnOf(term.start, schoolYear);
  const to = turnOf(term.end, schoolYear) + 1 / 365;
  const middle = nearestMonthEnd((from + to) / 2);
  const half = ([...term.name].length * NAME_TURN) / 2 + 0.006;
  const arcs =
    term.name && to - from > half * 3
      ? [arcPath(TERM_RADIUS, from, middle - half), arcPath(TERM_RADIUS, middle + half, to)]
      : [arcPath(TERM_RADIUS, from, to)];
  return {
    name: term.name,
    arcs,
    stops: [from, to].map((turn) => `M${at(TERM_RADIUS - 6, turn)}L${at(TERM_RADIUS + 6, turn)}`).join(''),
    label: { ...pointAt(TERM_RADIUS, middle), rotate: uprightTangent(middle) },
  };
}

/** The first of the month nearest to a turn: there a term's name stands clear of the months' names. */
function nearestMonthEnd(turn: number): number {
  return Math.round(turn * 12) / 12;
}

function placeWeeks(term: Term, schoolYear: SchoolYear, crowd: readonly RingItem[]): RingLayout['weeks'] {
  const weeks: RingLayout['weeks'] = [];
  const count = teachingWeekOf(term.end, [term])?.week ?? 0;
  for (let week = 1; week <= count; week++) {
    const range = weekRange(term, week);
    if (!range) continue;
    const waiting = crowd.filter((item) => item.first >= range.start && item.first <= range.end).length;
    weeks.push({
      path: sectorPath(
        YEAR.inner,
        YEAR.outer,
        turnOf(range.start, schoolYear) + CELL_GAP,
        turnOf(range.end, schoolYear) + 1 / 365 - CELL_GAP,
      ),
      week,
      first: range.start,
      last: range.end,
      crowd: Math.min(3, Math.ceil(waiting / 2)),
    });
  }
  return weeks;
}

/** Long activities lie on the inner edge, the same kind over the same days only once, at most three side by side. */
function placeArcs(items: readonly RingItem[]): RingLayout['arcs'] {
  const seen = new Set<string>();
  const free = ARC_RADII.map(() => -1);
  const arcs: RingLayout['arcs'] = [];
  for (const item of items) {
    const key = `${item.first} ${item.last} ${item.category} ${item.categoryName}`;
    const lane = free.findIndex((until) => until <= item.from);
    if (seen.has(key) || lane < 0) continue;
    seen.add(key);
    free[lane] = item.to + 2 / 365;
    arcs.push({ item, path: arcPath(ARC_RADII[lane] as number, item.from + 1 / 365, item.to - 1 / 365) });
  }
  return arcs;
}

function placeGrowth(
  year: RingYears['earlier'][number],
  terms: readonly Term[],
  radius: number,
  age: number,
): RingLayout['rings'][number] {
  const happened = ringItems(year.activities, year.schoolYear).map((item) => (item.from + item.to) / 2);
  const honoured = ringStars(year.awards, year.schoolYear).map((star) => star.turn);
  const turn = 0.945;
  return {
    schoolYear: year.schoolYear,
    age,
    path: growthPath([...happened, ...honoured], termsOfYear(year.schoolYear, terms), radius, { most: 10, least: 1.6 }),
    label: { ...pointAt(radius, turn), rotate: uprightTangent(turn) },
  };
}

function placeStars(awards: readonly Award[], schoolYear: SchoolYear, radius: number): RingLayout['stars'] {
  return brightest(ringStars(awards, schoolYear), STARS_A_RING).map((star) => ({
    ...pointAt(radius, star.turn),
    level: star.level ?? 'none',
    scale: 0.85 + Math.min(0.55, Math.log10(star.count) * 0.3),
  }));
}
