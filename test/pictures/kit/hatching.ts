import type { Random } from './random.js';
import type { Point } from './shapes.js';
import { PathWriter } from './stroke-path.js';

/** How a hand fills an area with strokes. */
export interface Hatching {
  /** Direction of the strokes in degrees from horizontal. */
  readonly angle: number;
  /** Distance between neighbouring strokes in user units. */
  readonly gap: number;
  /** How far a stroke may miss the outline. */
  readonly slip: number;
  /** How far short of the outline a stroke ends, so that round ends stay inside. */
  readonly inset?: number;
  /** How far strokes bow and stray from level, 1 by default; 0 is ruled. */
  readonly sway?: number;
  /** Share of strokes left out, 0 to 1: a light hand skips some. */
  readonly skip?: number;
  /** Strokes longer than this are broken into pulls, as a short arm must. */
  readonly reach?: number;
}

/** Where a horizontal line at `y` is inside the polygon: sorted pairs of x. */
function crossings(points: readonly Point[], y: number): number[] {
  const xs: number[] = [];
  points.forEach(([x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length] as Point;
    if (y1 <= y !== y2 <= y) xs.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  });
  return xs.sort((a, b) => a - b);
}

/** Path data of a zigzag that fills the polygon: pulls to and fro, lifted where the area is interrupted. */
export function hatch(polygon: readonly Point[], how: Hatching, random: Random): string {
  const angle = (how.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const flat = polygon.map(([x, y]): Point => [x * cos + y * sin, -x * sin + y * cos]);
  const back = ([x, y]: Point): Point => [x * cos - y * sin, x * sin + y * cos];
  const ys = flat.map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const writer = new PathWriter(how.gap < 7 ? 1 : 0);
  const reach = how.reach ?? 260;
  const inset = how.inset ?? 0;
  const stray = how.gap * (how.sway ?? 1);
  let pen: Point | undefined;
  let forward = true;
  for (let y = top + how.gap * 0.45; y < bottom; y += how.gap * random.between(0.8, 1.2)) {
    const xs = crossings(flat, y);
    forward = !forward;
    for (let pair = 0; pair + 1 < xs.length; pair += 2) {
      const tooShort = (xs[pair + 1] as number) - (xs[pair] as number) < inset * 2;
      if (tooShort || (how.skip !== undefined && random.next() < how.skip)) {
        pen = undefined;
        continue;
      }
      const left = (xs[pair] as number) + inset + random.around(how.slip);
      const right = (xs[pair + 1] as number) - inset + random.around(how.slip);
      const start: Point = [forward ? left : right, y + random.around(stray * 0.3)];
      const end: Point = [forward ? right : left, y + random.around(stray * 0.4) + stray * 0.3];
      if (pen && Math.hypot(pen[0] - start[0], pen[1] - start[1]) < how.gap * 3) writer.lineTo(back(start));
      else writer.moveTo(back(start));
      const pulls = Math.max(1, Math.round(Math.abs(end[0] - start[0]) / reach));
      let from = start;
      for (let pull = 1; pull <= pulls; pull += 1) {
        const t = pull / pulls;
        const to: Point = [
          start[0] + (end[0] - start[0]) * t,
          start[1] + (end[1] - start[1]) * t + random.around(stray * 0.35),
        ];
        if (Math.abs(to[0] - from[0]) > 50) {
          const control: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + random.around(stray * 0.6)];
          writer.bendTo(back(control), back(to));
        } else writer.lineTo(back(to));
        from = to;
      }
      pen = end;
    }
  }
  return writer.data;
}
