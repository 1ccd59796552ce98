/** Grades in the words of authors: 三年级, 初二, 小学. Grades are numbers 1–12 throughout. */
import { readChineseNumber } from '../dates/chinese-numerals.js';

const SECTIONS: [RegExp, number, number][] = [
  [/(?:小学)?低(?:年[级段]|段)/, 1, 2],
  [/(?:小学)?中(?:年[级段]|段)/, 3, 4],
  [/(?:小学)?高(?:年[级段]|段)/, 5, 6],
  [/小学|primary/, 1, 6],
  [/初中|lower secondary/, 7, 9],
  [/高中|upper secondary/, 10, 12],
];

/** 六2班, 五.1班, 五年一班: before the number of the class stands the grade. */
const GRADE_OF_CLASS =
  /([一二三四五六七八九])(?:年?(?=[（(.．·]?[\d０-９]{1,2}[）)]?班)|[年.．·](?=[（(]?[一二三四五六七八九十]{1,2}[）)]?班))/g;

/** Without one of these no grade is named; most cells that are asked have none. */
const MAYBE_GRADES = /[年段初高班]|小[中学]|grade|year|primary|secondary/i;

/** Grades that a text names, ascending: 三至六年级, 四、五年级, 小学, 初二, Grades 3–6, Year 5. Empty if it names none or everybody. */
export function parseGrades(text: string): number[] {
  if (!MAYBE_GRADES.test(text)) return [];
  const grades = new Set<number>();
  let rest = normalise(text.replace(GRADE_OF_CLASS, '$1年级'));
  for (const [pattern, from, to] of SECTIONS) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, ' ');
    addRange(grades, from, to);
  }
  // 初一至初三, 高一、二: every figure takes the stage before it, 初二 is grade 8; 初2023级 is a year.
  rest = rest.replace(/[初高]\d(?!\d+[级届屆])(?:[-至到、,和及与][初高]?\d)*(?:年级)?/g, (list) => {
    let offset = 0;
    const numbers = list.replace(/([初高])?(\d)/g, (_, stage: string | undefined, digit: string) => {
      if (stage) offset = stage === '初' ? 6 : 9;
      return String(Number(digit) + offset);
    });
    return `${numbers.replace('年级', '')}年级`;
  });
  // 三年级至六年级: the word after the first number says no more than the one after the last.
  rest = rest.replace(/年[级段](?=[-至到、,和及与]\d{1,2}年[级段])/g, '');
  const list = '(\\d{1,2}(?:[-至到、,和及与]\\d{1,2})*)';
  for (const pattern of [`${list}年[级段]`, `(?:grade|year)s? ?${list}`, '(\\d{1,2})(?=(?:\\(\\d+\\)|\\.\\d+)班)'])
    for (const [, found = ''] of rest.matchAll(new RegExp(pattern, 'g'))) addList(grades, found);
  return [...grades].filter(Boolean).sort((a, b) => a - b);
}

/**
 * Grades in a cell of a column of grades, where figures need no more words: 4, 3、4, 3-6, 三、四. Empty where the text
 * names none, or a figure is no grade.
 */
export function parseGradeCell(text: string): number[] {
  const list = normalise(text).replace(/[ /;]+/g, '、');
  const isList = /^(?:0?[1-9]|1[0-2])(?:[-至到、,和及与](?:0?[1-9]|1[0-2]))*$/.test(list);
  return parseGrades(isList ? `${list}年级` : text);
}

/** True if a text says nothing but grades, so that it can be rebuilt from them. */
export function isOnlyGrades(text: string): boolean {
  return (
    normalise(text).replace(
      /[初高]?\d{1,2}(?:年[级段])?|小学|[初高]中|(?:grade|year)s?|学生|同学|[-至到、,和及与 ]/g,
      '',
    ) === ''
  );
}

function normalise(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/級/g, '级')
    .replace(/[‐‑‒–—―─−~〜]+/g, '-');
  const digits = plain.replace(/[一二三四五六七八九十]+/g, (run) => {
    const value = readChineseNumber(run);
    // 一二年级 is two grades.
    return value === undefined ? [...run].map(readChineseNumber).join('、') : String(value);
  });
  return digits.replace(/小学(?=\d)/g, '').replace(/([初高])中(?=\d)/g, '$1');
}

function addList(grades: Set<number>, list: string): void {
  for (const part of list.split(/[、,和及与]/)) {
    const numbers = part.split(/[-至到]/).map((text) => Number(text));
    addRange(grades, numbers[0] ?? 0, numbers[numbers.length - 1] ?? 0);
  }
}

function addRange(grades: Set<number>, from: number, to: number): void {
  for (let grade = from; grade <= to && grade <= 12; grade += 1) grades.add(grade);
}
