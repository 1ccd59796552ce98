import {
  type Award,
  type AwardLevel,
  compareLevels,
  formatDay,
  levelName,
  listYear,
  schoolYearOf,
} from '@kepu/components/records';
import { weightIn } from '../../collect/award-weights.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { type Html, html } from '../html.js';
import { yearlyRing } from '../ring/ring-mark.js';
import { STAR_PATH } from '../ring/shapes.js';
import { awardLink, yearName } from './award-numbers.js';
import type { NumberedList } from './list-numbers.js';
import { numberHtml } from './pivot.js';

/** Awards of one school year, or of a calendar year where that is all their dates say. */
export interface AwardYear {
  schoolYear: string;
  awards: Award[];
  /** Number by level; `none` for awards without one. */
  byLevel: Map<AwardLevel | 'none', number>;
  total: number;
}

/** Awards by school year, newest first; those without a year come last, under an empty one. */
export function awardYears(awards: readonly Award[]): AwardYear[] {
  const years = new Map<string, AwardYear>();
  const weight = weightIn(awards);
  for (const award of awards) {
    const schoolYear = listYear(award);
    let year = years.get(schoolYear);
    if (!year) {
      year = { schoolYear, awards: [], byLevel: new Map(), total: 0 };
      years.set(schoolYear, year);
    }
    const count = weight(award);
    const level = award.level ?? 'none';
    year.awards.push(award);
    year.byLevel.set(level, (year.byLevel.get(level) ?? 0) + count);
    year.total += count;
  }
  return [...years.values()].sort((a, b) => (a.schoolYear < b.schoolYear ? 1 : -1));
}

/**
 * Level × year as a table of large figures, each of which opens its awards. All bars share one scale, so that they can
 * be compared across the table.
 */
export function awardMatrix(
  context: RenderContext,
  place: Place,
  years: readonly AwardYear[],
  list: NumberedList,
): Html {
  const { site, strings, lang } = context;
  const levels = [...new Set(years.flatMap((year) => [...year.byLevel.keys()]))].sort((a, b) =>
    compareLevels(a === 'none' ? undefined : a, b === 'none' ? undefined : b),
  );
  const most = Math.max(1, ...years.flatMap((year) => [...year.byLevel.values()]));
  const nameOf = (level: AwardLevel | 'none'): string =>
    level === 'none' ? strings.pivot.none : levelName(level, lang);
  const number = (count: number, schoolYear: string, level?: string): Html =>
    numberHtml(count, awardLink(context, place, list, { schoolYear, level: level === 'none' ? '' : level }));
  const running = schoolYearOf(site.buildDate);
  const pageOf = new Map(site.schoolYears.map((year) => [year.schoolYear, year.url]));
  return html`<table class="matrix"><caption class="visually-hidden">${strings.honours.table}</caption>
<thead><tr><th scope="col"><span class="visually-hidden">${strings.honours.year}</span></th>${levels.map(
    (level) =>
      html`<th scope="col"><span class="matrix__level level-${level}">${star(level)}${nameOf(level)}</span></th>`,
  )}<th scope="col" class="matrix__total">${strings.honours.total}</th></tr></thead>
<tbody>${years.map((year) => {
    const url = pageOf.get(year.schoolYear);
    const name = yearName(context, year.schoolYear);
    const activities = site.collections.activities.filter((activity) => activity.schoolYear === year.schoolYear);
    return html`<tr><th scope="row"><span class="matrix__year">${year.schoolYear.includes('-') && yearlyRing(year.schoolYear, activities, year.awards, site.config.terms)}<span>${url ? html`<a href="${to(place, url)}">${name}</a>` : name}${
      year.schoolYear === running &&
      html`<span class="note">${strings.honours.until(formatDay(lastDay(year.awards, site.buildDate), lang))}</span>`
    }</span></span></th>${levels.map((level) => {
      const count = year.byLevel.get(level) ?? 0;
      return cell(level, nameOf(level), count, most, number(count, year.schoolYear, level));
    })}<td class="matrix__total" data-level="${strings.honours.total}">${number(year.total, year.schoolYear)}</td></tr>`;
  })}</tbody></table>`;
}

/** The build date, or that of an award entered before its day: a number is never told of a day before what it counts. */
function lastDay(awards: readonly Award[], buildDate: string): string {
  return awards.reduce(
    (last, { date = '' }) => (/^\d{4}-\d\d-\d\d$/.test(date) && date > last ? date : last),
    buildDate,
  );
}

function cell(level: string, name: string, value: number, most: number, number: Html): Html {
  const width = Math.max(2, Math.round((value / most) * 100));
  return html`<td data-level="${name}"${value === 0 && html` class="is-zero"`}><span class="matrix__figure">${number}</span>${
    value > 0 &&
    html`<svg class="matrix__bar level-${level}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="4"/></svg>`
  }</td>`;
}

function star(level: string): Html {
  return html`<svg class="matrix__star level-${level}" viewBox="-7 -7 14 14" aria-hidden="true"><path d="${STAR_PATH}"/></svg>`;
}
