import { type Activity, type Award, compareLevels, type SchoolYear, type Term } from '@kepu/components/records';
import { type Html, html } from '../html.js';
import { growthPath } from './growth.js';
import { arcPath, pointAt, short } from './polar.js';
import { type RingStar, ringItems, ringStars } from './ring-marks.js';
import { STAR_PATH } from './shapes.js';
import { vacationPath } from './vacations.js';
import { termsOfYear, turnOf } from './year-turn.js';

/**
 * The small mark beside the school's name: this year's terms as arcs, open in the vacations, and the festival as the
 * thick stretch. Radius 14 around 0,0.
 */
export function ringMark(schoolYear: SchoolYear, activities: readonly Activity[], terms: readonly Term[]): Html {
  const arcs = (radius: number, trim: number): string =>
    termsOfYear(schoolYear, terms)
      .map((term) => arcPath(radius, turnOf(term.start, schoolYear) + trim, turnOf(term.end, schoolYear) - trim))
      .join('');
  const festival = ringItems(activities, schoolYear).find((item) => item.form === 'festival');
  const from = festival?.from ?? 41 / 365;
  const to = Math.max(festival?.to ?? 0, from + 0.045);
  return html`<svg class="ring-mark" viewBox="-16 -16 32 32" aria-hidden="true"><path class="ring-mark__outer" d="${arcs(12.5, 0.006)}"/><path class="ring-mark__middle" d="${arcs(8, 0.015)}"/><path class="ring-mark__inner" d="${arcs(4.2, 0.03)}"/><path class="ring-mark__festival" d="${arcPath(12.5, from, to)}"/></svg>`;
}

/** One school year as a single growth ring with its stars, for tables and lists. Radius 30 around 0,0. */
export function yearlyRing(
  schoolYear: SchoolYear,
  activities: readonly Activity[],
  awards: readonly Award[],
  terms: readonly Term[],
): Html {
  const items = ringItems(activities, schoolYear);
  const stars = ringStars(awards, schoolYear);
  const turns = [...items.map((item) => (item.from + item.to) / 2), ...stars.map((star) => star.turn)];
  const own = termsOfYear(schoolYear, terms);
  return html`<svg class="yearly-ring" viewBox="-32 -32 64 64" aria-hidden="true"><path class="yearly-ring__base" d="${vacationPath(own, schoolYear, 23)}"/><path class="yearly-ring__growth" d="${growthPath(turns, own, 23, { most: 4.4, least: 0.9 })}"/>${apart(
    stars,
  ).map((star) => {
    const point = pointAt(23, star.turn);
    return html`<path class="yearly-ring__star level-${star.level}" d="${STAR_PATH}" transform="translate(${short(point.x)} ${short(point.y)}) scale(.7)"/>`;
  })}</svg>`;
}

/** Levels that a ring of this size has room for. */
const SHOWN_LEVELS = new Set<string | undefined>(['national', 'province', 'city']);
/** Least distance of two stars, in turns. */
const STAR_GAP = 0.045;

/** The highest stars that do not touch each other. */
function apart(stars: readonly RingStar[]): RingStar[] {
  const chosen: RingStar[] = [];
  const candidates = stars.filter((star) => SHOWN_LEVELS.has(star.level));
  for (const star of candidates.sort((a, b) => compareLevels(a.level, b.level) || a.turn - b.turn)) {
    if (chosen.length < 6 && chosen.every((other) => Math.abs(other.turn - star.turn) >= STAR_GAP)) chosen.push(star);
  }
  return chosen;
}
