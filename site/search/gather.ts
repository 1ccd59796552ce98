import { ALONE, END } from '@kepu/components/search';
import type { Terms } from './terms.js';

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
export function gather(terms: Terms, sizes: readonly number[], limit: number): number[][] {
  const groups = new Groups(resultsOf(terms, sizes.length), sizes, limit);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let section = 0; section < sizes.length; section += 1) moved = groups.improve(section) || moved;
    if (!moved) break;
  }
  return groups.list();
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

/** The first results of each pair of units that some sections hold, by weight. */
function resultsOf({ units, postings }: Terms, sections: number): number[][] {
  const results: number[][] = [];
  for (const seconds of postings)
    for (const [next, list] of seconds) {
      const second = units[next] as string;
      if (second === END || second === ALONE || list.length < 2 || list.length > sections * COMMON) continue;
      const best = list.length > RESULTS ? [...list].sort((a, b) => (b % 8) - (a % 8) || a - b) : list;
      const first = best.slice(0, RESULTS);
      const numbers = first.map((value) => value >> 3);
      results.push(numbers);
      // Words of headings are asked for more often than others.
      if (first.filter((value) => value % 8 >= HEAVY).length > 1) results.push(numbers);
    }
  return results;
}

class Groups {
  readonly #sizes: readonly number[];
  readonly #most: number;
  /** For each section, which results it is among. */
  readonly #results: number[][];
  /** For each of these, group → how many of them it holds. */
  readonly #held: Map<number, number>[];
  readonly #groupOf: number[] = [];
  readonly #members: Set<number>[] = [];
  readonly #filled: number[] = [];

  constructor(results: readonly (readonly number[])[], sizes: readonly number[], limit: number) {
    this.#sizes = sizes;
    this.#most = limit * SLACK;
    this.#results = sizes.map(() => []);
    neighbours(sizes, limit).forEach((sections, group) => {
      this.#members.push(new Set(sections));
      this.#filled.push(sections.reduce((sum, section) => sum + this.#weightOf(section), 0));
      for (const section of sections) this.#groupOf[section] = group;
    });
    this.#held = results.map((sections, number) => {
      const held = new Map<number, number>();
      for (const section of sections) {
        this.#results[section]?.push(number);
        const group = this.#groupOf[section] as number;
        held.set(group, (held.get(group) ?? 0) + 1);
      }
      return held;
    });
  }

  list(): number[][] {
    return this.#members
      .filter(({ size }) => size > 0)
      .map((members) => [...members].sort((a, b) => a - b))
      .sort(([a = 0], [b = 0]) => a - b);
  }

  /** Moves a section to where it helps most, in exchange for another if there is no room. @returns Whether it was moved. */
  improve(section: number): boolean {
    const from = this.#groupOf[section] as number;
    const left = this.#leaving(section);
    let best: { gain: number; to: number; other?: number } | undefined;
    for (const [to, joining] of this.#joining(section)) {
      const gain = left - joining;
      if (gain <= (best?.gain ?? 0)) break;
      if (this.#sizeOf(to) + this.#weightOf(section) <= this.#most) {
        best = { gain, to };
        break;
      }
      for (const other of this.#members[to] as Set<number>) {
        const more = this.#weightOf(section) - this.#weightOf(other);
        if (this.#sizeOf(to) + more > this.#most || this.#sizeOf(from) - more > this.#most) continue;
        const most = gain + this.#leaving(other);
        // To count what is missing takes as long again.
        const both = most > (best?.gain ?? 0) ? most - this.#missing(other, from) : 0;
        if (both > (best?.gain ?? 0)) best = { gain: both, to, other };
      }
    }
    if (!best) return false;
    if (best.other !== undefined) this.#move(best.other, from);
    this.#move(section, best.to);
    return true;
  }

  /** How many results are in fewer groups without the section. */
  #leaving(section: number): number {
    const group = this.#groupOf[section] as number;
    let count = 0;
    for (const result of this.#results[section] as number[]) if (this.#held[result]?.get(group) === 1) count += 1;
    return count;
  }

  /** How many results are in one group more with the section in a group. */
  #missing(section: number, group: number): number {
    let count = 0;
    for (const result of this.#results[section] as number[]) if (!this.#held[result]?.has(group)) count += 1;
    return count;
  }

  /** The same for the groups that suit the section best, the best first. */
  #joining(section: number): [group: number, missing: number][] {
    const own = this.#results[section] as number[];
    const shared = new Map<number, number>();
    for (const result of own)
      for (const group of (this.#held[result] as Map<number, number>).keys())
        shared.set(group, (shared.get(group) ?? 0) + 1);
    shared.delete(this.#groupOf[section] as number);
    return Array.from(shared, ([group, count]): [number, number] => [group, own.length - count])
      .sort(([a, x], [b, y]) => x - y || a - b)
      .slice(0, TRIED);
  }

  #move(section: number, to: number): void {
    const from = this.#groupOf[section] as number;
    for (const result of this.#results[section] as number[]) {
      const held = this.#held[result] as Map<number, number>;
      const left = (held.get(from) ?? 0) - 1;
      if (left > 0) held.set(from, left);
      else held.delete(from);
      held.set(to, (held.get(to) ?? 0) + 1);
    }
    this.#members[from]?.delete(section);
    this.#members[to]?.add(section);
    this.#filled[from] = this.#sizeOf(from) - this.#weightOf(section);
    this.#filled[to] = this.#sizeOf(to) + this.#weightOf(section);
    this.#groupOf[section] = to;
  }

  #sizeOf(group: number): number {
    return this.#filled[group] as number;
  }

  #weightOf(section: number): number {
    return this.#sizes[section] as number;
  }
}
