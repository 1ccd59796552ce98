import type { SearchNote } from '../search-box/search-provider.js';
import { piecesOfHeadings } from './heading-words.js';
import { SKIPS_FROM } from './index-format.js';
import type { IndexReader } from './index-reader.js';
import { formsOf, meantByLetters, meantBySlip, otherForms } from './latin-words.js';
import { type Candidate, charactersFor, isFrequent, usualFirst } from './lattice.js';
import { LETTERS, type Way, waysToRead } from './letter-ways.js';
import { wordsAmongHan } from './letters-among-han.js';
import { type Group, groupsOf } from './parse-query.js';
import type { Piece } from './pieces.js';
import { isSyllable } from './pinyin-parse.js';
import { segmentsOf } from './segment.js';
import { beginning, type Slot } from './slots.js';
import { BETWEEN, standsAlone } from './stands-alone.js';
import { unitsOf } from './units.js';

/** More initials than these fit too much by chance, except in titles. */
const MOST_INITIALS = 4;
/** One way to read all letters of a piece. */
interface Reading {
  slots: Slot[];
  initials: boolean;
  loose: boolean;
  /** Every syllable is. */
  whole: boolean;
  /** Typed characters stay as they are. */
  asTyped: boolean;
}

/** Words that initials may stand for, and sections of each, whose text is looked into. */
const TRIED = 3;
/** What an English word is worth in the other number. */
const OTHER_FORM = 0.95;

/**
 * What the Latin letters of a piece stand for, if no word of the site is written so: characters by their whole pinyin,
 * begun pinyin or initials, alone or among characters.
 *
 * @returns Undefined where the letters are a word of the site, or nothing fits.
 */
