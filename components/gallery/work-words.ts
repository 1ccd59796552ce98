/** What is said about a work in its caption. Pure. */

import type { Picture, Work } from '../records/types.js';
import { gradeName } from '../records/words/grade-names.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { gradeOf } from './work-filter.js';

/** 四（2）班 孙某, as far as it is known. */
export function authorWords(work: Work, strings: ElementStrings<'gallery'>): string {
  const classes = [...new Set([work.class, ...work.people.map((person) => person.class)].filter(Boolean))];
  const grade = gradeOf(work);
  const place = classes.length > 0 ? classes.join('、') : grade ? gradeName(grade, strings.lang) : '';
  return [place, strings.common.joinNames(work.people.map((person) => person.name))].filter(Boolean).join(' ');
}

/** The largest version of a picture. */
export function fullOf(picture: Picture): string {
  return picture.full || picture.src;
}
