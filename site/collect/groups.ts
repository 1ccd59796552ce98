import type { Page } from '../parse/page.js';
import { type Romanise, shortHash, slugify } from './romanise.js';
import type { SchoolYearPages, Site, SitePage } from './site.js';

/** Published pages by order, then date (newest first), then path. */
export function comparePages(a: Page, b: Page): number {
  return (
    (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
    compareText(b.date ?? '', a.date ?? '') ||
    compareText(a.path, b.path)
  );
}

/**
 * Pages by tag; the tags most used come first, equal ones in dictionary order.
 *
 * @param wordsForAddress What the address of a tag is made of, if not of the tag.
 */
export function groupByTag(
  pages: readonly SitePage[],
  wordsForAddress: ReadonlyMap<string, string>,
  romanise: Romanise | undefined,
): Site['tags'] {
  const byTag = new Map<string, SitePage[]>();
  for (const page of pages) {
    for (const tag of new Set(page.tags)) {
      const list = byTag.get(tag);
      if (list) list.push(page);
      else byTag.set(tag, [page]);
    }
  }
  const collator = new Intl.Collator('zh-CN');
  const sorted = [...byTag].sort(
    (a, b) => b[1].length - a[1].length || collator.compare(a[0], b[0]) || compareText(a[0], b[0]),
  );
  const taken = new Set<string>();
  return sorted.map(([tag, tagged]) => {
    const words = wordsForAddress.get(tag) ?? tag;
    const stem = `tags/${slugify(words, romanise)}`;
    let url = `${stem}/index.html`;
    for (let count = 1; taken.has(url); count += 1)
      url = `${stem}-${shortHash(count === 1 ? words : `${words} ${count}`, 4)}/index.html`;
    taken.add(url);
    return { tag, url, pages: tagged };
  });
}

/** Pages by school year, newest year first. */
export function groupBySchoolYear(pages: readonly SitePage[]): SchoolYearPages[] {
  const byYear = new Map<string, SitePage[]>();
  for (const page of pages) {
    if (page.schoolYear === undefined) continue;
    const list = byYear.get(page.schoolYear);
    if (list) list.push(page);
    else byYear.set(page.schoolYear, [page]);
  }
  return [...byYear]
    .sort((a, b) => compareText(b[0], a[0]))
    .map(([schoolYear, list]) => ({ schoolYear, url: `years/${slugify(schoolYear)}/index.html`, pages: list }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