export async function wordsForLetters(
  reader: IndexReader,
  piece: Piece,
  index: number,
  notes: SearchNote[],
): Promise<Group[] | undefined> {
  const typed = unitsOf(piece.text).map(({ text }) => text);
  const letters = typed.filter((unit) => LETTERS.test(unit));
  const word = typed.length === 1 ? letters[0] : undefined;
  const written = await Promise.all(letters.map((unit) => reader.knowsLetters(unit)));
  if (written.every(Boolean)) {
    const groups = word === undefined ? undefined : await groupsOf(reader, piece, index);
    for (const form of groups?.length === 1 ? await otherForms(reader, word as string) : [])
      groups?.[0]?.alternatives.push({ units: [form], weight: OTHER_FORM });
    return groups;
  }
  // Typed with a blank where the site has none: micro bit.
  if (letters.length > 1 && letters.length === typed.length && (await reader.knowsLetters(letters.join(''))))
    return [groupOf([[letters.join('')]], index)];
  const latin = async (find: typeof meantByLetters) => {
    const words = word === undefined ? [] : await find(reader, word);
    if (words.length === 0) return undefined;
    const to = words.map((units) => units.join('')).join('、');
    // The other number is no slip.
    const isForm = word !== undefined && words.length === 1 && formsOf(word).includes(to);
    if (to !== word && !isForm) notes.push({ type: 'corrected', from: piece.text, to, literal: `"${piece.text}"` });
    return [groupOf(words, index)];
  };
  const asLatin = async () => (await latin(meantByLetters)) ?? (await latin(meantBySlip));
  const first = piece.capital ? await asLatin() : undefined;
  if (first) return first;
  const units = unitsOf(piece.sounds ?? piece.text).map(({ text }) => text);
  const [syllable = ''] = units;
  if (units.length === 1 && syllable.length > 1 && isSyllable(syllable)) {
    const characters = await charactersFor(reader, syllable);
    if (characters.length === 0) return asLatin();
    notes.push({ type: 'pinyin', from: piece.text, to: characters.join('、') });
    return [
      {
        ...groupOf(
          characters.map((character) => [character]),
          index,
        ),
        turns: true,
      },
    ];
  }
  const ways = units.map((unit) => waysToRead(unit, units.length > 1, reader, piece.capital));
  if (ways.some((own) => own.length === 0)) return asLatin();
  const alone = units.length === 1;
  const most = Math.max(...ways.map((own) => own.length));
  // Characters among letters come from the same keyboard: where they fit nowhere, one that sounds alike may be meant.
  const turns = ways.some(([way]) => way?.alike) ? 2 * most : most;
  const readings = Array.from({ length: turns }, (_, turn): Reading => {
    const chosen = ways.map((own): Way => {
      const way = own[Math.min(turn % most, own.length - 1)] as Way;
      return turn < most || !way.alike ? way : { ...way, slots: way.alike };
    });
    return {
      slots: chosen.flatMap((way) => way.slots),
      initials: chosen.every((way) => way.initials),
      loose: chosen.some((way) => way.loose),
      whole: chosen.every((way) => !way.open),
      asTyped: turn < most,
    };
  });
  const note = (to: string) => notes.push({ type: 'pinyin', from: piece.text, to });
  // What letters can only stand for is asked as if it were typed, with other words for it.
  const asTyped = (to: string) => groupsOf(reader, { text: to, quoted: false, latin: false }, index);
  const turnsOf = (words: readonly string[]) => {
    note(words.join('、'));
    if (words.length === 1) return asTyped(words[0] as string);
    const units = words.map((word) => [...word]);
    return [{ ...groupOf(units, index), ...(alone && { turns: true }) }];
  };
  const kept = async ({ slots, initials }: Reading, fits = (_word: string) => true): Promise<Group[] | undefined> => {
    const all = (await reader.wordsFor(slots)).filter(fits);
    const words = initials ? all.filter(isWord) : all;
    if (words.length === 0) return undefined;
    // So many initials stand for a piece of a heading as well as for a word.
    const pieces = alone && initials && slots.length >= MOST_INITIALS ? await piecesOfHeadings(reader, slots) : [];
    return turnsOf([...new Set([...words, ...pieces])].slice(0, TRIED));
  };
  // The words that are kept for two initials are too few to tell which of those that sound alike was meant.
  const wordsOf = async (reading: Reading) => (reading.whole && reading.slots.length < 3 ? undefined : kept(reading));
  const chainOf = async ({ slots, initials, loose }: Reading): Promise<Group[] | undefined> => {
    if (loose) return undefined;
    const pieces = alone && initials ? await piecesOfHeadings(reader, slots) : [];
    if (pieces.length > 0) return turnsOf(pieces);
    // On a large site they fit characters in a tenth of its parts.
    if (alone && initials && (slots.length > MOST_INITIALS || reader.core.sections > SKIPS_FROM)) return undefined;
    const found = usualFirst(reader, await reader.findWords(slots), slots);
    // So does little that is typed of syllables.
    const isLittle = letters.length === typed.length && slots.length < 3;
    const candidates = initials || isLittle ? await standingAlone(reader, found) : likely(found);
    const [first] = candidates;
    if (!first) return undefined;
    note(first.join(''));
    return candidates.length === 1 ? asTyped(first.join('')) : [groupOf(candidates, index)];
  };
  // Whole syllables say most, then words of the site; letters that are only begun fit much by chance.
  const isWhole = ({ whole }: Reading) => whole;
  const isBegun = ({ whole, loose, initials, slots }: Reading) => !whole && !loose && !initials && slots.length > 2;
  const isOpen = ({ whole }: Reading) => !whole;
  const firstOf = async (
    steps: [kind: typeof isWhole, find: (reading: Reading) => Promise<Group[] | undefined>][],
    own = readings,
  ) => {
    for (const [kind, find] of steps)
      for (const reading of own) {
        const groups = kind(reading) ? await find(reading) : undefined;
        if (groups) return groups;
      }
    return undefined;
  };
  // 说 is read shui as well, but hardly anybody means it.
  const usualOf = (reading: Reading) =>
    kept(reading, (word) =>
      reading.slots.every(({ ranges }, at) =>
        reader.readings.syllableOf(word.charAt(at)).startsWith(ranges[0]?.[0] ?? ''),
      ),
    );
  // What hardly stands anywhere is rather a word that is not yet typed to its end: zhiqi of 纸桥, not 支起.
  const nearlyOf = async (reading: Reading): Promise<Group[] | undefined> => {
    const [first, second, ...more] = reading.slots;
    if (!alone || !first || !second || more.length > 0) return undefined;
    const [word] = usualFirst(reader, await reader.findWords(reading.slots), reading.slots);
    if (!word || isFrequent(word.sections)) return undefined;
    return usualOf({ ...reading, slots: [first, beginning(second.ranges[0]?.[0] ?? '', reader.readings)] });
  };
  // Whole syllables may be the beginning of a longer word: shuihuo of 水火箭.
  const begunOf = async ({ slots, initials, loose }: Reading): Promise<Group[] | undefined> => {
    const words = alone && !initials && !loose ? await reader.wordsBegunBy(slots) : [];
    if (words.length === 0) return undefined;
    note(words.join('、'));
    return [
      {
        ...groupOf(
          words.map((own) => [...own]),
          index,
        ),
        turns: true,
      },
    ];
  };
  // Without a vowel letters are rather initials.
  const isSpelt = /[aeiou]/.test(piece.text);
  const steps: Parameters<typeof firstOf>[0] = [
    [isWhole, wordsOf],
    [isBegun, wordsOf],
    [isWhole, nearlyOf],
    [isWhole, chainOf],
  ];
  // Beside characters only the letters are a guess.
  const asWritten = async (): Promise<Group[] | undefined> => {
    const kept = readings.filter(({ asTyped }) => asTyped);
    const groups = await firstOf(steps, kept);
    if (groups) return groups;
    const to = await wordsAmongHan(reader, units);
    if (to === undefined) return undefined;
    note(to);
    return asTyped(to);
  };
  const groups =
    (!alone && (await asWritten())) ||
    (await firstOf(steps)) ||
    (isSpelt && (await latin(meantByLetters))) ||
    (await firstOf([
      [isWhole, begunOf],
      [isOpen, usualOf],
      [isOpen, begunOf],
      [isOpen, wordsOf],
      [isOpen, chainOf],
      [isWhole, kept],
    ])) ||
    (await asLatin());
  if (groups) return groups;
  for (const { slots, initials, loose } of readings) {
    const parts = loose || initials ? undefined : await cover(reader, slots);
    if (!parts) continue;
    const words = parts.map(likely);
    const to = words.map(([word]) => word?.join('')).join('');
    note(to);
    if (words.every(({ length }) => length === 1)) return asTyped(to);
    return words.map((own) => groupOf(own, index));
  }
  return undefined;
}

