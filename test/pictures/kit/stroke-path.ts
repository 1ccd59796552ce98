import type { Point, Shape } from './shapes.js';

/** Leaves out points that lie within `slack` of the line between those kept (Ramer, Douglas and Peucker). */
function thin(points: readonly Point[], slack: number): Point[] {
  const first = points[0] as Point;
  const last = points[points.length - 1] as Point;
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  let farthest = 0;
  let distance = 0;
  for (let index = 1; index < points.length - 1; index += 1) {
    const [x, y] = points[index] as Point;
    const away =
      length < 0.01
        ? Math.hypot(x - first[0], y - first[1])
        : Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length;
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (distance <= slack) return [first, last];
  return [...thin(points.slice(0, farthest + 1), slack).slice(0, -1), ...thin(points.slice(farthest), slack)];
}

/**
 * Splits the way along a shape into steps that suit its size; corners of angular shapes are kept.
 *
 * @param step longest step wanted; small shapes take shorter ones.
 */
export function resample(shape: Shape, step: number): Point[] {
  const size = extent(shape.points);
  const exact = shape.closed ? [...shape.points, shape.points[0] as Point] : shape.points;
  if (!shape.smooth) return split(thin(exact, size < 90 ? 0.25 : 0.6), step * 2.2, shape.closed);
  return pace(exact, Math.min(step, Math.max(1.5, size / (shape.closed ? 6 : 5))), shape.closed);
}

function split(points: readonly Point[], step: number, closed: boolean): Point[] {
  const result: Point[] = [points[0] as Point];
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1] as Point, points[index] as Point];
    const parts = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
    for (let part = 1; part <= parts; part += 1) {
      const t = part / parts;
      result.push([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
    }
  }
  if (closed) result.pop();
  return result;
}

function pace(points: readonly Point[], step: number, closed: boolean): Point[] {
  const result: Point[] = [points[0] as Point];
  let travelled = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1] as Point, points[index] as Point];
    travelled += Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (travelled >= step) {
      result.push(to);
      travelled = 0;
    }
  }
  if (closed) {
    const [first, last] = [result[0] as Point, result[result.length - 1] as Point];
    if (result.length > 3 && Math.hypot(first[0] - last[0], first[1] - last[1]) < step / 2) result.pop();
  } else if (travelled > 0) result.push(points[points.length - 1] as Point);
  return result;
}

/** Extent of the points: the larger of width and height. */
export function extent(points: readonly Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Writes path data in relative coordinates, rounded without drift. Short because files must be. */
export class PathWriter {
  #data = '';
  #x = 0;
  #y = 0;
  #control: Point = [0, 0];
  readonly #unit: number;

  /** @param decimals 0 or 1 digits after the point. */
  constructor(decimals: 0 | 1) {
    this.#unit = decimals === 0 ? 1 : 10;
  }

  #numbers(values: readonly number[]): string {
    let text = '';
    let before = '';
    for (const value of values) {
      const part = String(value / this.#unit).replace(/^(-?)0\./, '$1.');
      const joins = text === '' || part.startsWith('-') || (part.startsWith('.') && before.includes('.'));
      text += joins ? part : ` ${part}`;
      before = part;
    }
    return text;
  }

  #step(command: string, points: readonly Point[]): this {
    const values: number[] = [];
    let [x, y] = [this.#x, this.#y];
    for (const point of points) {
      x = Math.round(point[0] * this.#unit);
      y = Math.round(point[1] * this.#unit);
      values.push(x - this.#x, y - this.#y);
    }
    [this.#x, this.#y] = [x, y];
    this.#data += command + this.#numbers(values);
    return this;
  }

  moveTo(point: Point): this {
    this.#x = Math.round(point[0] * this.#unit);
    this.#y = Math.round(point[1] * this.#unit);
    this.#data += `M${this.#numbers([this.#x, this.#y])}`;
    return this;
  }

  lineTo(point: Point): this {
    return this.#step('l', [point]);
  }

  bendTo(control: Point, point: Point): this {
    this.#control = [Math.round(control[0] * this.#unit), Math.round(control[1] * this.#unit)];
    return this.#step('q', [control, point]);
  }

  /**
   * Goes on smoothly, leaving towards `next`, the control point after this one. The renderer mirrors control points, so
   * the end is chosen, after rounding, to make the mirrored one fall within a unit of `next`: no drift.
   */
  flowTowards(next: Point): this {
    const unit = this.#unit;
    const [cx, cy] = this.#control;
    const [x, y] = [2 * this.#x - cx, 2 * this.#y - cy];
    return this.flowInto([Math.round((x + next[0] * unit) / 2) / unit, Math.round((y + next[1] * unit) / 2) / unit]);
  }

  /** Goes on smoothly to a given point. */
  flowInto(point: Point): this {
    const [cx, cy] = this.#control;
    this.#control = [2 * this.#x - cx, 2 * this.#y - cy];
    return this.#step('t', [point]);
  }

  close(): this {
    this.#data += 'z';
    return this;
  }

  get data(): string {
    return this.#data;
  }
}

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Path data of a shape whose points have been placed already. Small shapes keep a decimal. */
export function pathOf(points: readonly Point[], closed: boolean, smooth: boolean): string {
  const writer = new PathWriter(extent(points) < 56 ? 1 : 0);
  const count = points.length;
  const at = (index: number): Point => points[index % count] as Point;
  if (!smooth || count < 3) {
    writer.moveTo(at(0));
    for (let index = 1; index < count; index += 1) writer.lineTo(at(index));
  } else if (closed) {
    const start = middle(at(count - 1), at(0));
    writer.moveTo(start).bendTo(at(0), middle(at(0), at(1)));
    for (let index = 2; index < count; index += 1) writer.flowTowards(at(index));
    writer.flowInto(start);
  } else {
    writer.moveTo(at(0)).bendTo(at(1), count === 3 ? at(2) : middle(at(1), at(2)));
    for (let index = 3; index < count - 1; index += 1) writer.flowTowards(at(index));
    if (count > 3) writer.flowInto(at(count - 1));
  }
  return closed ? writer.close().data : writer.data;
}
