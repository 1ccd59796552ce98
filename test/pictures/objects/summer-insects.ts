import { Camera } from '../kit/camera.js';
import { dark, light } from '../kit/colour.js';
import { scribble } from '../kit/lettering.js';
import type { Shape } from '../kit/shapes.js';
import { arc, blob, box, curve, line, mirror, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A glazed box of pinned insects found under lamps and on sills. */
export function drawSummerInsects(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.part(box(0, 0, 1200, 900), '#8fa39a');
  cam.part(box(46, 52, 1130, 830, 8), '#20140c', 0.25);
  cam.face(box(30, 30, 1130, 830, 8), '#8a5c38', 0.2);
  cam.part(box(76, 76, 1038, 738), '#4a2f1c');
  cam.part(box(84, 88, 1030, 726), sheet.glow('#fdfaf0', '#e2d8c0', { cx: 0.4, cy: 0.3, r: 0.9 }));

  const both = (x: number, shape: Shape, paint: string): void => {
    cam.part(shape, paint);
    cam.part(mirror(shape, x), paint);
  };
  const pinned = (x: number, y: number, width: number, head = -10): void => {
    cam.wire(line(x, y + head, x + 9, y + head - 34), '#5f6670', 2.4);
    cam.ball(x + 10, y + head - 36, 5, '#d6453d');
    cam.part(box(x - width / 2 + 3, y + 96, width, 28), '#20140c', 0.12);
    cam.part(box(x - width / 2, y + 92, width, 28), '#fffef8');
    scribble(sheet, x - width / 2 + 8, y + 98, width - 14, 1, 16, '#3a3a4a');
  };
  const shade = (cx: number, cy: number, rx: number, ry: number): void => cam.shadow(cx + 12, cy + 16, rx, ry, 0.3);

  // Swallowtail.
  shade(270, 220, 150, 110);
  const fore = blob(270, 196, 300, 130, 380, 84, 430, 96, 420, 150, 350, 210, 280, 224);
  const hind = blob(274, 220, 350, 214, 396, 240, 390, 284, 366, 290, 372, 336, 356, 340, 344, 296, 300, 282);
  both(270, hind, '#f2cf4c');
  both(270, fore, '#f6dc6a');
  for (const d of [0, 1, 2, 3])
    both(
      270,
      poly(
        292 + d * 30,
        186 - d * 22,
        304 + d * 32,
        178 - d * 24,
        330 + d * 22,
        200 - d * 14,
        318 + d * 20,
        208 - d * 14,
      ),
      '#2a2630',
    );
  both(270, blob(404, 92, 432, 96, 422, 150, 396, 170, 402, 130), '#2a2630');
  both(270, blob(360, 262, 392, 246, 390, 284, 352, 296), '#2a2630');
  both(270, oval(372, 272, 9), '#4f8fd0');
  both(270, oval(340, 288, 8), '#e0563c');
  cam.round(oval(270, 226, 11, 56), '#3a3238');
  for (const s of [-1, 1]) cam.wire(curve(270 + s * 4, 172, 270 + s * 22, 140, 270 + s * 46, 122), '#3a3238', 3);
  pinned(270, 250, 120, -40);

  // Blue butterfly.
  shade(610, 210, 110, 90);
  both(610, blob(612, 212, 660, 206, 716, 230, 712, 276, 664, 282, 622, 250), sheet.glow('#8fd0f2', '#2f5fb0'));
  both(
    610,
    blob(610, 204, 628, 146, 690, 108, 740, 116, 736, 160, 690, 214, 620, 222),
    sheet.glow('#a9def6', '#2f66bf'),
  );
  both(610, blob(716, 114, 742, 116, 736, 160, 714, 184, 722, 146), '#22264a');
  both(610, oval(724, 140, 5), '#ffffff');
  both(610, oval(690, 258, 10), '#22264a');
  both(610, oval(690, 258, 5), '#f2a23c');
  cam.round(oval(610, 218, 9, 44), '#3a3a52');
  for (const s of [-1, 1]) cam.wire(curve(610 + s * 3, 176, 610 + s * 18, 150, 610 + s * 34, 140), '#3a3a52', 3);
  pinned(610, 230, 110, -30);

  // Dragonfly.
  shade(930, 210, 140, 80);
  for (const [y, tip, drop] of [
    [188, 128, -22],
    [212, 120, 26],
  ] as const)
    both(
      930,
      blob(
        934,
        y,
        990,
        y + drop - 10,
        930 + tip,
        y + drop * 1.4 - 8,
        932 + tip,
        y + drop * 1.4 + 12,
        986,
        y + drop + 18,
      ),
      sheet.blend(['#d9eef5', '#b5d6e2'], 0, 0, 1, 1),
    );
  for (const y of [188, 212])
    for (const d of [20, 50, 80, 100]) {
      cam.wire(
        line(930 + d, y + (y > 200 ? d * 0.24 : -d * 0.3), 930 + d + 8, y + (y > 200 ? d * 0.34 + 6 : -d * 0.1)),
        '#7fa7b8',
        1.6,
      );
      cam.wire(
        line(930 - d, y + (y > 200 ? d * 0.24 : -d * 0.3), 930 - d - 8, y + (y > 200 ? d * 0.34 + 6 : -d * 0.1)),
        '#7fa7b8',
        1.6,
      );
    }
  for (let ring = 0; ring < 7; ring += 1)
    cam.round(oval(930, 240 + ring * 19, 10 - ring * 0.7, 12), ring % 2 ? '#d9542c' : '#e8743c');
  cam.round(oval(930, 206, 17, 30), '#c9472c');
  for (const s of [-1, 1]) cam.ball(930 + s * 12, 168, 14, '#4f9a7a');
  pinned(930, 300, 120, -96);

  // Rhinoceros beetle.
  shade(240, 590, 90, 100);
  for (const [y, reach] of [
    [560, 74],
    [600, 84],
    [640, 76],
  ] as const) {
    for (const s of [-1, 1])
      cam.wire(
        curve(240 + s * 44, y, 240 + s * reach, y - 14, 240 + s * (reach + 8), y + 34, 240 + s * (reach + 22), y + 42),
        '#3a2218',
        8,
      );
  }
  cam.part(oval(240, 616, 62, 78), sheet.glow('#9a5a38', '#3f2014', { cx: 0.36, cy: 0.25, r: 0.8 }));
  cam.wire(line(240, 556, 240, 692), '#2c160e', 3);
  cam.part(
    blob(188, 548, 206, 516, 240, 506, 274, 516, 292, 548, 240, 562),
    sheet.glow('#8a4f30', '#3a1c12', { cx: 0.36, cy: 0.3, r: 0.8 }),
  );
  cam.part(oval(240, 500, 25, 20), '#4a281a');
  cam.part(poly(232, 494, 230, 430, 212, 414, 226, 412, 240, 424, 254, 412, 268, 414, 250, 430, 248, 494), '#5a3220');
  cam.shine(oval(216, 590, 11, 27, 14), 0.4);
  pinned(240, 640, 110, -60);

  // Cicada.
  shade(480, 590, 80, 100);
  cam.round(oval(480, 590, 35, 76), '#4f4a3c');
  for (const y of [600, 618, 636, 652]) cam.wire(arc(480, y, 29, 8, 10, 170), '#8a9a5c', 4);
  both(
    480,
    blob(498, 540, 548, 580, 562, 660, 548, 706, 520, 660, 500, 600),
    sheet.blend(['#e6efe2', '#b9cfc2'], 0, 0, 1, 1),
  );
  for (const d of [0, 1, 2]) {
    cam.wire(curve(500, 552, 530 + d * 8, 610, 550 - d * 12, 690 - d * 20), '#5f7a5c', 2.4);
    cam.wire(curve(460, 552, 430 - d * 8, 610, 410 + d * 12, 690 - d * 20), '#5f7a5c', 2.4);
  }
  cam.part(blob(440, 536, 450, 506, 480, 496, 510, 506, 520, 536, 480, 556), '#5c6a44');
  for (const s of [-1, 1]) cam.ball(480 + s * 36, 518, 11, '#b5452c');
  pinned(480, 640, 100, -80);

  // Ladybirds in a row, by spots.
  [
    [660, '#e0483f', 2],
    [740, '#e8742c', 4],
    [820, '#d6382f', 6],
  ].forEach(([x = 0, colour = '', count = 0]) => {
    const [cx, paint, spots] = [Number(x), String(colour), Number(count)];
    shade(cx, 540, 36, 36);
    for (const dy of [-14, 2, 18])
      for (const s of [-1, 1]) cam.wire(line(cx + s * 24, 540 + dy, cx + s * 42, 540 + dy + 8), '#26222a', 4);
    cam.part(oval(cx, 512, 18, 14), '#26222a');
    cam.part(oval(cx, 544, 33, 35), sheet.glow(light(paint, 0.4), dark(paint, 0.25), { cx: 0.34, cy: 0.28, r: 0.8 }));
    cam.wire(line(cx, 514, cx, 578), '#26222a', 3);
    for (let spot = 0; spot < spots; spot += 1)
      cam.part(oval(cx + (spot % 2 ? 15 : -15), 530 + Math.floor(spot / 2) * 15, 5.4), '#26222a');
    for (const s of [-1, 1]) cam.part(oval(cx + s * 9, 508, 4), '#ffffff');
  });
  cam.part(box(690, 600, 100, 28), '#fffef8');
  scribble(sheet, 698, 606, 86, 1, 16, '#3a3a4a');

  // Moth.
  shade(740, 710, 90, 50);
  both(740, blob(742, 700, 780, 664, 840, 668, 846, 700, 800, 728, 750, 724), sheet.glow('#e6d9b8', '#a8895c'));
  for (const d of [24, 48, 72]) both(740, blob(740 + d, 690, 752 + d, 678, 760 + d, 694, 748 + d, 710), '#7a5c38');
  both(740, oval(808, 692, 8), '#3a2c20');
  cam.round(oval(740, 704, 11, 30), '#8a6f48');

  // Mantis.
  shade(980, 580, 60, 120);
  const green = '#7fb04a';
  cam.round(blob(972, 560, 988, 560, 1012, 640, 1000, 716, 976, 728, 958, 700, 960, 620), green);
  cam.wire(curve(986, 566, 1006, 640, 1000, 712), '#5a8a34', 3);
  cam.wire(line(980, 566, 970, 476), green, 15);
  for (const s of [-1, 1]) {
    cam.wire(curve(974, 496, 974 + s * 50, 500, 974 + s * 66, 452), '#6a9a3c', 11);
    cam.wire(curve(974 + s * 66, 452, 974 + s * 52, 430, 974 + s * 36, 470), '#6a9a3c', 8);
    cam.wire(curve(980, 580, 980 + s * 70, 590, 980 + s * 96, 660), '#6a9a3c', 5);
    cam.wire(curve(980, 600, 980 + s * 66, 640, 980 + s * 70, 716), '#6a9a3c', 5);
    cam.wire(curve(968 + s * 10, 448, 968 + s * 24, 410, 968 + s * 46, 396), '#5a8a34', 2.6);
  }
  cam.part(poly(944, 446, 996, 442, 976, 478, 964, 478), green);
  for (const x of [948, 992]) cam.ball(x, 448, 9, '#d9c23c');
  pinned(982, 640, 110, -70);
  cam.part(poly(100, 76, 420, 76, 180, 814, 84, 814, 84, 130), '#ffffff', 0.14);
  cam.part(poly(700, 76, 790, 76, 550, 814, 460, 814), '#ffffff', 0.12);
  for (let index = 0; index < 5; index += 1)
    cam.part(oval(1090 + random.around(6), 780 + random.around(6), 3), '#f6f4ea', 0.9);
}
