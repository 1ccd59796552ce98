/** Choosing awards by facets and words, with the number behind each choice. Pure. */
import { readChineseNumber } from '../records/dates/chinese-numerals.js';
import type { Award, AwardLevel } from '../records/types.js';
import { contestSeries } from '../records/words/contest-series.js';
import { gradeName } from '../records/words/grade-names.js';
import { levelName } from '../records/words/level-names.js';
import { sayValue } from '../records/words/say-date.js';
import { foldText } from '../shared/fold-text.js';
import { type AwardFacet, type AwardFilter, FACET_FIELDS, FACETS, isFiltering } from './award-filter.js';
import type { AwardIndex } from './award-index.js';
import { rankValues } from './award-order.js';
import { type AwardField, columnOf, valueOfField } from './award-values.js';

/** One value of a facet. */
export interface FacetOption {
  value: string;
  chosen: boolean;
  /** Awards it would show, all other facets as they are chosen. */
  count: number;
}

/** What a filter leaves. */
export interface Selection {
  /** 1 for each award that passes. */
  passes: Uint8Array;
  /** Awards that pass, rows of numbers with what they stand for. */
  count: number;
  /**
   * For each facet its values: school years from the latest, levels and places from the highest, grades from the lowest,
   * categories and contests from the most frequent; last what is not said.
   */
  options: Record<AwardFacet, FacetOption[]>;
}

/** What finds words that do not stand there to the letter; absent as long as it is not loaded. */
export interface WordParts {
  /** Tells whether a text can be read as letters somebody typed: pinyin, in full or by initials. */
  readsAs?: ((text: string, letters: string) => boolean) | undefined;
  /** Brings traditional characters to simplified ones. */
  simplify?: ((text: string) => string) | undefined;
}

/** A filter with one value chosen or, if it was, chosen no longer. */
export function toggleValue(filter: AwardFilter, facet: AwardFacet, value: string): AwardFilter {
  const chosen = filter[facet];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { ...filter, [facet]: next };
}

/**
 * Applies a filter. One pass notes which one facet holds an award back, if it is one alone: it counts for that facet. The
 * options are counted when they are asked for.
 */
export function selectAwards(index: AwardIndex, filter: AwardFilter, parts: WordParts = {}): Selection {
  const { weights } = index;
  let options: Selection['options'] | undefined;
  const selection = (passes: Uint8Array, count: number, heldBy: Uint8Array): Selection => ({
    passes,
    count,
    get options() {
      options ??= countOptions(index, filter, heldBy);
      return options;
    },
  });
  if (!isFiltering(filter))
    return selection(new Uint8Array(weights.length).fill(1), index.total, new Uint8Array(weights.length));
  const text = matchText(index, filter.text, parts);
  const closed = FACETS.flatMap((facet, at) => {
    const chosen = filter[facet];
    if (chosen.length === 0) return [];
    const { values, codes } = columnOf(index, FACET_FIELDS[facet]);
    return [{ number: at + 1, codes, isIn: Uint8Array.from(values, (value) => Number(chosen.includes(value))) }];
  });
  const passes = new Uint8Array(weights.length);
  const heldBy = new Uint8Array(weights.length).fill(MANY);
  let count = 0;
  for (let row = 0; row < weights.length; row += 1) {
    if (text?.[row] === 0) continue;
    let holder = 0;
    for (const { number, codes, isIn } of closed) {
      if (isIn[codes[row] as number]) continue;
      holder = holder === 0 ? number : MANY;
    }
    heldBy[row] = holder;
    if (holder > 0) continue;
    passes[row] = 1;
    count += weights[row] as number;
  }
  return selection(passes, count, heldBy);
}

/** Held back by more than one facet, or by words. */
const MANY = 255;

