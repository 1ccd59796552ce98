import { Crayon } from '../kit/crayon.js';
import { cloud, kid, tuft } from '../kit/figures.js';
import { layPaper, waxTooth } from '../kit/grain.js';
import { band, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** The model club's afternoon: light wooden planes over a slope, wound propellers, running children. */
export function drawModelPlanes(sheet: Sheet): void {
  const c = new Crayon(sheet, { wobble: 4, ink: '#3a3450', lineWidth: 5, gap: 14 });
  const { random } = sheet;
  layPaper(sheet, '#fdf7ea');
  c.fill(box(8, 8, 1184, 560), '#f9dfae', 6, 20);
  c.fill(box(8, 8, 1184, 250), '#a9d6ea', 4, 20);
  c.draw(cloud(250, 150, 220), '#ffffff', '#8fb0c4');
  c.draw(cloud(960, 120, 190), '#ffffff', '#8fb0c4');
  c.fill(blob(-20, 500, 240, 430, 520, 480, 820, 400, 1220, 460, 1220, 640, -20, 640), '#a3bf7a', 16, 16);
  c.fill(blob(-20, 620, 300, 560, 620, 640, 940, 600, 1220, 640, 1220, 920, -20, 920), '#7fae4f', -8, 16);
  for (const [x, s] of [
    [90, 0.9],
    [1120, 1],
  ] as const) {
    c.line(line(x, 560, x + 2, 560 - 70 * s), '#7a5238', 13);
    c.draw(oval(x, 560 - 120 * s, 60 * s, 70 * s), '#5f9a52', '#3f6a3c');
  }
  // Planes: fuselage stick, wing, tail, propeller, rubber.
  const plane = (x: number, y: number, s: number, tilt: number, wing: string, tail: string): void => {
    sheet.at(x, y, s, tilt, () => {
      c.fill(poly(-40, -8, 30, -90, 96, -98, 60, -10), wing, 60, 11);
      c.line(poly(-40, -8, 30, -90, 96, -98, 60, -10), '#3a3450', 5);
      for (const t of [0.25, 0.5, 0.75])
        c.line(line(-40 + 70 * t, -8 - 82 * t, 60 + 36 * t, -10 - 88 * t), '#3a3450', 3);
      c.line(line(-150, 4, 150, 0), '#c99a5c', 13);
      c.line(line(-150, 8, 150, 4), '#8a5a34', 3);
      c.fill(poly(-40, 0, 60, -2, 34, 110, -40, 118), wing, 60, 11);
      c.line(poly(-40, 0, 60, -2, 34, 110, -40, 118), '#3a3450', 5);
      for (const t of [0.3, 0.6]) c.line(line(-40, 118 * t, 60 - 26 * t, 112 * t), '#3a3450', 3);
      c.draw(poly(-150, 2, -110, 0, -126, -56, -160, -60), tail);
      c.draw(poly(-156, 6, -110, 4, -124, 44, -164, 46), tail);
      c.line(curve(-100, 14, 0, 22, 130, 10), '#d6453d', 4);
      c.fill(oval(158, 0, 9, 12), '#d6453d');
      c.line(curve(162, -58, 170, -20, 160, 0, 152, 24, 162, 58), '#8a5a34', 9);
    });
  };
  plane(760, 210, 1.05, -14, '#f2703c', '#4f8fd0');
  plane(380, 290, 0.78, -8, '#4f9fd6', '#f6c53c');
  plane(1040, 360, 0.55, 10, '#f6c53c', '#d6453d');
  for (const d of [
    [120, 420, 200, 380, 260, 350],
    [470, 330, 540, 300, 590, 270],
    [860, 440, 910, 410, 950, 390],
  ] as const) {
    const { points } = curve(...d);
    for (let at = 0; at < points.length - 2; at += 4) {
      const [x, y] = points[at] ?? [0, 0];
      const [nx, ny] = points[at + 2] ?? [0, 0];
      c.line(line(x, y, nx, ny), '#ffffff', 6);
    }
  }
  // Children on the slope.
  kid(sheet, c, 250, 800, 230, {
    hair: 'cap',
    shirt: '#d6453d',
    trousers: '#3f5f9e',
    right: [66, -168],
    left: [-50, -84],
    mouth: 'open',
  });
  kid(sheet, c, 520, 830, 220, { hair: 'tails', shirt: '#f6c53c', skirt: true, right: [58, -150], mouth: 'open' });
  kid(sheet, c, 820, 830, 230, {
    hair: 'short',
    shirt: '#4f9a7a',
    trousers: '#6a4a3a',
    left: [-56, -96],
    right: [40, -90],
  });
  kid(sheet, c, 1010, 800, 200, { hair: 'bob', shirt: '#a97fd0', skirt: true, left: [-58, -150], mouth: 'open' });
  // One is winding a propeller.
  sheet.at(800, 730, 0.5, -20, () => {
    c.line(line(-150, 0, 150, 0), '#c99a5c', 17);
    c.draw(poly(-40, 0, 50, 0, 40, 90, -40, 96), '#e58aa6');
    c.draw(poly(-40, -6, 50, -6, 60, -80, -20, -90), '#e58aa6');
    c.line(curve(160, -56, 150, 0, 162, 56), '#8a5a34', 12);
  });
  // Toolbox with glue and sandpaper.
  c.draw(box(620, 810, 130, 54, 6), '#4f8fd0');
  c.line(band(curve(650, 810, 684, 780, 718, 810), 4), '#3a3450', 6);
  for (let index = 0; index < 15; index += 1)
    tuft(
      c,
      random.between(30, 1170),
      random.between(690, 880),
      random.between(24, 40),
      random.pick(['#4f8a3c', '#a9cf6a']),
      5,
    );
  for (const [x, y, colour] of [
    [110, 760, '#ffffff'],
    [400, 870, '#f6c53c'],
    [690, 720, '#ffffff'],
    [1130, 850, '#e58aa6'],
    [930, 870, '#f6c53c'],
  ] as const)
    c.fill(oval(x, y, 12), colour);
  waxTooth(sheet, '#fdf7ea');
}
