/** The grade that a class says, where nothing but classes can stand: 八1, 五(2), 5-2, 502, 五甲, 初2023级3班. */
import { parseGrades } from './grades.js';

/** 初2023级, 高26届: the year in which a class entered the school, or leaves it. */
const COHORT = /([小初高])[中学]?(20\d\d|\d\d)([级届])/;
/** First and last grade. */
const STAGES: Record<string, readonly [number, number]> = { 小: [1, 6], 初: [7, 9], 高: [10, 12] };

/** A grade and its class without 班 or 年: 八1, 五2班, 八(1), 五甲, 7A, Class 7A; 5-2, 5.2, 5(2); 502. */
const SHORT =
  /^(?:class)?(?:([初高]?[一二三四五六七八九])(?:[-.·]?\d{1,2}|\(\d{1,2}\)|[一二三四五六七八九甲乙丙丁a-h])|(1?\d)(?:[-.·]\d{1,2}|\(\d{1,2}\)|[a-h])|([1-9])[01]\d)班?$/i;

/**
 * The one grade of a class, or of several classes. Which grade a class of an entry year is in depends on the school year; 级 is in some
 * towns the year in which it leaves, and only one of the two is at school.
 *
 * @param schoolYear `2025-2026`.
 * @returns `undefined` for classes of several grades, for words that say none, and for a year without a school year beside it.
 */
export function gradeOfClass(text: string, schoolYear = ''): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/級/g, '级').replace(/屆/g, '届');
  const [, stage = '', year = '', kind] = COHORT.exec(plain) ?? [];
  const [first, last] = STAGES[stage] ?? [0, 0];
  if (first) {
    const begin = Number(schoolYear.slice(0, 4));
    const cohort = Number(year.slice(-2)) + 2000;
    const grade = kind === '届' || cohort > begin ? last + begin + 1 - cohort : first + begin - cohort;
    return begin && grade >= first && grade <= last ? grade : undefined;
  }
  const grades = new Set(plain.split(/[、,;/]/).flatMap(gradesOf));
  return grades.size === 1 ? [...grades][0] : undefined;
}

function gradesOf(words: string): number[] {
  const named = parseGrades(words);
  if (named.length > 0) return named;
  const [, ofHan, ofFigures, ofRoom] = SHORT.exec(words) ?? [];
  const grade = ofHan ?? ofFigures ?? ofRoom;
  return grade ? parseGrades(`${grade}年级`) : [];
}
