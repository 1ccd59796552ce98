import { Crayon } from '../kit/crayon.js';
import { kid, spark } from '../kit/figures.js';
import { layPaper, waxTooth } from '../kit/grain.js';
import { arc, band, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A drowsy volcano with a tap in its side; its heat drives a power house that lights the town. */
export function drawVolcanoTap(sheet: Sheet): void {
  const c = new Crayon(sheet, { wobble: 6, ink: '#33253c', lineWidth: 6.5, gap: 13 });
  const { random } = sheet;
  layPaper(sheet, '#fdf3e4');
  c.fill(box(6, 6, 1188, 660), '#37588f', -14, 19);
  c.fill(blob(-20, 610, 200, 520, 520, 560, 760, 480, 1010, 560, 1220, 500, 1220, 720, -20, 720), '#4d7a73', 20, 15);
  for (let index = 0; index < 13; index += 1)
    spark(c, random.between(560, 1170), random.between(30, 330), random.between(7, 14), '#ffe28a', 4);

  for (const [x, y, rx, ry] of [
    [300, 150, 74, 54],
    [214, 96, 66, 50],
    [380, 84, 82, 52],
    [296, 44, 90, 44],
  ] as const)
    c.draw(oval(x, y, rx, ry), '#b9b4c6', '#8b86a0', 5);
  const cone = poly(20, 700, 120, 520, 214, 300, 250, 232, 300, 250, 350, 232, 386, 300, 500, 520, 640, 700);
  c.draw(cone, '#7d5560');
  c.fill(
    poly(250, 234, 300, 252, 350, 234, 372, 282, 340, 268, 322, 330, 300, 290, 274, 350, 258, 276, 226, 290),
    '#f2682c',
    80,
  );
  c.line(curve(252, 236, 276, 250, 300, 251, 326, 248, 350, 236), '#ffd24a', 11);
  for (const d of [
    [120, 560, 160, 600, 150, 660],
    [206, 380, 216, 440, 190, 500],
    [420, 420, 400, 480, 440, 540],
    [330, 600, 360, 640, 340, 690],
  ] as const)
    c.line(curve(...d), '#5a3a48', 6);
  c.line(arc(228, 430, 28, 20, 15, 165), '#33253c', 8);
  c.line(arc(338, 430, 28, 20, 15, 165), '#33253c', 8);
  c.line(arc(284, 474, 26, 18, 20, 160), '#33253c', 7);
  c.fill(oval(186, 474, 27, 18), '#e0807c');
  c.fill(oval(378, 474, 27, 18), '#e0807c');

  // The tap with its wheel, and the stream of heat.
  c.draw(poly(430, 540, 560, 528, 566, 584, 448, 598), '#d9b64b');
  c.draw(blob(550, 526, 640, 520, 676, 566, 672, 620, 622, 622, 618, 588, 556, 586), '#d9b64b');
  c.line(line(596, 526, 598, 468), '#8f722a', 15);
  c.draw(oval(598, 452, 66, 19), '#d8463d');
  c.fill(oval(598, 451, 15, 8), '#ffe28a');
  c.fill(band(curve(647, 624, 650, 680, 690, 724, 752, 742), 44, 62), '#f2682c', 84);
  c.line(curve(640, 630, 644, 690, 700, 744, 752, 752), '#ffd24a', 9);
  c.line(curve(660, 630, 664, 680, 704, 716, 752, 728), '#ffb13b', 6);

  c.fill(blob(-20, 700, 300, 676, 660, 690, 980, 672, 1220, 690, 1220, 920, -20, 920), '#6f9a4f', 8, 14);
  c.fill(band(curve(646, 624, 650, 690, 700, 738, 780, 748), 40, 56), '#f2682c', 84);
  c.line(curve(650, 640, 660, 700, 716, 746, 780, 750), '#ffd24a', 10);
  c.draw(box(746, 636, 190, 160), '#e7e2d6');
  c.draw(poly(730, 638, 792, 590, 792, 638, 852, 590, 852, 638, 912, 590, 952, 638), '#c9473d');
  c.draw(oval(838, 728, 46, 46), '#8fb6c9');
  for (let blade = 0; blade < 6; blade += 1) {
    const a = (blade * Math.PI) / 3;
    c.line(line(838, 728, 838 + 38 * Math.cos(a), 728 + 38 * Math.sin(a)), '#33253c', 7);
  }
  c.fill(poly(770, 652, 756, 682, 768, 682, 760, 706, 786, 674, 772, 674, 782, 652), '#f6b92f');

  // Pylons carry the light to the town.
  for (const [x, y] of [
    [990, 640],
    [1090, 610],
  ] as const) {
    c.line(line(x - 22, y + 80, x, y - 70, x + 22, y + 80), '#33253c', 5);
    c.line(line(x - 30, y - 40, x + 30, y - 40), '#33253c', 5);
    c.line(line(x - 14, y + 30, x + 18, y + 50), '#33253c', 4);
  }
  c.line(curve(936, 650, 962, 630, 966, 600), '#ffe28a', 4);
  c.line(curve(1018, 600, 1050, 612, 1062, 572), '#ffe28a', 4);
  c.line(curve(1118, 572, 1150, 590, 1190, 560), '#ffe28a', 4);
  const towers = [
    [700, 500, 62, 120, '#6a5b96'],
    [778, 470, 58, 132, '#3e6aa0'],
    [850, 510, 66, 104, '#8a4f7d'],
    [930, 450, 64, 158, '#4a5a8c'],
    [1006, 500, 60, 110, '#6a5b96'],
    [1080, 470, 78, 130, '#3e6aa0'],
  ] as const;
  for (const [x, y, w, h, colour] of towers) {
    c.draw(box(x, y - 60, w, h), colour, undefined, 5);
    for (let wy = y - 44; wy < y + h - 84; wy += 27)
      for (let wx = x + 10; wx < x + w - 12; wx += 19)
        c.line(line(wx, wy, wx + 5, wy + 10), random.next() < 0.85 ? '#ffe28a' : '#33253c', 9);
  }
  kid(sheet, c, 330, 858, 150, {
    hair: 'cap',
    shirt: '#3f7fc4',
    trousers: '#5a4a3a',
    right: [62, -140],
    left: [-40, -70],
  });
  kid(sheet, c, 470, 872, 140, { hair: 'bob', shirt: '#f0b43c', skirt: true, left: [-52, -130] });
  c.line(curve(392, 756, 470, 700, 560, 520, 590, 470), '#c9a77a', 5);
  for (const [x, y] of [
    [80, 820],
    [170, 870],
    [640, 860],
    [1020, 840],
    [1130, 790],
    [720, 850],
  ] as const) {
    c.line(line(x, y, x + 2, y - 34), '#3d6b35', 6);
    c.fill(oval(x, y - 42, 13), random.pick(['#f2682c', '#ffe28a', '#e58aa6']));
  }
  waxTooth(sheet, '#fdf3e4');
}
