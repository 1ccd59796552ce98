/** The order of awards, column by column. Pure. */
import type { AwardLevel, AwardPlace } from '../records/types.js';
import { compareLevels } from '../records/words/level-names.js';
import { comparePlaces } from '../records/words/place-names.js';
import { type Collation, rankWords } from '../shared/chinese-order.js';
import type { AwardIndex } from './award-index.js';
import { columnOf } from './award-values.js';
import { type AwardSortKey, isWords, type SortDirection } from './sort-keys.js';

/**
 * Orders one list of awards, remembering the ranks of each column: the first time a column of a hundred thousand names is
 * sorted takes a quarter of a second, the next a few milliseconds.
 */
export class AwardOrder {
  readonly #index: AwardIndex;
  readonly #ranks = new Map<string, Int32Array>();

  constructor(index: AwardIndex) {
    this.#index = index;
  }

  /**
   * All awards in an order, as indices. What a column does not say stands last in both directions; equals keep their
   * order.
   */
  by(key: AwardSortKey, direction: SortDirection, collation: Collation): Int32Array {
    const id = isWords(key) ? `${key} ${collation}` : key;
    let ranks = this.#ranks.get(id);
    if (!ranks) {
      ranks = ranksOf(this.#index, key, collation);
      this.#ranks.set(id, ranks);
    }
    return sortByRank(ranks, direction);
  }
}

/** The ranks of a column's values, 0 for what is not said. */
export function rankValues(values: readonly string[], field: string, collation: Collation): Int32Array {
  if (field === 'level' || field === 'place') {
    const compare =
      field === 'level'
        ? (a: string, b: string) => compareLevels(b as AwardLevel, a as AwardLevel)
        : (a: string, b: string) => comparePlaces(b as AwardPlace, a as AwardPlace);
    return rankBy(values, compare);
  }
  if (field === 'grade') return rankBy(values, (a, b) => Number(a) - Number(b));
  if (field === 'day' || field === 'schoolYear') return rankBy(values, (a, b) => (a < b ? -1 : 1));
  return rankWords(values, collation, field === 'people' || field === 'tutors');
}

function ranksOf(index: AwardIndex, key: AwardSortKey, collation: Collation): Int32Array {
  const { awards } = index;
  if (key === 'count')
    return Int32Array.from(awards, ({ count, countText }) =>
      countText === undefined ? 1 + Math.max(0, count ?? 1) : 0,
    );
  const [, extra] = /^extra:(.*)/s.exec(key) ?? [];
  const field = extra ?? (key === 'date' ? 'day' : key === 'competition' ? 'series' : key);
  const { values, codes } = columnOf(index, field);
  const ranks = extra === undefined ? rankValues(values, field, collation) : rankExtras(values, collation);
  const base = codes.map((code) => ranks[code] as number);
  if (key !== 'competition') return base;
  // One contest after its editions.
  const editions = Float64Array.from(awards, (award) => Number(award.edition) || 0);
  const sorted = [...awards.keys()].sort(
    (a, b) => (base[a] as number) - (base[b] as number) || (editions[a] as number) - (editions[b] as number),
  );
  const fine = new Int32Array(awards.length);
  let rank = 0;
  sorted.forEach((row, place) => {
    const before = sorted[place - 1];
    if (before === undefined || base[before] !== base[row] || editions[before] !== editions[row]) rank += 1;
    fine[row] = base[row] === 0 ? 0 : rank;
  });
  return fine;
}

/** Numbers, all of one unit, by their size – 98.5, 102 cm –, else words. */
function rankExtras(values: readonly string[], collation: Collation): Int32Array {
  const units = values.filter(Boolean).map((value) => /^-?\d+(?:\.\d+)?(\D{0,3})$/.exec(value)?.[1]);
  const isNumbers = units[0] !== undefined && units.every((unit) => unit === units[0]);
  return isNumbers
    ? rankBy(values, (a, b) => Number.parseFloat(a) - Number.parseFloat(b))
    : rankWords(values, collation, false);
}

function rankBy(values: readonly string[], compare: (a: string, b: string) => number): Int32Array {
  const sorted = values.filter(Boolean).sort(compare);
  const ranks = new Map(sorted.map((value, index) => [value, index + 1]));
  return Int32Array.from(values, (value) => ranks.get(value) ?? 0);
}

/** A stable sort by counting; rank 0 stands last. */
export function sortByRank(
  ranks: Int32Array,
  direction: SortDirection,
  rows: ArrayLike<number> = ranks.map((_, row) => row),
): Int32Array {
  const top = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  const bucketOf = (row: number) => {
    const rank = ranks[row] as number;
    return rank === 0 ? top : direction === 'ascending' ? rank - 1 : top - rank;
  };
  const starts = new Int32Array(top + 2);
  for (let at = 0; at < rows.length; at += 1) (starts[bucketOf(rows[at] as number) + 1] as number) += 1;
  for (let bucket = 1; bucket < starts.length; bucket += 1) (starts[bucket] as number) += starts[bucket - 1] as number;
  const order = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const bucket = bucketOf(row);
    order[starts[bucket] as number] = row;
    (starts[bucket] as number) += 1;
  }
  return order;
}
