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
import type { Place, RenderContext } from '../context.js';
import { type Html, html } from '../html.js';
import { choiceAddress, type Pivot, pivotOf, pivotTable } from './pivot.js';

/** Id of the award list on every page that carries it; part of addresses that open it. */
export const AWARDS_ID = 'kepu-awards';
/** What the list calls awards that do not say. */
export const NOT_SAID = '-';

const weight = (award: Award): number => award.count ?? 1;

/** Awards by level and place, highest first. */
export function levelPlace(awards: readonly Award[]): Pivot {
  return pivotOf(
    awards,
    { row: (award) => award.level ?? '', column: (award) => award.place ?? '', weight },
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
      row: (award) => (award.competition ? contestSeries(award.competition) : ''),
      column: (award) => award.schoolYear ?? '',
      weight,
    },
    { columns: (a, b) => (a < b ? 1 : -1) },
  );
}

/**
 * The numbers below the matrix; only those that compare something.
 *
 * @param isWhole False if the page carries only the head of the list: numbers across years are then only read.
 */
export function awardPivots(context: RenderContext, place: Place, isWhole: boolean): Html | false {
  const { site, strings, lang } = context;
  const { awards } = site.collections;
  const words = strings.honours;
  const none = strings.pivot.none;
  const open = (choices: Record<string, string | undefined>): string | undefined =>
    isWhole
      ? choiceAddress(
          AWARDS_ID,
          Object.fromEntries(Object.entries(choices).map(([name, value]) => [name, value === '' ? NOT_SAID : value])),
        )
      : undefined;
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
