import { dark } from '../kit/colour.js';
import { Crayon } from '../kit/crayon.js';
import { face } from '../kit/figures.js';
import { layPaper, waxTooth } from '../kit/grain.js';
import { drawTitle, scribble } from '../kit/lettering.js';
import { arc, blob, box, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Hand-made paper on sources of light: the sun's rays divide the page, each holding a lamp, a firefly, the moon. */
export function drawLightPaper(sheet: Sheet): void {
  const c = new Crayon(sheet, { wobble: 4, ink: '#5a3a1c', lineWidth: 5.5, gap: 15 });
  layPaper(sheet, '#fffaf0');
  const rays = ['#fde9a9', '#fbd0a0', '#f6c3b8', '#d9cdea', '#c3dcef', '#cfe8c4'];
  const edge = [
    [0, 330],
    [0, 760],
    [0, 1200],
    [450, 1200],
    [900, 1200],
    [900, 760],
    [900, 330],
  ] as const;
  rays.forEach((colour, index) => {
    const [x1, y1] = edge[index] ?? [0, 0];
    const [x2, y2] = edge[index + 1] ?? [0, 0];
    c.fill(poly(450, 210, x1, y1, x2, y2), colour, 30 + index * 24, 21);
  });
  c.fill(box(0, 0, 900, 330), '#fff1bd', 4, 21);
  for (let ray = 0; ray < 18; ray += 1)
    c.fill(turn(poly(432, 52, 468, 52, 450, ray % 2 ? 4 : 18), ray * 20, 450, 210), ray % 2 ? '#f2883c' : '#f6b53c');
  c.draw(oval(450, 210, 150), '#ffcf3f', '#d9781e', 8);
  drawTitle(sheet, '光', 384, 138, 134, '#e0483f', '#7a1f14', 0.15);

  // Firefly.
  sheet.add('circle', {
    cx: 150,
    cy: 650,
    r: 110,
    fill: sheet.glow('#f2f28a', '#f2f28a', { innerOpacity: 0.95, outerOpacity: 0 }),
  });
  c.draw(blob(112, 600, 150, 574, 188, 600, 190, 650, 150, 676, 110, 650), '#4a4452');
  c.draw(blob(118, 660, 150, 678, 184, 660, 178, 716, 150, 736, 122, 716), '#e8f06a', '#8a8f2c');
  c.draw(oval(150, 560, 35, 30), '#e0665a');
  c.fill(oval(138, 556, 5, 6), '#2c2430');
  c.fill(oval(162, 556, 5, 6), '#2c2430');
  c.line(arc(150, 566, 12, 9, 15, 165), '#2c2430', 4);
  for (const s of [-1, 1]) {
    c.line(curve(150 + s * 14, 534, 150 + s * 24, 508, 150 + s * 40, 500), '#4a4452', 5);
    c.fill(oval(150 + s * 62, 606, 46, 22, s * -24), '#dff1f5');
  }
  scribble(sheet, 50, 440, 190, 2, 21, '#6a4a1c');
  // Lamp.
  c.draw(poly(190, 870, 330, 870, 372, 960, 150, 960), '#4f8fd0');
  c.fill(poly(160, 966, 362, 966, 420, 1090, 100, 1090), '#fff6b0', 80);
  c.line(line(262, 960, 262, 1096), '#8a6a4a', 11);
  c.draw(oval(262, 1110, 70, 19), '#8a6a4a');
  c.draw(oval(262, 968, 25, 17), '#ffe27a', '#d9981e');
  scribble(sheet, 70, 1136, 260, 2, 20, '#5a2c2c');
  // Candle on a cake.
  c.draw(box(500, 1010, 190, 100, 14), '#f6c9d2');
  c.line(curve(500, 1040, 530, 1062, 560, 1040, 596, 1062, 630, 1040, 660, 1060, 690, 1040), '#ffffff', 13);
  for (const [x, colour] of [
    [540, '#4f8fd0'],
    [595, '#5fae5c'],
    [650, '#e0665a'],
  ] as const) {
    c.line(line(x, 1008, x, 950), colour, 15);
    c.fill(blob(x, 900, x + 15, 928, x, 948, x - 15, 928), '#f6a52c');
    c.fill(blob(x, 920, x + 7, 934, x, 944, x - 7, 934), '#fff2a0');
  }
  scribble(sheet, 480, 1136, 250, 2, 20, '#4a3a6b');
  // Moon with a mirror: not a source.
  c.draw(oval(760, 640, 84), '#f4efda', '#8f8aa0', 6);
  for (const [x, y, r] of [
    [730, 610, 15],
    [790, 660, 19],
    [750, 690, 11],
  ] as const)
    c.fill(oval(x, y, r, r * 0.8), '#d5cdb6');
  face(c, 762, 634, 30, { hair: 'none', skin: '#f4efda', ink: '#8f8aa0' });
  c.draw(oval(668, 760, 52, 60, 20), '#c9e6ef', '#8a5a3c', 9);
  c.line(line(690, 816, 712, 872), '#8a5a3c', 15);
  c.line(line(560, 340, 690, 560), '#f2a23c', 8);
  c.line(line(640, 730, 560, 790), '#f2a23c', 8);
  c.line(curve(582, 768, 560, 790, 590, 798), '#f2a23c', 8);
  scribble(sheet, 660, 440, 190, 2, 21, '#3a4a6b');
  // Prism and rainbow, lower right.
  c.draw(poly(796, 900, 860, 1010, 736, 1010), '#e6f4f8', '#5a7a9a', 6);
  c.line(line(700, 920, 768, 958), '#fffdf0', 9);
  ['#e0483f', '#f2883c', '#f6cf3f', '#5fae5c', '#4f8fd0', '#8a5bb0'].forEach((colour, index) =>
    c.line(line(830, 958, 892, 962 + index * 14), colour, 9),
  );
  scribble(sheet, 760, 1040, 120, 3, 17, '#2f5a3f');
  // Middle: a child with a torch throws a shadow rabbit.
  c.draw(box(360, 500, 230, 200, 10), '#fffdf4', '#8a6a4a', 7);
  c.fill(
    blob(440, 660, 430, 610, 452, 596, 440, 540, 460, 536, 472, 590, 484, 536, 504, 542, 494, 598, 520, 620, 514, 662),
    dark('#8a86a0', 0.2),
  );
  c.line(band(460, 760, 410, 700), '#f6cf3f', 8);
  face(c, 380, 800, 44, { hair: 'tails', mouth: 'open' });
  c.fill(blob(338, 896, 348, 852, 380, 842, 412, 852, 424, 896), '#5fae5c');
  c.line(curve(404, 862, 440, 850, 462, 820), '#5fae5c', 17);
  c.draw(poly(452, 826, 470, 836, 500, 776, 474, 764), '#4a4452');
  waxTooth(sheet, '#fffaf0', 0.8);
}

/** A dashed path of light from the torch to the screen. */
function band(x1: number, y1: number, x2: number, y2: number): ReturnType<typeof line> {
  return line(x1 + 30, y1, x2 + 60, y2);
}
