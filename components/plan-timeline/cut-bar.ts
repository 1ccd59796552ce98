import { round } from './scale.js';
import { type Mark, NOMINAL_WIDTH_PX } from './timeline-layout.js';

const SOFT_PX = 24;

/** A stretch of a bar. */
export interface Piece {
  x: number;
  width: number;
  /** `in` grows out of nothing, `out` fades into it; empty for the solid middle. */
  fade: '' | 'in' | 'out';
}

/**
 * Cuts a bar into a solid middle, which comes first, and its soft ends.
 *
 * @param zoom As in the layout: a soft end keeps its length on paper and screen.
 */
export function cutBar(
  { x, width, softStart, softEnd }: Pick<Mark, 'x' | 'width' | 'softStart' | 'softEnd'>,
  zoom = 0,
): [Piece, ...Piece[]] {
  const soft = Math.min((SOFT_PX / (NOMINAL_WIDTH_PX * 2 ** zoom)) * 100, width / 3);
  const from = softStart ? x + soft : x;
  const to = softEnd ? x + width - soft : x + width;
  const piece = (start: number, end: number, fade: Piece['fade']): Piece => ({
    x: round(start),
    width: round(end - start),
    fade,
  });
  return [
    piece(from, to, ''),
    ...(softStart ? [piece(x, from, 'in')] : []),
    ...(softEnd ? [piece(to, x + width, 'out')] : []),
  ];
}
