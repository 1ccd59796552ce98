import { foldUnits, type TitledPage, type Titles } from '@kepu/components/search';
import type { Site } from '../collect/site.js';
import type { IndexedSection } from './sections.js';

/** Length of all that is suggested, in UTF-16 units: 10–15 KB when compressed. */
const LENGTH = 40_000;
/** A heading that more pages have leads nowhere in particular: 活动目的. */
const PAGES_WITH_HEADING = 3;
const WORDS = 8;

/**
 * What is suggested while a reader types: titles of pages, then headings, then titles of records, as far as there is room.
 *
 * @param tags The most used first; the first few are offered where nothing is found. Where there are few, categories of
 *   records follow, the most used first: both are words that the school chose itself. What stands nowhere in what is searched is
 *   not offered.
 */
export function titlesOf(
  sections: readonly IndexedSection[],
  records: readonly IndexedSection[],
  tags: Site['tags'],
): Titles {
  const pages = new Map<string, TitledPage>();
  const pagesOf = new Map<string, Set<string>>();
  let left = LENGTH;
  const titled = (url: string, title: string, kind: string | undefined): TitledPage | undefined => {
    left -= url.length + title.length;
    return left > 0 ? { url, title, ...(kind !== undefined && { kind }), headings: [] } : undefined;
  };
  for (const { page, heading } of sections) {
    const own = pages.has(page.url) ? undefined : titled(page.url, page.title, page.kind);
    if (own) pages.set(page.url, own);
    pagesOf.set(heading, (pagesOf.get(heading) ?? new Set()).add(page.url));
  }
  for (const { page, heading, anchor } of sections) {
    if (heading === '' || (pagesOf.get(heading)?.size ?? 0) > PAGES_WITH_HEADING) continue;
    left -= heading.length + 4;
    if (left > 0) pages.get(page.url)?.headings.push({ heading, anchor });
  }
  const ofRecords: TitledPage[] = [];
  const known = new Set<string>();
  for (const { page, heading, anchor } of records) {
    // Ten prizes for one work are one suggestion; all rows of a table have its address.
    if (known.has(heading)) continue;
    known.add(heading);
    const own = titled(`${page.url}${anchor && `#${anchor}`}`, heading, page.kind);
    if (own) ofRecords.push(own);
  }
  const wanted = [...new Set([...tags.map(({ tag }) => tag), ...categoriesByUse(records)])];
  return { words: firstSaid(wanted, [...sections, ...records]), pages: [...pages.values(), ...ofRecords] };
}

/** The first words that stand in some section. The sections are folded one by one: all of them take as much as the site. */
function firstSaid(words: readonly string[], sections: readonly IndexedSection[]): string[] {
  const left = new Map(words.map((word) => [word, foldUnits(word)]));
  for (const { page, heading, text } of sections) {
    const folded = foldUnits(`${page.title}\n${heading}\n${text}`);
    for (const [word, own] of left) if (folded.includes(own)) left.delete(word);
    if (!words.slice(0, WORDS).some((word) => left.has(word))) break;
  }
  return words.filter((word) => !left.has(word)).slice(0, WORDS);
}

function categoriesByUse(records: readonly IndexedSection[]): string[] {
  const counts = new Map<string, number>();
  for (const { page } of records)
    for (const category of page.categories ?? []) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([category]) => category);
}
