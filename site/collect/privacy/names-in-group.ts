import { familyLength, looksLikeName } from '../../names/family-names.js';
import { isGroup, isGroupOrName, isKnownGroup } from '../../names/group-words.js';
import { isWord, wordsIn } from '../../names/name-words.js';
import type { NamesInCell } from './names-in-cell.js';

/** Part of several words that must read as names, so that all of them are. */
const SHARE = 2 / 3;
/** More characters than two names of two have, and no more than a cell of names. */
const RUN_TOGETHER = /^\p{Script=Han}{5,16}$/u;

/**
 * Says who stands in a cell under a head that names a group: 鹿鸣小学 and 星火队 are groups, 李雷 韩梅梅 王芳 three pupils who wrote their
 * names there. A single word that has the shape of a name, as 王芳 and 金鹰, is taken for one unless a dictionary knows it.
 *
 * @param words Of Han or other letters, without signs.
 */
export function namesOfWords(words: readonly string[]): NamesInCell {
  const [only = '', ...more] = words;
  if (more.length === 0) return namesOfWord(only);
  const names = words.filter((word) => isName(word) || isGroupOrName(word));
  const groups = words.filter((word) => !names.includes(word) && isGroup(word));
  const rest = words.filter((word) => /^\p{Script=Han}{2,4}$/u.test(word) && !names.includes(word) && !isGroup(word));
  if (names.length + groups.length + rest.length < words.length || names.length === 0) return NOBODY;
  if (names.length < (names.length + rest.length) * SHARE) return NOBODY;
  // 雷霆、方舟 are teams.
  if (names.filter((name) => isWord(name, 4)).length * 2 > names.length) return NOBODY;
  // 安阳 实验小学 is one school, 星火队 李雷 a team and somebody.
  const last = words.at(-1) as string;
  if (groups.includes(last) && !groups.includes(only) && names.length === 1) {
    const isPlace = isWord(names[0] as string, 4) || /[学校]$/.test(last);
    return isPlace ? NOBODY : { names, unclear: names };
  }
  return { names: [...names, ...rest], unclear: rest };
}

const NOBODY: NamesInCell = { names: [], unclear: [] };

function namesOfWord(word: string): NamesInCell {
  if (isGroupOrName(word)) return { names: [word], unclear: [word] };
  if (isGroup(word) || isKnownGroup(word) || isWord(word, 4)) return NOBODY;
  const joined = word.split(/[和与及]/);
  if (joined.length > 1 && joined.every(looksLikeName)) return { names: joined, unclear: [] };
  if (looksLikeName(word)) return { names: [word], unclear: [word] };
  const names = RUN_TOGETHER.test(word) && !isOfWords(word) ? [...new Set(cutIntoNames(word)?.flat())] : [];
  return names.length > 0 ? { names, unclear: [word] } : NOBODY;
}

function isName(word: string): boolean {
  return looksLikeName(word) && !isGroup(word) && !isKnownGroup(word);
}

/** True for 黄河青年先锋, most characters of which are in words that a dictionary knows. */
function isOfWords(text: string): boolean {
  return wordsIn(text).filter((word) => word.length === 1).length * 2 < text.length;
}

/** All ways in which 李雷韩梅梅王芳 is made of names alone; undefined if there is none. */
function cutIntoNames(text: string): string[][] | undefined {
  if (text === '') return [[]];
  const ways = [2, 3, 4].flatMap((length) => {
    const name = text.slice(0, length);
    // Four characters are a name only with a family name of two.
    if (name.length < length || !looksLikeName(name) || (length === 4 && familyLength(name) < 2)) return [];
    return (cutIntoNames(text.slice(length)) ?? []).map((rest) => [name, ...rest]);
  });
  return ways.length > 0 ? ways : undefined;
}
