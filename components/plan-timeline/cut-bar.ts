import { round } from './scale.js';
import { type Mark, NOMINAL_WIDTH_PX } from './timeline-layout.js';

const SOFT_PX = 24;

/** A stretch of a bar; soft ends are stretches that fade. */
export interface Piece {
  x: number;
  width: number;
  /** 0–1 */
  opacity: number;
}

/**
 * Cuts a bar into a solid middle, which comes first, and at soft ends three paler steps: no gradient, whose id could be
 * taken twice on a page.
 *
 * @param zoom As in the layout: a soft end keeps its length on paper and screen.
 */
export function cutBar(
  { x, width, softStart, softEnd }: Pick<Mark, 'x' | 'width' | 'softStart' | 'softEnd'>,
  zoom = 0,
): [Piece, ...Piece[]] {
  const soft = Math.min((SOFT_PX / (NOMINAL_WIDTH_PX * 2 ** zoom)) * 100, width / 3);
  const piece = (from: number, length: number, opacity: number): Piece => ({
    x: round(from),
    width: round(length),
    opacity,
  });
  const steps = (isShown: boolean, from: number, opacities: number[]) =>
    isShown ? opacities.map((opacity, index) => piece(from + (index * soft) / 3, soft / 3, opacity)) : [];
  const end = x + width - soft;
  return [
    piece(softStart ? x + soft : x, width - soft * (Number(softStart) + Number(softEnd)), 1),
    ...steps(softStart, x, [0.25, 0.5, 0.75]),
    ...steps(softEnd, end, [0.75, 0.5, 0.25]),
  ];
}
