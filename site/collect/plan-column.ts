import type { Phase } from '@kepu/components/records';
import type { Site } from './site.js';

/** Head of the column that names the plan of a phase; timelines of several plans name their lanes by it. */
const PLAN_COLUMN: Record<Site['config']['lang'], string> = { 'zh-CN': '方案', en: 'Plan' };

/**
 * The columns of a phase with the title of its plan, which is its page: outside of that page an id says nothing to
 * people. A column of the author’s own that names the plan comes first and is kept.
 */
export function withPlanColumn(
  extras: Phase['extras'],
  planTitle: string | undefined,
  lang: Site['config']['lang'],
): Phase['extras'] {
  const head = PLAN_COLUMN[lang];
  return planTitle === undefined || extras[head] ? extras : { ...extras, [head]: planTitle };
}
