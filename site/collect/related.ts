import type { SitePage } from './site.js';

/** Most related pages a page names. */
const LIMIT = 4;
/** A tag shared by more pages than this says little, and comparing them all would grow with the square of the site. */
const COMMON_TAG = 60;

/**
 * Finds the pages a reader may want next: same tags count most, then the same kind, then the same school year.
 *
 * @param pages All pages in site order, which decides between equal ones.
 */
export function findRelated(pages: readonly SitePage[]): Map<SitePage, SitePage[]> {
  const byTag = new Map<string, number[]>();
  const byKindAndYear = new Map<string, number[]>();
  pages.forEach((page, index) => {
    for (const tag of new Set(page.tags)) push(byTag, tag, index);
    if (page.kind !== 'page') push(byKindAndYear, kindAndYear(page), index);
  });

  const related = new Map<SitePage, SitePage[]>();
  pages.forEach((page, index) => {
    const scores = new Map<number, number>();
    const add = (other: number, score: number): void => {
      if (other !== index) scores.set(other, (scores.get(other) ?? 0) + score);
    };
    for (const tag of new Set(page.tags)) for (const other of near(byTag.get(tag) ?? [], index)) add(other, 4);
    if (page.kind !== 'page')
      for (const other of near(byKindAndYear.get(kindAndYear(page)) ?? [], index)) add(other, 1);
    for (const [other, score] of scores) {
      const candidate = pages[other] as SitePage;
      const sameKind = candidate.kind === page.kind && page.kind !== 'page';
      const sameYear = candidate.schoolYear !== undefined && candidate.schoolYear === page.schoolYear;
      scores.set(other, score + (sameKind ? 2 : 0) + (sameYear ? 1 : 0));
    }
    const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, LIMIT);
    related.set(
      page,
      best.map(([other]) => pages[other] as SitePage),
    );
  });
  return related;
}

/** The nearest members of a long list around `index`; the whole list if it is short. */
function near(list: readonly number[], index: number): readonly number[] {
  if (list.length <= COMMON_TAG) return list;
  const at = Math.max(0, Math.min(list.length - COMMON_TAG, list.indexOf(index) - COMMON_TAG / 2));
  return list.slice(at, at + COMMON_TAG);
}

function kindAndYear(page: SitePage): string {
  return `${page.kind} ${page.schoolYear ?? ''}`;
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
