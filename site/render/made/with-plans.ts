import type { Award, Work } from '@kepu/components/records';
import { withPlanColumn } from '../../collect/plan-column.js';
import type { RenderContext } from '../context.js';

/** Awards or works with the title of the plan they come from, as lists of several plans need it; of one plan as they are. */
export function withPlans<R extends Award | Work>({ site, lang }: RenderContext, records: readonly R[]): readonly R[] {
  if (new Set(records.map(({ planId }) => planId)).size < 2) return records;
  const titleOf = new Map(site.pages.map(({ planId, title }) => [planId, title]));
  return records.map((record) => ({
    ...record,
    extras: withPlanColumn(record.extras, titleOf.get(record.planId ?? ''), lang),
  }));
}
