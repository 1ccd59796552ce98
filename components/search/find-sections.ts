import type { SearchNote } from '../search-box/search-provider.js';
import type { IndexReader } from './index-reader.js';
import { wordsForLetters } from './latin.js';
import { mendWords } from './mend.js';
import { type Group, groupsOf, type Piece, piecesOf } from './parse-query.js';
import { type Ranked, rank } from './rank.js';
import { SYNONYMS } from './words/synonyms.js';

export interface FoundSections {
  /** The best first. */
  ranked: Ranked[];
  /** How many of them are results: all, unless they hold only a part of what was asked. */
  results: number;
  groups: Group[];
  pieces: Piece[];
  notes: SearchNote[];
}

/** Below this part of what was asked the honest answer is that there is none. */
const NOTHING = 0.55;
/** Smallest score of a result, as a part of the best; and of one that only holds a part of what was asked. */
const CUT = 0.15;
const PARTIAL_CUT = 0.04;
const PARTIAL_COVERAGE = 0.3;
/** From here on a section holds all that was typed. */
const ALL = 0.9;
const LOOKED_AT = 20;
/** A list shorter than this goes on with sections that hold a part of what was asked. */
const SHORT = 10;
/** So many of those are looked at: any of nearly the same worth may be shown. */
const PARTIAL = 50;

/** Finds the sections of an index that answer what was typed. */
export async function findSections(reader: IndexReader, typed: string): Promise<FoundSections> {
  const synonyms = [...SYNONYMS, ...reader.core.synonyms];
  const pieces = piecesOf(await reader.simplify(typed));
  const notes: SearchNote[] = [];
  const groups: Group[] = [];
  for (const [index, piece] of pieces.entries()) {
    const read =
      piece.latin && !piece.quoted ? await wordsForLetters(reader, piece, index, notes, synonyms) : undefined;
    const own = read ?? (await groupsOf(reader, piece, index, synonyms));
    groups.push(...(piece.quoted || piece.latin ? own : await mendWords(reader, own, index, notes, synonyms)));
  }
  const { ranked, results } = cut(
    groups[0]?.turns ? await takeTurns(reader, groups) : await rank(reader, groups, PARTIAL_COVERAGE),
  );
  const coverage = Math.max(0, ...ranked.slice(0, LOOKED_AT).map((one) => one.coverage));
  if (coverage < NOTHING)
    return { ranked: [], results: 0, groups, pieces, notes: [{ type: 'none', from: typed, to: '' }] };
  if (ranked.slice(0, LOOKED_AT).every(({ held }) => held < ALL)) notes.push({ type: 'partial', from: typed, to: '' });
  return { ranked, results, groups, pieces, notes };
}

function cut(ranked: readonly Ranked[]): Pick<FoundSections, 'ranked' | 'results'> {
  const best = ranked[0]?.score ?? 0;
  // What holds all that was asked is an answer, however far below the best.
  const whole = ranked.filter(({ score, coverage }) => coverage > 0.99 || (score >= best * CUT && coverage >= NOTHING));
  if (whole.length >= SHORT) return { ranked: whole, results: whole.length };
  const partial = ranked
    .filter(({ score, coverage }) => score >= best * PARTIAL_CUT && coverage >= PARTIAL_COVERAGE)
    .slice(0, PARTIAL);
  return { ranked: partial, results: Math.min(SHORT, partial.length) };
}

/** Letters that stand for several words: the sections of each word take turns. */
async function takeTurns(reader: IndexReader, groups: readonly Group[]): Promise<Ranked[]> {
  const [letters, ...others] = groups as [Group, ...Group[]];
  if (others.length > 0 || letters.alternatives.length < 2) return rank(reader, groups, PARTIAL_COVERAGE);
  const lists = await Promise.all(
    letters.alternatives.map((alternative) =>
      rank(reader, [{ ...letters, alternatives: [alternative] }], PARTIAL_COVERAGE),
    ),
  );
  const turns = new Map<number, Ranked>();
  const longest = Math.max(...lists.map((list) => list.length));
  for (let at = 0; at < longest; at += 1)
    for (const list of lists) {
      const one = list[at];
      if (one && one.coverage > 0.99 && !turns.has(one.section))
        turns.set(one.section, { ...one, score: longest - at });
    }
  return [...turns.values()];
}
