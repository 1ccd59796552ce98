import { foldUnits, type TitledPage, type TitledRecord, type Titles } from '@kepu/components/search';
import type { Site } from '../collect/site.js';
import type { IndexedSection } from './sections.js';

/** Length of all that is suggested, in UTF-16 units: 10–15 KB when compressed. */
const LENGTH = 40_000;
/** A heading that more pages have leads nowhere in particular: 活动目的. */
const PAGES_WITH_HEADING = 3;
const WORDS = 8;
/** Characters of a title that is as short as what people type. */
const SHORT = 8;

/**
 * What is suggested while a reader types: titles of pages, then headings, then titles of records, as far as there is room.
 *
 * @param tags The most used first; the first few are offered where nothing is found. Where there are few, categories of
 *   records follow, the most used first, then short titles of pages: all are words that the school chose itself. What stands nowhere in what is searched is
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
  for (const { page, heading } of sections) {
    if (!pages.has(page.url)) {
      left -= page.url.length + page.title.length;
      const { url, title, kind } = page;
      if (left > 0) pages.set(url, { url, title, ...(kind !== undefined && { kind }), headings: [] });
    }
    pagesOf.set(heading, (pagesOf.get(heading) ?? new Set()).add(page.url));
  }
  for (const { page, heading, anchor } of sections) {
    if (heading === '' || (pagesOf.get(heading)?.size ?? 0) > PAGES_WITH_HEADING) continue;
    left -= heading.length + 4;
    if (left > 0) pages.get(page.url)?.headings.push({ heading, anchor });
  }
  const found: TitledRecord[] = [];
  const known = new Set<string>();
  let [lastPage, lastAnchor] = ['', ''];
  for (const { page, heading, anchor } of byPage(records)) {
    // Ten prizes for one work are one suggestion; all rows of a table have its address.
    if (known.has(heading)) continue;
    known.add(heading);
    const isSamePage = page.url === lastPage;
    left -=
      heading.length + (isSamePage ? 0 : page.url.length) + (isSamePage && anchor === lastAnchor ? 0 : anchor.length);
    if (left <= 0) break;
    const url = `${page.url}${anchor && `#${anchor}`}`;
    found.push({ url, title: heading, ...(page.kind !== undefined && { kind: page.kind }) });
    [lastPage, lastAnchor] = [page.url, anchor];
  }
  const short = [...pages.values()].map(({ title }) => title).filter(({ length }) => length <= SHORT);
  const wanted = [...new Set([...tags.map(({ tag }) => tag), ...categoriesByUse(records), ...short])];
  return { words: firstSaid(wanted, [...sections, ...records]), pages: [...pages.values()], records: found };
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

/** The records of a page one after the other: its address is written once. */
function byPage(records: readonly IndexedSection[]): IndexedSection[] {
  const groups = new Map<string, IndexedSection[]>();
  for (const record of records) {
    const group = groups.get(record.page.url) ?? [];
    if (group.length === 0) groups.set(record.page.url, group);
    group.push(record);
  }
  return [...groups.values()].flat();
}

function categoriesByUse(records: readonly IndexedSection[]): string[] {
  const counts = new Map<string, number>();
  for (const { page } of records)
    for (const category of page.categories ?? []) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([category]) => category);
}
