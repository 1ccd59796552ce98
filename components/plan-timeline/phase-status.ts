/** How far a phase is. */
import type { Phase, PhaseStatus } from '../records/index.js';
import { columnOf } from './phase-kind.js';
import { spanOfPhase } from './phase-span.js';

/** `over` is a phase whose days are past though nobody has written that it is done, `today` one whose only day is this. */
export type ShownStatus = PhaseStatus | 'over' | 'today';

/**
 * The author's word, else what progress says, else what the dates say on a day. The figures of an indicator say how far it
 * is themselves.
 *
 * @param today `YYYY-MM-DD`; undefined as long as nothing about now may be said.
 * @param span The days of the phase.
 * @returns `undefined` when neither tells.
 */
export function statusOf(phase: Phase, today: string | undefined, span = spanOfPhase(phase)): ShownStatus | undefined {
  if (phase.status) return phase.status;
  if (phase.progress !== undefined && phase.progress >= 1) return 'done';
  if (!span || today === undefined || columnOf(phase, 'target')) return undefined;
  if (today < span.from) return 'planned';
  if (span.from === span.to && today === span.to) return 'today';
  return today > span.to ? 'over' : 'running';
}
