/** What is said about a work, in captions and in the viewer. Pure. */
import { formatSpan, gradeName, parseLevel } from '../records/index.js';
import type { AwardLevel, Picture, Work } from '../records/types.js';
import type { ElementStrings } from '../shared/strings/strings.js';

/** One picture of one work, or a work without any: what the viewer shows at a time. */
export interface Slide {
  work: Work;
  picture?: Picture;
}

/** All pictures of all works, in order. */
export function slidesOf(works: readonly Work[]): Slide[] {
  return works.flatMap((work) =>
    work.pictures.length > 0 ? work.pictures.map((picture) => ({ work, picture })) : [{ work }],
  );
}

/** 四（2）班 孙某, as far as it is known. */
export function authorWords(work: Work, strings: ElementStrings<'gallery'>): string {
  const classes = [...new Set([work.class, ...work.people.map((person) => person.class)].filter(Boolean))];
  const grade = work.grade ?? work.people.find((person) => person.grade !== undefined)?.grade;
  const place = classes.length > 0 ? classes.join('、') : grade ? gradeName(grade, strings.lang) : '';
  return [place, strings.common.joinNames(work.people.map((person) => person.name))].filter(Boolean).join(' ');
}

/** The level that the words of an award name, for its colour. */
export function awardLevel(work: Work): AwardLevel | undefined {
  return work.award ? parseLevel(work.award) : undefined;
}

/** The date in words, the author's where we understood none. */
export function workDateWords(work: Work, lang: 'zh-CN' | 'en'): string {
  if (!work.date) return work.dateText ?? '';
  const precision = work.date.length >= 10 ? 'day' : work.date.length >= 7 ? 'month' : 'year';
  return formatSpan(work.date, work.date, precision, lang, { year: true });
}

/** The largest version of a picture. */
export function fullOf(picture: Picture): string {
  return picture.full || picture.src;
}
