import { lightness, mix } from './colour.js';
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
  readonly #paper: string;

  constructor(sheet: Sheet, { ink = '#4a4652', wobble = 3, paper = '#fdfaf0' } = {}) {
    this.#sheet = sheet;
    this.#ink = ink;
    this.#wobble = wobble;
    this.#paper = paper;
  }

  fill(shape: Shape, colour: string, angle = -52): void {
    const sheet = this.#sheet;
    const points = sheet.trace(shape, this.#wobble);
    const size = extent(points);
    sheet.path(pathOf(points, true, shape.smooth), { fill: mix(this.#paper, colour, 0.5) });
    if (size < 14 || lightness(colour) > 0.93) return;
    const gap = size < 90 ? 5 : size < 320 ? 7.5 : size < 600 ? 11 : 17;
    const pen = { stroke: colour };
    sheet.path(hatch(points, { angle, gap, slip: 1.5, reach: 240 }, sheet.random), {
      ...pen,
      'stroke-width': gap * 0.5,
      opacity: 0.75,
    });
    if (size > 110) {
      sheet.path(hatch(points, { angle: angle + 34, gap: gap * 2.6, slip: 0, skip: 0.2, reach: 200 }, sheet.random), {
        ...pen,
        'stroke-width': gap * 0.4,
        opacity: 0.5,
      });
    }
  }

  line(shape: Shape, colour: string, width = 2.6): void {
    const pen = { stroke: colour };
    this.#sheet.path(this.#sheet.outline(shape, this.#wobble), { ...pen, 'stroke-width': width, opacity: 0.85 });
    if (extent(shape.points) < 200) return;
    this.#sheet.path(this.#sheet.outline(shape, this.#wobble * 1.5, 40), {
      ...pen,
      'stroke-width': width * 0.5,
      opacity: 0.4,
    });
  }

  draw(shape: Shape, colour: string, outline: string = this.#ink, width?: number): void {
    this.fill(shape, colour);
    this.line(shape, outline, width);
  }
}
