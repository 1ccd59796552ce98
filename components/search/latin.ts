import type { SearchNote } from '../search-box/search-provider.js';
import type { IndexReader } from './index-reader.js';
import { type Candidate, findWords } from './lattice.js';
import { type Group, groupsOf, type Piece } from './parse-query.js';
import { parsePinyin, type Sound } from './pinyin-parse.js';
import { beginning, exactly, type Slot, sounding, soundingLike } from './slots.js';
import { isHan, unitsOf } from './units.js';

/** One way to read letters. */
interface Way {
  slots: Slot[];
  /** No syllable is whole: the letters are initials. */
  initials: boolean;
  /** A syllable is only begun. */
  open: boolean;
  /** Of a character: whatever sounds like it. */
  alike?: Slot[];
}

/** More initials than these fit too much by chance. */
const MOST_INITIALS = 4;
const LETTERS = /^[a-z]+$/;

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
  synonyms: readonly (readonly string[])[],
): Promise<Group[] | undefined> {
  // Keyboards write ü as v.
  const units = unitsOf(piece.text).map(({ text }) => text.replaceAll('ü', 'v'));
  const written = await Promise.all(
    units
      .filter((unit) => LETTERS.test(unit))
      .map(async (unit) => (await reader.terms(exactly(unit, reader.readings), undefined)).length > 0),
  );
  if (written.every(Boolean)) return undefined;
  const ways = units.map((unit) => waysToRead(unit, units.length > 1, reader));
  if (ways.some((own) => own.length === 0)) return undefined;
  const alone = units.length === 1;
  const most = Math.max(...ways.map((own) => own.length));
  // Characters among letters come from the same keyboard: where they fit nowhere, one that sounds alike may be meant.
  const turns = ways.some(([way]) => way?.alike) ? 2 * most : most;
  for (let turn = 0; turn < turns; turn += 1) {
    const chosen = ways.map((own): Way => {
      const way = own[Math.min(turn % most, own.length - 1)] as Way;
      return turn < most || !way.alike ? way : { ...way, slots: way.alike };
    });
    if (alone && chosen[0]?.open) {
      const words = await reader.wordsFor(units[0] as string);
      if (words.length > 0) {
        notes.push({ type: 'pinyin', from: piece.text, to: words.join('、') });
        return [
          {
            ...groupOf(
              words.map((word) => [...word]),
              index,
            ),
            turns: true,
          },
        ];
      }
    }
    const slots = chosen.flatMap((way) => way.slots);
    if (alone && chosen[0]?.initials && slots.length > MOST_INITIALS) continue;
    const parts = await cover(reader, slots);
    if (!parts) continue;
    const words = parts.map(likely);
    const to = words.map(([word]) => word?.join('')).join('');
    notes.push({ type: 'pinyin', from: piece.text, to });
    // What letters can only stand for is asked as if it were typed, with other words for it.
    if (words.every(({ length }) => length === 1))
      return groupsOf(reader, { text: to, quoted: false, latin: false }, index, synonyms);
    return words.map((own) => groupOf(own, index));
  }
  return undefined;
}

const groupOf = (words: string[][], piece: number): Group => ({
  alternatives: words.map((units) => ({ units, weight: 1 })),
  share: 1,
  piece,
});

function waysToRead(unit: string, among: boolean, reader: IndexReader): Way[] {
  if (!LETTERS.test(unit))
    return [
      {
        slots: [exactly(unit, reader.readings)],
        initials: false,
        open: false,
        ...(isHan(unit) && { alike: [soundingLike(unit, reader.readings)] }),
      },
    ];
  const ways = parsePinyin(unit).map(
    (sounds): Way => ({
      slots: sounds.map((sound) => slotOf(sound, reader)),
      initials: sounds.every(({ whole }) => !whole),
      open: sounds.some(({ whole }) => !whole),
    }),
  );
  if (among && unit.length === 1)
    ways.unshift({ slots: [beginning(unit, reader.readings)], initials: true, open: true });
  return ways;
}

const slotOf = ({ letters, whole }: Sound, { readings }: IndexReader): Slot =>
  whole ? sounding(letters, readings) : beginning(letters, readings);

/** Words for the slots: one that fits them all, else two that share them. */
async function cover(reader: IndexReader, slots: readonly Slot[]): Promise<Candidate[][] | undefined> {
  const whole = await findWords(reader, slots);
  if (whole.length > 0) return [whole];
  for (let at = slots.length - 2; at >= 2; at -= 1) {
    const first = await findWords(reader, slots.slice(0, at));
    if (first.length === 0) continue;
    const second = await findWords(reader, slots.slice(at));
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
