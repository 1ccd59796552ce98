import { dark, light } from './colour.js';
import { oval, type Shape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { extent, pathOf, resample } from './stroke-path.js';

/** Draws things as a camera sees them on a table: even light from the upper left, soft shadows, no outlines. */
export class Camera {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** Wall above a table top whose far edge is at `horizon`. */
  room(wall: string, table: string, horizon: number): void {
    const { width, height } = this.#sheet;
    const sheet = this.#sheet;
    sheet.add('rect', {
      width,
      height: horizon,
      fill: sheet.glow(light(wall, 0.4), dark(wall, 0.12), { cx: 0.34, cy: 0.2, r: 0.9 }),
    });
    sheet.add('rect', {
      y: horizon,
      width,
      height: height - horizon,
      fill: sheet.blend([dark(table, 0.14), table, light(table, 0.16)]),
    });
    sheet.add('rect', { y: horizon - 3, width, height: 7, fill: dark(table, 0.35), opacity: 0.35 });
  }

  /** Grain of wood on the table: long, nearly level lines. */
  boards(top: number, colour: string, count = 26): void {
    const sheet = this.#sheet;
    const { random, width, height } = sheet;
    for (let index = 0; index < count; index += 1) {
      const y = top + (height - top) * ((index + random.between(0.1, 0.9)) / count) ** 1.25;
      const x = random.between(-100, width * 0.6);
      const reach = random.between(width * 0.3, width * 0.9);
      sheet.add('path', {
        d: `M${Math.round(x)} ${Math.round(y)}q${Math.round(reach / 2)} ${Math.round(random.around(9))} ${Math.round(reach)} ${Math.round(random.around(4))}`,
        stroke: colour,
        'stroke-width': random.between(1.2, 4),
        opacity: random.between(0.1, 0.3),
      });
    }
  }

  /** Shadow where a thing stands: dark at the foot, fading out. */
  shadow(cx: number, cy: number, rx: number, ry: number, strength = 0.45): void {
    const fill = this.#sheet.glow('#20140c', '#20140c', { innerOpacity: strength, outerOpacity: 0 });
    this.#sheet.add('ellipse', { cx, cy, rx, ry, fill });
  }

  /** Flat part in one paint: a colour, or a paint made by the sheet. */
  part(shape: Shape, paint: string, opacity?: number): void {
    this.#sheet.path(this.#data(shape), { fill: paint, opacity });
  }

  /** Upright round body, lit from the left: darker towards both edges. */
  round(shape: Shape, colour: string, opacity?: number): void {
    const paint = this.#sheet.blend([dark(colour, 0.22), light(colour, 0.3), colour, dark(colour, 0.34)], 0, 0, 1, 0);
    this.part(shape, paint, opacity);
  }

  /** Lying round body, lit from above. */
  lying(shape: Shape, colour: string, opacity?: number): void {
    this.part(shape, this.#sheet.blend([light(colour, 0.3), colour, dark(colour, 0.36)], 0, 0, 0, 1), opacity);
  }

  /** Ball lit from the upper left. */
  ball(cx: number, cy: number, r: number, colour: string): void {
    const paint = this.#sheet.glow(light(colour, 0.5), dark(colour, 0.24), { cx: 0.36, cy: 0.3, r: 0.72 });
    this.part(oval(cx, cy, r), paint);
  }

  /** Flat face in slanting light. */
  face(shape: Shape, colour: string, contrast = 0.16): void {
    this.part(shape, this.#sheet.blend([light(colour, contrast), dark(colour, contrast)], 0, 0, 1, 1));
  }

  /** Wire, thread, edge or crease. */
  wire(shape: Shape, colour: string, width = 3, opacity?: number): void {
    this.#sheet.path(this.#data(shape), {
      stroke: colour,
      'stroke-width': width,
      opacity,
    });
  }

  /** Light that glances off glass or plastic. */
  shine(shape: Shape, opacity = 0.5): void {
    this.#sheet.path(this.#data(shape), { fill: '#ffffff', opacity });
  }

  #data(shape: Shape): string {
    const step = shape.smooth ? Math.max(16, extent(shape.points) / 14) : 9999;
    return pathOf(resample(shape, step), shape.closed, shape.smooth);
  }
}
