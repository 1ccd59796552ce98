import { dark, light } from './colour.js';
import { hatch } from './hatching.js';
import type { Medium } from './medium.js';
import type { Shape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { extent, pathOf } from './stroke-path.js';

/** Character of one box of crayons in one hand. */
export interface CrayonStyle {
  /** Largest error of the hand in units. */
  readonly wobble?: number;
  /** Distance of filling strokes. */
  readonly gap?: number;
  /** Opacity of the rubbed-in ground under the strokes. */
  readonly ground?: number;
  readonly ink?: string;
  readonly lineWidth?: number;
}

/** Wax crayon: a rubbed ground, zigzag strokes that miss the outline, a doubled outline. */
export class Crayon implements Medium {
  readonly #sheet: Sheet;
  readonly #style: Required<CrayonStyle>;

  constructor(sheet: Sheet, style: CrayonStyle = {}) {
    this.#sheet = sheet;
    this.#style = { wobble: 5, gap: 11, ground: 0.72, ink: '#3b2f3a', lineWidth: 6, ...style };
  }

  fill(shape: Shape, colour: string, angle = -38, gap = this.#style.gap): void {
    const sheet = this.#sheet;
    const { wobble, ground } = this.#style;
    const points = sheet.trace(shape, wobble);
    const size = extent(points);
    sheet.path(pathOf(points, true, shape.smooth), { fill: colour, opacity: ground });
    if (size < 26) return;
    const step = size < 120 ? Math.max(6, gap * 0.7) : gap;
    const lean = angle + sheet.random.around(6);
    sheet.path(hatch(points, { angle: lean, gap: step, slip: step * 0.35 }, sheet.random), {
      stroke: colour,
      'stroke-width': step * 0.72,
      opacity: 0.7,
    });
    if (size < 110) return;
    sheet.path(hatch(points, { angle: lean + 9, gap: step * 3.1, slip: step * 0.3, skip: 0.25 }, sheet.random), {
      stroke: dark(colour, 0.28),
      'stroke-width': step * 0.5,
      opacity: 0.3,
    });
    sheet.path(hatch(points, { angle: lean - 5, gap: step * 3.7, slip: 0, skip: 0.3 }, sheet.random), {
      stroke: light(colour, 0.55),
      'stroke-width': step * 0.45,
      opacity: 0.42,
    });
  }

  line(shape: Shape, colour: string, width = this.#style.lineWidth): void {
    const sheet = this.#sheet;
    const { wobble } = this.#style;
    const pen = { stroke: colour };
    sheet.path(sheet.outline(shape, wobble), { ...pen, 'stroke-width': width, opacity: 0.82 });
    if (width >= 5 && extent(shape.points) > 150) {
      const dashes = [17, 5, 31, 3, 9, 6]
        .map((length) => Math.round(length * sheet.random.between(0.8, 1.5)))
        .join(' ');
      sheet.path(sheet.outline(shape, wobble * 1.25, 44), {
        ...pen,
        'stroke-width': width * 0.55,
        'stroke-dasharray': dashes,
        opacity: 0.75,
      });
    }
  }

  draw(shape: Shape, colour: string, outline: string = this.#style.ink, width?: number): void {
    this.fill(shape, colour);
    this.line(shape, outline, width);
  }
}
