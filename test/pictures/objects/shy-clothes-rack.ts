import { Camera } from '../kit/camera.js';
import { arc, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A card-and-stick model: felt clothes run under the eaves when drops wet the sensor. */
export function drawShyClothesRack(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.room('#cfdde6', '#b98d63', 600);
  cam.boards(606, '#7d5836', 20);
  cam.shadow(600, 830, 640, 60, 0.5);
  // Base board in turf paper.
  cam.part(poly(110, 700, 1090, 700, 1160, 810, 40, 810), sheet.blend(['#7fb35f', '#9aca74']));
  cam.lying(poly(40, 810, 1160, 810, 1156, 850, 44, 850), '#c9a06c');
  for (let index = 0; index < 60; index += 1) {
    const [x, y] = [random.between(110, 1080), random.between(708, 800)];
    cam.wire(
      line(x, y, x + random.around(4), y - random.between(6, 13)),
      random.pick(['#5f9448', '#b5dc8f']),
      2.4,
      0.8,
    );
  }
  // The house with its corrugated roof.
  cam.face(poly(120, 380, 420, 380, 420, 740, 120, 740), '#e6c497', 0.1);
  cam.part(poly(420, 380, 500, 350, 500, 700, 420, 740), '#a87c4c');
  for (let y = 420; y < 740; y += 44) cam.wire(line(122, y, 418, y - 2), '#b98f5c', 2, 0.5);
  cam.face(box(160, 440, 110, 100), '#9fd0e0', 0.2);
  cam.wire(box(160, 440, 110, 100), '#fbf4e2', 9);
  cam.wire(line(215, 444, 215, 538), '#fbf4e2', 6);
  cam.wire(line(164, 490, 268, 490), '#fbf4e2', 6);
  cam.face(box(300, 560, 84, 180), '#7a9a5a', 0.14);
  cam.ball(370, 650, 8, '#e8c04c');
  const roof = poly(60, 390, 150, 236, 590, 226, 660, 372);
  cam.part(roof, sheet.blend(['#d96a55', '#b5463c']));
  for (let t = 0.04; t < 1; t += 0.062) {
    cam.wire(line(60 + 600 * t, 390 - 18 * t, 150 + 440 * t, 236 - 10 * t), '#8f332c', 4, 0.45);
    cam.wire(line(70 + 600 * t, 389 - 18 * t, 158 + 440 * t, 236 - 10 * t), '#f09a86', 3, 0.5);
  }
  cam.part(poly(60, 390, 660, 372, 660, 388, 60, 408), '#7d2f28');
  cam.round(box(636, 384, 20, 340), '#d9b98a');

  // Mast, pulleys and line.
  cam.shadow(1060, 750, 50, 14);
  cam.round(box(1048, 300, 24, 448), '#d9b98a');
  cam.part(oval(1060, 330, 34), '#8f6a3c');
  cam.ball(1060, 326, 31, '#e8c04c');
  cam.part(oval(1060, 326, 9), '#6a4a22');
  cam.ball(470, 438, 27, '#e8c04c');
  cam.part(oval(470, 438, 8), '#6a4a22');
  cam.wire(curve(470, 412, 760, 356, 1060, 296), '#f7f3e6', 5);
  cam.wire(curve(470, 464, 760, 440, 1060, 356), '#f7f3e6', 5);
  cam.wire(curve(470, 414, 760, 358, 1060, 298), '#9a8f7c', 1.6);
  // Felt clothes on clips.
  const clip = (x: number, y: number): void => cam.lying(box(x - 5, y - 14, 10, 28, 3), '#c9925a');
  const shirt = (x: number, y: number, colour: string): void => {
    cam.part(poly(x - 36, y + 8, x + 48, y + 8, x + 44, y + 142, x - 30, y + 142), '#20140c', 0.14);
    cam.face(
      poly(
        x - 40,
        y,
        x - 16,
        y,
        x,
        y + 14,
        x + 16,
        y,
        x + 40,
        y,
        x + 74,
        y + 44,
        x + 48,
        y + 66,
        x + 38,
        y + 48,
        x + 38,
        y + 134,
        x - 38,
        y + 134,
        x - 38,
        y + 48,
        x - 48,
        y + 66,
        x - 74,
        y + 44,
      ),
      colour,
      0.12,
    );
    cam.wire(line(x - 34, y + 124, x + 34, y + 124), '#ffffff', 2.4, 0.6);
    clip(x - 28, y);
    clip(x + 28, y);
  };
  shirt(760, 446, '#4f8fc9');
  cam.part(oval(760, 516, 18), '#f6d55c');
  cam.face(poly(856, 426, 926, 414, 938, 550, 906, 556, 894, 470, 884, 560, 852, 562), '#d9594f', 0.12);
  clip(866, 424);
  clip(918, 416);
  for (const [x, y, colour] of [
    [964, 404, '#f2a65a'],
    [1006, 394, '#7fb35f'],
  ] as const) {
    cam.face(
      poly(x - 14, y, x + 14, y - 4, x + 16, y + 62, x + 38, y + 82, x + 26, y + 98, x - 14, y + 78),
      colour,
      0.12,
    );
    cam.wire(line(x - 14, y + 14, x + 14, y + 10), '#ffffff', 5, 0.8);
    clip(x, y);
  }
  shirt(600, 466, '#f4f0e2');
  cam.wire(line(572, 520, 628, 520), '#d9594f', 7);
  cam.wire(line(572, 544, 628, 544), '#d9594f', 7);

  // Motor, battery and sensor.
  cam.shadow(530, 790, 130, 16, 0.35);
  cam.lying(box(452, 728, 130, 54, 8), '#3a4450');
  cam.lying(box(462, 736, 110, 20, 10), '#e8a23c');
  cam.wire(curve(470, 466, 440, 560, 430, 640, 470, 726), '#d63b3f', 5);
  cam.wire(curve(484, 464, 460, 560, 450, 640, 484, 726), '#26222e', 5);
  cam.wire(curve(582, 750, 680, 800, 760, 780, 800, 764), '#3f8f5c', 5);
  cam.part(poly(790, 748, 940, 744, 966, 786, 800, 792), '#2f7a5c');
  for (let t = 0.1; t < 1; t += 0.16) cam.wire(line(796 + 148 * t, 752, 806 + 154 * t, 786), '#e8c04c', 4);
  for (const [x, y, s] of [
    [850, 700, 1],
    [900, 660, 1.1],
    [930, 712, 0.8],
    [880, 610, 0.9],
    [950, 640, 0.8],
  ] as const) {
    cam.part(
      poly(
        x,
        y - 20 * s,
        x + 11 * s,
        y + 2 * s,
        x + 7 * s,
        y + 12 * s,
        x,
        y + 15 * s,
        x - 7 * s,
        y + 12 * s,
        x - 11 * s,
        y + 2 * s,
      ),
      '#4f9fd6',
      0.9,
    );
    cam.shine(oval(x - 4 * s, y + 3 * s, 2.4, 4.6), 0.9);
  }
  for (const x of [850, 896]) cam.part(oval(x, 766, 14, 7), '#8fcdf0', 0.85);
  // The little watering can that makes the rain.
  cam.part(poly(1010, 86, 1150, 60, 1164, 176, 1032, 196), sheet.blend(['#6fb3d6', '#3f7fa8'], 0, 0, 1, 1));
  cam.wire(arc(1100, 70, 60, 46, 190, 340), '#3f7fa8', 12);
  cam.part(poly(1024, 168, 1020, 130, 930, 190, 938, 208), '#4f93bd');
  cam.part(poly(944, 170, 916, 220, 936, 232, 956, 204), '#3f7fa8');
  for (const [x, y] of [
    [910, 260],
    [930, 300],
    [896, 320],
    [920, 370],
    [900, 410],
    [934, 440],
  ] as const)
    cam.wire(line(x, y, x - 4, y + 22), '#8fcdf0', 4, 0.85);
}
