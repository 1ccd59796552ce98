import { dark, light } from './colour.js';
import type { Medium } from './medium.js';
import type { Shape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { extent } from './stroke-path.js';

/** Cut and glued coloured paper: each piece lies on the last and throws a soft shadow down to the right. */
export class PaperCut implements Medium {
  readonly #sheet: Sheet;
  readonly #lift: number;

  /** @param lift height of a piece above the sheet, in units of shadow. */
  constructor(sheet: Sheet, lift = 7) {
    this.#sheet = sheet;
    this.#lift = lift;
  }

  /** Glues a piece on; `lift` 0 is flat. */
  piece(shape: Shape, colour: string, lift = this.#lift): void {
    const sheet = this.#sheet;
    const size = extent(shape.points);
    const d = sheet.outline(shape, size < 60 ? 1 : 3);
    if (size < 54 || lift === 0) {
      sheet.path(d, { fill: colour });
      return;
    }
    const id = sheet.define('path', { d }, '');
    const use = { href: `#${id}` };
    if (lift > 0) {
      for (const [share, opacity] of [
        [1.5, 0.07],
        [1, 0.09],
        [0.55, 0.12],
      ] as const) {
        sheet.add('use', {
          ...use,
          transform: `translate(${Math.round(lift * share * 0.7)} ${Math.round(lift * share)})`,
          fill: '#1d1830',
          stroke: '#1d1830',
          'stroke-width': Math.round(lift * share * 0.5),
          opacity,
        });
      }
    }
    sheet.add('use', { ...use, fill: colour });
    if (lift > 2 && size > 60) {
      sheet.add('use', { ...use, stroke: light(colour, 0.5), 'stroke-width': 1.6, opacity: 0.75 });
    }
  }

  fill(shape: Shape, colour: string): void {
    this.piece(shape, colour, Math.min(4, this.#lift));
  }

  /** A strip of paper, thinner than a pencil. */
  line(shape: Shape, colour: string, width = 6): void {
    const d = this.#sheet.outline(shape, 2, 30);
    const strip = { 'stroke-width': width };
    if (width > 4) {
      this.#sheet.path(d, { ...strip, stroke: '#1d1830', opacity: 0.14, transform: 'translate(3 4)' });
    }
    this.#sheet.path(d, { ...strip, stroke: colour });
  }

  draw(shape: Shape, colour: string, _outline: string = dark(colour)): void {
    this.piece(shape, colour);
  }
}
