import {
  type Award,
  type AwardLevel,
  type AwardPlace,
  compareLevels,
  comparePlaces,
  contestSeries,
  levelName,
  placeName,
} from '@kepu/components/records';
import { weightIn } from '../../collect/award-weights.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { type Html, html } from '../html.js';
import { choiceAddress, type Pivot, pageHolding, pivotOf, pivotTable } from './pivot.js';

/** Id of the award list on every page that carries it; part of addresses that open it. */
export const AWARDS_ID = 'kepu-awards';
/** What the list calls awards that do not say. */
export const NOT_SAID = '-';

/** What a number stands under, by the name that the list gives it in addresses; '' for what is not said. */
const FIELDS = {
  level: (award: Award): string => award.level ?? '',
  place: (award: Award): string => award.place ?? '',
  competition: (award: Award): string => (award.competition ? contestSeries(award.competition) : ''),
  schoolYear: (award: Award): string => award.schoolYear ?? '',
};

/** Awards by level and place, highest first. */
export function levelPlace(awards: readonly Award[]): Pivot {
  return pivotOf(
    awards,
    { row: FIELDS.level, column: FIELDS.place, weight: weightIn(awards) },
    {
      rows: (a, b) => compareLevels(a as AwardLevel, b as AwardLevel),
      columns: (a, b) => comparePlaces(a as AwardPlace, b as AwardPlace),
    },
  );
}

/** Awards by contest, without its edition, and school year; most awards and latest year first. */
export function contestYear(awards: readonly Award[]): Pivot {
  return pivotOf(
    awards,
    {
      row: FIELDS.competition,
      column: FIELDS.schoolYear,
      weight: weightIn(awards),
    },
    { columns: (a, b) => (a < b ? 1 : -1) },
  );
}

/**
 * The numbers below the matrix; only those that compare something.
 *
 * Where the page carries only the head of the list, numbers lead to the page of their school year; those of awards on
 * several pages are only read.
 */
export function awardPivots(context: RenderContext, place: Place): Html | false {
  const { site, strings, lang } = context;
  const { awards } = site.collections;
  const words = strings.honours;
  const none = strings.pivot.none;
  const pages = site.lists.awards;
  const open = (choices: Record<string, string | undefined>): string | undefined => {
    const chosen = Object.entries(choices).filter(([, value]) => value !== undefined) as [
      keyof typeof FIELDS,
      string,
    ][];
    const isCounted = (award: Award): boolean => chosen.every(([name, value]) => FIELDS[name](award) === value);
    const url = pages.length === 0 ? place.url : pageHolding(pages, isCounted);
    if (url === undefined) return undefined;
    const written = chosen.map(([name, value]) => [name, value === '' ? NOT_SAID : value]);
    return choiceAddress(AWARDS_ID, Object.fromEntries(written), url === place.url ? '' : to(place, url));
  };
  const [levels, contests] = [levelPlace(awards), contestYear(awards)];
  const tables = [
    levels.rows.length > 1 &&
      levels.columns.length > 1 &&
      pivotTable(context, levels, {
        caption: words.levelPlace,
        rowName: (level) => (level ? levelName(level as AwardLevel, lang) : none),
        columnName: (value) => (value ? placeName(value as AwardPlace, lang) : none),
        hrefOf: (level, value) => open({ level, place: value }),
      }),
    contests.rows.length > 1 &&
      contests.columns.length > 1 &&
      pivotTable(context, contests, {
        caption: words.contestYear,
        rowName: (contest) => contest || none,
        columnName: (year) => (year ? html`<span class="nowrap">${year.replace('-', '—')}</span>` : none),
        hrefOf: (competition, schoolYear) => open({ competition, schoolYear }),
      }),
  ].filter((table) => table !== false);
  return tables.length > 0 && html`<section class="pivots" aria-label="${words.pivots}">${tables}</section>`;
}
