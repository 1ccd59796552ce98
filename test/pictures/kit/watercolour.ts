import { dark, light } from './colour.js';
import type { Medium } from './medium.js';
import { oval, type Point, type Shape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { extent, pathOf } from './stroke-path.js';

/** Character of one wet brush. */
export interface WatercolourStyle {
  /** How far pigment creeps past the outline. */
  readonly bleed?: number;
  /** Translucent layers of one wash. */
  readonly layers?: number;
  readonly ink?: string;
  readonly lineWidth?: number;
}

/** Watercolour: layered translucent washes with uneven edges, dried rims and back-runs, and a thin brush line. */
export class Watercolour implements Medium {
  readonly #sheet: Sheet;
  readonly #style: Required<WatercolourStyle>;

  constructor(sheet: Sheet, style: WatercolourStyle = {}) {
    this.#sheet = sheet;
    this.#style = { bleed: 7, layers: 4, ink: '#3d4257', lineWidth: 3.2, ...style };
  }

  /** One wash; give `to` for pigment that runs from `colour` at the top into another. */
  wash(shape: Shape, colour: string, { to = colour, opacity = 0.9, rim = 0.35, bleed = this.#style.bleed } = {}): void {
    const sheet = this.#sheet;
    const size = extent(shape.points);
    const layers = size < 30 ? 1 : size < 110 ? 2 : size < 280 ? 3 : this.#style.layers;
    const creep = Math.min(bleed, size * 0.045);
    const paint = to === colour ? colour : sheet.blend([colour, to], 0.1, 0, 0, 1);
    const each = 1 - (1 - opacity) ** (1 / layers);
    let last = '';
    for (let layer = 0; layer < layers; layer += 1) {
      const push = creep * (0.5 + layer * 0.3);
      const points = sheet
        .trace(shape, creep * 0.8, size < 400 ? 34 : 46)
        .map(([x, y]): Point => [x + sheet.random.around(push), y + sheet.random.around(push)]);
      last = pathOf(points, true, shape.smooth || size > 500);
      sheet.path(last, { fill: paint, opacity: each });
    }
    if (rim > 0 && size >= 30) sheet.path(last, { stroke: dark(colour, 0.25), 'stroke-width': 2.2, opacity: rim });
  }

  /** Back-runs: pale ragged flowers where a wet drop fell into a drying wash. */
  bloom(cx: number, cy: number, radius: number, colour: string, opacity = 0.3): void {
    const sheet = this.#sheet;
    const ragged = (size: number): string => {
      let push = 1;
      const points = oval(cx, cy, size, size * 0.8).points.map(([x, y]): Point => {
        push = push * 0.55 + sheet.random.between(0.8, 1.14) * 0.45;
        return [cx + (x - cx) * push, cy + (y - cy) * push];
      });
      return pathOf(points, true, true);
    };
    sheet.path(ragged(radius), { fill: colour, opacity, stroke: light(colour, 0.3), 'stroke-width': 2 });
    sheet.path(ragged(radius * 0.62), { fill: colour, opacity: opacity * 0.8 });
  }

  /** Fine drops flicked from the brush. */
  spatter(count: number, colour: string, x: number, y: number, width: number, height: number, size = 4): void {
    const sheet = this.#sheet;
    for (let index = 0; index < count; index += 1) {
      sheet.add('circle', {
        cx: Math.round(x + sheet.random.between(0, width)),
        cy: Math.round(y + sheet.random.between(0, height)),
        r: Math.round(sheet.random.between(1, size) * 10) / 10,
        fill: colour,
        opacity: 0.7,
      });
    }
  }

  fill(shape: Shape, colour: string): void {
    this.wash(shape, colour);
  }

  line(shape: Shape, colour: string, width = this.#style.lineWidth): void {
    const pen = { stroke: colour };
    this.#sheet.path(this.#sheet.outline(shape, 4), { ...pen, 'stroke-width': width, opacity: 0.85 });
  }

  draw(shape: Shape, colour: string, outline: string = this.#style.ink, width?: number): void {
    this.wash(shape, colour);
    this.line(shape, outline, width);
  }
}
