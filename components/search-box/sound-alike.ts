import type { IndexedEntry } from './search-index.js';
import type { PinyinPart } from './sound-parts.js';

/** A shorter word sounds like something in nearly every text: it is looked for in titles and headings alone. */
const IN_TEXTS = 3;

/**
 * What entries say that sounds like a word: of pinyin, whole or initials, the characters it stands for; of characters others
 * that are read alike – slips of an input method, and simplified ones for traditional ones.
 *
 * @param word Folded.
 * @returns As it stands there, folded; titles before headings before texts. Undefined if nothing sounds so.
 */
export function soundAlike(
  entries: readonly IndexedEntry[],
  word: string,
  { readsAs, syllablesOf }: PinyinPart,
): string | undefined {
  const isTyped = /^[a-z\d]+$/.test(word);
  const letters = Array.from(word, (character) => syllablesOf(character)[0] ?? character).join('');
  if (!/^[a-z\d]{2,}$/.test(letters)) return undefined;
  for (const field of ['title', 'heading', 'text'] as const) {
    if (field === 'text' && word.length < IN_TEXTS) break;
    for (const { [field]: text } of entries) {
      if (!readsAs(text, letters)) continue;
      // The shortest beginning of the text that sounds so, and of that the shortest end.
      const end = leastOf(text.length, (at) => readsAs(text.slice(0, at), letters));
      const back = leastOf(end, (length) => readsAs(text.slice(end - length, end), letters));
      if (isTyped || back === word.length) return text.slice(end - back, end);
    }
  }
  return undefined;
}

/** The least number up to `most` of which `holds` is true, as it is of all above. */
function leastOf(most: number, holds: (value: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
