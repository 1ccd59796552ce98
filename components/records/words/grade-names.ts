/** Grades in our words: 三年级, 高一, Grade 3. Apart from their reading, which is loaded by need. */
import type { Lang } from './lang.js';

/** @param grade 1–12; 1–6 primary, 7–9 lower secondary, 10–12 upper secondary. */
export function gradeName(grade: number, lang: Lang = 'zh-CN'): string {
  if (lang === 'en') return `Grade ${grade}`;
  return grade > 9 ? `高${'一二三'[grade - 10]}` : `${'一二三四五六七八九'[grade - 1]}年级`;
}

/** Grades in one phrase: 三—六年级, 一、三年级, 七年级—高一. Empty for none. */
export function gradesName(grades: readonly number[], lang: Lang = 'zh-CN'): string {
  const runs: number[][] = [];
  for (const grade of grades) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === grade - 1) run.push(grade);
    else runs.push([grade]);
  }
  const named = runs.map((run) => {
    const first = gradeName(run[0] as number, lang);
    const last = gradeName(run[run.length - 1] as number, lang);
    if (run.length === 1) return first;
    return lang === 'en'
      ? `${first}–${last.slice(6)}`
      : `${first.replace(last.endsWith('年级') ? '年级' : '', '')}—${last}`;
  });
  return named.join(lang === 'en' ? ', ' : '、');
}
