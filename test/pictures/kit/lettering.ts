import { curve, type Point, type Shape } from './shapes.js';
import type { Sheet } from './sheet.js';
import { pathOf } from './stroke-path.js';

/** Strokes of a character on a square of 100 × 100, each x, y, x, y … in writing order. */
type Strokes = readonly (readonly number[])[];

const STROKES: Readonly<Record<string, Strokes>> = {
  水: [
    [50, 6, 50, 50, 50, 86, 38, 80],
    [14, 36, 40, 34, 30, 58, 10, 78],
    [84, 24, 72, 36, 58, 44],
    [54, 42, 70, 64, 92, 80],
  ],
  光: [
    [50, 4, 50, 38],
    [26, 14, 36, 30],
    [74, 12, 62, 30],
    [8, 42, 50, 40, 92, 40],
    [38, 44, 34, 66, 12, 88],
    [60, 44, 60, 78, 70, 86, 88, 84, 91, 70],
  ],
  风: [
    [22, 12, 20, 60, 8, 90],
    [22, 12, 74, 10],
    [74, 10, 76, 60, 84, 84, 94, 80, 94, 68],
    [62, 28, 46, 56, 30, 74],
    [34, 30, 50, 52, 66, 72],
  ],
  天: [
    [18, 18, 82, 16],
    [8, 44, 92, 42],
    [50, 18, 46, 50, 12, 90],
    [52, 44, 66, 70, 92, 88],
  ],
  宫: [
    [50, 0, 52, 11],
    [14, 16, 12, 31],
    [14, 18, 88, 16],
    [88, 16, 82, 29],
    [31, 34, 33, 53],
    [31, 34, 70, 32],
    [70, 32, 67, 52],
    [33, 52, 68, 51],
    [50, 53, 46, 62],
    [20, 64, 24, 92],
    [20, 64, 80, 62],
    [80, 62, 76, 92],
    [24, 90, 76, 89],
  ],
  回: [
    [12, 12, 14, 92],
    [12, 12, 88, 10],
    [88, 10, 86, 92],
    [34, 34, 36, 66],
    [34, 34, 66, 33],
    [66, 33, 64, 66],
    [36, 65, 64, 64],
    [14, 88, 86, 87],
  ],
  家: [
    [50, 0, 52, 11],
    [14, 16, 12, 31],
    [14, 18, 88, 16],
    [88, 16, 82, 29],
    [24, 37, 76, 35],
    [46, 37, 34, 49, 16, 57],
    [40, 47, 54, 60, 57, 82, 48, 92, 38, 86],
    [48, 57, 34, 69, 16, 77],
    [52, 67, 36, 81, 14, 93],
    [76, 44, 58, 60],
    [57, 58, 70, 74, 92, 88],
  ],
  月: [
    [30, 8, 28, 60, 12, 92],
    [30, 8, 76, 8],
    [76, 8, 76, 88, 64, 81],
    [32, 34, 74, 33],
    [30, 59, 74, 58],
  ],
  日: [
    [22, 8, 22, 92],
    [22, 8, 78, 8],
    [78, 8, 78, 92],
    [22, 48, 78, 47],
    [22, 88, 78, 88],
  ],
  一: [[8, 52, 50, 48, 92, 50]],
  二: [
    [20, 26, 80, 24],
    [8, 78, 92, 76],
  ],
  三: [
    [16, 18, 84, 16],
    [22, 50, 78, 48],
    [6, 84, 94, 82],
  ],
  四: [
    [12, 16, 14, 84],
    [12, 16, 88, 14],
    [88, 14, 86, 84],
    [40, 16, 36, 42, 26, 58],
    [60, 16, 60, 46, 68, 56, 80, 54],
    [14, 81, 86, 80],
  ],
  五: [
    [18, 14, 82, 12],
    [46, 14, 38, 86],
    [20, 46, 72, 44],
    [72, 44, 70, 86],
    [6, 88, 94, 86],
  ],
  六: [
    [48, 2, 54, 14],
    [8, 33, 92, 31],
    [38, 46, 30, 66, 10, 88],
    [62, 46, 74, 66, 90, 86],
  ],
  七: [
    [8, 46, 90, 34],
    [44, 8, 44, 74, 54, 87, 80, 84, 87, 70],
  ],
  八: [
    [38, 20, 32, 54, 8, 88],
    [58, 16, 66, 52, 92, 86],
  ],
  0: [[50, 10, 26, 30, 24, 70, 50, 90, 76, 70, 74, 30, 50, 10]],
  1: [[34, 24, 52, 10, 52, 90]],
  2: [
    [26, 30, 34, 12, 62, 10, 74, 32, 54, 60, 24, 88],
    [24, 88, 78, 86],
  ],
  3: [
    [28, 18, 50, 8, 72, 26, 48, 46],
    [48, 46, 76, 62, 66, 88, 40, 92, 24, 80],
  ],
  4: [
    [56, 10, 20, 64],
    [20, 64, 84, 62],
    [62, 38, 60, 92],
  ],
  5: [
    [34, 12, 30, 44, 52, 38, 74, 56, 64, 86, 38, 92, 24, 80],
    [34, 12, 74, 10],
  ],
  6: [[62, 8, 34, 38, 26, 70, 50, 92, 74, 72, 54, 50, 30, 64]],
  7: [
    [22, 14, 78, 12],
    [78, 12, 56, 50, 46, 92],
  ],
  8: [[66, 22, 48, 8, 32, 24, 50, 46, 72, 70, 50, 92, 28, 72, 50, 46, 66, 22]],
  9: [[70, 34, 50, 50, 30, 32, 48, 10, 68, 24, 70, 50, 56, 92]],
};

