/** What the viewer shows one after another. Pure. */
import type { Picture, Work } from '../../records/types.js';

/** A picture of a work, its film, or a work without either. */
export interface Slide {
  work: Work;
  /** Of a film: what is shown before it plays. */
  picture?: Picture | undefined;
  video?: Work['video'];
  /** Place of the work among all, from 1, and of the slide within its work. */
  position: number;
  part: number;
  parts: number;
}

/** All slides of all works, in order: a work's film first, with its first picture as the poster, then its other pictures. */
export function slidesOf(works: readonly Work[]): Slide[] {
  return works.flatMap((work, index) => {
    const { video, pictures } = work;
    const shown = video ? [{ video, picture: pictures[0] }, ...pictures.slice(1).map((picture) => ({ picture }))] : [];
    const all = video ? shown : pictures.length > 0 ? pictures.map((picture) => ({ picture })) : [{}];
    return all.map((media, part) => ({ work, ...media, position: index + 1, part: part + 1, parts: all.length }));
  });
}

/** The date in words, the author's where we understood none. */
export function workDateWords(work: Work, lang: 'zh-CN' | 'en'): string {
  const [year, month, day] = work.date?.split(/[-T]/) ?? [];
  if (!year) return work.dateText ?? '';
  const date = new Date(Date.UTC(Number(year), Number.parseInt(month ?? '1', 10) - 1, Number.parseInt(day ?? '1', 10)));
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(date);
}
