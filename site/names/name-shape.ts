import { simplify } from '../traditional.js';
import { familyLength, looksLikeName } from './family-names.js';
import { FAMOUS } from './famous-people.js';
import {
  endsAsThing,
  hasCommonFamily,
  isGivenCharacter,
  isLikelyName,
  isNoName,
  isSureName,
  isWord,
  KNOWN_WORDS,
} from './name-words.js';

/**
 * How much of a name a word has by itself:
 *
 * - `none`: no family name, a word of school life (高年级), or a thing (水火箭);
 * - `word`: the shape, and a dictionary knows it (高山), so that it is a name in the company of others only;
 * - `weak`: the shape and nothing else (白天鹅, 柏雪);
 * - `likely`: more speaks for it than the first character (唐子睿, 张静);
 * - `certain`: hardly anything else (王梓涵, 欧阳若溪).
 */
export type NameShape = 'none' | 'word' | 'weak' | 'likely' | 'certain';

/** What names of places, people by their task, kinds and parts of the day end on: 沈阳市, 安全员, 宋体字, 常态化. */
const KIND =
  /(?:[市县区省镇乡州村社队员匠者字词句章题法术式化型类性率度费组段院馆厅室站所局校号课堂项次种件证会团罐委盟时下里后前内外旁边份届期层册页版式本例费体界线音色味湾岛湖港桥机园节]|解放军)$/u;
/** The same of names of two characters, which end so now and then: 王力, 张强. */
const SHORT_KIND = /[评时下里后前内外边奖案划结子步程型例期末记诗艺志线]$/u;
/** Family names that are counted with: 一张静物画, 两周可完成. */
const COUNTED = /^[张周章段方万石车种]/u;
/** Characters of given names that words hold as well: 石子路, 许可证, 管乐. */
const COMMON_IN_WORDS = /[子可乐美强军超语艺志思诗健静丽雅航勇佳]/u;

/** True for names at least half of which have more than the shape of one. */
export function areHardlyWords(names: readonly string[]): boolean {
  return names.filter((name) => /^(?:likely|certain)$/.test(shapeOf(simplify(name)))).length * 2 >= names.length;
}

/** Judges a word of Han characters, simplified, without what stands beside it. */
export function shapeOf(word: string): NameShape {
  const given = [...word].slice(familyLength(word));
  const areGiven = given.length > 1 && given.every((each) => isGivenCharacter(each));
  // 向雨轩 begins with a little word.
  if (!looksLikeName(word) || KNOWN_WORDS.has(word) || FAMOUS.has(word)) return 'none';
  if (isNoName(word) && !areGiven)
    return hasCommonFamily(word) && isSureName(word) && isWord(given.join('')) ? 'word' : 'none';
  const isCompound = familyLength(word) > 1;
  if (isCompound) return given.some((each) => isGivenCharacter(each)) || !endsAsThing(word) ? 'certain' : 'weak';
  const isCommon = hasCommonFamily(word);
  const hasGiven = given.some(isPlainGiven);
  if (isWord(word, 4)) {
    // Dictionaries know people of today, whose names others bear.
    if (isCommon && hasGiven) return 'likely';
    return isCommon && word.length === 3 && !endsAsThing(word) ? 'weak' : word.length === 2 ? 'word' : 'none';
  }
  if ((word.length > 2 ? KIND : SHORT_KIND).test(word)) return hasGiven && isCommon ? 'weak' : 'none';
  if (endsAsThing(word)) return isCommon && isSureName(word) ? 'weak' : 'none';
  if (word.length === 4) return fourOf(given, isCommon);
  if (word.length === 2)
    return isCommon && hasGiven ? (COUNTED.test(word) ? 'likely' : 'certain') : isLikelyName(word) ? 'likely' : 'weak';
  if (given[0] === '小' || given[0] === given[1]) return isCommon ? 'certain' : 'likely';
  if (!isLikelyName(word)) return 'weak';
  // 张纸条 and 周提出, and 李红梅.
  if (!hasGiven && isWord(given.join(''))) return 'likely';
  return isCommon || hasGiven || areGiven ? 'certain' : 'likely';
}

/** True for a character that given names hold and words hardly ever. */
function isPlainGiven(character: string): boolean {
  return isGivenCharacter(character) && !COMMON_IN_WORDS.test(character);
}

/** Of the names of both parents and two more characters: 张杨子墨. */
function fourOf([second = '', ...rest]: readonly string[], isCommon: boolean): NameShape {
  if (!rest.some((each) => isGivenCharacter(each))) return 'none';
  return isCommon && hasCommonFamily(second) ? 'certain' : 'weak';
}
