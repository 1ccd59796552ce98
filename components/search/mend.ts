import type { SearchNote } from '../search-box/search-provider.js';
import { SKIP, SKIPS_FROM } from './index-format.js';
import type { IndexReader } from './index-reader.js';
import { type Candidate, findWords } from './lattice.js';
import { nearestPlace } from './near-text.js';
import { longerWord, nearWord, wordAround } from './near-word.js';
import { sameNumerals } from './numbers.js';
import { type Group, groupsOf } from './parse-query.js';
import { fractionOf, rank } from './rank.js';
import { segmentsOf } from './segment.js';
import { soundingLike } from './slots.js';
import { standsAlone } from './stands-alone.js';
import { isHan } from './units.js';
import { plainOf } from './verify.js';

/** From here on a word counts as found: another word for it, or nearly all of it. */
const WHOLE = 0.6;
/** Sections whose text is looked into for what was nearly typed. */
const CANDIDATES = 30;
/** Smallest score of those in a large index, as a part of the best: more texts would be fetched in vain. */
const NEARLY_AS_GOOD = 0.5;
/** Parts of text that are fetched for that. */
const TEXTS = 8;
/** Longest word that is looked up by its sound; each character costs a look into the index. */
const LONGEST_SOUND = 9;
const LONGEST_NEAR = 16;
/** What is typed by its sound goes wrong more often than by a slip: by so many edits a word that sounds alike is nearer. */
const SAME_SOUND = 0.5;
/** What stands between words is in none: 师得 is not 师的. */
const BETWEEN_WORDS = '的了着吗呢吧啊在把被是和与及或跟也都就还又';
/** Words that sound alike, and sections of each, whose text is looked into. */
const TRIED = 3;

/**
 * Mends the words of a piece that no section holds: characters that sound the same, then one that was changed, left out
 * or is too many. Words that are found stay as they are.
 *
 * @param own The groups of the piece.
 */
export async function mendWords(
  reader: IndexReader,
  own: Group[],
  piece: number,
  notes: SearchNote[],
): Promise<Group[]> {
  const hasCore = ({ alternatives }: Group) => alternatives.some(({ core }) => core);
  const words = own.filter((group) => group.piece === piece);
  const isFixed = words.some(({ strict }) => strict);
  const found = await Promise.all(
    words.map((group) =>
      fractionOf(
        reader,
        hasCore(group) ? { ...group, alternatives: group.alternatives.filter(({ core }) => !core) } : group,
      ),
    ),
  );
  const isFound = found.every((fraction) => fraction > WHOLE);
  if (isFound && !(words.some(({ loose }) => loose) && (await areApart(reader, words)))) return own;
  const unitsOfWord = words.map(({ alternatives }) => alternatives[0]?.units ?? []);
  const typed = unitsOfWord.flat();
  const regroup = async (to: string): Promise<Group[]> => {
    notes.push({ type: 'corrected', from: typed.join(''), to, literal: `"${typed.join('')}"` });
    const mended = await groupsOf(reader, { text: to, quoted: false, latin: false }, piece);
    return [...mended, ...own.filter((group) => group.piece !== piece)];
  };
  const whole = isFixed ? undefined : await better(reader, typed, words.some(hasCore));
  // Two characters that are left of a question are mended to a word only.
  const isWord = typed.length !== 2 || !words[0]?.asked || segmentsOf(whole ?? '').length === 1;
  if (whole !== undefined && isWord) return regroup(whole);
  if (words.length < 2) return singles(own, found);
  const each = await Promise.all(
    words.map((group, index) =>
      group.strict || (found[index] as number) > WHOLE
        ? undefined
        : better(reader, unitsOfWord[index] as string[], hasCore(group)),
    ),
  );
  if (each.every((word) => word === undefined)) return singles(own, found);
  return regroup(each.map((word, index) => word ?? (unitsOfWord[index] as string[]).join('')).join(''));
}

/**
 * What is left of a question and is no word counts character by character: 蚕吃什么 asks for 蚕 and 吃.
 *
 * @param found Which part of each group of the piece a section holds.
 */
function singles(own: Group[], found: readonly number[]): Group[] {
  let at = 0;
  return own.flatMap((group) => {
    const units = group.alternatives[0]?.units ?? [];
    const isThere = group.piece < 0 || (found[at++] as number) > 0;
    if (isThere || !group.asked || units.length !== 2) return group;
    return units.map((unit): Group => ({ alternatives: [{ units: [unit], weight: 1 }], share: 1, piece: -1 }));
  });
}

/** Whether no section holds all words: two characters that are no word stand beside each other by chance, too. */
async function areApart(reader: IndexReader, words: readonly Group[]): Promise<boolean> {
  const ranked = await rank(reader, words);
  return ranked.every(({ coverage }) => coverage < 0.9);
}

/** @param core Part of the units is a word by itself: where only an end differs, that word was meant. */
async function better(reader: IndexReader, units: readonly string[], core: boolean): Promise<string | undefined> {
  const typed = units.join('');
  const own = units.every(isHan) ? SEARCHES[units.length] : undefined;
  for (const search of own ?? [once, nearlySame, soundsAlike]) {
    const word = await search(reader, units);
    if (word !== undefined && sameNumerals(typed, word) && !(core && differsAtAnEnd(typed, word))) return word;
  }
  return undefined;
}

function differsAtAnEnd(typed: string, found: string): boolean {
  return (
    typed.length === found.length && (typed.slice(1) === found.slice(1) || typed.slice(0, -1) === found.slice(0, -1))
  );
}

