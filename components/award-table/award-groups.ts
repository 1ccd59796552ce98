/** Awards under heads: by a facet, by people, or by a column we do not know. Pure. */
import type { Award } from '../records/types.js';
import type { Collation } from '../shared/chinese-order.js';
import type { AwardColumn } from './award-columns.js';
import { type AwardFacet, FACET_FIELDS, FACETS } from './award-filter.js';
import type { AwardIndex } from './award-index.js';
import { rankValues, sortByRank } from './award-order.js';
import { orderValues, varies } from './award-select.js';
import { type AwardColumnValues, columnOf, unitsOf } from './award-values.js';

/** What awards can be grouped by, besides the heads of columns we do not know, such as 单位. */
export const GROUP_KEYS = [
  'schoolYear',
  'level',
  'place',
  'category',
  'competition',
  'grade',
  'people',
  'unit',
  'tutors',
] as const;
export type AwardGroupKey = (typeof GROUP_KEYS)[number];

export interface AwardGroup {
  /** '' for awards that do not say. */
  value: string;
  /** Rows of the group among all rows: the first, and the one behind the last. */
  from: number;
  to: number;
  /** Awards it stands for. */
  count: number;
}

/** Awards that share a value of an extra column, on the average. */
const SHARED = 2;

/** 王某, 王××, T.: many bear such a name, and a group of them would be nobody's. */
const MASKED = /[某*×✕○〇□■]|^\p{Script=Latin}\.$/u;

/**
 * Which keys tell awards apart: facets that say different things, tutors if any are named, people if they are named in full, the
 * extra columns but those that say something else in nearly each row.
 */
export function groupChoices(index: AwardIndex, columns: readonly AwardColumn[]): string[] {
  const known = columns.map((column) => ('extra' in column ? '' : column.key));
  const isShared = (head: string) => columnOf(index, head).values.length - 1 <= index.awards.length / SHARED;
  const extras = columns.flatMap((column) => ('extra' in column && isShared(column.extra) ? [column.extra] : []));
  const isOffered = (key: AwardGroupKey) => {
    if (key === 'people' && index.awards.some(({ people }) => people.some(({ name }) => MASKED.test(name))))
      return false;
    if (key === 'people' || key === 'tutors') return known.includes(key);
    if (key === 'unit') return index.awards.some(({ people }) => people.some(({ role }) => role === 'group'));
    return varies(index, fieldOf(key));
  };
  const keys = GROUP_KEYS.filter(isOffered);
  return [...keys, ...extras];
}

/**
 * @param rows Indices of awards in the order to keep within each group.
 * @returns The rows group by group; an award of several tutors, winners or units stands in the group of each.
 */
export function groupRows(
  index: AwardIndex,
  rows: Int32Array,
  key: string,
  collation: Collation,
): { rows: Int32Array; groups: AwardGroup[] } {
  const field = fieldOf(key);
  const entries = entriesOf(index, field, rows);
  const ranks = isFacet(key) ? facetRanks(index, field) : rankValues(entries.values, field, collation);
  const order = sortByRank(
    entries.codes.map((code) => ranks[code] as number),
    'ascending',
  );
  const groups: AwardGroup[] = [];
  order.forEach((entry, at) => {
    const value = entries.values[entries.codes[entry] as number] as string;
    let last = groups[groups.length - 1];
    if (last?.value !== value) {
      last = { value, from: at, to: at, count: 0 };
      groups.push(last);
    }
    last.to = at + 1;
    last.count += index.weights[entries.rows[entry] as number] as number;
  });
  return { rows: order.map((entry) => entries.rows[entry] as number), groups };
}

function fieldOf(key: string): string {
  return isFacet(key) ? FACET_FIELDS[key] : key;
}

function isFacet(key: string): key is AwardFacet {
  return (FACETS as readonly string[]).includes(key);
}

function facetRanks(index: AwardIndex, field: string): Int32Array {
  const ranks = new Int32Array(columnOf(index, field).values.length);
  orderValues(index, field).forEach((code, place) => {
    ranks[code] = code === 0 ? 0 : place + 1;
  });
  return ranks;
}

/** Fields of several names: in groups an award stands under each of them. */
const NAMES = new Map<string, (award: Award) => Award['people']>([
  ['people', ({ people }) => people],
  ['tutors', ({ tutors }) => tutors],
  ['unit', unitsOf],
]);

/** Rows with the values they stand under: of a field of several names one entry for each. */
function entriesOf(index: AwardIndex, field: string, rows: Int32Array): AwardColumnValues & { rows: Int32Array } {
  const namesOf = NAMES.get(field);
  if (!namesOf) {
    const { values, codes } = columnOf(index, field);
    return { values, codes: rows.map((row) => codes[row] as number), rows };
  }
  const entries = Array.from(rows, (row) => {
    const names = new Set(namesOf(index.awards[row] as Award).map(({ name }) => name));
    return (names.size > 0 ? [...names] : ['']).map((name) => ({ row, name }));
  }).flat();
  const values = [...new Set(['', ...entries.map(({ name }) => name)])];
  const numbers = new Map(values.map((value, number) => [value, number]));
  return {
    values,
    codes: Int32Array.from(entries, ({ name }) => numbers.get(name) as number),
    rows: Int32Array.from(entries, ({ row }) => row),
  };
}
