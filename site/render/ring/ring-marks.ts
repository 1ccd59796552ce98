import {
  type Activity,
  type Award,
  type CategoryMark,
  categoryIndexOf,
  categoryMarkOf,
  compareLevels,
  firstDay,
  lastDay,
  occurrencesBetween,
  type SchoolYear,
} from '@kepu/components/records';
import { weightIn } from '../../collect/award-weights.js';
import { turnOf, yearBounds } from './year-turn.js';

/** One activity where it stands in the year. */
export interface RingItem {
  id: string;
  title: string;
  /** First and last day, `YYYY-MM-DD`, inside the school year. */
  first: string;
  last: string;
  from: number;
  /** End of the last day, so a day has width. */
  to: number;
  /** Kind of the category, 1–8; 9 for a name that is of none. */
  category: number;
  /** Name of a category of no known kind. */
  categoryName?: string;
  mark: CategoryMark;
  form: 'festival' | 'arc' | 'mark';
  /** Turn of the deadline's tick. */
  deadline?: number;
  dateText: string;
}

/** Days from which an activity is drawn as an arc instead of a mark. */
const ARC_DAYS = 7;
const FESTIVAL = /科技(?:活动)?[节周]|科普(?:活动)?周|science (?:festival|week)/i;

/**
 * The activities of a school year that have a place on the ring, by beginning. Those dated only by term, by year or
 * not at all have none; the ring's list names them all the same.
 */
export function ringItems(activities: readonly Activity[], schoolYear: SchoolYear): RingItem[] {
  const { first, last } = yearBounds(schoolYear);
  const items: RingItem[] = [];
  for (const activity of activities) {
    const span = spanOf(activity, first, last);
    if (!span) continue;
    const from = turnOf(span.first, schoolYear);
    const to = turnOf(span.last, schoolYear) + 1 / 365;
    const days = Math.round((to - from) * 365);
    // A title that says nothing of its kind is no name of one.
    const named = activity.category ?? (categoryIndexOf(activity.title) < 9 ? activity.title : '');
    const category = categoryIndexOf(named);
    const festive =
      days >= 3 && days <= 31 && (category === 1 || FESTIVAL.test(activity.title)) && activity.precision !== 'month';
    items.push({
      id: activity.id,
      title: activity.title,
      ...span,
      from,
      to,
      category,
      ...(category === 9 ? { categoryName: named } : {}),
      mark: categoryMarkOf(named),
      form: festive ? 'festival' : days >= ARC_DAYS && !activity.deadline ? 'arc' : 'mark',
      ...(activity.deadline ? { deadline: turnOf(lastDay(activity.deadline), schoolYear) } : {}),
      dateText: activity.dateText,
    });
  }
  return items.sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
}

function spanOf(activity: Activity, first: string, last: string): { first: string; last: string } | undefined {
  if (activity.precision === 'term' || activity.precision === 'year' || activity.status === 'cancelled')
    return undefined;
  let start = activity.start ?? activity.deadline ?? activity.end;
  let end = activity.end ?? start;
  if (activity.recurrence) {
    // A weekly club would fill the ring with itself: its first time stands for all.
    const once = occurrencesBetween(activity, first, last)[0];
    if (once) ({ start, end } = once);
    else end = start;
  }
  if (!start || !end) return undefined;
  const span = { first: firstDay(start), last: lastDay(end) };
  if (span.last < first || span.first > last) return undefined;
  return { first: span.first < first ? first : span.first, last: span.last > last ? last : span.last };
}

/** A star: the awards of some neighbouring days. */
export interface RingStar {
  turn: number;
  level: Award['level'];
  count: number;
}

/** Days within which awards share one star. */
const STAR_DAYS = 9;

/** Awards of a year as stars, at most one in nine days; the highest level gives the colour. Undated awards have none. */
export function ringStars(awards: readonly Award[], schoolYear: SchoolYear): RingStar[] {
  const { first, last } = yearBounds(schoolYear);
  const weight = weightIn(awards);
  const stars = new Map<number, { turns: number; level: Award['level']; count: number }>();
  for (const award of awards) {
    if (!award.date || award.date.length < 7) continue;
    const day = award.date.replace('~', '').length === 7 ? `${award.date.slice(0, 7)}-15` : firstDay(award.date);
    if (day < first || day > last) continue;
    const turn = turnOf(day, schoolYear);
    const bucket = Math.floor((turn * 365) / STAR_DAYS);
    const count = weight(award);
    if (count === 0) continue;
    const star = stars.get(bucket);
    if (!star) stars.set(bucket, { turns: turn * count, level: award.level, count });
    else {
      star.turns += turn * count;
      star.count += count;
      if (compareLevels(award.level, star.level) < 0) star.level = award.level;
    }
  }
  return [...stars.values()]
    .map((star) => ({ turn: star.turns / star.count, level: star.level, count: star.count }))
    .sort((a, b) => a.turn - b.turn);
}

/** The stars of the highest level, of equal ones those that stand for most awards; in the order of the year. */
export function brightest(stars: readonly RingStar[], limit: number): RingStar[] {
  return [...stars]
    .sort((a, b) => compareLevels(a.level, b.level) || b.count - a.count || a.turn - b.turn)
    .slice(0, limit)
    .sort((a, b) => a.turn - b.turn);
}
