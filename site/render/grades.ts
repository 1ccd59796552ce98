import type { Strings } from './strings/strings.js';

/** Grades in words; three and more neighbours as a range. Empty for all grades of a primary school and for none. */
export function gradesText(grades: readonly number[], strings: Strings): string {
  if (grades.length === 0 || grades.length >= 6) return '';
  const [first, last] = [grades[0] as number, grades.at(-1) as number];
  const isRange = grades.length > 2 && last - first === grades.length - 1;
  return isRange ? strings.grade.range(first, last) : strings.grade.join(grades.map(strings.grade.name));
}
