import { captionWord } from '@kepu/components/records';
import { simplify } from '../traditional.js';
import { beginsWithFamilyName, familyLength, looksLikeName } from './family-names.js';
import { FAMOUS } from './famous-people.js';
import { shapeOf } from './name-shape.js';
import {
  endsAsThing,
  hasCommonFamily,
  isGivenCharacter,
  isNobody,
  isTranscribed,
  isWord,
  wordsIn,
} from './name-words.js';

/** What words are that may be somebody, or what somebody made: 李思雨, 水火箭; of 蓝天 and 方舟 nobody can say. */
export type NameOrWork = 'name' | 'work' | 'unclear';

/** How children are called by those who know them: 小雨, 阿明; and 豆豆. */
const NICKNAME = /^[小大阿].$/u;
const TWICE = /^(.)\1$/u;
/** 阿依古丽·买买提, Emily Carter. */
const NAME_WITH_SIGNS = /^\p{L}+[·•・.]\p{L}+|^[A-Z][a-z]+(?: [A-Z][a-z]+)+$/u;

/** 白玛央金, 多吉: names that Tibetans bear, one or two of them. */
const TIBETAN =
  /^(?:白玛|边巴|次仁|次旺|达瓦|丹增|旦增|德吉|顿珠|多吉|格桑|贡布|江白|洛桑|罗布|尼玛|平措|普布|强巴|曲珍|仁青|索朗|土登|旺堆|旺姆|央金|央宗|益西|扎西|卓嘎|卓玛|措姆|拉姆|巴桑){1,2}$/u;

/**
 * Judges words that stand beside a class, or in another place where as well a pupil may be named as a work: by their shape, by
 * whether a dictionary parts them into words, and by what names end on hardly ever.
 */
export function nameOrWork(words: string): NameOrWork {
  const text = simplify(words.trim());
  if (NAME_WITH_SIGNS.test(text) || TIBETAN.test(text)) return 'name';
  if (!/^\p{Script=Han}+$/u.test(text) || text.includes('的')) return 'work';
  const shape = shapeOf(text);
  if (shape === 'certain' || shape === 'likely') return 'name';
  const isThing = endsAsThing(text);
  const isRare = !hasCommonFamily(text);
  if (shape === 'weak') return isThing || isParted(text) || (text.length === 2 && isRare) ? 'unclear' : 'name';
  if (shape === 'word') return isThing && !mayBeNamedSo(text) ? 'work' : 'unclear';
  // 毛豆豆 and 陈画 are somebody, perhaps.
  if (looksLikeName(text) && !isWord(text, 4) && (isTwice(text) || (text.length === 2 && !isRare))) return 'unclear';
  if (isTranscribed(text) && text.length > 2 && !isThing && !isWord(text, 4)) return 'name';
  if (TWICE.test(text)) return 'unclear';
  if (isThing && mayBeNamedSo(text)) return 'unclear';
  if (isThing || text.length > 4) return 'work';
  const isGiven = [...text].every((each) => isGivenCharacter(each));
  if (isGiven || NICKNAME.test(text)) return text.length === 2 && isGiven && !isWord(text) ? 'name' : 'unclear';
  if (isNobody(text) || isWord(text, 4)) return text.length === 2 && beginsWithFamilyName(text) ? 'unclear' : 'work';
  if (beginsWithFamilyName(text)) return text.length < 4 ? 'unclear' : 'work';
  return isParted(text) ? 'work' : 'unclear';
}

/** True for 陈虹桥, 李玉树 and 马小球: a family name stands before two characters, a frequent one or one that no word goes on from as in 牛奶盒. */
function mayBeNamedSo(text: string): boolean {
  if (text.length !== 3 || isWord(text, 4) || captionWord(text) === 'kind' || FAMOUS.has(text.slice(0, 2)))
    return false;
  return hasCommonFamily(text) || (beginsWithFamilyName(text) && wordsIn(text).length === text.length);
}

function isTwice(text: string): boolean {
  return text.length === 3 && text[1] === text[2];
}

/** True for 水火箭, 竹蜻蜓 and 尹初夏: behind the first character stands a word that is no given name. */
function isParted(text: string): boolean {
  const rest = [...text].slice(familyLength(text));
  if (rest.length < 2 || rest.some((each) => isGivenCharacter(each))) return false;
  return wordsIn(text).at(-1) === rest.join('') && wordsIn(rest.join('')).length === 1;
}