/** The likeliest word of the site that sounds alike. The part that holds it was looked into for longer ones. */
async function knownByEar(reader: IndexReader, units: readonly string[]): Promise<string | undefined> {
  const words = await reader.wordsFor(units.map((unit) => soundingLike(unit, reader.readings)));
  return words.find((word) => Array.from(word).filter((unit, at) => unit !== units[at]).length === 1);
}

async function soundsAlike(reader: IndexReader, units: readonly string[]): Promise<string | undefined> {
  if (units.length < 2 || units.length > LONGEST_SOUND || !units.every(isHan)) return undefined;
  // Two characters that are a word were meant so.
  if (units.length === 2 && segmentsOf(units.join('')).length === 1) return undefined;
  const most = Math.max(1, Math.floor(units.length / 2));
  const words = await findWords(
    reader,
    units.map((unit) => soundingLike(unit, reader.readings)),
  );
  // So were others that are no word only if that makes one.
  const isWord = ({ units: found, changed }: Candidate) =>
    (units.length > 2 || segmentsOf(found.join('')).length === 1) &&
    changed > 0 &&
    changed <= most &&
    !found.some((unit, at) => unit !== units[at] && BETWEEN_WORDS.includes(unit));
  for (const word of words.filter(isWord).slice(0, TRIED))
    if (await (units.length < 4 ? standsAlone : standsTogether)(reader, word)) return word.units.join('');
  return undefined;
}

/** Whether the units of a word stand in one line: all its pairs may be in a section without it. */
async function standsTogether(reader: IndexReader, { units, sections }: Candidate): Promise<boolean> {
  const word = units.join('');
  const likely = [...sections].sort(([a, x], [b, y]) => y - x || a - b).slice(0, TRIED);
  for (const [number] of likely) {
    const { head, title, body } = plainOf(await reader.section(number));
    if ([head, title, body].some((place) => place.includes(word))) return true;
  }
  return false;
}

const longer = (reader: IndexReader, units: readonly string[]) => longerWord(reader, units.join(''));
const near = (reader: IndexReader, units: readonly string[]) => nearWord(reader, units.join(''));
const around = (reader: IndexReader, units: readonly string[]) => wordAround(reader, units.join(''));

/** How words of two and of three characters are mended, the likeliest way first. */
const SEARCHES: Partial<Record<number, readonly (typeof nearlySame)[]>> = {
  2: [around, soundsAlike],
  3: [longer, knownByEar, soundsAlike, once, near, nearlySame],
};

/** A character that was typed twice. */
async function once(reader: IndexReader, units: readonly string[]): Promise<string | undefined> {
  const left = units.filter((unit, at) => unit !== units[at - 1]);
  if (left.length === units.length || left.length < 2) return undefined;
  const whole: Group = { alternatives: [{ units: left, weight: 1 }], share: 1, piece: -1 };
  return (await fractionOf(reader, whole)) > 0.99 ? left.join('') : undefined;
}

async function nearlySame(reader: IndexReader, units: readonly string[]): Promise<string | undefined> {
  if (units.length < 3 || units.length > LONGEST_NEAR) return undefined;
  const typed = units.join('');
  const most = units.length < 7 ? 1 : 2;
  // In the headings of a large index the characters beside the wrong one lead to the few sections that may be meant.
  const skips = reader.core.sections > SKIPS_FROM ? await acrossTheRarest(reader, units) : [];
  const groups = [units, ...skips].map(
    (own): Group => ({ alternatives: [{ units: [...own], weight: 1 }], share: 1, piece: -1 }),
  );
  const parts = new Set<number>();
  const ranked = await rank(reader, groups);
  const least = skips.length > 0 ? (ranked[0]?.score ?? 0) * NEARLY_AS_GOOD : 0;
  const likely = ranked.slice(0, CANDIDATES).filter(({ section, score }) => {
    if (score < least) return false;
    const part = reader.textPartOf(section);
    if (parts.size < TEXTS) parts.add(part);
    return parts.has(part);
  });
  const sections = await Promise.all(likely.map(({ section }) => reader.section(section)));
  const counts = new Map<string, number>();
  const alike = units.map((unit) => soundingLike(unit, reader.readings));
  const sounds = (word: string) => word.length === typed.length && alike.every(({ test }, at) => test(word.charAt(at)));
  let best: { word: string; cost: number; count: number } | undefined;
  for (const { head, title, body } of sections.map(plainOf))
    for (const plain of [head, title, body]) {
      const place = nearestPlace(plain, typed, most);
      if (!place || place.edits === 0) continue;
      const word = plain.slice(place.start, place.end);
      if (!isLikely(typed, word)) continue;
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      const cost = place.edits - (sounds(word) ? SAME_SOUND : 0);
      if (!best || cost < best.cost || (cost === best.cost && count > best.count)) best = { word, cost, count };
    }
  return best?.word;
}

/** For the characters that stand beside their neighbours least often: their neighbours, as if nothing stood between them. */
async function acrossTheRarest(reader: IndexReader, units: readonly string[]): Promise<string[][]> {
  const pairs = await Promise.all(units.slice(1).map((unit, at) => reader.term(units[at] as string, unit)));
  const counts = pairs.slice(1).map((postings, at) => postings.length + (pairs[at]?.length ?? 0));
  const least = Math.min(...counts);
  return counts.flatMap((count, at) => (count === least ? [[units[at] as string, `${SKIP}${units[at + 2]}`]] : []));
}

/** Three characters say too little to change one of them where the others are a word: 毕业照 is not 毕业生. */
function isLikely(typed: string, found: string): boolean {
  if (found.length < 3) return false;
  return typed.length > 3 || found.length > 3 || segmentsOf(typed).every((segment) => segment.length === 1);
}
