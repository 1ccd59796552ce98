import { foldUnits } from './fold.js';
import { SKIPS_FROM } from './index-format.js';
import type { IndexReader } from './index-reader.js';
import { type Alternative, type Group, groupsOf } from './parse-query.js';
import type { Piece } from './pieces.js';
import { fractionOf, isTyped, rank } from './rank.js';
import { standsAlone } from './stands-alone.js';
import { isHan, unitsOf } from './units.js';
import { ENDINGS } from './words/endings.js';
import { looksLikeName } from './words/family-names.js';
import { ANSWERS } from './words/questions.js';

/** A word, or another one for it, is there from here on. */
const THERE = 0.8;
/** A word in no more sections than this part, or number, says what is meant; what pages are about may stand in twice as many. */
const RARE = { share: 0.05, number: 12 };
const TOLD = 0.1;
/** So often a page says what it is about; a heading says it for all that is below. */
const TIMES = 2;
/** What a question is about may stand in so many, if headings say it. */
const ASKED = 0.2;
/** A word so long names a topic wherever it stands. */
const TOPIC = 3;
/** From here on a section holds all that was typed. */
const ALL = 0.99;
/** So many pages are called after what ends a compound: 标本 in 蝴蝶标本, but not 报名. */
const PAGES = 2;
/** Sections that are looked at for that; on a large site each of them lies in another part. */
const LOOKED_AT = { small: 10, large: 3 };

/** By so many characters more may be missing of what a page tells of than are there. */
const MORE = 1;

/** What is there of a query that no section answers, and what is not. */
export interface LooseReading {
  /** What is looked for. */
  groups: Group[];
  there: Group[];
  missing: Group[];
}

/**
 * Reads a piece that no section answers word by word, as long as what is left says what is meant: what a question is about – 影子 in
 * 影子为什么会变长 –, what stands behind a verb or a name – 疫苗 in 打疫苗 –, letters before characters – pH in pH值 –, what a page
 * tells of, if that comes first – 影子 in 影子变短 –, the last word of a compound if pages are called so, or one of a question, or a word if a section says it
 * and all characters beside it; else see `readRare`.
 *
 * @returns Undefined if it does not: 成绩 in 期末考试成绩, 火箭 in 火箭彩票开奖; nor is anybody found by a part of the name.
 */
export const readLoosely = async (reader: IndexReader, piece: Piece): Promise<LooseReading | undefined> =>
  looksLikeName(piece.text, reader.thesaurus)
    ? undefined
    : ((await readWords(reader, piece)) ?? (await readRare(reader, piece)));

