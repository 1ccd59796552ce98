import type { SearchNote } from '../search-box/search-provider.js';
import { foldUnits } from './fold.js';
import type { IndexReader, Section } from './index-reader.js';
import { missedWords } from './missed-words.js';
import { hasSign } from './numbers.js';
import { type Group, groupsOf } from './parse-query.js';
import { type Piece, piecesOf } from './pieces.js';
import { fractionOf, isTyped, type Ranked, rank } from './rank.js';
import { ANSWERS } from './words/questions.js';

/** Other ways to read what was typed than word by word; they are loaded when there are slips, or only a part of it is there. */
const otherWays = () => import('./other-ways.js');
/** What reads letters, as pinyin or as a word of the site. */
const letters = () => import('./latin.js');

export interface FoundSections {
  /** The best first. */
  ranked: Ranked[];
  /** How many of them are results: all, unless they hold only a part of what was asked. */
  results: number;
  groups: Group[];
  pieces: Piece[];
  notes: SearchNote[];
  /** See `ScatteredSections`. */
  worth?: (sections: readonly Section[]) => number[];
}

/** Below this part of what was asked the honest answer is that there is none, unless a topic of the site is in it. */
const NOTHING = 0.55;
/** Smallest score of a result, as a part of the best; and of one that only holds a part of what was asked. */
const CUT = 0.15;
export const PARTIAL_CUT = 0.04;
export const PARTIAL_COVERAGE = 0.3;
/** From here on the heading of a section may name the topic, too. */
const HALF = 0.5;
/** From here on a section holds all that was typed. */
const ALL = 0.9;
/** Up to here a pair is missing. */
const WHOLLY = 0.99;
/** The same with another word for it. */
const SYNONYMS = 0.8;
const LOOKED_AT = 20;
/** So many are read before the others. */
const LEADING = 3;
/** A list shorter than this goes on with sections that hold a part of what was asked. */
export const SHORT = 10;
/** So many of those are looked at: any of nearly the same worth may be shown. */
export const PARTIAL = 50;

/**
 * Finds the sections of an index that answer what was typed.
 *
 * @param absent Quantities that are known to stand nowhere to the letter, though all their pairs do.
 */
export async function findSections(
  reader: IndexReader,
  typed: string,
  absent: readonly string[] = [],
): Promise<FoundSections> {
  const all = joinNames(reader, piecesOf(await reader.simplify(typed)));
  const pieces: Piece[] = [];
  const notes: SearchNote[] = [];
  const groups: Group[] = [];
  for (let at = 0; at < all.length; ) {
    const index = pieces.length;
    const { piece, end } = joinLetters(all, at);
    const isName = isNamed(reader, piece);
    const asWritten = hasSign(piece.text) || isName ? await groupsOf(reader, piece, index) : undefined;
    const isWritten = asWritten?.[0] && (await fractionOf(reader, asWritten[0])) > (isName ? NOTHING : ALL);
    const fromLetters = async (own: Piece) => (await letters()).wordsForLetters(reader, own, index, notes);
    let read = isWritten ? asWritten : piece.latin ? await fromLetters(piece) : undefined;
    const isJoined = end > at + 1 && read !== undefined;
    const own = isJoined ? piece : (all[at] as Piece);
    if (own !== piece && own.latin) read = await fromLetters(own);
    const plain = read ?? (await groupsOf(reader, own, index));
    if (all.length === 1 && plain.length === 1) (plain[0] as Group).alone = true;
    const missed = own.quoted || own.latin ? undefined : await missedWords(reader, plain, index);
    groups.push(...(missed ? await (await otherWays()).mendWords(reader, plain, missed, own, index, notes) : plain));
    pieces.push(own);
    at = isJoined ? end : at + 1;
  }
  const asked = await search(reader, groups);
  const nowhere = await missingOf(reader, groups, absent);
  const missing = pieces.length > 1 ? nowhere : nowhere.filter(({ strict, piece }) => strict || piece < 0);
  const there = groups.filter((group) => !missing.includes(group));
  // What letters stand for is too much of a guess.
  const isApart = pieces.length > 1 && !pieces.some(({ latin }) => latin);
  // Words apart are asked for one by one: what is there answers, without those that are nowhere.
  const isLeft =
    missing.length > 0 &&
    (absent.length > 0 || asked.coverage < ALL) &&
    (await knowsTopic(reader, there, true, isApart && missing.length <= there.length));
  const [left, best] = isLeft ? [there, await search(reader, there)] : [groups, asked];
  const isAnswer =
    isLeft ||
    best.coverage >= NOTHING ||
    (best.coverage >= PARTIAL_COVERAGE && (await knowsTopic(reader, groups, best.coverage >= HALF)));
  const isPart = best.ranked.slice(0, LOOKED_AT).every(({ held }) => held < ALL);
  const holdsPart = isPart || best.ranked.slice(0, LEADING).some(({ held }) => held < ALL);
  // Words that are there, but in no section together, are found each by itself.
  const mayBeScattered = isApart ? isLeft || nowhere.length === 0 : isAnswer && pieces.length === 1;
  const scattered =
    holdsPart && mayBeScattered
      ? await (await otherWays()).findScattered(reader, left, pieces.length, isPart)
      : undefined;
  const found = scattered?.results ? scattered : best;
  if (isLeft)
    notes.push({
      type: 'partial',
      from: missing.map(typedIn).join('、'),
      to: there.filter(isTyped).map(typedIn).join(' '),
    });
  else if (!isAnswer && found === best)
    return (
      (await findLiterally(reader, pieces)) ??
      (await findLoosely(reader, pieces)) ?? {
        ...{ ranked: [], results: 0, groups, pieces },
        notes: [{ type: 'none', from: typed, to: '' }],
      }
    );
  else if (isPart && !scattered) notes.push({ type: 'partial', from: typed, to: '' });
  return { ...found, groups: left, pieces, notes };
}

