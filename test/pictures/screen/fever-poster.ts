import type { Shape } from '../kit/shapes.js';
import { arc, blob, box, curve, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Flat poster: the earth in bed with a thermometer, an ice bag, a worried penguin. */
export function drawFeverPoster(sheet: Sheet): void {
  const flat = (shape: Shape, fill: string, opacity?: number): void =>
    sheet.path(sheet.outline(shape, 0, 18), { fill, opacity });
  const ink = (shape: Shape, stroke: string, width: number): void =>
    sheet.path(sheet.outline(shape, 0, 18), { stroke, 'stroke-width': width });
  sheet.add('rect', { width: 900, height: 1200, fill: '#ffd9a8' });
  for (let ring = 6; ring > 0; ring -= 1)
    sheet.add('circle', {
      cx: 450,
      cy: 520,
      r: 180 + ring * 105,
      fill: ring % 2 ? '#ffc48a' : '#ffb070',
      opacity: 0.55,
    });
  for (const [x, y, s] of [
    [90, 150, 1],
    [780, 110, 1.2],
    [820, 420, 0.8],
    [70, 470, 0.9],
  ] as const) {
    flat(
      blob(
        x - 60 * s,
        y + 20 * s,
        x - 44 * s,
        y - 16 * s,
        x,
        y - 30 * s,
        x + 40 * s,
        y - 18 * s,
        x + 66 * s,
        y + 22 * s,
      ),
      '#fff6e6',
      0.9,
    );
  }
  // Chimneys and cars behind, in one colour each.
  flat(
    poly(
      0,
      900,
      0,
      760,
      60,
      760,
      60,
      640,
      100,
      640,
      100,
      760,
      150,
      760,
      150,
      690,
      190,
      690,
      190,
      800,
      900,
      800,
      900,
      900,
    ),
    '#d9603c',
  );
  flat(
    poly(700, 800, 700, 680, 740, 680, 740, 620, 780, 620, 780, 720, 850, 720, 850, 640, 900, 640, 900, 800),
    '#d9603c',
  );
  for (const [x, y] of [
    [80, 610],
    [170, 660],
    [760, 590],
    [876, 610],
  ] as const)
    flat(blob(x - 20, y, x - 30, y - 50, x + 10, y - 84, x + 50, y - 60, x + 30, y - 10), '#a8423a', 0.75);

  // Bed.
  flat(box(60, 700, 60, 420, 22), '#7a3a4a');
  flat(box(800, 820, 50, 300, 20), '#7a3a4a');
  flat(blob(120, 760, 300, 700, 600, 700, 780, 770, 760, 900, 140, 900), '#fff6ee');
  // Earth.
  flat(oval(450, 560, 290), '#e0644c');
  flat(oval(450, 560, 276), '#4fa8d9');
  sheet.inside(oval(450, 560, 276), 0, () => {
    flat(blob(200, 430, 300, 340, 400, 330, 420, 400, 360, 440, 380, 520, 300, 590, 240, 540), '#7cc36a');
    flat(blob(560, 330, 660, 370, 740, 470, 720, 560, 640, 540, 600, 460, 540, 420), '#7cc36a');
    flat(blob(430, 700, 520, 680, 580, 740, 540, 840, 440, 840), '#7cc36a');
    flat(oval(650, 680, 50, 34), '#7cc36a');
    flat(blob(450, 560, 620, 300, 760, 560, 620, 860, 760, 900, 800, 400), '#1f4a7a', 0.14);
    flat(oval(300, 640, 60, 40), '#f0705c', 0.75);
    flat(oval(600, 640, 60, 40), '#f0705c', 0.75);
  });
  for (const s of [-1, 1]) {
    ink(arc(450 + s * 100, 550, 42, 30, 200, 340), '#26324f', 12);
    ink(curve(450 + s * 140, 486, 450 + s * 100, 470, 450 + s * 64, 486), '#26324f', 10);
  }
  ink(arc(450, 700, 56, 40, 200, 340), '#26324f', 12);
  // Thermometer.
  sheet.at(496, 676, 1, 28, () => {
    flat(box(-16, -20, 300, 44, 22), '#ffffff');
    flat(box(10, -6, 230, 15, 7), '#ffd4cc');
    flat(box(10, -6, 206, 15, 7), '#e0382c');
    flat(oval(280, 2, 40), '#e0382c');
    flat(oval(268, -10, 10), '#ffb0a4');
    for (let mark = 0; mark < 9; mark += 1) flat(box(24 + mark * 24, 12, 4, 11), '#8f98a8');
  });
  // Ice bag.
  flat(blob(320, 330, 350, 270, 430, 244, 520, 256, 578, 316, 560, 372, 450, 390, 340, 378), '#bfe9f2');
  flat(blob(340, 340, 370, 296, 440, 280, 420, 330, 380, 366), '#ffffff', 0.7);
  flat(box(420, 200, 64, 52, 12), '#4f8fc0');
  for (const [x, y] of [
    [380, 330],
    [450, 320],
    [510, 340],
  ] as const)
    flat(box(x, y, 34, 30, 5), '#ffffff', 0.8);
  for (const [x, y] of [
    [200, 360],
    [170, 430],
    [720, 380],
    [748, 450],
  ] as const)
    flat(poly(x, y - 30, x + 16, y + 4, x, y + 22, x - 16, y + 4), '#8fd3f2');
  // Quilt.
  const quilt = blob(90, 960, 140, 820, 300, 770, 450, 830, 600, 770, 770, 830, 830, 960, 820, 1130, 100, 1130);
  flat(quilt, '#5fae8a');
  sheet.inside(quilt, 0, () => {
    for (let row = 0; row < 5; row += 1)
      for (let column = 0; column < 9; column += 1) {
        const [x, y] = [120 + column * 92 + (row % 2) * 46, 850 + row * 72];
        flat(
          blob(x, y - 18, x + 18, y - 4, x + 10, y + 16, x, y + 22, x - 12, y + 10, x - 16, y - 6),
          row % 2 ? '#86cfa6' : '#f6e6a0',
        );
      }
  });
  flat(box(40, 1110, 830, 40, 18), '#7a3a4a');
  // A worried penguin keeps fanning.
  flat(blob(716, 1130, 704, 1010, 740, 940, 790, 930, 834, 950, 866, 1020, 858, 1130), '#26324f');
  flat(blob(736, 1130, 734, 1030, 780, 996, 826, 1030, 830, 1130), '#ffffff');
  flat(oval(764, 984, 15), '#ffffff');
  flat(oval(806, 984, 15), '#ffffff');
  flat(oval(767, 987, 7), '#26324f');
  flat(oval(803, 987, 7), '#26324f');
  flat(poly(772, 1002, 798, 1002, 785, 1022), '#f2a23c');
  flat(blob(712, 1030, 676, 1060, 640, 1040, 668, 1084, 716, 1080), '#26324f');
  flat(poly(600, 1000, 680, 1010, 660, 1070, 610, 1084, 572, 1050), '#ffffff');
  for (const [x, y] of [
    [586, 1050],
    [604, 1006],
    [634, 1006],
    [664, 1016],
  ] as const)
    ink(curve(650, 1062, (650 + x) / 2, (1060 + y) / 2, x, y), '#e0644c', 4);
  flat(oval(750, 1136, 34, 14), '#f2a23c');
  flat(oval(826, 1136, 34, 14), '#f2a23c');
}