/** What is left of the words that the browser knows. */
async function readWords(reader: IndexReader, piece: Piece): Promise<LooseReading | undefined> {
  const typed = await groupsOf(reader, piece, 0, true);
  const groups = (await Promise.all(typed.map((group) => partsOf(reader, group, typed)))).flat();
  const words = groups.filter(isTyped);
  if (words.length === 0 || words.some(({ strict }) => strict)) return undefined;
  const fractions = await Promise.all(words.map((group) => fractionOf(reader, group)));
  const isThere = (at: number) => (fractions[at] as number) >= THERE;
  const there = words.filter((_, at) => isThere(at));
  const missing = words.filter((_, at) => !isThere(at));
  const reading = { groups: groups.filter((group) => !missing.includes(group)), there, missing };
  const sum = (some: readonly Group[]) => some.reduce((all, group) => all + lengthOf(group), 0);
  const beside = groups.filter((group) => !isTyped(group) && lengthOf(group) === 1);
  const more = sum(missing) + sum(beside) - sum(there);
  if (there.length === 0 || more > MORE) return undefined;
  const [first] = words as [Group];
  const last = words[words.length - 1] as Group;
  if (lengthOf(first) === 1) {
    // Characters alone, 蚕吐丝: all of them in one section, and not by chance.
    const [best] = missing.length === 0 && more <= 0 ? await rank(reader, words, THERE) : [];
    return best && (await isAbout(reader, first, RARE.number, 1)) ? reading : undefined;
  }
  const isLed = words.length === 1 && groups.indexOf(first) === 1;
  const isQuestion = sum(words) + sum(beside) < unitsOf(piece.text).length;
  const isNamed = (word: Group, share: number, pages: number, inHeadings = false) =>
    there.includes(word) &&
    isAbout(reader, word, Math.max(RARE.number, share * reader.core.sections), pages, inHeadings);
  // Letters among characters are a name: pH值, VR体验.
  const isName = !isHan(first.alternatives[0]?.units[0] ?? '');
  // 毕业照 is one word: that a text says 毕业 more than once is not enough.
  const isOne = missing.length === 0 && beside.length === 1;
  if (there[0] === first && (await isTold(reader, first, isOne)) && (await areTogether(reader, there))) return reading;
  if (more > 0) return undefined;
  if ((isLed || isQuestion || isName) && (await isNamed(first, RARE.share, 0))) return reading;
  if (words.length > 1 && (await isNamed(last, TOLD, PAGES))) return reading;
  // What a question ends with may be what something is done to: 捡到化石怎么办.
  if (isQuestion && words.length > 1 && (await isNamed(last, RARE.share, 1))) return reading;
  // What headings say is asked about, however often it stands: 给家长的话 for 家长怎么配合.
  if (isQuestion && (await isNamed(first, ASKED, PAGES, true))) return reading;
  // 机器人没电: a section that says all characters beside the word, too.
  if (words.length > 1 || beside.length === 0 || lengthOf(first) < TOPIC) return undefined;
  const all = [first, ...beside.map((group) => ({ ...group, share: 1 }))];
  return (await rank(reader, all, ALL)).length > 0 ? reading : undefined;
}

/** What a word of three characters is made of, if none holds it, but one section its parts and all else: 垃圾 and 桶 of 垃圾桶. */
async function partsOf(reader: IndexReader, group: Group, all: readonly Group[]): Promise<Group[]> {
  const [word] = group.alternatives as [Alternative];
  if (!isTyped(group) || group.strict || all.length < 2 || word.units.length !== TOPIC || !word.units.every(isHan))
    return [group];
  if (reader.thesaurus.knows(word.units.join('')) || (await fractionOf(reader, group)) >= THERE) return [group];
  const parts = [word.units.slice(0, 2), word.units.slice(2)].map(
    (units): Group => ({ ...group, alternatives: [{ units, weight: 1 }] }),
  );
  const together = all.filter((other) => other !== group && isTyped(other));
  return (await rank(reader, [...parts, ...together], ALL)).length > 0 ? parts : [group];
}

/** So many characters a piece has of which the browser's words say nothing. */
const PIECE = { least: 3, most: 6 };

/**
 * Reads the rare word that a piece begins with – 桨叶 in 桨叶断了, 企鹅 in 企鹅孵蛋 – or that a verb leads – 桑叶 in 采桑叶 –,
 * whatever words the browser knows. What follows has to say something of it: 联赛 makes another thing of 足球. Less has to follow
 * what titles or headings name.
 */
async function readRare(reader: IndexReader, { text }: Piece): Promise<LooseReading | undefined> {
  const units = unitsOf(text).map((unit) => unit.text);
  const size = units.length;
  if (size < PIECE.least || size > PIECE.most || !units.every(isHan) || reader.core.titles === '') return undefined;
  const ends = size > PIECE.least ? [TOPIC, TOPIC - 1] : [TOPIC - 1, -1];
  for (const end of ends) {
    const [word, rest] = end < 0 ? [units.slice(1), units.slice(0, 1)] : [units.slice(0, end), units.slice(end)];
    if (rest.length > word.length + MORE || !(await isRare(reader, word, rest))) continue;
    const group = (own: string[]): Group => ({ alternatives: [{ units: own, weight: 1 }], share: 1, piece: 0 });
    return { groups: [group(word)], there: [group(word)], missing: [group(rest)] };
  }
  return undefined;
}