/**
 * What was read as a question and has no answer may stand there to the letter: 地球为什么会转.
 *
 * @returns Undefined if no section holds all pairs of it.
 */
async function findLiterally(reader: IndexReader, pieces: readonly Piece[]): Promise<FoundSections | undefined> {
  const quoted = pieces.map((piece): Piece => ({ ...piece, quoted: true }));
  const groups = (await Promise.all(quoted.map((piece, index) => groupsOf(reader, piece, index)))).flat();
  const { ranked, results, coverage } = await search(reader, groups);
  return coverage > WHOLLY ? { ranked, results, groups, pieces: quoted, notes: [] } : undefined;
}

/** What is there of words that no section holds together; see `readLoosely`. */
async function findLoosely(reader: IndexReader, pieces: readonly Piece[]): Promise<FoundSections | undefined> {
  const [piece, ...others] = pieces;
  if (!piece || others.length > 0 || piece.quoted) return undefined;
  const reading = await (await otherWays()).readLoosely(reader, piece);
  if (!reading) return undefined;
  const { ranked, results } = await search(reader, reading.groups);
  const [from, to] = [reading.missing, reading.there].map((groups) => groups.map(typedIn)) as [string[], string[]];
  const note = from.length > 0 ? { from: from.join('、'), to: to.join(' ') } : { from: piece.text, to: '' };
  return { ranked, results, groups: reading.groups, pieces: [piece], notes: [{ type: 'partial', ...note }] };
}

/** @param least Smallest coverage that counts. */
async function search(
  reader: IndexReader,
  groups: readonly Group[],
  least = PARTIAL_COVERAGE,
): Promise<Pick<FoundSections, 'ranked' | 'results'> & { coverage: number }> {
  // Of a word made of others – 人工智能 – a part is about something else.
  const isWord = groups.length === 1 && groups[0]?.alternatives[0]?.apart !== undefined;
  const ranked = groups[0]?.turns ? await takeTurns(reader, groups) : await rank(reader, groups, least);
  const found = cut(ranked, isWord, least);
  return { ...found, coverage: Math.max(0, ...found.ranked.slice(0, LOOKED_AT).map((one) => one.coverage)) };
}

/** What was typed of a group. */
export const typedIn = ({ typed, alternatives }: Group): string => typed ?? alternatives[0]?.units.join('') ?? '';

/** Words of which no section holds the most part, nor another word for them. */
async function missingOf(reader: IndexReader, groups: readonly Group[], absent: readonly string[]): Promise<Group[]> {
  const typed = groups.filter(isTyped);
  const fractions = await Promise.all(typed.map((group) => fractionOf(reader, group)));
  return typed.filter((group, at) => (fractions[at] as number) < NOTHING || absent.includes(typedIn(group)));
}

/** A word so long names a topic wherever it stands: 望远镜 does, but 比赛 and 照片 are in whatever is asked. */
const TOPIC = 3;
/** A shorter one names a topic if it, or another word for it, is in a title, and in no more sections than this part or number. */
const TITLED = { share: 0.05, number: 12 };
/** What is in the title of a page names a topic up to this part: a science portal says 纸桥 in each twentieth section. */
const CALLED = 0.1;
/** A character by itself names one in fewer: 蚕 does, 吃 does not. */
const ONE = 0.01;

