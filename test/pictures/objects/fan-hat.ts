import { Camera } from '../kit/camera.js';
import { arc, blob, box, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A sun hat with a solar panel on its crown and a small fan at its brim, shown on a painted jar. */
export function drawFanHat(sheet: Sheet): void {
  const cam = new Camera(sheet);
  cam.room('#f6dfb8', '#7fb3b0', 650);
  cam.part(poly(0, 0, 520, 0, 900, 650, 120, 650), '#fff6d8', 0.35);
  cam.part(poly(640, 0, 760, 0, 1140, 650, 1000, 650), '#fff6d8', 0.3);
  cam.shadow(560, 812, 330, 50, 0.5);
  // The stand: a jar with a face.
  cam.round(blob(430, 540, 690, 540, 712, 640, 690, 780, 640, 806, 480, 806, 430, 780, 408, 640), '#f3e6d0');
  cam.part(oval(560, 806, 86, 8), '#c9b696');
  for (const x of [500, 620]) {
    cam.part(oval(x, 650, 13, 17), '#4a3b3f');
    cam.shine(oval(x + 4, 644, 4), 0.9);
  }
  cam.part(oval(462, 694, 27, 16), '#f2a79a', 0.8);
  cam.part(oval(658, 694, 27, 16), '#f2a79a', 0.8);
  cam.wire(arc(560, 690, 42, 34, 20, 160), '#a8494a', 7);

  // Hat: brim behind, crown, brim in front.
  cam.part(blob(190, 540, 340, 480, 560, 466, 790, 480, 980, 540, 900, 572, 560, 556, 250, 576), '#b98a2e');
  cam.round(blob(352, 520, 360, 400, 410, 300, 500, 254, 620, 252, 710, 296, 762, 400, 772, 520, 560, 552), '#f2c24b');
  for (const d of [-130, -64, 0, 64, 130])
    cam.wire(curve(560 + d * 0.5, 256, 560 + d, 380, 560 + d * 1.2, 536), '#c2902a', 3, 0.6);
  cam.part(blob(352, 500, 560, 532, 772, 500, 774, 546, 560, 582, 350, 546), '#c94f46');
  cam.wire(curve(356, 506, 560, 538, 770, 506), '#e88a7c', 3, 0.8);
  const brim = blob(
    170,
    556,
    260,
    520,
    350,
    534,
    560,
    574,
    772,
    534,
    880,
    516,
    1000,
    554,
    960,
    606,
    760,
    650,
    560,
    662,
    350,
    650,
    214,
    606,
  );
  cam.lying(brim, '#f5cb58');
  for (const inset of [14, 28])
    cam.wire(
      curve(190 + inset, 566, 300, 620 - inset, 560, 652 - inset, 820, 620 - inset, 976 - inset, 566),
      '#c2902a',
      2.6,
      0.6,
    );

  // Panel on two bent clips.
  cam.wire(line(470, 262, 450, 220), '#8f969e', 11);
  cam.wire(line(650, 258, 672, 214), '#8f969e', 11);
  const panel = poly(390, 214, 440, 96, 720, 90, 752, 206);
  cam.part(poly(390, 214, 752, 206, 752, 226, 390, 236), '#56606c');
  cam.part(panel, sheet.blend(['#2a4f9a', '#16295c', '#3a6fb8'], 0, 0, 1, 1));
  for (const t of [0.25, 0.5, 0.75])
    cam.wire(line(390 + 362 * t, 214 - 8 * t, 440 + 280 * t, 96 - 6 * t), '#c9d8ea', 3, 0.85);
  for (const t of [0.33, 0.66])
    cam.wire(line(390 + 50 * t, 214 - 118 * t, 752 - 32 * t, 206 - 116 * t), '#c9d8ea', 3, 0.85);
  cam.wire(panel, '#d5dde6', 7);
  cam.shine(poly(470, 108, 540, 106, 500, 204, 424, 206), 0.28);

  // Wires down to the motor.
  cam.wire(curve(726, 222, 800, 300, 800, 420, 868, 480, 902, 470), '#d63b3f', 6);
  cam.wire(curve(740, 222, 824, 290, 822, 410, 880, 450, 910, 450), '#26222e', 6);
  cam.face(poly(782, 356, 836, 344, 842, 370, 788, 382), '#f4f0e2', 0.05);

  // The fan.
  cam.lying(box(866, 436, 92, 56, 18), '#9aa3ad');
  cam.wire(line(906, 492, 900, 556), '#8f969e', 13);
  cam.round(box(956, 452, 26, 24), '#5f6872');
  const [fx, fy] = [1000, 462];
  for (let blade = 0; blade < 3; blade += 1) {
    const shape = blob(fx, fy, fx + 40, fy - 60, fx + 34, fy - 138, fx - 12, fy - 150, fx - 26, fy - 60);
    cam.part(turn(shape, blade * 120 + 24, fx, fy), sheet.blend(['#8fd3e0', '#3f9fc0'], 0, 0, 1, 1), 0.92);
  }
  for (const r of [120, 142, 160]) cam.wire(arc(fx, fy, r, r, 300, 340), '#ffffff', 5, 0.7);
  for (const r of [120, 142]) cam.wire(arc(fx, fy, r, r, 130, 170), '#ffffff', 5, 0.7);
  cam.ball(fx, fy, 25, '#e0564c');
  for (const y of [330, 400, 530, 600])
    cam.wire(curve(1080, y, 1110, y - 10, 1140, y, 1172, y - 8), '#ffffff', 6, 0.75);

  // What is left over on the table.
  cam.shadow(214, 800, 96, 20);
  cam.lying(box(130, 752, 160, 40, 18), '#4f8f5a');
  cam.part(box(268, 758, 24, 28, 6), '#d9b64b');
  cam.shadow(900, 812, 110, 18);
  sheet.at(900, 796, 1, -10, () => {
    cam.lying(box(-110, -14, 190, 26, 4), '#e8a23c');
    cam.part(poly(80, -14, 124, -2, 80, 12), '#f0d9b4');
    cam.part(poly(108, -6, 124, -2, 108, 3), '#3a3a44');
  });
}
