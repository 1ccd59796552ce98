import type { SearchNote } from '../search-box/search-provider.js';
import { SKIP, SKIPS_FROM } from './index-format.js';
import type { IndexReader } from './index-reader.js';
import { type Candidate, isFrequent } from './lattice.js';
import { BETWEEN_WORDS, isMeant } from './meant.js';
import { ALL, hasCore, type MissedWords, WHOLE } from './missed-words.js';
import { type NearPlace, nearestPlace } from './near-text.js';
import { isWord, longerWord, nearWord, wordAround } from './near-word.js';
import { sameNumerals } from './numbers.js';
import { type Group, groupsOf } from './parse-query.js';
import type { Piece } from './pieces.js';
import { fractionOf, rank } from './rank.js';
import { isBetweenBorders, segmentsOf } from './segment.js';
import { soundingLike } from './slots.js';
import { standsAlone, standsAsName } from './stands-alone.js';
import { isHan } from './units.js';
import { plainText, runsIn } from './verify.js';
import { ENDS } from './words/endings.js';
import { looksLikeName } from './words/family-names.js';

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
/** Characters on both sides of a place that tell whether a word ends there. */
const BORDER = 6;
/** Words that sound alike, and sections of each, whose text is looked into. */
const TRIED = 3;

/**
 * Mends the words of a piece that no section holds: characters that sound the same, then one that was changed, left out
 * or is too many. Words that are found stay as they are, and what a question is made of: only what stands beside each other is
 * one slip.
 *
 * @param own The groups of the piece.
 * @param missed What is there of its words.
 * @param index Number of the piece.
 */
export async function mendWords(
  reader: IndexReader,
  own: Group[],
  { words, found: parts, isFound }: MissedWords,
  { text }: Piece,
  index: number,
  notes: SearchNote[],
): Promise<Group[]> {
  const typed = plainText(text);
  const isName = (group: Group | undefined) =>
    looksLikeName(group?.alternatives[0]?.units.join('') ?? '', reader.thesaurus);
  // Nobody is found by a part of the name.
  const found = parts.map((part, at) => (part < ALL && isName(words[at]) ? 0 : part));
  const runs = runsOf(words, found, typed);
  const mended = await Promise.all(
    runs.map((run) =>
      run.every(({ isThere }) => isThere) && !isFound
        ? undefined
        : mendRun(reader, run, ASKED.test(typed.slice(typed.indexOf(textOf(run)) + textOf(run).length))),
    ),
  );
  if (mended.every((run) => run === undefined))
    return singles(own, found).map((group) => (isName(group) ? { ...group, strict: true } : group));
  const to = runs.reduce((all, run, at) => all.replace(textOf(run), mended[at] ?? textOf(run)), typed);
  notes.push({ type: 'corrected', from: typed, to, literal: `"${typed}"` });
  return groupsOf(reader, { text: to, quoted: false, latin: false }, index);
}

/** What is asked of a word that says what is done or how it is: 操场远吗 is no slip for 操场上吗, nor 皮影用什么灯 for 皮影戏. */
const ASKED = /^(?:什么(?!时|地方|人)|[啥几多了]|的?[能会行可]|[吗呢]$)/;

interface TypedWord {
  group: Group;
  units: string[];
  /** Sections hold it. */
  isThere: boolean;
}

const textOf = (run: readonly TypedWord[]): string => run.flatMap(({ units }) => units).join('');

/** Words that were typed without anything between them; what is exact stands by itself. */
function runsOf(words: readonly Group[], found: readonly number[], typed: string): TypedWord[][] {
  const runs: TypedWord[][] = [];
  words.forEach((group, at) => {
    const word = {
      group,
      units: group.alternatives[0]?.units ?? [],
      isThere: group.strict === true || (found[at] as number) > WHOLE,
    };
    const run = runs[runs.length - 1];
    if (run && !group.strict && !words[at - 1]?.strict && typed.includes(textOf([...run, word]))) run.push(word);
    else runs.push([word]);
  });
  return runs;
}