/**
 * Whether one of the words names what the site is about: 望远镜 in 望远镜租赁, 水鸟 in 水鸟统计 where a page is called after them.
 *
 * @param inHeadings A section that is called after one will do: 期末 in 期末检查.
 * @param apart A word that few sections hold will do, wherever it stands: it was typed apart from others.
 */
async function knowsTopic(
  reader: IndexReader,
  groups: readonly Group[],
  inHeadings: boolean,
  apart = false,
): Promise<boolean> {
  const isOwn = (group: Group) => reader.thesaurus.isOwn(typedIn(group));
  const words = groups
    .filter(isTyped)
    .flatMap((group) => (isOwn(group) ? [group] : (group.alternatives[0]?.apart ?? [group])));
  const topics = await Promise.all(
    words.map(async (own) => {
      if (isOwn(own)) return (await fractionOf(reader, own)) > SYNONYMS;
      const { piece } = own;
      const [word, ...others] = own.alternatives;
      if (!word || ANSWERS.has(word.units.join(''))) return false;
      const group: Group = { alternatives: [word], share: 1, piece: 0 };
      if (word.units.length >= TOPIC) return (await fractionOf(reader, group)) > ALL;
      const found = await rank(reader, [{ ...group, alternatives: [word, ...others] }], SYNONYMS);
      const [first] = found;
      const isOne = word.units.length < 2;
      const share = isOne ? ONE : TITLED.share;
      const isFew = found.length <= Math.max(TITLED.number, share * reader.core.sections);
      if (!first || !(isFew || (!isOne && found.length <= CALLED * reader.core.sections))) return false;
      // A character by itself counts where it was typed apart, or is what is left of a question.
      if (isFew && (apart || isOne)) return apart || piece < 0;
      const { page, heading, simple } = await reader.section(first.section);
      const names = foldUnits(simple(isFew && inHeadings ? `${page.title}\n${heading}` : page.title));
      return [word, ...others].some(({ units }) => names.includes(units.join('')));
    }),
  );
  return topics.includes(true);
}

/** Words of the site that are written with a blank where letters or digits stand: room 105. */
function joinNames({ thesaurus }: IndexReader, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    const text = `${before?.text}${piece.text}`;
    if (before && !before.quoted && !piece.quoted && /[a-z\d]/.test(text) && thesaurus.knows(text))
      joined[joined.length - 1] = { text, quoted: false, latin: false };
    else joined.push(piece);
  }
  return joined;
}

/** Letters that stand for a word of schools are no pinyin: AI, AI课. */
const isNamed = ({ thesaurus }: IndexReader, { text, latin }: Piece): boolean =>
  latin && (text.match(/[a-z]+/g) ?? []).every((word) => thesaurus.knows(word));

const ONLY_LETTERS = /^[a-z]+$/;

/** Pinyin may be typed with a blank behind each syllable: the pieces of letters from one on as one piece. */
function joinLetters(pieces: readonly Piece[], from: number): { piece: Piece; end: number } {
  let end = from;
  while (ONLY_LETTERS.test(pieces[end]?.text ?? '') && !pieces[end]?.quoted) end += 1;
  if (end < from + 2) return { piece: pieces[from] as Piece, end: from + 1 };
  const own = pieces.slice(from, end);
  const text = own.map((piece) => piece.text).join(' ');
  const sounds = own.map((piece) => piece.sounds ?? piece.text).join(' ');
  return { piece: { text, sounds, quoted: false, latin: true }, end };
}

/** @param isWord What was typed is one word: what holds it is enough, however little that is. */
function cut(ranked: readonly Ranked[], isWord: boolean, least: number): Pick<FoundSections, 'ranked' | 'results'> {
  const best = ranked[0]?.score ?? 0;
  // What holds all that was asked is an answer, however far below the best.
  const whole = ranked.filter(
    ({ score, coverage }) => coverage > WHOLLY || (score >= best * CUT && coverage >= NOTHING),
  );
  const held = isWord ? whole.filter((one) => one.held > ALL) : [];
  if (held.length > 0) return { ranked: held, results: held.length };
  if (whole.length >= SHORT) return { ranked: whole, results: whole.length };
  const partial = ranked
    .filter(({ score, coverage }) => score >= best * PARTIAL_CUT && coverage >= least)
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
      if (one && one.coverage > WHOLLY && !turns.has(one.section))
        turns.set(one.section, { ...one, score: longest - at });
    }
  return [...turns.values()];
}
