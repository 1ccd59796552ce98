import { hatch } from './hatching.js';
import type { Medium } from './medium.js';
import type { Shape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { extent, pathOf } from './stroke-path.js';

/** Coloured pencil over a lead outline: fine strokes in two directions, paper between them. */
export class Pencil implements Medium {
  readonly #sheet: Sheet;
  readonly #ink: string;
  readonly #wobble: number;

  constructor(sheet: Sheet, { ink = '#4a4652', wobble = 3 } = {}) {
    this.#sheet = sheet;
    this.#ink = ink;
    this.#wobble = wobble;
  }

  fill(shape: Shape, colour: string, angle = -52): void {
    const sheet = this.#sheet;
    const points = sheet.trace(shape, this.#wobble);
    const size = extent(points);
    sheet.path(pathOf(points, true, shape.smooth), { fill: colour, opacity: 0.42 });
    if (size < 14) return;
    const gap = size < 90 ? 4.5 : size < 320 ? 6.5 : 9;
    const pen = { stroke: colour };
    sheet.path(hatch(points, { angle, gap, slip: 1.5, reach: 130 }, sheet.random), {
      ...pen,
      'stroke-width': gap * 0.5,
      opacity: 0.75,
    });
    if (size > 60) {
      sheet.path(hatch(points, { angle: angle + 34, gap: gap * 2.6, slip: 0, skip: 0.2, reach: 90 }, sheet.random), {
        ...pen,
        'stroke-width': gap * 0.4,
        opacity: 0.5,
      });
    }
  }

  line(shape: Shape, colour: string, width = 2.6): void {
    const pen = { stroke: colour };
    this.#sheet.path(this.#sheet.outline(shape, this.#wobble), { ...pen, 'stroke-width': width, opacity: 0.85 });
    this.#sheet.path(this.#sheet.outline(shape, this.#wobble * 1.5, 40), { ...pen, 'stroke-width': width * 0.5, opacity: 0.4 });
  }

  draw(shape: Shape, colour: string, outline: string = this.#ink, width?: number): void {
    this.fill(shape, colour);
    this.line(shape, outline, width);
  }
}
