import { dark, lightness } from './colour.js';
import { hatch } from './hatching.js';
import type { Medium } from './medium.js';
import type { Point, Shape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { extent, pathOf } from './stroke-path.js';

/** Felt-tip markers: even colour with the bands of overlapping pulls, and a dark fibre-pen outline. */
export class Marker implements Medium {
  readonly #sheet: Sheet;
  readonly #ink: string;
  readonly #lineWidth: number;
  readonly #wobble: number;

  constructor(sheet: Sheet, { ink = '#26222e', lineWidth = 6, wobble = 4 } = {}) {
    this.#sheet = sheet;
    this.#ink = ink;
    this.#lineWidth = lineWidth;
    this.#wobble = wobble;
  }

  fill(shape: Shape, colour: string, angle = -12): void {
    const sheet = this.#sheet;
    const points = sheet.trace(shape, this.#wobble);
    sheet.path(pathOf(points, true, shape.smooth), { fill: colour });
    this.#bands(points, colour, angle);
  }

  /** The darker seams where one pull of the pen overlaps the next. */
  #bands(points: readonly Point[], colour: string, angle: number): void {
    const sheet = this.#sheet;
    const size = extent(points);
    if (size < 40 || lightness(colour) > 0.9) return;
    const tip = size < 160 ? 11 : 21;
    const lean = angle + sheet.random.around(4);
    sheet.path(
      hatch(points, { angle: lean, gap: tip * 1.55, slip: 2, inset: tip * 0.6, sway: 0.3, reach: 420 }, sheet.random),
      {
        stroke: dark(colour, 0.22),
        'stroke-width': tip * 0.5,
        opacity: lightness(colour) > 0.75 ? 0.13 : 0.24,
      },
    );
  }

  line(shape: Shape, colour: string, width = this.#lineWidth): void {
    const pen = { stroke: colour };
    this.#sheet.path(this.#sheet.outline(shape, this.#wobble), { ...pen, 'stroke-width': width, opacity: 0.95 });
  }

  draw(shape: Shape, colour: string, outline: string = this.#ink, width = this.#lineWidth): void {
    const points = this.#sheet.trace(shape, this.#wobble);
    this.#sheet.path(pathOf(points, true, shape.smooth), { fill: colour, stroke: outline, 'stroke-width': width });
    this.#bands(points, colour, -12);
  }
}
