/** A place on the sheet in user units, y downwards. */
export type Point = readonly [x: number, y: number];

/** A line or an area before any hand has drawn it: exact, without wobble. */
export interface Shape {
  readonly points: readonly Point[];
  readonly closed: boolean;
  /** Drawn as one flowing curve through its points; otherwise corners stay corners. */
  readonly smooth: boolean;
}

const pairs = (numbers: readonly number[]): Point[] => {
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push([numbers[at] as number, numbers[at + 1] as number]);
  return points;
};

/** Catmull-Rom through the given points, sampled finely enough for any use here. */
function flow(points: readonly Point[], closed: boolean): Point[] {
  const count = points.length;
  const at = (index: number): Point =>
    (closed ? points[(index + count) % count] : points[Math.max(0, Math.min(count - 1, index))]) as Point;
  const result: Point[] = [];
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const steps = Math.max(3, Math.ceil(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) / 12));
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps;
      const blend = (axis: 0 | 1): number =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t);
      result.push([blend(0), blend(1)]);
    }
  }
  if (!closed) result.push(at(count - 1));
  return result;
}

/** Closed shape with corners, from x, y, x, y … */
export const poly = (...numbers: number[]): Shape => ({ points: pairs(numbers), closed: true, smooth: false });

/** Closed soft shape through the points. */
export const blob = (...numbers: number[]): Shape => ({
  points: flow(pairs(numbers), true),
  closed: true,
  smooth: true,
});

/** Open line with corners. */
export const line = (...numbers: number[]): Shape => ({ points: pairs(numbers), closed: false, smooth: false });

/** Open soft line through the points. */
export const curve = (...numbers: number[]): Shape => ({
  points: flow(pairs(numbers), false),
  closed: false,
  smooth: true,
});

/** Part of an ellipse, angles in degrees clockwise from three o'clock. */
export function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number): Shape {
  const steps = Math.max(4, Math.ceil((Math.abs(to - from) / 360) * Math.max(12, (rx + ry) / 3)));
  const points = Array.from({ length: steps + 1 }, (_, step): Point => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
  return { points, closed: false, smooth: true };
}

/** Full ellipse; `turnBy` in degrees. */
export function oval(cx: number, cy: number, rx: number, ry = rx, turnBy = 0): Shape {
  const ring = arc(cx, cy, rx, ry, 0, 360);
  const shape: Shape = { points: ring.points.slice(0, -1), closed: true, smooth: true };
  return turnBy === 0 ? shape : turn(shape, turnBy, cx, cy);
}

/** Rectangle, with rounded corners if `radius` is given. */
export function box(x: number, y: number, width: number, height: number, radius = 0): Shape {
  if (radius === 0) return poly(x, y, x + width, y, x + width, y + height, x, y + height);
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (cx: number, cy: number, from: number): readonly Point[] => arc(cx, cy, r, r, from, from + 90).points;
  return {
    points: [
      ...corner(x + width - r, y + r, -90),
      ...corner(x + width - r, y + height - r, 0),
      ...corner(x + r, y + height - r, 90),
      ...corner(x + r, y + r, 180),
    ],
    closed: true,
    smooth: false,
  };
}

/** Closes an open line into an area. */
export const closeUp = (shape: Shape): Shape => ({ ...shape, closed: true, smooth: false });

/** Upper half of an ellipse standing on its flat side. */
export const dome = (cx: number, base: number, rx: number, ry: number): Shape =>
  closeUp(arc(cx, base, rx, ry, 180, 360));

/** Star or burst with `tips` points. */
export function star(cx: number, cy: number, outer: number, inner: number, tips = 5, turnBy = -90): Shape {
  const points = Array.from({ length: tips * 2 }, (_, index): Point => {
    const angle = ((turnBy + (index * 180) / tips) * Math.PI) / 180;
    const radius = index % 2 === 0 ? outer : inner;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
  return { points, closed: true, smooth: false };
}

/** A limb, tail or branch: the band along an open line, `from` wide at its start and `to` at its end. */
export function band(spine: Shape, from: number, to = from): Shape {
  const { points } = spine;
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach(([x, y], index) => {
    const before = points[Math.max(0, index - 1)] as Point;
    const after = points[Math.min(points.length - 1, index + 1)] as Point;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const half = (from + ((to - from) * index) / Math.max(1, points.length - 1)) / 2;
    const [nx, ny] = [(-(after[1] - before[1]) / length) * half, ((after[0] - before[0]) / length) * half];
    left.push([x + nx, y + ny]);
    right.push([x - nx, y - ny]);
  });
  return { points: [...left, ...right.reverse()], closed: true, smooth: false };
}

const map = (shape: Shape, change: (point: Point) => Point): Shape => ({ ...shape, points: shape.points.map(change) });

/** Moved copy. */
export const move = (shape: Shape, dx: number, dy: number): Shape => map(shape, ([x, y]) => [x + dx, y + dy]);

/** Copy scaled about a point. */
export const scale = (shape: Shape, sx: number, sy: number, cx: number, cy: number): Shape =>
  map(shape, ([x, y]) => [cx + (x - cx) * sx, cy + (y - cy) * sy]);

/** Copy turned by degrees, clockwise, about a point. */
export function turn(shape: Shape, degrees: number, cx: number, cy: number): Shape {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return map(shape, ([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]);
}

/** Mirror image across the vertical line at `x0`. */
export const mirror = (shape: Shape, x0: number): Shape => map(shape, ([x, y]) => [2 * x0 - x, y]);
