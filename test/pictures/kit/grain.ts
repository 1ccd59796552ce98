import { box } from './shapes.js';
import type { Sheet } from './sheet.js';
import { PathWriter } from './stroke-path.js';

/** Texture of a paper or of what lies on it. */
export interface Grain {
  readonly colour: string;
  readonly opacity: number;
  /** Flecks in one tile. */
  readonly count: number;
  /** Edge of the tile in units; two grains of different tile never repeat together. */
  readonly tile: number;
  /** Longest fleck. */
  readonly length: number;
  readonly width: number;
}

/** Lays flecks over the whole sheet by a repeated tile. */
export function layGrain(sheet: Sheet, grain: Grain): void {
  const { random } = sheet;
  const writer = new PathWriter(0);
  for (let index = 0; index < grain.count; index += 1) {
    const x = random.between(0, grain.tile);
    const y = random.between(0, grain.tile);
    const angle = random.between(0, Math.PI);
    const length = random.between(0.5, grain.length);
    writer.moveTo([x, y]).lineTo([x + length * Math.cos(angle), y + length * Math.sin(angle)]);
  }
  const id = sheet.define(
    'pattern',
    {
      width: grain.tile,
      height: grain.tile,
      patternUnits: 'userSpaceOnUse',
    },
    `<path d="${writer.data}" stroke="${grain.colour}" stroke-width="${grain.width}" stroke-opacity="${Math.round(grain.opacity * 100) / 100}"/>`,
  );
  sheet.add('rect', { width: sheet.width, height: sheet.height, fill: `url(#${id})` });
}

/** The tooth of drawing paper showing through wax. */
export function waxTooth(sheet: Sheet, colour = '#fffdf6', strength = 1): void {
  layGrain(sheet, { colour, opacity: 0.62 * strength, count: 210, tile: 173, length: 3.6, width: 1.5 });
  layGrain(sheet, { colour, opacity: 0.4 * strength, count: 90, tile: 227, length: 6, width: 2.3 });
}

/** Fibres and pulp of watercolour or craft paper. */
export function fibres(sheet: Sheet, colour = '#6b5a45', strength = 1): void {
  layGrain(sheet, { colour, opacity: 0.1 * strength, count: 190, tile: 211, length: 2.5, width: 1.4 });
  layGrain(sheet, {
    colour: '#ffffff',
    opacity: 0.22 * strength,
    count: 120,
    tile: 157,
    length: 4,
    width: 1.3,
  });
}

/** Bare paper. */
export function layPaper(sheet: Sheet, colour: string): void {
  sheet.path(sheet.outline(box(0, 0, sheet.width, sheet.height), 0, 9999), { fill: colour });
}
