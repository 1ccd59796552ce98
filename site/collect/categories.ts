import type { SitePage } from './site.js';

/** The categories of the activities and awards a page holds, each once, in the order of the page. */
export function categoriesOf({ records }: Pick<SitePage, 'records'>): string[] {
  const all = [...records.activities, ...records.awards].flatMap(({ category }) => category ?? []);
  return [...new Set(all)].filter((category) => !isGroup(category));
}

/** Whether a category says who competes – 小学组, 低年级段, Group A –, not what in: the columns of awards are one. */
export function isGroup(category: string): boolean {
  return /(?:组|段)$|\bgroup\b/i.test(category);
}
