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
  const scores = new Uint16Array(pages.length);
  pages.forEach((page, index) => {
    const touched: number[] = [];
    const add = (others: readonly number[] | undefined, score: number): void => {
      for (const other of near(others ?? [], index)) {
        if (other === index) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] as number) + score;
      }
    };
    for (const tag of new Set(page.tags)) add(byTag.get(tag), 4);
    if (page.kind !== 'page') add(byKindAndYear.get(kindAndYear(page)), 1);
    const best: { other: number; score: number }[] = [];
    for (const other of touched) {
      const candidate = pages[other] as SitePage;
      const sameKind = candidate.kind === page.kind && page.kind !== 'page';
      const sameYear = candidate.schoolYear !== undefined && candidate.schoolYear === page.schoolYear;
      keepBest(best, { other, score: (scores[other] as number) + (sameKind ? 2 : 0) + (sameYear ? 1 : 0) });
      scores[other] = 0;
    }
    related.set(
      page,
      best.map(({ other }) => pages[other] as SitePage),
    );
  });
  return related;
}

/** Inserts a candidate in its place: higher scores first, then the order of the site; at most `LIMIT` stay. */
function keepBest(best: { other: number; score: number }[], candidate: { other: number; score: number }): void {
  let at = best.length;
  while (at > 0) {
    const above = best[at - 1] as { other: number; score: number };
    if (above.score > candidate.score || (above.score === candidate.score && above.other < candidate.other)) break;
    at--;
  }
  if (at >= LIMIT) return;
  best.splice(at, 0, candidate);
  if (best.length > LIMIT) best.pop();
}

/** The nearest members of a long list around `index`; the whole list if it is short. */
function near(list: readonly number[], index: number): readonly number[] {
  if (list.length <= COMMON_TAG) return list;
  const at = Math.max(0, Math.min(list.length - COMMON_TAG, placeOf(list, index) - COMMON_TAG / 2));
  return list.slice(at, at + COMMON_TAG);
}

/** Where a number stands in an ascending list that holds it; to look through the list would take the square of the site. */
function placeOf(list: readonly number[], index: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function kindAndYear(page: SitePage): string {
  return `${page.kind} ${page.schoolYear ?? ''}`;
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
