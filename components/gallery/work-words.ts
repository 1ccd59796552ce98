/** What is said about a work in its caption. Pure. */

import type { AwardLevel, Picture, Work } from '../records/types.js';
import { gradeName } from '../records/words/grade-names.js';
import { parseLevel } from '../records/words/read-level.js';
import { isPlanColumn } from '../shared/plan-column.js';
import type { ElementStrings } from '../shared/strings/strings.js';

/** Levels are parsed once. */
const levels = new WeakMap<Work, AwardLevel | undefined>();

/** 四（2）班 孙某, as far as it is known. */
export function authorWords(work: Work, strings: ElementStrings<'gallery'>): string {
  const classes = new Set([work, ...work.people].flatMap((each) => each.class || []));
  const grade = gradeOf(work);
  const place = [...classes].join('、') || (grade ? gradeName(grade, strings.lang) : '');
  return [place, strings.common.joinNames(work.people.map((person) => person.name))].filter(Boolean).join(' ');
}

/** The largest version of a picture. */
export function fullOf(picture: Picture): string {
  return picture.full || picture.src;
}

/** Head of the column that names the plan of a work; undefined if none does. */
export function planHead({ extras }: Work): string | undefined {
  return Object.keys(extras).find((head) => extras[head] && isPlanColumn(head));
}

/** The grade of a work, else of the first of its people who has one. */
export function gradeOf(work: Work): number | undefined {
  return work.grade ?? work.people.find((person) => person.grade !== undefined)?.grade;
}

/** The level that the words of an award name. */
export function awardLevel(work: Work): AwardLevel | undefined {
  if (!levels.has(work)) levels.set(work, work.award ? parseLevel(work.award) : undefined);
  return levels.get(work);
}
