/** Circle arithmetic of the year ring. A turn is a fraction of the circle: 0 is twelve o'clock, 0.25 three o'clock. */

export interface Point {
  x: number;
  y: number;
}

/** The point at a radius and a turn. */
export function pointAt(radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** A coordinate as it is written: one decimal, no trailing zero, no minus zero. */
export function short(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** `x y` of a point. */
export function at(radius: number, turn: number): string {
  const point = pointAt(radius, turn);
  return `${short(point.x)} ${short(point.y)}`;
}

/** Path data of an arc, clockwise. */
export function arcPath(radius: number, from: number, to: number): string {
  const large = to - from > 0.5 ? 1 : 0;
  const r = short(radius);
  return `M${at(radius, from)}A${r} ${r} 0 ${large} 1 ${at(radius, to)}`;
}

/** Path data of a piece of a ring between two radii, clockwise. */
export function sectorPath(inner: number, outer: number, from: number, to: number): string {
  const large = to - from > 0.5 ? 1 : 0;
  const [i, o] = [short(inner), short(outer)];
  return `M${at(outer, from)}A${o} ${o} 0 ${large} 1 ${at(outer, to)}L${at(inner, to)}A${i} ${i} 0 ${large} 0 ${at(inner, from)}Z`;
}

/**
 * Rotation in degrees that lays a straight word along the circle at a turn, head up: words in the lower half are
 * turned round, so that none stands on its head.
 */
export function uprightTangent(turn: number): number {
  const degrees = (((turn % 1) + 1) % 1) * 360;
  return degrees > 90 && degrees < 270 ? degrees - 180 : degrees > 180 ? degrees - 360 : degrees;
}
