import type { AnyRecord } from '@kepu/components/records';
import type { Site } from './site.js';

/** Head of the column that names the plan of a record: timelines name their lanes by it, galleries albums, award tables link it. */
const PLAN_COLUMN: Record<Site['config']['lang'], string> = { 'zh-CN': '方案', en: 'Plan' };

/**
 * The columns of a record with the title of its plan, which is its page: outside of that page an id says nothing to
 * people. A column of the author’s own that names the plan comes first and is kept.
 */
export function withPlanColumn(
  extras: AnyRecord['extras'],
  planTitle: string | undefined,
  lang: Site['config']['lang'],
): AnyRecord['extras'] {
  const head = PLAN_COLUMN[lang];
  return planTitle === undefined || extras[head] ? extras : { ...extras, [head]: planTitle };
}
