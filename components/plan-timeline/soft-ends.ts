import { round } from './scale.js';
import { type Mark, NOMINAL_WIDTH_PX } from './timeline-layout.js';

const SOFT_PX = 24;

/** A stretch at the end of a bar, in per cent of the width. */
export interface SoftEnd {
  x: number;
  width: number;
  /** `in` grows out of nothing, `out` fades into it. */
  fade: 'in' | 'out';
}

/**
 * The ends of a bar whose day is not settled.
 *
 * @param zoom As in the layout: a soft end keeps its length on paper and screen.
 */
export function softEnds(
  { x, width, softStart, softEnd }: Pick<Mark, 'x' | 'width' | 'softStart' | 'softEnd'>,
  zoom = 0,
): SoftEnd[] {
  const soft = round(Math.min((SOFT_PX / (NOMINAL_WIDTH_PX * 2 ** zoom)) * 100, width / 3));
  return [
    ...(softStart ? [{ x, width: soft, fade: 'in' } as const] : []),
    ...(softEnd ? [{ x: round(x + width - soft), width: soft, fade: 'out' } as const] : []),
  ];
}
