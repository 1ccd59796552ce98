import { Crayon } from '../kit/crayon.js';
import { spark } from '../kit/figures.js';
import { layPaper, waxTooth } from '../kit/grain.js';
import { drawTitle, scribble, writeText } from '../kit/lettering.js';
import type { Point, Shape } from '../kit/shapes.js';
import { arc, blob, box, curve, line, oval } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Nights on which it rained: no moon was seen, so none is drawn. */
const RAINY = new Set([4, 10, 11, 17, 22, 27]);

/** Lit part of a moon of radius `r`: `age` runs from 0 (new) over 0.5 (full) to 1; right side waxes. */
function litPart(cx: number, cy: number, r: number, age: number): Shape {
  const side = age < 0.5 ? 1 : -1;
  const swell = Math.cos(age * 2 * Math.PI);
  const limb = arc(cx, cy, side * r, r, -90, 90).points;
  const terminator = arc(cx, cy, side * r * swell, r, -90, 90).points;
  return { points: [...limb, ...[...terminator].reverse()] as Point[], closed: true, smooth: false };
}

/** A month of moons in a calendar, crayon on blue-black paper circles. */
export function drawMoonDiary(sheet: Sheet): void {
  const c = new Crayon(sheet, { wobble: 3, ink: '#20264a', lineWidth: 4.5, gap: 13 });
  const { random } = sheet;
  layPaper(sheet, '#f6f1df');
  c.fill(box(20, 20, 860, 1160), '#2f3a72', -30, 25);
  for (let index = 0; index < 16; index += 1)
    spark(c, random.between(40, 860), random.between(40, 240), random.between(6, 12), '#ffe9a0', 3.5);
  drawTitle(sheet, '月', 90, 70, 128, '#ffe28a', '#1a1f42');
  c.draw(blob(300, 66, 560, 54, 820, 70, 826, 200, 560, 216, 300, 204), '#fbf6e2');
  scribble(sheet, 340, 84, 440, 4, 19, '#2f3a5c');

  for (let night = 0; night < 30; night += 1) {
    const [x, y] = [110 + (night % 6) * 136, 320 + Math.floor(night / 6) * 158];
    const paper = oval(x, y, 57);
    sheet.path(sheet.outline(paper, 2), { fill: '#161b3a' });
    if (RAINY.has(night)) {
      sheet.path(sheet.outline(paper, 2), { stroke: '#7f8ac0', 'stroke-width': 3, 'stroke-dasharray': '9 9' });
      for (const [dx, dy] of [
        [-18, -10],
        [0, -18],
        [18, -8],
        [-8, 10],
        [12, 12],
      ] as const)
        c.line(line(x + dx, y + dy, x + dx - 4, y + dy + 13), '#7fb5e6', 4);
    } else {
      sheet.path(sheet.outline(oval(x, y, 43), 1), { fill: '#2a3056' });
      const age = (night + 0.8) / 29.5;
      const lit = litPart(x, y, 43, age);
      sheet.path(sheet.outline(lit, 1, 12), { fill: '#ffe9a6' });
      sheet.inside(lit, 1, () => {
        for (const [dx, dy, r] of [
          [-14, -10, 10],
          [12, 8, 13],
          [-6, 20, 8],
        ] as const)
          sheet.path(sheet.outline(oval(x + dx, y + dy, r, r * 0.8), 1), { fill: '#e6c878', opacity: 0.8 });
        for (let d = -40; d < 44; d += 17)
          sheet.path(sheet.outline(line(x - 44, y + d, x + 44, y + d - 26), 2), {
            stroke: '#fff8d6',
            'stroke-width': 5,
            opacity: 0.6,
          });
      });
    }
    writeText(sheet, String(night + 1), x - 10 - (night > 8 ? 8 : 0), y + 62, 27, '#d9e0ff', 3);
  }
  // The roof from which they were seen, and who looked.
  c.fill(blob(20, 1160, 160, 1100, 420, 1130, 700, 1090, 880, 1130, 880, 1190, 20, 1190), '#161b3a');
  for (const [x, h] of [
    [90, 50],
    [640, 60],
    [770, 40],
  ] as const) {
    c.fill(box(x, 1110 - h, 70, h + 30), '#20264a');
    c.line(line(x + 20, 1126 - h, x + 30, 1126 - h), '#ffe28a', 14);
  }
  c.line(curve(400, 1130, 430, 1100, 470, 1090), '#8f98c9', 11);
  c.fill(oval(384, 1108, 15, 18), '#161b3a');
  waxTooth(sheet, '#f6f1df', 0.7);
}
