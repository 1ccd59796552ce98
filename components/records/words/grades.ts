/** Grades in words: 三年级, 初二, 高一, Grade 3. Grades are numbers 1–12 throughout. */
import type { Lang } from './lang.js';

/** @param grade 1–12; 1–6 primary, 7–9 lower secondary, 10–12 upper secondary. */
export function gradeName(grade: number, lang: Lang = 'zh-CN'): string {
  if (lang === 'en') return `Grade ${grade}`;
  return grade > 9 ? `高${'一二三'[grade - 10]}` : `${'一二三四五六七八九'[grade - 1]}年级`;
}

/** Grades that a text names, ascending; empty if it names none or everybody. */
export function parseGrades(_text: string): number[] {
  return [];
}
