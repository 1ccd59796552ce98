import type { IndexReader } from './index-reader.js';
import { isSyllable, parsePinyin, type Sound } from './pinyin-parse.js';
import { beginning, exactly, type Slot, sounding, soundingLike } from './slots.js';
import { isHan } from './units.js';

export const LETTERS = /^[a-z]+$/;
const INITIAL = /^([zcs]h|[a-z])$/;

/** One way to read letters. */
export interface Way {
  slots: Slot[];
  /** No syllable is whole: the letters are initials. */
  initials: boolean;
  /** A syllable is only begun. */
  open: boolean;
  /** More than the last syllable is: only words of the site are looked up so. */
  loose: boolean;
  /** Of a character: whatever sounds like it. */
  alike?: Slot[];
}

/** The ways to read a unit as sounds, the likeliest first. @param capital Typed in capitals: two are no initials. */
export function waysToRead(unit: string, among: boolean, reader: IndexReader, capital = false): Way[] {
  if (!LETTERS.test(unit))
    return [
      {
        slots: [exactly(unit, reader.readings)],
        // Characters say nothing of how the letters among them were meant.
        initials: false,
        open: false,
        loose: false,
        ...(isHan(unit) && { alike: [soundingLike(unit, reader.readings)] }),
      },
    ];
  const isMeant = (sounds: readonly Sound[]) =>
    sounds.length > 2 ||
    sounds.some(({ whole }) => whole) ||
    (!capital && sounds.every(({ letters }) => INITIAL.test(letters)));
  const ways = parsePinyin(unit)
    .filter(isMeant)
    .map(
      (sounds): Way => ({
        slots: sounds.map((sound) => slotOf(sound, reader)),
        initials: sounds.every(({ whole }) => !whole),
        open: sounds.some(({ whole }) => !whole),
        loose: sounds.some(({ whole }) => whole) && sounds.slice(0, -1).some(({ whole }) => !whole),
      }),
    );
  // A syllable by itself is no word, but part of one among others.
  if (among && (unit.length === 1 || isSyllable(unit))) {
    const sound = { letters: unit, whole: isSyllable(unit) };
    ways.unshift({ slots: [slotOf(sound, reader)], initials: !sound.whole, open: !sound.whole, loose: false });
  }
  return ways;
}

export const slotOf = ({ letters, whole }: Sound, { readings }: IndexReader): Slot =>
  whole ? sounding(letters, readings) : beginning(letters, readings);