function countOptions(index: AwardIndex, filter: AwardFilter, heldBy: Uint8Array): Selection['options'] {
  const { weights } = index;
  const options = FACETS.map((facet, at) => {
    const { values, codes } = columnOf(index, FACET_FIELDS[facet]);
    const counts = new Int32Array(values.length);
    for (let row = 0; row < weights.length; row += 1)
      if (heldBy[row] === 0 || heldBy[row] === at + 1)
        (counts[codes[row] as number] as number) += weights[row] as number;
    const list = orderValues(index, FACET_FIELDS[facet]).map((code) => {
      const value = values[code] as string;
      return { value, chosen: filter[facet].includes(value), count: counts[code] as number };
    });
    return [facet, list];
  });
  return Object.fromEntries(options) as Selection['options'];
}

/** Numbers of all awards by the values of a field. */
function totalsOf(index: AwardIndex, field: string): Int32Array {
  const { weights } = index;
  const { values, codes } = columnOf(index, field);
  const totals = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) (totals[codes[row] as number] as number) += weights[row] as number;
  return totals;
}

const orders = new WeakMap<readonly string[], number[]>();

/**
 * Indices of a column's values in the order that readers expect of a facet; what is not said is last, if any award lacks
 * it.
 */
export function orderValues(index: AwardIndex, field: string): number[] {
  const { values } = columnOf(index, field);
  let order = orders.get(values);
  if (!order) {
    order = workOutOrder(index, field, values);
    orders.set(values, order);
  }
  return order;
}

function workOutOrder(index: AwardIndex, field: string, values: readonly string[]): number[] {
  const totals = totalsOf(index, field);
  const isFrequency = field === 'category' || field === 'series';
  const ranks = isFrequency ? totals : rankValues(values, field, 'pinyin');
  const sign = field === 'grade' ? 1 : -1;
  const order = [...values.keys()].slice(1).sort((a, b) => sign * ((ranks[a] as number) - (ranks[b] as number)));
  return (totals[0] as number) > 0 ? [...order, 0] : order;
}

/** Fields in which words are looked for. */
const TEXT_FIELDS: readonly AwardField[] = [
  'work',
  'people',
  'tutors',
  'class',
  'placeText',
  'competition',
  'category',
  'schoolYear',
  'level',
  'grade',
  'extras',
];

/** 1 for each award that holds all words, each in one field. `undefined` if there are none. */
function matchText(index: AwardIndex, text: string, parts: WordParts): Uint8Array | undefined {
  const { readsAs, simplify } = parts;
  const words = (simplify?.(text) ?? text).split(/\s+/).map(foldWord).filter(Boolean);
  if (words.length === 0) return undefined;
  const name = words.join('');
  // Ou Jia is one name first, and two words where it is none.
  const asName = readsAs && words[1] && /^[a-z]+$/.test(name) ? matchText(index, name, parts) : undefined;
  if (asName?.includes(1)) return asName;
  const all = new Uint8Array(index.awards.length).fill(1);
  for (const word of words) {
    const letters = readsAs && /^(?=.*[a-z]{2})[a-z\d\u3400-\u9fff]+$/.test(word) ? readsAs : undefined;
    const found = new Uint8Array(all.length);
    for (const field of TEXT_FIELDS) {
      const { values, codes } = columnOf(index, field);
      // What letters read is as it is written.
      const folded = foldValues(values, field, letters ? undefined : simplify);
      const has = Uint8Array.from(folded, (value) => Number(holds(value, word) || letters?.(value, word)));
      for (let row = 0; row < all.length; row += 1) if (has[codes[row] as number]) found[row] = 1;
    }
    // Only words with a number can be days.
    const days = /\d/.test(word) ? foldDays(index) : undefined;
    for (let row = 0; days && row < all.length; row += 1) if (holds(days[row] as string, word)) found[row] = 1;
    for (let row = 0; row < all.length; row += 1) if (!found[row]) all[row] = 0;
  }
  return all;
}

