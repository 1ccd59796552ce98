/**
 * How well a large site is searched: `npm run bench:known -- [SECTIONS]`, 18,000 unless told. Grows the demo, gives each new section
 * a heading of two clauses, and asks for pieces of headings that few sections hold: as they stand, with one wrong character, with
 * one that sounds alike, as pinyin, as initials, in traditional characters. Prints by class nDCG@10, requests and brotli bytes
 * until the first ten results stand, the script of the search not counted, and milliseconds once the parts are there. Behind ±
 * stands how far another draw of pieces may lie, 95 times in a hundred.
 */
import type { IndexedSection } from '../../../site/search/sections.js';
import { loadReadings } from '../../../site/search/site-readings.js';
import { everydayTraditional } from '../../../site/search/traditional.js';
import { demoSections } from './demo-sections.js';
import { gainOf } from './gain.js';
import { grow, randomFrom } from './grow.js';
import { compressed, newReader, warmTime, writtenIndex } from './written-index.js';

const RESULTS = 10;
/** Pieces of headings, each asked for in every class. */
const PIECES = 300;
/** Sections that hold a piece; what more of them hold is no known item. */
const MOST = 8;
/** One heading in four is one of the demo, which many sections have. */
const USUAL = 1 / 4;
/** So many characters of the others are exchanged for another one. */
const OTHER = 1 / 12;

interface Query {
  kind: string;
  /** Number of the piece it was made of. */
  piece: number;
  typed: string;
  judged: Record<string, number>;
}

/** What came of a query. */
interface Row {
  piece: number;
  gain: number;
  requests: number;
  /** KB, by brotli. */
  size: number;
  /** Milliseconds. */
  warm: number;
}

const demo = demoSections();
const size = Number(process.argv[2] ?? 18_000);
const random = randomFrom(size);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const readingsOf = await loadReadings();
const simplified = everydayTraditional();
const everyday = [
  ...new Set(
    demo
      .map(({ text }) => text)
      .join('')
      .match(/[\u4e00-\u9fff]/g),
  ),
];
const sections = withHeadings(grow(demo, size));
const queries = ask();
await measure();

function withHeadings(grown: readonly IndexedSection[]): IndexedSection[] {
  const clauses = [
    ...new Set(
      demo.flatMap(({ text }) => text.split(/[^\u4e00-\u9fff]+/)).filter(({ length }) => length > 3 && length < 10),
    ),
  ];
  const heading = () =>
    Array.from(pick(clauses) + pick(clauses), (unit) => (random() < OTHER ? pick(everyday) : unit)).join('');
  return grown.map((section, number) =>
    number < demo.length ? section : { ...section, heading: random() < USUAL ? pick(demo).heading : heading() },
  );
}

function ask(): Query[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const traditional = new Map(simplified.map(([old, simple]) => [simple, old]));
  const syllableOf = (unit: string) => readingsOf(unit)[0]?.[0] ?? unit;
  const bySound = new Map<string, string[]>();
  for (const unit of everyday) bySound.set(syllableOf(unit), [...(bySound.get(syllableOf(unit)) ?? []), unit]);
  const all: Query[] = [];
  for (let found = 0; found < PIECES; ) {
    const piece = pieceOf(Array.from(words.segment(pick(sections).heading), ({ segment }) => segment));
    const judged = piece === '' ? {} : judge(piece);
    const held = Object.keys(judged).length;
    if (held === 0 || held > MOST) continue;
    found += 1;
    const units = Array.from(piece);
    const at = 1 + Math.floor(random() * (units.length - 1));
    const sounds = readingsOf(piece).map(([usual = '']) => usual);
    const alike = (bySound.get(sounds[at] ?? '') ?? []).filter((unit) => unit !== units[at]);
    const slips: Record<string, string> = {
      exact: piece,
      typo: units.with(at, pick(everyday)).join(''),
      homophone: alike.length > 0 ? units.with(at, pick(alike)).join('') : piece,
      pinyin: sounds.join(''),
      initials: sounds.map((sound) => sound.charAt(0)).join(''),
      traditional: units.map((unit) => traditional.get(unit) ?? unit).join(''),
    };
    for (const [kind, typed] of Object.entries(slips))
      if (kind === 'exact' || typed !== piece) all.push({ kind, piece: found, typed, judged });
  }
  return all;
}

