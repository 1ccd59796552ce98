import type { NameMatch } from './name-matcher.js';

/** What stands in place of a number. */
const LEFT_OUT = '…';

/** Eighteen digits in the groups a citizen number has, the last of them perhaps an X. */
const CITIZEN =
  /(?<![\dA-Za-z])([1-9]\d{5})[ -]?((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))[ -]?(\d{3}[\dXx])(?![\dA-Za-z])/g;
/** Before any number of eighteen or fifteen digits these say what it is. */
const NAMED_CITIZEN = /((?:身份证|证件|居民证)(?:号码?)?[:：是为\s]{0,3})(\d{17}[\dXx]|\d{15})(?![\dA-Za-z])/g;
const MOBILE = /(?<![\dA-Za-z.-])(?:\+?86[ -]?)?1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![\dA-Za-z])/g;

/** A number is of whoever stands nearest before it in its sentence. */
const OF_PUPIL = /学生|同学|小朋友|家长|监护人|父亲|母亲|父母|爸爸|妈妈|爷爷|奶奶|外公|外婆|小作者|小选手|队员/g;
const OF_OFFICE =
  /老师|教师|辅导员|主任|校长|联系人|联络人|负责人|经办人|领队|工作人员|办公|咨询|热线|报名|值班|会务|组委会|教育局|学校|公司|协会|客服/g;
const SENTENCE_END = /[。！？；;!?\n]/;
/** Characters before a number that may say whose it is. */
const REACH = 40;
/** 13800138000（王小明）, 13800138000 王小明. */
const BEHIND = /^\s?[（(]?\s?/;

/**
 * Finds numbers that are not published: citizen numbers of anybody – by their check digit, or where the words before say so –, and
 * mobile numbers of pupils and their parents. The telephone of an office or a teacher stays.
 *
 * @param pupilsIn Finds names of pupils in a text.
 */
export function findPrivateNumbers(text: string, pupilsIn: (text: string) => readonly NameMatch[]): NameMatch[] {
  if (!/[\d\uff10-\uff19]{6}|1[3-9]\d[ -]\d{4}/.test(text)) return [];
  const plain = text.replace(/[\uff10-\uff19\uff38\uff58\uff0b]/g, (sign) => sign.normalize('NFKC'));
  const matches: NameMatch[] = [];
  const add = (start: number, length: number): void => {
    if (!matches.some((each) => each.start < start + length && start < each.end))
      matches.push({ start, end: start + length, replacement: LEFT_OUT });
  };
  for (const match of plain.matchAll(CITIZEN)) {
    if (hasCheckDigit(match.slice(1).join(''))) add(match.index, match[0].length);
  }
  for (const { index, 1: words = '', 2: digits = '' } of plain.matchAll(NAMED_CITIZEN)) {
    add(index + words.length, digits.length);
  }
  for (const { index, 0: found } of plain.matchAll(MOBILE)) {
    if (isOfPupil(text, index, index + found.length, pupilsIn)) add(index, found.length);
  }
  return matches.sort((a, b) => a.start - b.start);
}

/** Mobile numbers in a text about a pupil, but those of offices and teachers: 备注 beside a winner. */
export function findMobiles(text: string): NameMatch[] {
  return Array.from(text.matchAll(MOBILE), ({ 0: number, index }) => ({
    start: index,
    end: index + number.length,
    replacement: LEFT_OUT,
  })).filter(({ start }) => {
    const before = text.slice(0, start);
    return lastIndex(before, OF_OFFICE) <= lastIndex(before, OF_PUPIL);
  });
}

/** GB 11643: the digits by their weights, modulo 11. */
function hasCheckDigit(number: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

function isOfPupil(
  text: string,
  start: number,
  end: number,
  pupilsIn: (text: string) => readonly NameMatch[],
): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const behind = text.slice(end, end + 12);
  const lead = BEHIND.exec(behind)?.[0].length ?? 0;
  if (pupilsIn(behind).some((match) => match.start === lead)) return true;
  const pupil = Math.max(lastIndex(before, OF_PUPIL), ...pupilsIn(before).map((match) => match.start));
  return pupil >= 0 && pupil > lastIndex(before, OF_OFFICE);
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
