import type { Phase } from '../records/index.js';
import { groupPhases, isGrouping, LANES_BY, type LanesBy } from './lanes.js';

/** The groupings worth offering. `none` is always first. */
export function laneChoices(phases: readonly Phase[]): LanesBy[] {
  return LANES_BY.filter((by) => by === 'none' || isGrouping(groupPhases(phases, by)));
}
