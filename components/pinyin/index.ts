/**
 * Pinyin of Chinese characters, without tones: what letters may stand for what text. Pure; a part of the elements, loaded
 * when a reader types letters.
 */
import { numberOf } from '../shared/number-of-sign.js';
import { FINALS, FIRST, INITIALS, LAST, MORE, STEPS, SURNAMES } from './readings.js';

/**
 * The readings of a character, the most usual first: 单 → dan, shan, chan. `ü` is `v`: 绿 → lv.
 *
 * @returns Empty for characters it does not know and for anything but one character.
 */
export function syllablesOf(character: string): readonly string[] {
  table ??= readTable();
  return table.get(character) ?? NONE;
}

/** The reading of a character at the head of a name: 单 → shan, 曾 → zeng; others as usual. */
export function surnameSyllable(character: string): string | undefined {
  const at = SURNAMES.indexOf(character);
  return at < 0 || character === '' ? syllablesOf(character)[0] : /^[a-z]+/.exec(SURNAMES.slice(at + 1))?.[0];
}

/**
 * Whether letters somebody typed may stand for characters next to each other in a text: by their syllables (kejijie), their
 * initials (kjj), both mixed (kejj), the last syllable begun (kejij), and Latin letters and digits in between by themselves.
 *
 * @param text Folded, see `foldText`.
 * @param letters Only a–z and digits. A single letter stands for itself, since as an initial it would be in nearly every text.
 */
export function readsAs(text: string, letters: string): boolean {
  if (letters.length < 2) return false;
  for (let start = 0; start < text.length; start += 1) if (readsFrom(text, start, letters, 0)) return true;
  return false;
}

function readsFrom(text: string, at: number, letters: string, from: number): boolean {
  if (from === letters.length) return true;
  const character = text.charAt(at);
  if (character === '') return false;
  if (character === letters.charAt(from)) return readsFrom(text, at + 1, letters, from + 1);
  const rest = letters.slice(from);
  return syllablesOf(character).some((syllable) => {
    if (syllable.startsWith(rest)) return true;
    return lengthsOf(syllable).some(
      (length) => rest.startsWith(syllable.slice(0, length)) && readsFrom(text, at + 1, letters, from + length),
    );
  });
}

/** The whole syllable, zh ch sh, the first letter. */
function lengthsOf(syllable: string): number[] {
  return syllable.charAt(1) === 'h' ? [syllable.length, 2, 1] : [syllable.length, 1];
}

const NONE: readonly string[] = [];
let table: Map<string, string[]> | undefined;

function readTable(): Map<string, string[]> {
  const [initials, finals] = [INITIALS.split(' '), FINALS.split(' ')];
  const syllable = (initial: string, last: string) =>
    `${initials[numberOf(initial)] ?? ''}${finals[numberOf(last)] ?? ''}`;
  let code = 0x4dff;
  const rows = (STEPS.match(STEP) ?? []).map((step, at): [string, string[]] => {
    code += lengthOf(step);
    return [String.fromCharCode(code), [syllable(FIRST.charAt(at), LAST.charAt(at))]];
  });
  let place = 0;
  for (const [, step = '', initial = '', last = ''] of MORE.matchAll(new RegExp(`(${STEP.source})(.)(.)`, 'g'))) {
    place += lengthOf(step);
    rows[place]?.[1].push(syllable(initial, last));
  }
  return new Map(rows);
}

/** A sign, or a number between dashes. */
const STEP = /-\d+-|\w/g;

function lengthOf(step: string): number {
  return step.startsWith('-') ? Number(step.slice(1, -1)) : numberOf(step);
}
