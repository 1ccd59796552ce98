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

/** What plays; an address elsewhere that does not end as films do is a page about one: https://www.bilibili.com/video/BV1. */
const FILM = /^(?!https?:)|\.(?:mp4|m4v|webm|mov)\b/i;

/**
 * All slides of all works, in order: a work's film first, with its first picture as the poster, then its other pictures. A page about
 * the film is none.
 */
export function slidesOf(works: readonly Work[]): Slide[] {
  return works.flatMap((work, index) => {
    const { pictures } = work;
    const video = FILM.test(work.video?.src ?? '') ? work.video : undefined;
    const media: Pick<Slide, 'picture' | 'video'>[] = pictures.map((picture) => ({ picture }));
    if (video || media.length === 0) media[0] = { picture: pictures[0], video };
    return media.map((each, part) => ({ work, ...each, position: index + 1, part: part + 1, parts: media.length }));
  });
}

/** The date in words, the author's where we understood none, or not exactly. */
export function workDateWords({ date = '', dateText }: Work, lang: 'zh-CN' | 'en'): string {
  if (dateText && date.endsWith('~')) return dateText;
  const [exact = '?', month, day] = /^\d{4}(-\d\d)?(-\d\d)?/.exec(date) ?? [];
  const known = new Date(exact);
  if (Number.isNaN(known.getTime())) return dateText || date;
  return known.toLocaleDateString(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}
