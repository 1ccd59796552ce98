// Which results a reader sees hangs on the groups, though no score does. Weights are known to an eighth, so many sections
// tie, and of those that score nearly alike the ones whose text is fetched anyway come first (`nearest` in the engine). That is
// meant: what is found together is about one thing more often than what only scores alike. Over six random orders of ties the
// demo's judged queries gain .006 nDCG by it against reading every candidate, and one order differs from another by up to
// .01, more than any gain of an exchange moves. So a score that moves by less says nothing about a grouping; `spread` does.
// Weights computed anew from whole texts rank both judged sets worse, by .005 and more.
import { ALONE, END } from '@kepu/components/search';
import type { TermTable } from './term-table.js';

/** Results of one search that matter: the first page of them. */
const RESULTS = 10;
/** What stands in a larger part of all sections is asked for with other words only. */
const COMMON = 0.3;
/** From this weight, less one, on a pair stands in the heading of a section, or often in it. */
const HEAVY = 5;
/** Rounds over all sections; hardly any of them is moved after so many. */
const ROUNDS = 4;
/** Other groups that a section is tried in: the best ones. */
const TRIED = 3;
/** A group may grow by so much beyond what it was meant to hold. */
const SLACK = 1.15;

/**
 * Divides sections into groups, so that those that are found together share one: who searches then fetches fewer parts of
 * text. What is found together is what the first results of each pair of characters are. Begins with neighbours, and moves a
 * section, or changes two for each other, as long as that puts the results of more pairs into fewer groups – as Fiduccia and
 * Mattheyses (1982) divide circuits.
 *
 * @param sizes Of the sections, by their number.
 * @param limit Of a group, in the same unit.
 * @returns The numbers of each group, ascending; the groups by their first one.
 */
export function gather(terms: TermTable, sizes: readonly number[], limit: number): number[][] {
  const groups = new Groups(resultsOf(terms, sizes.length), sizes, limit);
  const before = groups.spread();
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let section = 0; section < sizes.length; section += 1) moved = groups.improve(section) || moved;
    if (!moved) break;
  }
  // An exchange of two that are found together gains less than it seems; where all came out worse, neighbours stay.
  return groups.spread() > before ? neighbours(sizes, limit) : groups.list();
}

