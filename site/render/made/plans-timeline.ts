import type { Phase } from '@kepu/components/records';
import type { SitePage } from '../../collect/site.js';
import type { Place, RenderContext } from '../context.js';
import { island, type RenderedIsland } from '../island.js';
import { withKnownAttributes } from '../known-attributes.js';

/** One plan's own page draws it; lanes begin to say something with the second. */
const FEWEST_PLANS = 2;

/**
 * The phases of several plans on one axis, a lane a plan, those that begin first above. Every phase leads to its plan.
 *
 * @param isShown Chooses phases; default: all of the portal.
 * @returns undefined where fewer than two plans have phases.
 */
export function plansTimeline(
  context: RenderContext,
  place: Place,
  attributes: Record<string, string>,
  isShown: (phase: Phase) => boolean = () => true,
): RenderedIsland | undefined {
  const pageByPlan = new Map(context.site.pages.map((page) => [page.planId, page]));
  const phases = context.site.collections.phases.filter(isShown).flatMap((phase) => {
    const page = phase.planId === undefined ? undefined : pageByPlan.get(phase.planId);
    return page ? [inOverview(phase, page, context.lang)] : [];
  });
  if (new Set(phases.map(({ planId }) => planId)).size < FEWEST_PLANS) return undefined;
  const tag = 'kepu-plan-timeline';
  return island(
    context,
    place,
    tag,
    phases,
    withKnownAttributes(context, tag, phases, { lanes: 'plan', ...attributes }),
  );
}

/** A phase as an overview needs it: tasks, people and words stay on the plan's page. Lanes are named by the column 方案. */
function inOverview(phase: Phase, page: SitePage, lang: RenderContext['lang']): Phase {
  const { description: _, owner: __, ...rest } = phase;
  return { ...rest, tasks: [], extras: { [lang === 'en' ? 'Plan' : '方案']: page.title } };
}
