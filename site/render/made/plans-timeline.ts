import { firstDay, type Indicator, lastDay, type Phase, type SchoolYear } from '@kepu/components/records';
import { withPlanColumn } from '../../collect/plan-column.js';
import type { SitePage } from '../../collect/site.js';
import type { Place, RenderContext } from '../context.js';
import { island, type RenderedIsland } from '../island.js';
import { indicatorsAttribute, withKnownAttributes } from '../known-attributes.js';
import { type Period, spanOf } from '../period.js';

/** One plan's own page draws it; lanes begin to say something with the second. */
const FEWEST_PLANS = 2;

/**
 * The phases of several plans on one axis, a lane a plan, those that begin first above, with the figures to be reached.
 * Every phase leads to its plan.
 *
 * @param schoolYear Only what lies in this year; default: all of the portal.
 * @returns undefined where fewer than two plans have phases.
 */
export function plansTimeline(
  context: RenderContext,
  place: Place,
  attributes: Record<string, string>,
  schoolYear?: SchoolYear,
): RenderedIsland | undefined {
  const { site, lang } = context;
  const isShown = (phase: Phase): boolean => {
    const span = spanOf([phase]);
    return schoolYear === undefined || (span ? isWithin(span, schoolYear) : phase.schoolYear === schoolYear);
  };
  const pageByPlan = new Map(site.pages.map((page) => [page.planId, page]));
  const shown = site.collections.phases.filter(isShown).flatMap((phase) => {
    const page = pageByPlan.get(phase.planId ?? '');
    return page ? [{ page, phase: inOverview(phase, page, lang) }] : [];
  });
  const pages = new Set(shown.map(({ page }) => page));
  if (pages.size < FEWEST_PLANS) return undefined;
  const indicators = [...pages].flatMap((page) => indicatorsOf(page, schoolYear));
  const tag = 'kepu-plan-timeline';
  const phases = shown.map(({ phase }) => phase);
  const own = { lanes: 'plan', ...attributes, ...indicatorsAttribute(indicators) };
  return island(context, place, tag, phases, withKnownAttributes(context, tag, phases, own));
}

/** A phase as an overview needs it: running words and the author's own columns stay on the plan's page. */
function inOverview(phase: Phase, page: SitePage, lang: RenderContext['lang']): Phase {
  const { description: _, ...rest } = phase;
  return { ...rest, extras: withPlanColumn({}, page.title, lang) };
}

function indicatorsOf(page: SitePage, schoolYear: SchoolYear | undefined): Indicator[] {
  return page.indicators
    .filter(
      ({ by = '' }) =>
        schoolYear === undefined || (by !== '' && isWithin({ first: firstDay(by), last: lastDay(by) }, schoolYear)),
    )
    .map((indicator) => ({ ...indicator, plan: page.title }));
}

/** True for what has a day in a school year. */
function isWithin({ first, last }: Period, schoolYear: SchoolYear): boolean {
  const [from, to] = schoolYear.split('-');
  return first <= `${to}-08-31` && `${from}-09-01` <= last;
}