/** Whether few sections hold a word, by itself, and one is called so if not enough is said of it. */
async function isRare(reader: IndexReader, word: string[], rest: readonly string[]): Promise<boolean> {
  const name = word.join('');
  if (ANSWERS.has(name) || GENERAL.test(name) || reader.thesaurus.knows(name)) return false;
  const found = await rank(reader, [{ alternatives: [{ units: word, weight: 1 }], share: 1, piece: 0 }], ALL);
  const sections = new Map(found.map(({ section, score }) => [section, score]));
  if (found.length === 0 || found.length > RARE.number || !(await standsAlone(reader, { units: word, sections })))
    return false;
  const isSaid = found.length <= FEW && rest.length > 1 && !ENDINGS.has(rest[rest.length - 1] as string);
  // 闻人某 is somebody, and nobody whose name is typed.
  const isWord = new RegExp(`${name}(?!某)`);
  for (const { section } of found.slice(0, FEW)) {
    const { page, heading, text, simple } = await reader.section(section);
    if (isWord.test(foldUnits(simple(`${page.title}\n${heading}${isSaid ? `\n${text}` : ''}`)))) return true;
  }
  return false;
}

/** In characters; a Latin word is worth so many as it has letters. */
const lengthOf = ({ alternatives }: Group): number => alternatives[0]?.units.join('').length ?? 0;

/** Whether one section holds all words: 成绩 and 期末 in 期末考试成绩 are of two. */
const areTogether = async (reader: IndexReader, words: readonly Group[]): Promise<boolean> =>
  words.length === 1 || (await rank(reader, words, ALL)).length > 0;

/** A word in so few sections says by itself what is meant. */
const FEW = 3;

/** What says which one of many is meant – 今天, 全国 –, and what all of a school is about. */
const GENERAL = /^(?:[今明昨去本每全各这那]|(?:学[生校]|[老教]师|同学|孩子|活动|工作|项目|内容|情况)$)/;

/**
 * Whether a page tells of a word that is not everywhere: names it in its title or a heading, or says it more than once. A record
 * tells of nothing, whatever it is called.
 *
 * @param inNames Titles and headings alone count.
 */
export async function isTold(reader: IndexReader, { alternatives }: Group, inNames: boolean): Promise<boolean> {
  const [word] = alternatives as [Alternative];
  const name = word.units.join('');
  if (ANSWERS.has(name) || GENERAL.test(name) || reader.core.titles === '') return false;
  const found = await rank(reader, [{ alternatives: [word], share: 1, piece: 0 }], THERE);
  if (found.length > Math.max(RARE.number, TOLD * reader.core.sections)) return false;
  const times = new Map<string, number>();
  for (const { section } of found.slice(0, LOOKED_AT[reader.core.sections > SKIPS_FROM ? 'large' : 'small'])) {
    const { page, heading, text, simple } = await reader.section(section);
    const timesIn = (own: string) => foldUnits(simple(own)).split(name).length - 1;
    const own = (inNames ? 0 : timesIn(text)) + TIMES * timesIn(`${page.title}\n${heading}`);
    times.set(page.url, (times.get(page.url) ?? 0) + own);
    if ((times.get(page.url) as number) >= TIMES) return true;
  }
  return false;
}

/**
 * Whether a word says what is meant.
 *
 * @param most So many sections may hold it.
 * @param pages So many pages have to be called after it, among the sections that say it most.
 * @param inHeadings Their headings will do.
 */
async function isAbout(
  reader: IndexReader,
  group: Group,
  most: number,
  pages: number,
  inHeadings = false,
): Promise<boolean> {
  const [word] = group.alternatives as [Alternative];
  const name = word.units.join('');
  if (ANSWERS.has(name)) return false;
  const found = await rank(reader, [{ alternatives: [word], share: 1, piece: 0 }], THERE);
  if (found.length > most || pages === 0) return found.length <= most;
  const called = new Set<string>();
  for (const { section } of found.slice(0, LOOKED_AT[reader.core.sections > SKIPS_FROM ? 'large' : 'small'])) {
    const { page, heading, simple } = await reader.section(section);
    if (foldUnits(simple(inHeadings ? `${page.title}\n${heading}` : page.title)).includes(name)) called.add(page.url);
    if (called.size >= pages) return true;
  }
  return false;
}