/** A word as it is compared: 第三届 is 第3届, 2024—2025学年 is 2024-2025. */
function foldWord(text: string): string {
  return foldText(text)
    .replace(
      /第([一二三四五六七八九十]+)(?=届)/g,
      (whole, number: string) => `第${readChineseNumber(number) ?? whole.slice(1)}`,
    )
    .replace(/(\d)[—–~至](?=\d)/g, '$1-')
    .replace(/(\d)学年/g, '$1')
    .replace(/自治区级/g, '自治区');
}

/** True if a value holds a word; a number that it begins with has to begin there, too: 1月 is not in 11月. */
function holds(value: string, word: string): boolean {
  let at = value.indexOf(word);
  if (!/^\d/.test(word)) return at >= 0;
  while (at > 0 && /\d/.test(value[at - 1] as string)) at = value.indexOf(word, at + 1);
  return at >= 0;
}

/** Other words for our levels and grades, beside those that rows show. */
const LEVEL_WORDS: Partial<Record<AwardLevel, string>> = {
  county: '区级\n县级',
  city: '地市级\n州级',
  // Without 级: 区级 is a county's.
  province: '自治区',
};
const namesOf: Partial<Record<AwardField, (value: string) => string>> = {
  level: (value) => `${levelName(value as AwardLevel)}\n${LEVEL_WORDS[value as AwardLevel] ?? ''}`,
  grade(value) {
    const grade = Number(value);
    const lower = grade > 6 && grade < 10 ? `\n初${'一二三'[grade - 7]}` : '';
    return `${gradeName(grade)}\n${grade}年级\n${gradeName(grade, 'en')}${lower}`;
  },
};

/** Folded values of columns, made when words are looked for first; as they are written, and in simplified characters. */
const foldedValues = new WeakMap<readonly string[], string[]>();
const simpleValues = new WeakMap<readonly string[], string[]>();

function foldValues(values: string[], field: AwardField, simplify: WordParts['simplify']): string[] {
  const known = simplify ? simpleValues : foldedValues;
  let folded = known.get(values);
  if (!folded) {
    const name = namesOf[field] ?? ((value: string) => value);
    const fold = (text: string) => foldWord(simplify?.(text) ?? text);
    // Line ends keep the values of one cell apart.
    folded = values.map((value) => (value === '' ? '' : name(value).split('\n').map(fold).join('\n')));
    known.set(values, folded);
  }
  return folded;
}

const foldedDays = new WeakMap<AwardIndex, string[]>();

/** For each award its days as they are written and as rows show them: 2025-05-03, 2025年5月3日. */
function foldDays(index: AwardIndex): string[] {
  let days = foldedDays.get(index);
  if (!days) {
    const known = new Map<string, string>();
    days = index.awards.map(({ date = '', dateText = '' }) => {
      const written = `${date}\n${dateText}`;
      let words = known.get(written);
      if (words === undefined) {
        const said = date
          ? date
              .replace(/~/g, '')
              .split('/')
              .map((value) => sayValue(value, 'zh-CN', true))
          : [];
        words = [written, ...said].map(foldText).join('\n');
        known.set(written, words);
      }
      return words;
    });
    foldedDays.set(index, days);
  }
  return days;
}

/** Whether a field tells awards apart; without working its column out: the first two of a long list mostly say so. */
export function varies({ awards, weights }: AwardIndex, field: string): boolean {
  const [valueOf, derive] = field === 'series' ? [valueOfField('competition'), contestSeries] : [valueOfField(field)];
  let first: string | undefined;
  let last: string | undefined;
  for (let row = 0; row < awards.length; row += 1) {
    const value = valueOf(awards[row] as Award);
    // Rows of numbers whose awards are all listed beside them say nothing of their own.
    if (value === last || weights[row] === 0) continue;
    last = value;
    const derived = derive ? derive(value) : value;
    first ??= derived;
    if (derived !== first) return true;
  }
  return false;
}
