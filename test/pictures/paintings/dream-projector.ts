import { Crayon } from '../kit/crayon.js';
import { face, spark } from '../kit/figures.js';
import { layPaper, waxTooth } from '../kit/grain.js';
import { arc, band, blob, box, curve, line, oval, poly, star } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A sleeping child's cap throws the dream on the dark: a ride on a goldfish over candy hills. */
export function drawDreamProjector(sheet: Sheet): void {
  const c = new Crayon(sheet, { wobble: 6, ink: '#2c2145', lineWidth: 6, gap: 13 });
  const { random } = sheet;
  layPaper(sheet, '#f3ecf7');
  c.fill(box(5, 5, 1190, 890), '#4a3f86', -24, 19);
  c.fill(poly(5, 720, 1195, 690, 1195, 895, 5, 895), '#7a5236', 3, 16);
  for (const y of [760, 820, 872]) c.line(curve(5, y, 600, y - 16, 1195, y - 24), '#55372a', 4);

  // Window with a thin moon.
  c.draw(box(52, 70, 210, 240), '#1f2a5c', '#c9a36a', 14);
  c.line(line(156, 74, 158, 306), '#c9a36a', 9);
  c.line(line(54, 190, 262, 188), '#c9a36a', 9);
  c.fill(oval(214, 134, 33), '#ffe79a');
  c.fill(oval(200, 124, 27), '#1f2a5c');
  for (const [x, y] of [
    [92, 120],
    [120, 250],
    [220, 262],
    [84, 160],
  ] as const)
    spark(c, x, y, 8, '#fff4c4', 3);

  // The beam and the dream.
  sheet.path(sheet.outline(poly(300, 508, 566, 96, 1150, 470, 640, 640), 3), { fill: '#ffe9a0', opacity: 0.3 });
  const screen = blob(
    560,
    130,
    680,
    52,
    860,
    60,
    1010,
    44,
    1130,
    130,
    1160,
    280,
    1146,
    450,
    1030,
    560,
    860,
    572,
    690,
    590,
    570,
    500,
    520,
    340,
  );
  c.fill(screen, '#fdeec2');
  sheet.inside(screen, 6, () => {
    c.fill(box(500, 30, 700, 380), '#8fd3e6', 12, 15);
    c.fill(blob(480, 470, 620, 380, 760, 440, 900, 370, 1060, 430, 1210, 380, 1210, 640, 480, 640), '#f3a6bd', -20, 13);
    c.fill(blob(480, 540, 660, 470, 840, 520, 1010, 460, 1210, 520, 1210, 660, 480, 660), '#a8d36b', 14, 13);
    ['#e5534e', '#f29a38', '#f7d547', '#5fb36a', '#4a86c9'].forEach((colour, index) => {
      c.line(arc(860, 520, 300 - index * 21, 330 - index * 21, 186, 354), colour, 18);
    });
    for (const [x, y, colour] of [
      [610, 450, '#e5534e'],
      [1080, 420, '#8a5bb0'],
      [980, 480, '#f29a38'],
      [700, 500, '#4a86c9'],
    ] as const) {
      c.line(line(x, y, x, y + 70), '#ffffff', 8);
      c.draw(oval(x, y, 34), colour, undefined, 5);
      c.line(curve(x - 16, y, x, y - 18, x + 14, y, x, y + 12, x - 6, y), '#ffffff', 5);
    }
  });
  c.line(screen, '#fff8de', 13);
  for (const [x, y, r] of [
    [500, 560, 26],
    [440, 566, 18],
    [396, 556, 12],
  ] as const)
    c.fill(oval(x, y, r, r * 0.8), '#fdeec2');

  const gold = '#f28a2e';
  c.fill(blob(960, 250, 1040, 170, 1096, 190, 1060, 260, 1104, 330, 1030, 340), '#f7b448', 70);
  c.draw(blob(690, 260, 740, 180, 850, 160, 950, 210, 986, 264, 940, 330, 840, 364, 740, 340), gold);
  c.fill(poly(810, 168, 870, 108, 910, 190), '#f7b448');
  c.fill(poly(830, 350, 880, 410, 900, 340), '#f7b448');
  for (const [x, y] of [
    [830, 230],
    [876, 226],
    [852, 270],
    [900, 268],
    [830, 306],
    [880, 306],
  ] as const)
    c.line(arc(x, y, 20, 17, -60, 80), '#b85a1c', 5);
  c.fill(oval(748, 246, 19), '#ffffff');
  c.fill(oval(744, 248, 9), '#2c2145');
  c.line(arc(716, 292, 22, 15, 10, 150), '#8c3c14', 6);
  c.fill(band(curve(880, 210, 876, 160, 878, 132), 58, 46), '#4a86c9');
  c.line(curve(862, 140, 820, 130, 790, 108), '#4a86c9', 16);
  c.line(curve(894, 140, 924, 124, 946, 100), '#4a86c9', 16);
  face(c, 878, 92, 38, { hair: 'short', mouth: 'open' });
  for (const [x, y, r] of [
    [640, 240, 14],
    [616, 196, 9],
    [650, 180, 7],
  ] as const)
    c.line(oval(x, y, r), '#ffffff', 4);

  // The bed.
  c.fill(box(60, 640, 40, 190), '#8a5a34', 88);
  c.draw(box(40, 500, 46, 330), '#a86f42');
  c.draw(box(756, 620, 42, 220), '#a86f42');
  c.draw(blob(96, 600, 130, 548, 260, 540, 350, 566, 356, 620, 240, 640, 110, 640), '#ffffff');
  const quilt = blob(250, 640, 300, 590, 420, 570, 600, 590, 760, 620, 772, 700, 768, 792, 500, 800, 96, 792, 92, 670);
  c.draw(quilt, '#d94f6a');
  sheet.inside(quilt, 6, () => {
    for (let x = 90; x < 800; x += 92) c.line(curve(x + 60, 560, x + 30, 680, x + 44, 810), '#f7c9d0', 15);
    for (let index = 0; index < 9; index += 1) c.fill(star(140 + index * 72, 700 + (index % 2) * 50, 19, 9), '#ffe28a');
  });
  c.line(curve(110, 650, 230, 622, 340, 604), '#fff4f4', 20);
  face(c, 250, 576, 60, { hair: 'none' });
  c.fill(blob(196, 566, 200, 520, 250, 508, 306, 524, 308, 566, 280, 540, 226, 540), '#3a2b28');
  c.fill(oval(228, 580, 11, 12), '#f7cfa9');
  c.fill(oval(272, 580, 11, 12), '#f7cfa9');
  c.line(arc(228, 578, 13, 9, 10, 170), '#3b2f3a', 5);
  c.line(arc(272, 578, 13, 9, 10, 170), '#3b2f3a', 5);
  c.draw(blob(190, 536, 200, 490, 254, 470, 304, 488, 318, 532, 256, 518), '#47b0a4');
  c.line(curve(262, 478, 276, 458, 296, 462), '#c9d0da', 9);
  c.draw(oval(304, 474, 26, 22), '#ffe28a', undefined, 5);

  // The cat sleeps too.
  c.draw(blob(590, 600, 610, 552, 690, 540, 744, 566, 752, 606, 670, 622), '#e8a24c', undefined, 5);
  c.draw(oval(612, 576, 36, 31), '#e8a24c', undefined, 5);
  c.fill(poly(584, 560, 586, 528, 608, 548), '#e8a24c');
  c.fill(poly(618, 546, 640, 530, 640, 562), '#e8a24c');
  c.line(arc(600, 578, 8, 6, 10, 170), '#2c2145', 4);
  c.line(arc(624, 578, 8, 6, 10, 170), '#2c2145', 4);
  for (const x of [670, 696, 722]) c.line(curve(x, 546, x + 8, 566, x + 2, 586), '#b3702a', 6);
  for (let index = 0; index < 10; index += 1)
    spark(c, random.between(300, 520), random.between(40, 420), random.between(6, 12), '#cfc3f2', 3.5);
  c.fill(oval(960, 810, 130, 34), '#5f8ac0');
  c.fill(oval(930, 790, 46, 22), '#c9473d');
  c.fill(oval(1010, 800, 46, 22), '#c9473d');
  waxTooth(sheet, '#efe6f5');
}