/** @param isAsked What the run ends in is asked of the rest: it may have been typed by its sound, and is else what was meant. */
async function mendRun(reader: IndexReader, run: readonly TypedWord[], isAsked: boolean): Promise<string | undefined> {
  const [{ group: first }] = run as [TypedWord];
  if (first.strict) return undefined;
  const typed = run.flatMap(({ units }) => units);
  const better = async (units: readonly string[], core: boolean) => {
    const word = await betterWord(reader, units, core);
    const last = typed[typed.length - 1] as string;
    return word !== undefined &&
      isAsked &&
      units[units.length - 1] === last &&
      !word.endsWith(last) &&
      !soundsThe(reader, units, word)
      ? undefined
      : word;
  };
  const whole = await better(
    typed,
    run.some(({ group }) => hasCore(group)),
  );
  // What is left of a question is mended to a word only.
  if (whole !== undefined && (!first.asked || (await isWord(reader, whole)))) return whole;
  if (run.length < 2) return undefined;
  const each = await Promise.all(
    run.map(({ group, units, isThere }) => (isThere ? undefined : better(units, hasCore(group)))),
  );
  if (each.every((word) => word === undefined)) return undefined;
  return each.map((word, at) => word ?? run[at]?.units.join('')).join('');
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

/** @param core Part of the units is a word by itself: where only an end differs, that word was meant. */
async function betterWord(reader: IndexReader, units: readonly string[], core: boolean): Promise<string | undefined> {
  const typed = units.join('');
  // A word goes on with what ends words: 观鸟点 is not 观测点, if it does not sound so.
  const isCompound = units.length === 3 && ENDS.test(typed) && (await isWord(reader, typed.slice(0, 2)));
  const isPerson = looksLikeName(typed, reader.thesaurus);
  const own = units.every(isHan) ? SEARCHES[units.length] : undefined;
  for (const search of own ?? [once, nearlySame, soundsAlike]) {
    if (isCompound && search !== knownByEar && search !== soundsAlike) continue;
    const word = await search(reader, units);
    if (word === undefined || (core && differsAtAnEnd(typed, word))) continue;
    if (search !== once && search !== nearlySame && isMeant(typed, word, reader.readings)) continue;
    // A name that nobody wrote is another one by its sound, or a word of its own: 周以安 is not 周以上.
    if (isPerson && search !== once && segmentsOf(word).length > 1 && !soundsThe(reader, units, word)) continue;
    if (sameNumerals(typed, word) || (sameNumerals(word, '') && soundsThe(reader, units, word))) return word;
  }
  return undefined;
}

function differsAtAnEnd(typed: string, found: string): boolean {
  if (typed.length === found.length + 1) return typed.startsWith(found) || typed.endsWith(found);
  return (
    typed.length === found.length && (typed.slice(1) === found.slice(1) || typed.slice(0, -1) === found.slice(0, -1))
  );
}

/** Whether a word sounds as the units do: 十光工坊 is 拾光工坊, though 十 may be a number. */
function soundsThe({ readings }: IndexReader, units: readonly string[], word: string): boolean {
  return word.length === units.length && units.every((unit, at) => soundingLike(unit, readings).test(word.charAt(at)));
}

/** The likeliest word of the site that sounds alike. The part that holds it was looked into for longer ones. */
async function knownByEar(reader: IndexReader, units: readonly string[]): Promise<string | undefined> {
  if (units.length === 2 && segmentsOf(units.join('')).length === 1) return undefined;
  const words = await reader.wordsFor(units.map((unit) => soundingLike(unit, reader.readings)));
  return words.find((word) => Array.from(word).filter((unit, at) => unit !== units[at]).length === 1);
}

async function soundsAlike(reader: IndexReader, units: readonly string[]): Promise<string | undefined> {
  if (units.length < 2 || units.length > LONGEST_SOUND || !units.every(isHan)) return undefined;
  // Two characters that are a word were meant so.
  if (units.length === 2 && segmentsOf(units.join('')).length === 1) return undefined;
  const most = Math.max(1, Math.floor(units.length / 2));
  const words = await reader.findWords(units.map((unit) => soundingLike(unit, reader.readings)));
  // So were others that are no word only if that makes one, or the name of a person, who keeps the family name.
  const isOne = ({ units: found, sections }: Candidate) =>
    segmentsOf(found.join('')).length === 1 && isFrequent(sections);
  const isMeant = (word: Candidate) => word.units.length > 2 || isOne(word) || word.units[0] === units[0];
  const isNear = ({ units: found, changed }: Candidate) =>
    changed > 0 && changed <= most && !found.some((unit, at) => unit !== units[at] && BETWEEN_WORDS.includes(unit));
  for (const word of words.filter((own) => isNear(own) && isMeant(own)).slice(0, TRIED)) {
    const stands = units.length > 2 || isOne(word) ? standsAlone : standsAsName;
    if (await stands(reader, word)) return word.units.join('');
  }
  return undefined;
}

const longer = (reader: IndexReader, units: readonly string[]) => longerWord(reader, units.join(''));
const near = (reader: IndexReader, units: readonly string[]) => nearWord(reader, units.join(''));
const around = (reader: IndexReader, units: readonly string[]) => wordAround(reader, units.join(''));

/** How words of two and of three characters are mended, the likeliest way first. */
const SEARCHES: Partial<Record<number, readonly (typeof nearlySame)[]>> = {
  2: [knownByEar, around, soundsAlike],
  3: [knownByEar, longer, soundsAlike, once, near, nearlySame],
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
  let best: { word: string; cost: number; count: number } | undefined;
  for (const { heading, page, text, simple } of sections)
    for (const runs of [heading || page.title, page.title, text].map((own) => runsIn(simple(own)))) {
      const place = nearestRun(runs, typed, most);
      if (!place || place.edits === 0) continue;
      const word = wholeWords(place.run, place, typed);
      if (word === typed || !isLikely(typed, word)) continue;
      const after = place.run.slice(place.run.indexOf(word, place.start) + word.length);
      if (isMeant(typed, word, reader.readings, after)) continue;
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      const cost = place.edits - (soundsThe(reader, units, word) ? SAME_SOUND : 0);
      if (!best || cost < best.cost || (cost === best.cost && count > best.count)) best = { word, cost, count };
    }
  return best?.word;
}

/** The place of several texts that is nearest to what was typed; see `nearestPlace`. */
function nearestRun(runs: readonly string[], typed: string, most: number): (NearPlace & { run: string }) | undefined {
  let best: (NearPlace & { run: string }) | undefined;
  for (const run of runs) {
    const place = run.length + most < typed.length ? undefined : nearestPlace(run, typed, most);
    if (place && (!best || place.edits < best.edits)) best = { ...place, run };
  }
  return best;
}

/** What a place says, without a character at an end that was not typed and is a piece of another word: 值日办 of 值日办法. */
function wholeWords(text: string, { start, end }: NearPlace, typed: string): string {
  const cuts = (at: number) => {
    const from = Math.max(0, at - BORDER);
    return !isBetweenBorders(text.slice(from, at + BORDER), text.slice(from, at));
  };
  const isOther = (at: number, place: number) => text.charAt(at) !== typed.charAt(place);
  const last = isOther(end - 1, typed.length - 1) && cuts(end) ? end - 1 : end;
  const first = isOther(start, 0) && cuts(start) ? start + 1 : start;
  return text.slice(first, last);
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