/** Characters that stand between words are part of one, or of its end: 一等奖 is one, but 熊一座 is none. */
const isWord = (word: string): boolean => !BETWEEN.test(word) || segmentsOf(word)[0] !== word.charAt(0);

const groupOf = (words: string[][], piece: number): Group => ({
  alternatives: words.map((units) => ({ units, weight: 1 })),
  share: 1,
  piece,
});

/** Initials fit characters across words, too: of what they fit, the words that stand by themselves in a text. */
async function standingAlone(reader: IndexReader, candidates: readonly Candidate[]): Promise<string[][]> {
  for (const candidate of candidates.slice(0, TRIED))
    if (await standsAlone(reader, candidate)) return [candidate.units];
  return [];
}

/** Two words for slots that no word fits. */
async function cover(reader: IndexReader, slots: readonly Slot[]): Promise<Candidate[][] | undefined> {
  for (let at = slots.length - 2; at >= 2; at -= 1) {
    const first = usualFirst(reader, await reader.findWords(slots.slice(0, at)), slots);
    if (first.length === 0) continue;
    const second = usualFirst(reader, await reader.findWords(slots.slice(at)), slots.slice(at));
    if (second.length > 0) return [first, second];
  }
  return undefined;
}

/** The candidates that come near to the best one. */
function likely(candidates: readonly Candidate[]): string[][] {
  const best = candidates[0]?.score ?? 0;
  return candidates
    .filter(({ score }) => score >= best * 0.3)
    .slice(0, 4)
    .map(({ units }) => units);
}
