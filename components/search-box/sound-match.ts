/** Whether a text says, somewhere, what was typed: characters, their pinyin whole or begun, their initials, in any mixture. Pure. */
import type { TextRange } from './highlight.js';

const LETTER = /[a-z]/;

/**
 * @param text folded by `foldUnits`.
 * @param typed folded, without blanks.
 * @param syllables of the characters.
 * @returns the first place in the text; undefined if there is none.
 */
export function matchSounds(
  text: string,
  typed: string,
  syllables: ReadonlyMap<string, string>,
): TextRange | undefined {
  const at = text.indexOf(typed);
  if (at >= 0) return [at, at + typed.length];
  if (!LETTER.test(typed)) return undefined;
  for (let start = 0; start < text.length; start += 1) {
    const end = matchFrom(text, start, typed, 0, syllables);
    if (end !== undefined) return [start, end];
  }
  return undefined;
}

/** @returns Where the match ends in the text. */
function matchFrom(
  text: string,
  at: number,
  typed: string,
  from: number,
  syllables: ReadonlyMap<string, string>,
): number | undefined {
  if (from === typed.length) return at;
  const unit = text.charAt(at);
  if (unit === '') return undefined;
  if (unit === typed.charAt(from)) return matchFrom(text, at + 1, typed, from + 1, syllables);
  const syllable = syllables.get(unit);
  if (syllable === undefined) {
    // Quotes, brackets and blanks of a title are not typed.
    return from > 0 && !/[\p{L}\p{N}]/u.test(unit) ? matchFrom(text, at + 1, typed, from, syllables) : undefined;
  }
  // The whole syllable first, then less of it; what is only begun must be its initial or the end of what was typed.
  for (let length = syllable.length; length > 0; length -= 1) {
    const piece = typed.slice(from, from + length);
    if (piece.length < length || !syllable.startsWith(piece)) continue;
    const ends = from + length === typed.length;
    const initial = length === 1 || (length === 2 && /^[zcs]h/.test(syllable));
    if (length < syllable.length && !ends && !initial) continue;
    const end = matchFrom(text, at + 1, typed, from + length, syllables);
    if (end !== undefined) return end;
  }
  return undefined;
}
