/**
 * The order of Chinese words, by pinyin or by strokes, worked out once for a whole list: the characters are ranked by
 * `Intl.Collator`, the words by the ranks of their characters. A hundred thousand comparisons of words cost a second.
 */
import { readChineseNumber } from '../records/dates/chinese-numerals.js';
import { foldText } from './fold-text.js';

/** `pinyin`, as in a dictionary; `stroke`, as in lists of people by 姓氏笔画. */
export type Collation = 'pinyin' | 'stroke';

/**
 * Surnames that are read in their own way, each before a character of that reading: 单 Shàn as 善, 曾 Zēng as 增.
 * The collator knows the common reading alone.
 */
const SURNAMES =
  '单善曾增仇求解谢区欧朴嫖查渣盖舸乐月任仁华画宓密缪妙纪己葛舸翟宅员运种虫召邵折舌黑贺能耐祭债秘闭卜补撒洒覃秦谌臣洗显乜聂宿素哈哈句勾阙缺牟谋车彻晟成尉玉万莫澹谈令零冼显隗伟郇旬都嘟逄旁繁婆';

/** Read so only in surnames of two characters. */
const COMPOUND = new Map([
  ['尉', '迟'],
  ['万', '俟'],
  ['澹', '台'],
  ['令', '狐'],
]);

/**
 * Surnames of one stroke less than the collator counts, each behind a character of as many: it counts 艹, 阝, 辶, 礻 and 鬼 as
 * they are written in traditional characters, 陈 with eight.
 */
const SHORTER =
  '邓贝印卉艾皿边衤邝轧邢老那考邬耒阮舌阳舟阴艮祁汗芦鸡芮龟花鸠苏驴连闰迟闱邰闲邱闳邵驳邸驱邹饮阿韧陆饫陈饭苑知苗齿苟黾范鸣茅鸢郁舍郎虰郑规祖狨祝狯茹鸩荣鸨郜軌郝軍敖旁莫龀郭赁都资陶閃荆矜逯許隆閉隋阇黄麥敬揀葛鼋董黹蒋黑甄犎蒙腭蒲腽蓝龄褚詿鄢酱蔡綷蔺緊薄臲薛艙魏骤';

const proxiesOf = (pairs: string) =>
  new Map((pairs.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));
const PROXIES: Record<Collation, ReadonlyMap<string, string>> = {
  pinyin: proxiesOf(SURNAMES),
  stroke: proxiesOf(SHORTER),
};

/** Quotation marks, brackets and other signs say nothing of the place of a word. */
const SIGNS = /[\s\u2010-\u2027\u3000-\u3003\u3008-\u301f"'()[\],.:;!?·/~-]+/g;

/** Below the characters: the end of a name, then how many digits a number has, then its digits. */
const [END, LENGTH, DIGIT, FIRST] = [1, 2, 32, 48];

/**
 * Ranks words for sorting.
 *
 * Numbers go by value (第九届 before 第10届), what is no letter or digit is left aside, upper and lower case are the same.
 *
 * @param names Whether the words are names of people, several parted by 、: their surnames are read, or counted, as surnames.
 * @returns A rank for each word, from 1; equal words share it, an empty word has 0.
 */
export function rankWords(words: readonly string[], collation: Collation, names = false): Int32Array {
  const read = words.map(names ? (word) => readNames(word, PROXIES[collation]) : readWord);
  const rankOf = rankCharacters(read, collation);
  const keys = read.map((word) => keyOf(word, rankOf));
  const ranks = new Map<string, number>();
  for (const key of [...new Set(keys)].sort()) ranks.set(key, key === '' ? 0 : ranks.size + 1 - Number(ranks.has('')));
  return Int32Array.from(keys, (key) => ranks.get(key) as number);
}

/** Nothing in it but common Han characters: most words, and nothing to do for them. */
const PLAIN = /^[\u4e00-\u7b2b\u7b2d-\u9fff]+$/;

/** 第 is left to the careful way, since a number may follow. */
function readWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const plain = word.replace(/第([〇零一二三四五六七八九十]+)/g, (all, run: string) => {
    const value = readChineseNumber(run);
    return value === undefined ? all : `第${value}`;
  });
  return foldText(plain).replace(SIGNS, '');
}

/** A proxy of a surname stands behind U+0001, the end of a name is U+0000. */
function readNames(words: string, proxies: ReadonlyMap<string, string>): string {
  if (!words.includes('、')) return readName(words, proxies);
  return words
    .split('、')
    .map((word) => readName(word, proxies))
    .join('\0');
}

function readName(word: string, proxies: ReadonlyMap<string, string>): string {
  const name = PLAIN.test(word) ? word : foldText(word).replace(SIGNS, '');
  const first = name.charAt(0);
  const proxy = name.length > 1 ? proxies.get(first) : undefined;
  if (!proxy || (proxies === PROXIES.pinyin && isCommonReading(name))) return name;
  return `\x01${proxy}${name.slice(1)}`;
}

/** Whether the second character says that the first is read as everywhere: 万 is Mò in 万俟 alone. */
function isCommonReading(name: string): boolean {
  const second = COMPOUND.get(name.charAt(0));
  return second !== undefined && second !== name.charAt(1);
}

/** Ranks of UTF-16 units; the halves of rare characters have one each, which keeps equals together. */
function rankCharacters(words: readonly string[], collation: Collation): Uint16Array {
  const isUsed = new Uint8Array(0x10000);
  for (const word of words) for (let index = 0; index < word.length; index += 1) isUsed[word.charCodeAt(index)] = 1;
  const chars: string[] = [];
  isUsed.forEach((used, code) => {
    if (used && code > 1) chars.push(String.fromCharCode(code));
  });
  const { compare } = new Intl.Collator(`zh-u-co-${collation}`, { sensitivity: 'base' });
  const ranks = new Uint16Array(0x10000);
  let rank = FIRST;
  chars.sort(compare).forEach((char, index) => {
    // Two for each: the second is for a surname that is read like it.
    if (index > 0 && compare(chars[index - 1] as string, char) !== 0) rank += 2;
    ranks[char.charCodeAt(0)] = rank;
  });
  return ranks;
}

/** Code units in the order of the ranks, so that strings compare as the words do. */
function keyOf(word: string, rankOf: Uint16Array): string {
  const units: number[] = [];
  let isSurname = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code < 2) {
      if (code === 0) units.push(END);
      isSurname = code;
    } else if (isDigit(code)) {
      while (word.charCodeAt(index) === ZERO && isDigit(word.charCodeAt(index + 1))) index += 1;
      const at = units.push(LENGTH) - 1;
      for (; isDigit(word.charCodeAt(index)); index += 1) units.push(DIGIT + word.charCodeAt(index) - ZERO);
      units[at] = Math.min(LENGTH + units.length - at, DIGIT - 1);
      index -= 1;
    } else {
      units.push((rankOf[code] as number) + isSurname);
      isSurname = 0;
    }
  }
  return String.fromCharCode(...units);
}

const ZERO = 0x30;

function isDigit(code: number): boolean {
  return code >= ZERO && code < ZERO + 10;
}
