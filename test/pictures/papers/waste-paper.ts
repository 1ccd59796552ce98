import { fibres, layPaper } from '../kit/grain.js';
import { drawTitle, scribble } from '../kit/lettering.js';
import { Marker } from '../kit/marker.js';
import { arc, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Hand-made paper on sorting: four bins with faces, paths that bring each thing home, a week of weighing. */
export function drawWastePaper(sheet: Sheet): void {
  const m = new Marker(sheet, { wobble: 3, ink: '#2c2a38', lineWidth: 5 });
  layPaper(sheet, '#fffcf2');
  m.fill(box(24, 24, 1152, 852, 26), '#eaf5df', 8);
  m.fill(box(52, 52, 1096, 796, 20), '#fffdf6', 8);
  for (const [x, y] of [
    [40, 40],
    [1160, 40],
    [40, 860],
    [1160, 860],
  ] as const) {
    for (let petal = 0; petal < 3; petal += 1)
      m.draw(
        oval(x + 26 * Math.cos(petal * 2.1 + 0.6), y + 26 * Math.sin(petal * 2.1 + 0.6), 20, 13, petal * 120 + 30),
        '#7fbf5c',
        '#3f7a36',
        4,
      );
  }
  drawTitle(sheet, '回家', 92, 82, 118, '#f2703c', '#7a2c14');
  m.line(curve(80, 226, 180, 214, 290, 230, 370, 216), '#7fbf5c', 9);

  const bins = [
    [100, '#4f8fd6', '#2f66ab'],
    [360, '#5fae5c', '#37803a'],
    [620, '#e5534e', '#b0312f'],
    [880, '#8f929c', '#63656f'],
  ] as const;
  bins.forEach(([x, colour, lid], index) => {
    m.draw(poly(x, 590, x + 190, 590, x + 172, 820, x + 18, 820), colour);
    const open = index % 2 ? -10 : -22;
    m.draw(poly(x - 14, 580, x + 200, 580 + open, x + 202, 556 + open, x - 12, 556), lid);
    for (const wx of [x + 44, x + 146]) m.draw(oval(wx, 828, 19), '#2c2a38');
    for (const s of [-1, 1]) {
      m.draw(oval(x + 95 + s * 32, 650, 21, 23), '#ffffff', undefined, 4);
      m.fill(oval(x + 97 + s * 32, 653, 9, 11), '#2c2a38');
    }
    if (index === 1) m.draw(oval(x + 95, 700, 24, 19), '#8c2c2c', undefined, 4);
    else m.line(arc(x + 95, 684, 32, 26, 15, 165), '#2c2a38', 6);
    m.draw(oval(x + 95, 768, 38, 34), '#ffffff', undefined, 4);
  });
  // A sign on each belly: arrows, leaf, battery, broom.
  for (let part = 0; part < 3; part += 1) m.line(arc(195, 768, 20, 20, part * 120 + 10, part * 120 + 90), '#2f66ab', 7);
  m.draw(blob(438, 786, 440, 762, 470, 752, 474, 778, 456, 792), '#5fae5c', '#37803a', 4);
  m.draw(box(700, 758, 30, 22, 4), '#e5534e', undefined, 4);
  m.fill(box(730, 764, 6, 10), '#2c2a38');
  m.line(line(975, 748, 975, 772), '#63656f', 6);
  m.draw(poly(962, 770, 988, 770, 996, 790, 954, 790), '#c9a05c', undefined, 4);

  // Things on their way home.
  const walk = (d: readonly number[], colour: string): void => {
    const { points } = curve(...d);
    for (let at = 2; at < points.length - 1; at += 3) {
      const [x, y] = points[at] ?? [0, 0];
      m.fill(oval(x, y, 6, 5), colour);
    }
  };
  walk([150, 420, 120, 480, 190, 500, 196, 550], '#4f8fd6');
  walk([420, 400, 380, 460, 470, 490, 456, 550], '#5fae5c');
  walk([700, 400, 760, 450, 690, 500, 716, 545], '#e5534e');
  walk([960, 420, 920, 470, 1000, 500, 974, 545], '#8f929c');
  // bottle, newspaper
  m.draw(blob(118, 300, 136, 300, 138, 322, 156, 346, 156, 408, 100, 408, 100, 346, 116, 322), '#bfe6ee');
  m.fill(box(112, 286, 32, 18, 4), '#e5534e');
  m.draw(poly(196, 330, 268, 318, 278, 396, 206, 408), '#f4efe2');
  scribble(sheet, 210, 334, 56, 3, 13, '#6a6672');
  // apple core, fish bone
  m.draw(blob(372, 306, 420, 300, 406, 340, 424, 388, 374, 390, 392, 344), '#f6e3b0');
  m.fill(blob(366, 296, 398, 288, 430, 296, 416, 314, 380, 314), '#d6453d');
  m.line(curve(398, 290, 402, 274, 414, 266), '#6a4a2c', 6);
  m.line(line(460, 356, 540, 340), '#8f8a95', 6);
  for (const t of [0.25, 0.5, 0.75])
    m.line(line(460 + 80 * t - 6, 356 - 16 * t - 20, 460 + 80 * t + 8, 356 - 16 * t + 20), '#8f8a95', 5);
  m.draw(poly(540, 340, 566, 318, 570, 354), '#c9c4cf', undefined, 4);
  // battery, bulb
  m.draw(box(640, 336, 82, 40, 6), '#f2b33c');
  m.fill(box(722, 346, 12, 20, 3), '#8f929c');
  m.fill(box(646, 342, 24, 28), '#2c2a38');
  m.draw(blob(790, 296, 824, 316, 820, 356, 804, 380, 776, 380, 760, 356, 758, 316), '#fff2b0');
  m.draw(box(774, 380, 32, 24, 5), '#8f929c', undefined, 4);
  // tissue, broken cup
  m.draw(blob(890, 392, 904, 336, 940, 344, 956, 320, 984, 346, 1000, 392, 944, 404), '#ffffff');
  m.draw(poly(1030, 330, 1056, 346, 1070, 326, 1096, 344, 1104, 326, 1098, 400, 1040, 400), '#d9b3c9');
  // legs for all of them
  for (const x of [116, 140, 226, 252, 386, 410, 490, 520, 664, 700, 782, 800, 924, 966, 1056, 1082])
    m.line(line(x, 404, x + (x % 4 ? 4 : -4), 426), '#2c2a38', 5);

  // Weighing for a week.
  m.draw(box(800, 76, 320, 190, 14), '#fff3d0', '#f2a23c');
  m.line(line(830, 96, 830, 244, 1100, 244), '#2c2a38', 5);
  [56, 92, 70, 118, 84, 130, 104].forEach((h, index) => {
    m.draw(
      box(846 + index * 36, 244 - h, 24, h),
      ['#4f8fd6', '#5fae5c', '#e5534e', '#5fae5c', '#8f929c', '#5fae5c', '#4f8fd6'][index] ?? '#888',
      undefined,
      3.4,
    );
  });
  m.draw(box(410, 80, 350, 180, 14), '#e3f0fb', '#4f8fd6');
  scribble(sheet, 432, 98, 310, 5, 18, '#2f4a6b');
  fibres(sheet);
}
