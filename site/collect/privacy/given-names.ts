import { beginsWithFamilyName, familyLength } from '../../names/family-names.js';
import { isNoName, isWord, wordsIn } from '../../names/name-words.js';
import { simplify } from '../../traditional.js';
import type { NameMatch } from './name-matcher.js';

/** Characters of the given names that are looked for; one alone is anything. */
const LENGTH = 2;

/**
 * Makes a function that finds given names which stand alone in texts of these people's own: 晓彤的小车, beside 王晓彤. One that a
 * dictionary knows (梦想) may mean anything and stays, and so do nicknames.
 *
 * @param names Whole names → what stands in the place of the given ones.
 */
export function makeGivenNameFinder(
  names: Iterable<readonly [name: string, shown: string]>,
): (text: string) => NameMatch[] {
  const shownOf = new Map<string, string>();
  for (const [name, shown] of names) {
    const given = simplify(name.slice(familyLength(name)));
    if (given.length === LENGTH && /^\p{Script=Han}+$/u.test(given)) shownOf.set(given, shown);
  }
  if (shownOf.size === 0) return () => [];
  return (written) => {
    const text = simplify(written);
    const found: NameMatch[] = [];
    let ends: Set<number> | undefined;
    for (let start = 0; start + LENGTH <= text.length; start += 1) {
      const end = start + LENGTH;
      const replacement = shownOf.get(text.slice(start, end));
      if (replacement === undefined || isWord(text.slice(start, end))) continue;
      ends ??= endsOfWords(text);
      // 子航 in 电子航模 is half of two words; 李晓彤 is somebody else.
      const isWhole = (start === 0 || ends.has(start)) && ends.has(end);
      const isOther = beginsWithFamilyName(text[start - 1] ?? '') && !isNoName(text.slice(start - 1, end));
      if (isWhole && !isOther) found.push({ start, end, replacement });
    }
    return found;
  };
}

/** Where the words of a text end. */
function endsOfWords(text: string): Set<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const word of wordsIn(text)) {
    end += word.length;
    ends.add(end);
  }
  return ends;
}