/** Words of a heading from one of them on, 4–8 characters; empty where they are no such piece. */
function pieceOf(words: readonly string[]): string {
  let piece = '';
  for (let at = Math.floor(random() * words.length); at < words.length && piece.length < 4; at += 1) piece += words[at];
  return /^[\u4e00-\u9fff]{4,8}$/.test(piece) && !/^[的是了在和与有及]/.test(piece) ? piece : '';
}

/** Place → 2: its heading holds the piece, 1: its text does. */
function judge(piece: string): Record<string, number> {
  const judged: Record<string, number> = {};
  for (const { page, anchor, heading, text } of sections) {
    const place = `${page.url}${anchor ? `#${anchor}` : ''}`;
    if (heading.includes(piece)) judged[place] = 2;
    else if (text.includes(piece)) judged[place] = 1;
  }
  return judged;
}

async function measure(): Promise<void> {
  const index = writtenIndex(sections, { readingsOf, simplified, synonyms: [], adults: [] });
  // Of the parts that somebody asks for: to compress all of them takes longer than all else.
  const bytes = new Map<string, number>();
  const sizeOf = (name: string): number => {
    const known = bytes.get(name) ?? compressed(index.files.get(name) ?? '');
    bytes.set(name, known);
    return known;
  };
  const rows = new Map<string, Row[]>([['all', []]]);
  for (const { kind, piece, typed, judged } of queries) {
    const loaded = new Set<string>();
    const reader = newReader(index, loaded);
    const { hits } = await reader.search(typed, { limit: RESULTS });
    const warm = await warmTime(() => reader.search(typed, { limit: RESULTS }));
    const row: Row = {
      piece,
      gain: gainOf(
        hits.map(({ url }) => decodeURI(url)),
        judged,
        RESULTS,
      ),
      requests: loaded.size,
      size: [...loaded].reduce((sum, name) => sum + sizeOf(name), 0) / 1024,
      warm,
    };
    rows.set(kind, [...(rows.get(kind) ?? []), row]);
    rows.get('all')?.push(row);
  }
  console.log(`${sections.length} sections          nDCG@10        requests      KB  warm p50, p95 ms`);
  for (const [kind, own] of rows) {
    const warm = own.map((row) => row.warm).sort((a, b) => a - b);
    const figures = [
      `${meanOf(own, 'gain').toFixed(3)} ± ${spreadOf(own).toFixed(3)}`.padStart(16),
      meanOf(own, 'requests').toFixed(1).padStart(8),
      meanOf(own, 'size').toFixed(0).padStart(7),
      (warm[own.length >> 1] ?? 0).toFixed(2).padStart(8),
      (warm[Math.floor(own.length * 0.95)] ?? 0).toFixed(2).padStart(7),
    ];
    console.log(`${`${kind} (${own.length})`.padEnd(20)} ${figures.join(' ')}`);
  }
}

function meanOf(rows: readonly Row[], figure: keyof Row): number {
  return rows.reduce((sum, row) => sum + row[figure], 0) / rows.length;
}

/** Half of the 95 % interval of the mean gain, from piece to piece: what is asked for one piece in six ways succeeds or fails together. */
function spreadOf(rows: readonly Row[]): number {
  const mean = meanOf(rows, 'gain');
  const sums = new Map<number, number>();
  for (const { piece, gain } of rows) sums.set(piece, (sums.get(piece) ?? 0) + gain - mean);
  return (1.96 * Math.hypot(...sums.values())) / rows.length;
}
