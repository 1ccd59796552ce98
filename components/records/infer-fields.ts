/** What a row means beyond its columns: the section it stands in, dates in titles, several activities in one cell. */

import { splitTasks } from './columns/phase-columns.js';
import { readDate } from './dates/read-date.js';
import type { Activity, Award, Phase, ReadContext, RecordKind, RecordsByKind, Work } from './types.js';
import { parseWrittenLevel } from './words/award-levels.js';
import { parsePlace } from './words/award-places.js';
import { parseGrades } from './words/grades.js';

/** Gives a row what the heading across the table above it says: a place, a level, a grade, a month, else a category. */
export function applySection<K extends RecordKind>(
  kind: K,
  fields: Partial<RecordsByKind[K]>,
  extras: Record<string, string>,
  section: string,
  context: ReadContext,
): void {
  const category = section || context.category || '';
  if (category === '') return;
  if (kind === 'phases') {
    if (section) extras.分组 = section;
  } else if (kind === 'awards') {
    applyToAward(fields as Partial<Award>, category);
  } else if (kind === 'works') {
    const work = fields as Partial<Work>;
    const grade = parseGrades(category);
    if (grade.length === 1 && grade[0] !== undefined) work.grade ??= grade[0];
    else work.kind ??= category;
  } else {
    applyToActivity(fields as Partial<Activity>, section, context);
  }
}

function applyToAward(award: Partial<Award>, section: string): void {
  const words = section.replace(/[（(][^（）()]*[）)]/g, '').trim();
  const place = parsePlace(words);
  const level = parseWrittenLevel(words);
  const grade = parseGrades(words);
  if (level) award.level ??= level;
  if (place && !award.placeText) {
    award.place = place;
    award.placeText = words.replace(/^.*级(?=[特一二三优])/, '');
  } else if (grade.length === 1 && grade[0] !== undefined) {
    award.grade ??= grade[0];
  } else if (!place && !(level && words.length <= 4)) {
    award.category ??= words;
  }
}

function applyToActivity(activity: Partial<Activity>, section: string, context: ReadContext): void {
  if (section !== '' && !activity.dateText) {
    const { problem: _, deadline, ...dated } = readDate(section, context);
    if (dated.precision !== 'unknown') {
      Object.assign(activity, dated, deadline && { deadline: dated.end });
      return;
    }
  }
  const category = section || context.category;
  if (category) activity.category ??= category;
}

/** A title may carry its dates in brackets: 第一阶段（9月1日—9月15日）. */
export function inferFields<K extends RecordKind>(
  kind: K,
  fields: Partial<RecordsByKind[K]>,
  context: ReadContext,
): void {
  if (kind === 'works') {
    const work = fields as Partial<Work>;
    work.title = unquote(work.title ?? '');
    inferGradeOfClass(work);
    const alt = work.title;
    work.pictures = (work.pictures ?? []).map((picture) => (picture.alt ? picture : { ...picture, alt }));
    return;
  }
  const dated = fields as Partial<Activity & Phase>;
  if (!dated.title && dated.description) {
    dated.title = dated.description;
    delete dated.description;
  }
  if (!dated.dateText && dated.title) {
    const bracket = /^(.*?)[（(]([^（）()]*\d[^（）()]*|[^（）()]*月[^（）()]*)[）)](.*)$/.exec(dated.title);
    const { problem: _, deadline, ...found } = readDate(bracket?.[2] ?? '', context);
    if (bracket && found.precision !== 'unknown') {
      dated.title = `${bracket[1]}${bracket[3]}`.trim();
      Object.assign(dated, found, deadline && { deadline: found.end });
    }
  }
  if (kind === 'phases' && dated.tasks?.length === 0) {
    // 第一阶段：宣传发动 keeps its tasks behind the colon only where they are several.
    const colon = /^([^：:]{2,20})[：:](.+)$/s.exec(dated.title ?? '');
    const tasks = splitTasks(colon?.[2] ?? '');
    if (colon?.[1] && tasks.length > 1) Object.assign(dated, { title: colon[1], tasks });
  }
  if (kind === 'phases') delete (dated as Partial<Activity>).deadline;
}

/** 三（2）班 says the grade too. */
export function inferGradeOfClass(fields: {
  class?: string;
  grade?: number;
  people?: { class?: string; grade?: number }[];
}): void {
  const only = fields.people?.length === 1 ? fields.people[0] : undefined;
  if (!fields.class && only?.class) fields.class = only.class;
  if (fields.grade !== undefined) return;
  const grades = parseGrades(fields.class ?? '');
  // Two classes of two grades leave the grade open.
  const grade = grades.length > 0 ? grades : [only?.grade];
  if (grade.length === 1 && grade[0] !== undefined) fields.grade = grade[0];
}

/** 《会飞的房子》 is called 会飞的房子. */
export function unquote(title: string): string {
  const match = /^《([^《》]+)》$/.exec(title.trim());
  return match?.[1] ?? title;
}

/** Several activities in one cell: numbered, on lines of their own, or with ； between them. */
export function splitTitles(title: string): string[] {
  const parts = splitTasks(title);
  return parts.length > 1 ? parts : [title];
}
