import { type Award, type AwardLevel, type AwardPlace, compareLevels, comparePlaces } from '@kepu/components/records';
import { weightIn } from '../../collect/award-weights.js';
import type { Place, RenderContext } from '../context.js';
import { type Html, html } from '../html.js';
import { AWARD_FIELDS, AWARD_TABLES, awardLink, fieldWords } from './award-numbers.js';
import type { NumberedList } from './list-numbers.js';
import { type Pivot, pivotOf, pivotTable, yearHead } from './pivot.js';

/** Awards by level and place, highest first. */
export function levelPlace(awards: readonly Award[]): Pivot {
  return pivotOf(
    awards,
    { row: AWARD_FIELDS.level, column: AWARD_FIELDS.place, weight: weightIn(awards) },
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
      row: AWARD_FIELDS.competition,
      column: AWARD_FIELDS.schoolYear,
      weight: weightIn(awards),
    },
    { columns: (a, b) => (a < b ? 1 : -1) },
  );
}

/** The numbers below the matrix; only those that compare something. */
export function awardPivots(context: RenderContext, place: Place, list: NumberedList): Html | false {
  const { strings } = context;
  const { awards } = context.site.collections;
  const words = strings.honours;
  const table = (name: 'levelPlace' | 'contestYear', pivot: Pivot): Html | false => {
    const [row, column] = AWARD_TABLES[name];
    return (
      pivot.rows.length > 1 &&
      pivot.columns.length > 1 &&
      pivotTable(context, pivot, {
        caption: words[name],
        rowName: (value) => nameOf(context, row, value),
        columnName: (value) => nameOf(context, column, value),
        linkOf: (down, across) => awardLink(context, place, list, { [row]: down, [column]: across }),
      })
    );
  };
  const tables = [table('levelPlace', levelPlace(awards)), table('contestYear', contestYear(awards))];
  return tables.some(Boolean) && html`<section class="pivots" aria-label="${words.pivots}">${tables}</section>`;
}

function nameOf(context: RenderContext, field: string, value: string): Html | string {
  return field === 'schoolYear' && value ? yearHead(context, value) : fieldWords(context, field, value);
}