/** Sections that stand beside each other as groups. @param limit See `gather`. */
export function neighbours(sizes: readonly number[], limit: number): number[][] {
  const groups: number[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  sizes.forEach((size, section) => {
    if (filled + size > limit) {
      groups.push([]);
      filled = 0;
    }
    groups[groups.length - 1]?.push(section);
    filled += size;
  });
  return groups;
}

/** What one pair of units finds first. */
interface Results {
  sections: readonly number[];
  /** How often it is asked for, against others. */
  weight: number;
}

/** The first results of each pair of units that some sections hold, by weight. */
function resultsOf(terms: TermTable, sections: number): Results[] {
  const results: Results[] = [];
  for (const term of byFirst(terms)) {
    const list = terms.postingsOf(term);
    if (list.length < 2 || list.length > sections * COMMON) continue;
    const second = terms.units[terms.secondOf(term)] as string;
    if (second === END || second === ALONE) continue;
    const first = list.length > RESULTS ? bestOf(list) : Array.from(list);
    let heavy = 0;
    for (const value of first) if (value % 8 >= HEAVY) heavy += 1;
    // Words of headings are asked for more often than others.
    results.push({ sections: first.map((value) => value >> 3), weight: heavy > 1 ? 2 : 1 });
  }
  return results;
}

/** Terms by the place of their first unit. */
const byFirst = (terms: TermTable): Int32Array =>
  Int32Array.from({ length: terms.size }, (_, term) => term).sort(
    (a, b) => terms.firstOf(a) - terms.firstOf(b) || a - b,
  );

/** The first results of postings, without sorting them all: the heaviest, of one weight the first. */
function bestOf(list: Int32Array): number[] {
  const best: number[] = [];
  for (let level = 7; level >= 0 && best.length < RESULTS; level -= 1)
    for (let at = 0; at < list.length && best.length < RESULTS; at += 1)
      if ((list[at] as number) % 8 === level) best.push(list[at] as number);
  return best;
}

class Groups {
  readonly #sizes: readonly number[];
  readonly #most: number;
  readonly #results: readonly Results[];
  /** For each section, the numbers of the results it is among. */
  readonly #own: number[][];
  /** Of each section, what these weigh. */
  readonly #weights: Int32Array;
  /** Of each section and each group, what those of them weigh of which the group holds another section. */
  readonly #shared: Int32Array;
  readonly #groupOf: Int32Array;
  /** Sections worth a look: all at first, then those whose results were moved. */
  readonly #looked: Uint8Array;
  readonly #members: Set<number>[] = [];
  readonly #filled: number[] = [];

  constructor(results: readonly Results[], sizes: readonly number[], limit: number) {
    this.#sizes = sizes;
    this.#most = limit * SLACK;
    this.#results = results;
    this.#own = sizes.map(() => []);
    this.#weights = new Int32Array(sizes.length);
    this.#groupOf = new Int32Array(sizes.length);
    this.#looked = new Uint8Array(sizes.length);
    neighbours(sizes, limit).forEach((sections, group) => {
      this.#members.push(new Set(sections));
      this.#filled.push(sections.reduce((sum, section) => sum + this.#sizeOf(section), 0));
      for (const section of sections) this.#groupOf[section] = group;
    });
    this.#shared = new Int32Array(sizes.length * this.#members.length);
    const held = new Map<number, number>();
    results.forEach(({ sections, weight }, number) => {
      held.clear();
      for (const section of sections) {
        const group = this.#groupOf[section] as number;
        held.set(group, (held.get(group) ?? 0) + 1);
      }
      for (const section of sections) {
        this.#own[section]?.push(number);
        (this.#weights[section] as number) += weight;
        for (const [group, count] of held)
          if (count > 1 || group !== this.#groupOf[section]) this.#share(section, group, weight);
      }
    });
  }

  /** In how many groups the results stand, by their weights. */
  spread(): number {
    let spread = 0;
    for (const { sections, weight } of this.#results)
      spread += weight * new Set(sections.map((section) => this.#groupOf[section])).size;
    return spread;
  }

  list(): number[][] {
    return this.#members
      .filter(({ size }) => size > 0)
      .map((members) => [...members].sort((a, b) => a - b))
      .sort(([a = 0], [b = 0]) => a - b);
  }

  /** Moves a section to where it helps most, in exchange for another if there is no room. @returns Whether it was moved. */
  improve(section: number): boolean {
    if (this.#looked[section]) return false;
    this.#looked[section] = 1;
    const from = this.#groupOf[section] as number;
    const left = this.#missing(section, from);
    const size = this.#sizeOf(section);
    let best: { gain: number; to: number; other?: number } | undefined;
    for (const to of this.#nearest(section)) {
      const gain = left - this.#missing(section, to);
      if (gain <= (best?.gain ?? 0)) break;
      if (this.#filledOf(to) + size <= this.#most) {
        best = { gain, to };
        break;
      }
      for (const other of this.#members[to] as Set<number>) {
        const both = gain + this.#missing(other, to) - this.#missing(other, from);
        if (both <= (best?.gain ?? 0)) continue;
        const more = size - this.#sizeOf(other);
        if (this.#filledOf(to) + more <= this.#most && this.#filledOf(from) - more <= this.#most)
          best = { gain: both, to, other };
      }
    }
    if (!best) return false;
    if (best.other !== undefined) this.#move(best.other, from);
    this.#move(section, best.to);
    return true;
  }

  /** What the results of a section weigh of which a group holds no other: they are in one group more for its sake. */
  #missing(section: number, group: number): number {
    return (this.#weights[section] as number) - (this.#shared[section * this.#members.length + group] as number);
  }

  /** The groups that suit a section best, the best first. */
  #nearest(section: number): number[] {
    const from = section * this.#members.length;
    const own = this.#groupOf[section] as number;
    const nearest: number[] = [];
    for (let group = 0; group < this.#members.length; group += 1) {
      const shared = this.#shared[from + group] as number;
      if (shared === 0 || group === own) continue;
      let at = nearest.length;
      while (at > 0 && (this.#shared[from + (nearest[at - 1] as number)] as number) < shared) at -= 1;
      if (at === TRIED) continue;
      nearest.splice(at, 0, group);
      nearest.length = Math.min(nearest.length, TRIED);
    }
    return nearest;
  }

  #move(section: number, to: number): void {
    const from = this.#groupOf[section] as number;
    this.#groupOf[section] = to;
    for (const result of this.#own[section] as number[]) {
      const { sections, weight } = this.#results[result] as Results;
      let stay = 0;
      let wait = 0;
      for (const other of sections) {
        if (this.#groupOf[other] === from) stay += 1;
        else if (this.#groupOf[other] === to && other !== section) wait += 1;
      }
      for (const other of sections) {
        if (other === section) continue;
        const group = this.#groupOf[other];
        if (stay === (group === from ? 1 : 0)) this.#share(other, from, -weight);
        if (wait === (group === to ? 1 : 0)) this.#share(other, to, weight);
        this.#looked[other] = 0;
      }
    }
    this.#members[from]?.delete(section);
    this.#members[to]?.add(section);
    this.#filled[from] = this.#filledOf(from) - this.#sizeOf(section);
    this.#filled[to] = this.#filledOf(to) + this.#sizeOf(section);
  }

  #share(section: number, group: number, weight: number): void {
    (this.#shared[section * this.#members.length + group] as number) += weight;
  }

  #filledOf(group: number): number {
    return this.#filled[group] as number;
  }

  #sizeOf(section: number): number {
    return this.#sizes[section] as number;
  }
}
