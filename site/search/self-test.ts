import {
  findSections,
  foldUnits,
  IndexReader,
  type LoadPart,
  partAt,
  type RawText,
  readText,
  type SearchCore,
  unitsOf,
} from '@kepu/components/search';
import type { IndexFiles } from './index-files.js';
import { indexName } from './index-part.js';
import type { WrittenSection } from './sections.js';

/** Length of what is looked for, in characters. */
const SHORTEST = 2;
const LONGEST = 8;
/** A reader keeps the parts it has read: after so many strings the next one begins with none. */
const BY_ONE_READER = 20;

export interface SelfTest {
  /** Says which strings were looked for: the same index is always asked the same. */
  seed: string;
  /** How many strings were looked for. */
  tried: number;
  misses: Miss[];
}

/** A string that the search of the portal does not find where it stands. */
export interface Miss {
  /** What was looked for. */
  text: string;
  section: WrittenSection;
}

/**
 * Looks for strings of the sections in the finished index, with the engine that readers run: each 2–8 characters from a
 * random place, across borders of words as it comes.
 *
 * @param files The index as it is written, read as a browser reads it.
 * @param path Address of its first part; names the seed.
 * @param count How many strings to look for at least.
 * @param every Look for one of every section first.
 */
export async function selfTest(
  sections: readonly WrittenSection[],
  { files, path }: { files: IndexFiles; path: string },
  count: number,
  every = false,
): Promise<SelfTest> {
  const load = async (name: string): Promise<unknown> => files.valueOf(name);
  const core = (await load(indexName(path))) as SearchCore;
  const seed = /\.([0-9a-f]+)\.js$/.exec(path)?.[1] ?? '0';
  const random = randomFrom(Number.parseInt(seed, 16));
  const misses: Miss[] = [];
  const drawn = samplesOf(sections, count, every, random);
  const asked = Array.from(drawn, ({ section, lines }) => ({ section, piece: pieceOf(lines, random) }));
  const numbers = await numbersIn(core, load, new Set(asked.map(({ section }) => placeOf(section))));
  let reader = new IndexReader(core, load);
  for (const [at, { section, piece }] of asked.entries()) {
    if (at % BY_ONE_READER === 0) reader = new IndexReader(core, load);
    const number = numbers.get(placeOf(section));
    const { ranked } = await findSections(reader, piece);
    const isFound = number !== undefined && ranked.some((one) => one.section === number);
    // The text of the section is in the place the index says, too.
    const kept = isFound && (await reader.section(number));
    if (!kept || kept.page.url !== section.page.url || kept.anchor !== section.anchor || kept.text !== section.text)
      misses.push({ text: piece, section });
  }
  return { seed, tried: asked.length, misses };
}

/** The number in the index of the section at each place that is asked for. Texts are read part by part, and none is kept. */
async function numbersIn(
  { text }: SearchCore,
  load: LoadPart,
  places: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  let number = 0;
  for (const [place, count] of text.counts.entries()) {
    const part = (await load(partAt('text', text, place))) as RawText;
    for (let at = 0; at < count; at += 1, number += 1) {
      const own = placeOf(readText(part, at));
      if (places.has(own)) numbers.set(own, number);
    }
  }
  return numbers;
}

const placeOf = ({ page, anchor }: { page: { url: string }; anchor: string }) => `${page.url}#${anchor}`;

/** A section with its lines of two units or more. */
interface Lined {
  section: WrittenSection;
  lines: readonly string[];
}

/** Undefined for a section without such a line. */
function linedOf(section: WrittenSection | undefined): Lined | undefined {
  if (!section) return undefined;
  const lines = [section.heading || section.page.title, ...section.text.split('\n')];
  const long = lines.filter((line) => unitsOf(foldUnits(line)).length > 1);
  return long.length > 0 ? { section, lines: long } : undefined;
}

function* samplesOf(
  sections: readonly WrittenSection[],
  count: number,
  every: boolean,
  random: () => number,
): Generator<Lined> {
  let left = count;
  if (every)
    for (const lined of allOf(sections)) {
      left -= 1;
      yield lined;
    }
  yield* someOf(sections, left, random);
}

/** Every section that has such a line. */
function* allOf(sections: readonly WrittenSection[]): Generator<Lined> {
  for (const section of sections) {
    const lined = linedOf(section);
    if (lined) yield lined;
  }
}

/** Sections from random places, for one without such a line the next that has one; only those are looked at. */
function* someOf(sections: readonly WrittenSection[], count: number, random: () => number): Generator<Lined> {
  for (let drawn = 0; drawn < count; drawn += 1) {
    const first = Math.floor(random() * sections.length);
    let lined: Lined | undefined;
    for (let step = 0; step < sections.length && !lined; step += 1)
      lined = linedOf(sections[(first + step) % sections.length]);
    if (!lined) return;
    yield lined;
  }
}

/**
 * A piece of one of the lines that begins and ends with a whole unit: half a number is no term of the index.
 *
 * @param lines At least one, each of two units or more.
 */
function pieceOf(lines: readonly string[], random: () => number): string {
  const line = lines[Math.floor(random() * lines.length)] as string;
  const units = unitsOf(foldUnits(line));
  const first = Math.floor(random() * (units.length - 1));
  const start = units[first]?.start ?? 0;
  const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
  let end = units[first + 1]?.end ?? line.length;
  for (const unit of units.slice(first + 2)) {
    if (unit.end - start > length) break;
    end = unit.end;
  }
  return line.slice(start, end);
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32, T. Ettinger 2017). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