/** The strokes of a character placed on the sheet, for any medium to draw. Unknown characters have none. */
export function strokesOf(character: string, x: number, y: number, size: number): Shape[] {
  return (STROKES[character] ?? []).map((stroke) =>
    curve(...stroke.map((value, index) => (index % 2 ? y : x) + (value * size) / 100)),
  );
}

/** Lettering with a dark rim, as pupils draw titles: wide ink first, colour inside. */
export function drawTitle(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  ink: string,
  weight = 0.16,
): void {
  let at = x;
  const pens = [
    [ink, weight * size + size * 0.06],
    [colour, weight * size],
    ['#ffffff', weight * size * 0.16],
  ] as const;
  for (const character of text) {
    const strokes = strokesOf(character, at, y, size);
    for (const [paint, width] of pens) {
      for (const stroke of strokes)
        sheet.path(sheet.outline(stroke, 2, 20), {
          stroke: paint,
          'stroke-width': width,
          opacity: paint === '#ffffff' ? 0.75 : 1,
        });
    }
    at += size * 1.16;
  }
}

/** Plain handwriting of one thickness. */
export function writeText(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  width = 3,
): void {
  let at = x;
  for (const character of text) {
    for (const stroke of strokesOf(character, at, y, size))
      sheet.path(sheet.outline(stroke, 1.2, 14), { stroke: colour, 'stroke-width': width });
    at += size * (/[0-9]/.test(character) ? 0.62 : 1.1);
  }
}

/**
 * Lines of handwriting seen from too far to read: running loops, lifted between words.
 *
 * @param size height of the letters; lines are `lead` times that apart.
 */
export function scribble(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  lines: number,
  size: number,
  colour: string,
  lead = 1.7,
): void {
  const { random } = sheet;
  let data = '';
  for (let row = 0; row < lines; row += 1) {
    const end = row === lines - 1 && lines > 1 ? width * random.between(0.35, 0.8) : width;
    const base = y + row * size * lead + size;
    let at = row === 0 && lines > 2 ? size * 2.2 : 0;
    // A word of two to six humps, then the pen is lifted.
    while (at + size <= end) {
      const humps = Math.min(2 + Math.floor(random.next() * 5), Math.floor((end - at) / (size * 0.4)));
      const points: Point[] = [[x + at, base - size * 0.2]];
      for (let hump = 0; hump < humps; hump += 1) {
        const rise = random.next() < 0.16 ? 1.25 : random.between(0.4, 0.62);
        const step = size * random.between(0.16, 0.24);
        points.push([x + at + step * 0.7, base - size * rise]);
        at += step * 2;
        points.push([x + at - step * 0.3, base - size * random.between(-0.04, 0.12)]);
      }
      data += pathOf(points, false, true);
      at += size * random.between(0.35, 0.6);
    }
  }
  sheet.path(data, { stroke: colour, 'stroke-width': Math.max(1.6, size * 0.1), opacity: 0.8 });
}
