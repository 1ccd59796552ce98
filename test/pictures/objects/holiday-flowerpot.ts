import { Camera } from '../kit/camera.js';
import { dark, light } from '../kit/colour.js';
import { blob, box, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A bottle on books waters a pot of ivy through a cotton thread, on a sunny sill. */
export function drawHolidayFlowerpot(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.room('#e9efe6', '#e3d3bc', 640);
  cam.part(box(90, -20, 1020, 560), sheet.blend(['#a9d6ee', '#dff0ef', '#f3efcf']));
  cam.part(blob(80, 520, 260, 420, 480, 470, 700, 400, 900, 450, 1120, 400, 1120, 560, 80, 560), '#a9c99a');
  for (const [x, y, r] of [
    [240, 430, 60],
    [330, 450, 46],
    [940, 410, 64],
    [1030, 430, 52],
  ] as const)
    cam.ball(x, y, r, '#7fae72');
  for (const x of [90, 590, 1090]) cam.face(box(x - 16, -10, 32, 566), '#fbfaf4', 0.06);
  cam.face(box(60, 536, 1080, 40), '#fbfaf4', 0.06);
  cam.part(poly(0, 576, 1200, 576, 1200, 640, 0, 640), '#dcd5c6');
  cam.boards(646, '#b79c7a', 16);
  cam.part(poly(200, 900, 420, 640, 620, 640, 480, 900), '#fff8dc', 0.35);
  cam.part(poly(690, 900, 800, 640, 1000, 640, 960, 900), '#fff8dc', 0.35);

  // Books under the bottle.
  cam.shadow(860, 800, 240, 40);
  for (const [x, y, w, h, colour] of [
    [680, 742, 350, 52, '#3f6f9e'],
    [700, 696, 320, 46, '#d9a441'],
    [690, 656, 310, 40, '#b5493f'],
  ] as const) {
    cam.lying(box(x, y, w, h, 8), colour);
    cam.part(box(x + w - 30, y + 7, 30, h - 14), '#f6f0e0');
    cam.wire(line(x + 24, y + 4, x + 24, y + h - 4), light(colour, 0.4), 4, 0.7);
  }
  // Bottle, upright, two thirds full.
  const bottle = poly(
    760,
    656,
    752,
    640,
    752,
    470,
    762,
    436,
    806,
    404,
    812,
    376,
    868,
    376,
    874,
    404,
    918,
    436,
    928,
    470,
    928,
    640,
    920,
    656,
  );
  cam.part(
    poly(756, 650, 756, 490, 924, 490, 924, 650),
    sheet.blend(['#5fb0d6', '#a9e0f2', '#5fa7d0'], 0, 0, 1, 0),
    0.8,
  );
  cam.part(oval(840, 490, 84, 9), '#c9eef8', 0.9);
  cam.part(bottle, sheet.blend(['#8fb8c6', '#f4fdff', '#d5ebf0', '#86aebd'], 0, 0, 1, 0), 0.42);
  cam.wire(bottle, '#7fa7b4', 2.6, 0.8);
  cam.shine(poly(776, 470, 790, 462, 790, 630, 776, 634), 0.6);
  for (const y of [520, 560, 600]) cam.wire(line(900, y, 926, y), '#d6453d', 5);
  cam.face(box(756, 540, 86, 60, 4), '#fffdf0', 0.04);
  cam.part(blob(798, 548, 812, 572, 798, 590, 784, 572), '#3f8fc6');

  // The thread.
  cam.wire(curve(842, 600, 846, 500, 838, 380, 800, 330, 700, 340, 560, 450, 470, 530, 448, 590), '#b9ad94', 9);
  cam.wire(curve(842, 600, 846, 500, 838, 380, 800, 330, 700, 340, 560, 450, 470, 530, 448, 590), '#fffdf4', 5);
  for (const [x, y, s] of [
    [640, 398, 1],
    [540, 470, 0.9],
  ] as const) {
    cam.part(blob(x, y, x + 10 * s, y + 22 * s, x, y + 34 * s, x - 10 * s, y + 22 * s), '#4f9fd6', 0.9);
    cam.shine(oval(x - 3, y + 22 * s, 2.6, 5), 0.8);
  }
  // The pot.
  cam.shadow(400, 812, 250, 44);
  cam.round(poly(252, 600, 536, 600, 496, 800, 478, 812, 312, 812, 294, 800), '#c9683f');
  cam.round(box(236, 560, 316, 66, 12), '#d6774a');
  cam.part(oval(394, 566, 146, 17), '#4a3426');
  cam.wire(curve(262, 690, 330, 704, 400, 690, 470, 706, 526, 690), '#f4e2c6', 8, 0.9);
  for (let x = 290; x < 520; x += 46) cam.part(oval(x, 742, 9), '#f4e2c6', 0.9);

  const leaf = (x: number, y: number, size: number, angle: number, colour: string): void => {
    const shape = blob(
      x,
      y,
      x - size * 0.5,
      y - size * 0.25,
      x - size * 0.52,
      y - size * 0.75,
      x - size * 0.1,
      y - size * 0.62,
      x,
      y - size * 0.5,
      x + size * 0.1,
      y - size * 0.62,
      x + size * 0.52,
      y - size * 0.75,
      x + size * 0.5,
      y - size * 0.25,
    );
    cam.part(
      turn(turn(shape, 180, x, y - size * 0.4), angle, x, y - size * 0.4),
      sheet.blend([light(colour, 0.25), dark(colour, 0.2)], 0, 0, 1, 1),
    );
    cam.wire(turn(line(x, y - size * 0.9, x, y - size * 0.1), angle, x, y - size * 0.4), light(colour, 0.45), 2.4, 0.8);
  };
  const vines = [
    curve(330, 560, 270, 500, 200, 520, 160, 620, 176, 720, 140, 800),
    curve(460, 560, 540, 540, 580, 620, 570, 720, 600, 790),
    curve(390, 556, 380, 440, 330, 360, 340, 280),
    curve(400, 556, 430, 460, 480, 400, 490, 330),
    curve(380, 560, 300, 470, 240, 430, 210, 360),
  ];
  for (const vine of vines) {
    cam.wire(vine, '#5f8a3f', 6);
    const { points } = vine;
    for (let at = 4; at < points.length; at += 5) {
      const [x, y] = points[at] ?? [0, 0];
      leaf(
        x,
        y + 24,
        random.between(62, 86),
        random.between(-70, 70),
        random.pick(['#4f9a48', '#6bb04e', '#3f8646', '#86bf5a']),
      );
    }
  }
  leaf(394, 570, 92, 10, '#5aa54a');
  leaf(330, 584, 84, -50, '#4f9a48');
  leaf(456, 586, 84, 46, '#6bb04e');
}
