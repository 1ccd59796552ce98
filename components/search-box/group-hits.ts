import type { SearchHit } from './search-provider.js';

/** What was found on one page. */
export interface HitGroup {
  /** The best of them. */
  first: SearchHit;
  /** The next best, which are listed below it. */
  next: SearchHit[];
  /** Those that a reader has to ask for. */
  rest: SearchHit[];
}

/** Sections listed below the best one of their page. */
const NEXT = 2;

/** Hits by page, the page of the best hit first; within a page the best first. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<string, HitGroup>();
  for (const hit of hits) {
    const page = hit.url.replace(/#.*/, '');
    const group = groups.get(page);
    if (!group) groups.set(page, { first: hit, next: [], rest: [] });
    else (group.next.length < NEXT ? group.next : group.rest).push(hit);
  }
  return [...groups.values()].map((group) => {
    // One that is hidden alone takes as much room as the words that say so.
    const { first, next, rest } = group;
    return rest.length === 1 ? { first, next: [...next, ...rest], rest: [] } : group;
  });
}
