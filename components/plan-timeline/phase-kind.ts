/** What a phase is on the axis: a stretch of time, or one of three kinds of point. */
import type { Phase } from '../records/index.js';
import type { PhaseSpan } from './phase-span.js';

/** `deadline` is something to be handed in by a day, `indicator` a figure to be reached by a day. */
export type PhaseKind = 'phase' | 'milestone' | 'deadline' | 'indicator';

/** Column of a figure to be reached, as plans head it. */
const TARGET = /^(?:目标值?|指标值?|target)$/i;

/**
 * By the author's word, else by the dates: what is over within a day would have no length as a bar.
 *
 * @param span The days of the phase; undefined for a phase without dates.
 */
export function kindOf(phase: Phase, span: PhaseSpan | undefined): PhaseKind {
  if (targetOf(phase)) return 'indicator';
  const isDay = span !== undefined && span.from === span.to;
  if ((!phase.start && phase.end) || (isDay && /截止|deadline/i.test(phase.title))) return 'deadline';
  return phase.milestone || (isDay && !span.softStart && !span.softEnd) ? 'milestone' : 'phase';
}

/** The figure to be reached, in the author's words; undefined for what is no indicator. */
export function targetOf(phase: Phase): string | undefined {
  for (const head in phase.extras) if (TARGET.test(head) && phase.extras[head]) return phase.extras[head];
  return undefined;
}
