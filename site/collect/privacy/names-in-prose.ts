import { simplify } from '../traditional.js';
import { beginsWithFamilyName, looksLikeName } from './family-names.js';

/** A class: 三（1）班, 3.2班, 初一（4）班, 八年级2班. */
const CLASS = String.raw`(?:[一二三四五六七八九]|[1-9]|初[一二三]|高[一二三]|[一二三四五六七八九]年级)(?:[（(.]\d{1,2}[）)]?|\d{1,2}|[（(][一二三四五六七八九十]{1,2}[）)])班`;
/** Words that say of somebody that he is a pupil. */
const PUPIL = '(?:小?同学(?!们)|小朋友(?!们))';
const NAME = String.raw`(?![和由与及从])\p{Script=Han}{2,4}?`;
/** Where a name that stands behind a class may end. */
const END = String.raw`(?=[\s,，。;；、：:（(《“"]|$|${PUPIL}|荣?获|的[《“]|凭|以[《“]|[和与及])`;

const FORMS: readonly RegExp[] = [
  // 三（1）班沈散文同学, 三（1）班 卫条目 科幻画一等奖
  new RegExp(`${CLASS}(?:的|学生|[\\s：:、])?(${NAME})${END}`, 'gu'),
  // - 卫条目 三（1）班
  new RegExp(`(?:^|[\\s、，,；;。：:])(${NAME})[\\s　（(，,]{1,2}${CLASS}`, 'gu'),
  // ，沈散文同学
  new RegExp(`(?:^|[\\s、，。；：:,;（(“]|[由和与及]|小作者|选手|学生|队员)(${NAME})${PUPIL}`, 'gu'),
];
/** 指导学生：甲、乙、丙 */
const LIST =
  /(?:(?:指导|参赛|获奖|参与|优秀|代表)学生|学生作者|小作者|小选手|参赛队员|参赛选手)(?:名单)?[:：]\s*((?:\p{Script=Han}{2,4}[、，,\s]{1,2}){0,60}\p{Script=Han}{2,4})(?=$|[\s。；;，,、（(])/gu;

/** What begins as names do and is none. */
const NO_NAME =
  /[年级班组队届名位个些种多次校各全每们的了是有在我你他她它这那哪此某]|同学|学生|老师|教师|主任|代表|获|奖|人$|学校|小学|中学|作品|平均|平时|当时|时候|先生|女士|本人|负责|单独|成立|成绩|应该|应当|喜欢|经过|于是|和谐|所有|许多|任何|任意|相关|终于|关于|属于|对于|由于|鼓励|方便|方法|安排|安全|广大|高兴|高年|高段|高中|初中|小学|黄金|马上|万一|向来|从此|从前|国家|全体|参加|强调|强化|支持|别的|时间|和平|平等|通过|通知|曾经|居然|温暖|幸福|常常|常年|都能|容易|解决|解答|闻名|农村|城区|乐于|甘于|勤于|善于|易于/u;

/** Family names that are more often little words. */
const LITTLE = /^[和由与及从于向在有]/u;

/** A name that stands in running text with what makes it plain. */
export interface NameInProse {
  name: string;
  /** From 0, in the text. */
  index: number;
}

/**
 * Finds names that no list holds, where class or form of address make plain that they are a pupil's: 三（1）班沈散文同学,
 * 卫条目 三（1）班, 指导学生：甲、乙、丙. What could be a word is left alone.
 */
export function namesInProse(written: string): NameInProse[] {
  if (!/班|同[学學]|小朋友|[学學]生|作者|[选選]手|[队隊][员員]/.test(written)) return [];
  const text = simplify(written);
  const found = new Map<number, string>();
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const name = match[1] ?? '';
      if (isName(name) && !isOfAdult(text.slice(match.index + match[0].length)))
        found.set(match.index + match[0].lastIndexOf(name), name);
    }
  }
  for (const match of text.matchAll(LIST)) {
    const list = match[1] ?? '';
    const names = [...list.matchAll(/\p{Script=Han}+/gu)];
    // One that is none, and it is a list of something else.
    if (!names.every(([name]) => looksLikeName(name))) continue;
    const start = match.index + match[0].length - list.length;
    for (const { 0: name, index } of names) if (!isWord(name)) found.set(start + index, name);
  }
  return [...found]
    .map(([index, name]) => ({ name: written.slice(index, index + name.length), index }))
    .sort((a, b) => a.index - b.index);
}

function isName(word: string): boolean {
  return beginsWithFamilyName(word) && looksLikeName(word) && !isNoName(word) && !isWord(word);
}

/** True for what has the shape of a name and is words: 高年级, 成绩单, 和同学. */
export function isNoName(word: string): boolean {
  return NO_NAME.test(word) || LITTLE.test(word);
}

/** 三（1）班 王建国老师 */
function isOfAdult(behind: string): boolean {
  return /^\s?(?:老师|教师|主任|校长|辅导员)/.test(behind);
}

let segmenter: Intl.Segmenter | undefined;

/** The words a dictionary cuts a text into. */
export function wordsIn(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * True for what a dictionary knows as one word.
 *
 * @param longest Characters; longer ones are no words to us.
 */
export function isWord(word: string, longest = 2): boolean {
  return /^\p{Script=Han}{2,}$/u.test(word) && word.length <= longest && wordsIn(word).length === 1;
}
