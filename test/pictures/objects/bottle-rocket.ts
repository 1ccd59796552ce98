import { Camera } from '../kit/camera.js';
import { light } from '../kit/colour.js';
import { arc, blob, box, curve, line, oval, poly, star } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A soft-drink bottle with card fins, a third full of water, on its stand at the edge of the sports field. */
export function drawBottleRocket(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.part(box(0, 0, 900, 760), sheet.blend(['#6db5e6', '#b5def2', '#eaf5f0']));
  for (const [x, y, w] of [
    [160, 170, 200],
    [730, 280, 240],
    [560, 90, 150],
  ] as const) {
    for (const [dx, dy, r] of [
      [-0.3, 0.06, 0.2],
      [0, -0.04, 0.27],
      [0.3, 0.06, 0.18],
    ] as const)
      cam.part(oval(x + dx * w, y + dy * w, r * w, r * w * 0.66), '#ffffff', 0.75);
  }
  // School and track, far and pale.
  cam.part(box(40, 520, 330, 180), '#f2dcc0');
  cam.part(poly(24, 524, 386, 524, 356, 486, 54, 486), '#c98a7a');
  for (let y = 546; y < 690; y += 48) for (let x = 62; x < 350; x += 50) cam.part(box(x, y, 30, 26), '#a9cfdd');
  for (const [x, y, r] of [
    [440, 660, 50],
    [520, 640, 66],
    [620, 668, 46],
    [720, 640, 70],
    [830, 660, 56],
  ] as const)
    cam.ball(x, y, r, '#8dbb86');
  cam.part(poly(0, 690, 900, 690, 900, 1200, 0, 1200), sheet.blend(['#9fce7c', '#6fae52']));
  cam.part(poly(0, 720, 900, 708, 900, 752, 0, 772), '#d98a6a');
  cam.wire(line(0, 738, 900, 724), '#f7ece0', 4, 0.9);
  cam.wire(line(0, 756, 900, 738), '#f7ece0', 4, 0.9);
  for (let index = 0; index < 130; index += 1) {
    const [x, y] = [random.between(0, 900), random.between(790, 1195)];
    const h = (y - 700) / 22;
    cam.wire(line(x, y, x + random.around(h * 0.5), y - h), random.pick(['#5a9a44', '#a9d67e', '#4f8a3c']), 3, 0.6);
  }
  cam.shadow(450, 1090, 260, 44, 0.45);
  // The stand.
  for (const [x1, y1, x2, y2] of [
    [450, 930, 250, 1090],
    [450, 930, 650, 1090],
    [450, 930, 450, 1120],
  ] as const) {
    cam.wire(line(x1, y1, x2, y2), '#b8854c', 22);
    cam.wire(line(x1 - 4, y1, x2 - 4, y2 - 2), '#e6bd86', 7, 0.8);
  }
  cam.lying(box(370, 904, 160, 40, 8), '#c9965a');
  cam.round(box(424, 850, 52, 70, 6), '#5c6672');
  cam.wire(curve(474, 890, 560, 900, 600, 980, 690, 1010, 740, 1000), '#2f3640', 14);
  cam.wire(curve(474, 886, 560, 896, 604, 976, 690, 1004, 740, 996), '#7c8794', 3, 0.8);
  // Hand pump.
  cam.shadow(770, 1100, 90, 18, 0.4);
  cam.lying(box(716, 1070, 120, 22, 8), '#3a4450');
  cam.round(box(750, 880, 48, 196, 8), '#d6453d');
  cam.round(box(766, 780, 16, 110), '#c9d0d6');
  cam.lying(box(716, 756, 116, 30, 14), '#3a4450');
  cam.part(oval(774, 990, 17), '#fdfbf2');
  cam.wire(line(774, 990, 782, 980), '#d6453d', 4);

  // Rocket: fins behind, bottle, water, fin in front, nose.
  const fin = (points: readonly number[]): void => cam.face(poly(...points), '#e0483f', 0.16);
  fin([360, 640, 262, 800, 262, 880, 372, 810]);
  fin([540, 640, 638, 800, 638, 880, 528, 810]);
  const bottle = poly(
    352,
    300,
    548,
    300,
    552,
    420,
    540,
    470,
    552,
    520,
    552,
    690,
    530,
    760,
    486,
    810,
    482,
    856,
    418,
    856,
    414,
    810,
    370,
    760,
    348,
    690,
    348,
    520,
    360,
    470,
    348,
    420,
  );
  cam.part(bottle, sheet.blend(['#8fc3d2', '#f6feff', '#d6eef2', '#7fb0c2'], 0, 0, 1, 0), 0.62);
  cam.part(
    poly(348, 640, 552, 640, 552, 690, 530, 760, 486, 810, 482, 850, 418, 850, 414, 810, 370, 760, 348, 690),
    sheet.blend(['#3f94c9', '#8fd0ee', '#4f9fd2', '#2f7db0'], 0, 0, 1, 0),
    0.85,
  );
  cam.part(oval(450, 640, 102, 12), '#bfe8f6', 0.95);
  for (const [x, y, r] of [
    [410, 700, 7],
    [470, 740, 9],
    [440, 670, 5],
    [500, 690, 6],
    [450, 790, 6],
  ] as const)
    cam.part(oval(x, y, r), '#e6f8fd', 0.7);
  cam.wire(bottle, '#6f9fae', 3, 0.7);
  cam.shine(poly(376, 320, 396, 320, 396, 456, 382, 456), 0.65);
  cam.shine(poly(372, 530, 390, 530, 390, 700, 378, 690), 0.55);
  cam.round(box(346, 330, 208, 86), '#f6c53c');
  cam.part(star(450, 373, 36, 16), '#d6453d');
  cam.round(box(348, 486, 204, 26), '#3f7fc0');
  cam.round(box(348, 590, 204, 20), '#3f7fc0');
  cam.face(poly(438, 640, 462, 640, 466, 850, 434, 850), '#b5352e', 0.2);
  cam.round(poly(346, 304, 554, 304, 470, 88, 450, 64, 430, 88), '#e0483f');
  cam.wire(arc(450, 304, 104, 14, 0, 180), '#f39a8f', 4, 0.8);
  cam.shine(poly(410, 150, 424, 140, 396, 290, 376, 290), 0.3);
  cam.part(poly(346, 300, 554, 300, 552, 318, 348, 318), '#fdfbf2', 0.8);
  // Dandelions in the grass.
  for (const [x, y, r] of [
    [90, 1080, 22],
    [170, 1150, 26],
    [600, 1160, 22],
    [60, 930, 14],
    [860, 1170, 20],
  ] as const) {
    cam.wire(curve(x, y, x + 4, y + 24, x - 2, y + 46), '#4f8a3c', 5);
    cam.part(star(x, y, r, r * 0.6, 12), '#f6c53c');
    cam.part(oval(x, y, r * 0.42), light('#f6a52c', 0.1));
  }
  cam.part(blob(690, 1160, 720, 1130, 760, 1140, 768, 1166), '#8fd0ee', 0.7);
}
