import { ANY, encodePostings, type Readings, termKey, type wordTerms, writeShard } from '@kepu/components/search';
import type { TermTable } from './term-table.js';

/** A shard may be longer or shorter by this part. */
const MARGIN = 0.25;
/** A shard of terms of `ANY` is so much longer: their lists are long, and every shard has a key in the first part. */
const ANY_SIZE = 2;
/** Length of the shard of common terms in the first part, in UTF-16 units: every reader loads it. On a large site none is so short. */
const COMMON_LENGTH = 3_000;

/**
 * Takes common terms out of all terms, as many as one shard may hold.
 *
 * @param wanted The commonest first.
 * @returns The shard.
 */
export function takeCommon(terms: TermTable, wanted: readonly (readonly [string, string])[]): string {
  const places = new Map(terms.units.map((unit, place) => [unit, place]));
  const taken: [first: string, second: string, postings: string][] = [];
  let left = COMMON_LENGTH;
  for (const [first, second] of wanted) {
    const term = terms.find(places.get(first) ?? -1, places.get(second) ?? -1);
    if (term < 0 || terms.sizeOf(term) === 0) continue;
    const text = encodePostings(terms.postingsOf(term));
    left -= text.length + 2;
    if (left < 0) break;
    terms.drop(term);
    taken.push([first, second, text]);
  }
  return writeShard(taken);
}

/** A term whose postings are written already. */
export interface ReadyTerm {
  first: string;
  second: string;
  text: string;
}

interface Term {
  /** So many letters of its key as part it from the term before. */
  start: string;
  first: string;
  second: string;
  /** Its postings, encoded. */
  text: string;
}

/**
 * Divides the terms in the order of their keys, and clears them.
 *
 * @param size Of a shard, in UTF-16 units.
 * @param ready Terms that are not among them, in the order of their keys, which all begin with the sign of those of `ANY`.
 * @returns For each shard how its keys begin, and its text as UTF-8: beside the heap, where all together take half as much.
 */
export function shardsOf(
  terms: TermTable,
  readings: Readings,
  words: ReturnType<typeof wordTerms>,
  size: number,
  ready: readonly ReadyTerm[],
): { keys: string[]; shards: Buffer[] } {
  const keys: string[] = [];
  const shards: Buffer[] = [];
  // Terms that are in no shard yet, and what they take together.
  let open: Term[] = [];
  let length = 0;
  const close = (count: number): void => {
    const own = open.slice(0, count);
    keys.push(own[0]?.start as string);
    shards.push(Buffer.from(writeShard(own.map(({ first, second, text }) => [first, second, text]))));
    open = open.slice(count);
    length = open.reduce((sum, { text }) => sum + text.length + 2, 0);
  };
  // The next shard begins with the shortest key: every reader loads all keys.
  const shortest = (limit: number): number => {
    let sum = 0;
    let best = open.length;
    open.forEach(({ start, text }, at) => {
      if (at > 0 && sum > limit * (1 - MARGIN) && start.length < (open[best]?.start.length ?? Number.POSITIVE_INFINITY))
        best = at;
      sum += text.length + 2;
    });
    return best;
  };
  for (const term of inOrder(terms, readings, words, ready)) {
    open.push(term);
    length += term.text.length + 2;
    const limit = term.second === ANY ? ANY_SIZE * size : size;
    while (open.length > 1 && length > limit * (1 + MARGIN)) {
      const best = shortest(limit);
      close(best < open.length ? best : open.length - 1);
    }
  }
  if (length > size) close(shortest(size));
  if (open.length > 0) close(open.length);
  terms.clear();
  return { keys, shards };
}

/** All terms by their keys, a syllable at a time: the keys of all would take more than the postings. */
function* inOrder(
  terms: TermTable,
  readings: Readings,
  words: ReturnType<typeof wordTerms>,
  ready: readonly ReadyTerm[],
): Generator<Term> {
  const unitsOf = (term: number): [string, string] => [
    terms.units[terms.firstOf(term)] as string,
    terms.units[terms.secondOf(term)] as string,
  ];
  const keyOf = (term: number) => termKey(...unitsOf(term), readings, words);
  const { groups, order } = bySyllable(terms, (term) => {
    const key = keyOf(term);
    return key.slice(0, key.indexOf(' '));
  });
  let before = '';
  let isReadyNext = true;
  for (const { from, to, syllable } of groups) {
    if (isReadyNext && syllable > termKey('', ANY, readings, words)) {
      isReadyNext = false;
      for (const term of ready) {
        const key = termKey(term.first, term.second, readings, words);
        yield { start: key.slice(0, sameLetters(before, key) + 1), ...term };
        before = key;
      }
    }
    const own = Array.from(order.subarray(from, to), (term) => ({ term, key: keyOf(term) }));
    own.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const { term, key } of own) {
      const [first, second] = unitsOf(term);
      const start = key.slice(0, sameLetters(before, key) + 1);
      yield { start, first, second, text: encodePostings(terms.postingsOf(term)) };
      before = key;
    }
  }
}

/** Terms that are in use in groups of those whose keys begin with the same syllable. @returns `order`: the terms; `groups`: from and to in it, by syllable. */
function bySyllable(
  terms: TermTable,
  syllableOf: (term: number) => string,
): { groups: { from: number; to: number; syllable: string }[]; order: Int32Array } {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const own = new Int32Array(terms.size).fill(-1);
  for (let term = 0; term < terms.size; term += 1) {
    if (terms.sizeOf(term) === 0) continue;
    const syllable = syllableOf(term);
    const number = numbers.get(syllable) ?? counts.push(0) - 1;
    numbers.set(syllable, number);
    own[term] = number;
    (counts[number] as number) += 1;
  }
  const groups: { from: number; to: number; syllable: string }[] = [];
  const next: number[] = [];
  let at = 0;
  for (const [syllable, number] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    next[number] = at;
    groups.push({ from: at, to: at + (counts[number] as number), syllable });
    at += counts[number] as number;
  }
  const order = new Int32Array(at);
  for (let term = 0; term < terms.size; term += 1) {
    const number = own[term] as number;
    if (number < 0) continue;
    order[next[number] as number] = term;
    (next[number] as number) += 1;
  }
  return { groups, order };
}

/** How many letters two texts begin with alike. */
function sameLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
