/** Lanes of a timeline: phases grouped by plan, owner or stage. Pure. */
import type { Phase } from '../records/index.js';
import type { TimelineStrings } from '../shared/strings/strings.js';
import { columnOf, kindOf } from './phase-kind.js';
import { type PhaseSpan, spansOf } from './phase-span.js';

/** What lanes are made by; `none` is one lane for all. */
export type LanesBy = 'none' | 'plan' | 'owner' | 'stage';

export const LANES_BY: readonly LanesBy[] = ['none', 'plan', 'owner', 'stage'];

export interface LaneGroup {
  /** Empty for the phases that belong to no lane. */
  title: string;
  /** Indexes of phases in the list given, ascending. */
  members: number[];
  /** The lane of the indicators that belong to no other. */
  isIndicators: boolean;
}

/**
 * @returns Lanes in the order of their first phase, then that of phases without one, then that of indicators without
 *   one; every phase stands in exactly one.
 */
export function groupPhases(phases: readonly Phase[], by: LanesBy): LaneGroup[] {
  const titles = by === 'stage' ? stagesOf(phases) : phases.map((phase) => titleOf(phase, by));
  const lanes = new Map<string, LaneGroup>();
  for (const [index, title] of titles.entries()) {
    const isIndicators = title === '' && columnOf(phases[index] as Phase, 'target') !== undefined;
    const key = `${isIndicators} ${title}`;
    const lane = lanes.get(key);
    if (lane) lane.members.push(index);
    else lanes.set(key, { title, members: [index], isIndicators });
  }
  const rank = ({ title, isIndicators }: LaneGroup) => (title === '' ? 1 : 0) + Number(isIndicators);
  return [...lanes.values()].sort((a, b) => rank(a) - rank(b));
}

/** What stands above a lane; empty where there is nothing to tell it from. */
export function nameLane(
  { title, isIndicators }: Omit<LaneGroup, 'members'>,
  lanes: readonly Omit<LaneGroup, 'members'>[],
  { indicators, otherLane }: TimelineStrings,
): string {
  if (lanes.length < 2) return '';
  if (title || isIndicators) return title || indicators;
  return lanes.some((lane) => lane.title) ? otherLane : '';
}

/** Whether lanes say something: there are several, and not one for every phase. */
export function isGrouping(lanes: readonly LaneGroup[]): boolean {
  const titled = lanes.filter(({ title }) => title !== '');
  return titled.length > 1 && titled.some(({ members }) => members.length > 1);
}

function titleOf(phase: Phase, by: LanesBy): string {
  if (by === 'owner') return phase.owner ?? '';
  return by === 'plan' ? (columnOf(phase, 'plan') ?? phase.planId ?? '') : '';
}

/**
 * The stage of each phase: what the author wrote in a column of its own, else the bar that holds it and lies in no
 * other itself.
 */
function stagesOf(phases: readonly Phase[]): string[] {
  const written = phases.map((phase) => columnOf(phase, 'stage') ?? '');
  if (written.some(Boolean)) return written;
  const spans = spansOf(phases);
  const stages: { title: string; span: PhaseSpan }[] = [];
  const holding = (span: PhaseSpan) => stages.find((stage) => stage.span.from <= span.from && span.to <= stage.span.to);
  const bars = phases
    .flatMap((phase, index) => {
      const span = spans[index];
      return span && kindOf(phase, span) === 'phase' ? [{ title: phase.title, span }] : [];
    })
    // A longer bar first, so that what it holds does not become a stage.
    .sort((a, b) => compare(a.span.from, b.span.from) || compare(b.span.to, a.span.to));
  for (const bar of bars) if (!holding(bar.span)) stages.push(bar);
  return spans.map((span) => (span && holding(span)?.title) || '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
