import { Crayon } from '../kit/crayon.js';
import { cloud, face, tuft } from '../kit/figures.js';
import { layPaper, waxTooth } from '../kit/grain.js';
import { arc, band, blob, box, curve, line, oval, poly, star, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Under the vegetable field a worm-shaped train loosens the soil; seeds ride and get off to sprout. */
export function drawEarthwormTrain(sheet: Sheet): void {
  const c = new Crayon(sheet, { wobble: 5, ink: '#3d241d', lineWidth: 6, gap: 14 });
  const { random } = sheet;
  layPaper(sheet, '#fbf0dc');
  c.fill(box(6, 6, 1268, 190), '#bfe2ee', -6, 17);
  c.draw(cloud(230, 96, 190), '#ffffff', '#9fb9c9', 5);
  c.draw(cloud(890, 78, 150), '#ffffff', '#9fb9c9', 5);
  c.fill(blob(0, 196, 320, 176, 640, 196, 960, 178, 1280, 194, 1280, 250, 0, 250), '#6fa548', 4, 11);
  c.fill(poly(6, 232, 1274, 226, 1274, 794, 6, 794), '#8a5a3a', 6, 22);
  c.fill(blob(-10, 520, 300, 490, 640, 530, 980, 490, 1290, 520, 1290, 810, -10, 810), '#6b4230', -10, 22);

  // Vegetables with their roots in the soil.
  const carrot = (x: number, s: number): void => {
    c.draw(
      poly(x - 22 * s, 226, x + 22 * s, 226, x + 4 * s, 226 + 110 * s, x - 3 * s, 226 + 112 * s),
      '#ef7f2d',
      undefined,
      5,
    );
    c.line(line(x - 16 * s, 250, x + 2 * s, 252), '#b9561a', 4);
    c.line(line(x + 12 * s, 272, x - 2 * s, 274), '#b9561a', 4);
    tuft(c, x, 222, 70 * s, '#3f8a3c', 7);
  };
  carrot(96, 1);
  carrot(178, 0.8);
  carrot(1150, 1.05);
  for (const x of [310, 1020]) {
    c.draw(oval(x, 168, 64, 50), '#8cc45a', '#3f7a36', 5);
    c.line(curve(x - 50, 170, x - 20, 130, x + 6, 210), '#4f8f3f', 5);
    c.line(curve(x + 48, 170, x + 20, 132, x - 2, 210), '#4f8f3f', 5);
    for (const d of [-26, 0, 24]) c.line(curve(x + d * 0.4, 222, x + d, 260, x + d * 1.5, 300), '#dcb98a', 4);
  }
  for (const [x, h] of [
    [720, 96],
    [800, 80],
  ] as const) {
    c.line(curve(x, 210, x - 4, 210 - h * 0.5, x + 4, 210 - h), '#3f8a3c', 9);
    c.fill(oval(x + 26, 210 - h * 0.8, 29, 14, -24), '#5fae46');
    c.fill(oval(x - 24, 210 - h * 0.6, 29, 14, 24), '#5fae46');
    for (const d of [-30, -6, 22]) c.line(curve(x, 216, x + d * 0.4, 260, x + d, 300), '#dcb98a', 4);
  }

  // The tunnel and the train.
  const way = curve(-30, 690, 150, 700, 300, 640, 420, 500, 590, 410, 800, 420, 940, 520, 1100, 560);
  c.fill(band(way, 176, 190), '#4a2c24', 20, 12);
  const spine = curve(70, 698, 190, 690, 312, 628, 432, 500, 590, 424, 780, 428, 920, 508, 1040, 552);
  c.fill(band(spine, 116, 128), '#ee9a93');
  c.line(band(spine, 116, 128), '#8c3f45', 7);
  const { points } = spine;
  for (let at = 6; at < points.length - 5; at += 7) {
    const [x, y] = points[at] ?? [0, 0];
    const [nx, ny] = points[at + 1] ?? [0, 0];
    const a = Math.atan2(ny - y, nx - x);
    c.line(
      curve(
        x - Math.sin(a) * -56,
        y + Math.cos(a) * -56,
        x + Math.cos(a) * 12,
        y + Math.sin(a) * 12,
        x - Math.sin(a) * 56,
        y + Math.cos(a) * 56,
      ),
      '#c9686c',
      5,
    );
  }
  const seat = (share: number, draw: (x: number, y: number) => void): void => {
    const [x, y] = points[Math.round(points.length * share)] ?? [0, 0];
    c.draw(oval(x, y - 6, 43, 40), '#fff3c4', '#8c3f45', 6);
    draw(x, y - 2);
  };
  const seed =
    (colour: string, leaf: boolean) =>
    (x: number, y: number): void => {
      c.draw(blob(x, y - 30, x + 23, y, x + 16, y + 22, x, y + 27, x - 16, y + 22, x - 23, y), colour, '#3d241d', 4);
      c.fill(oval(x - 8, y + 2, 3.4, 4.4), '#2a1a18');
      c.fill(oval(x + 8, y + 2, 3.4, 4.4), '#2a1a18');
      c.line(arc(x, y + 9, 7, 5, 10, 170), '#2a1a18', 3);
      if (leaf) tuft(c, x, y - 26, 19, '#3f8a3c', 5);
    };
  seat(0.1, seed('#d8b06a', false));
  seat(0.24, seed('#7b8f4a', true));
  seat(0.39, seed('#e7d7ae', false));
  seat(0.55, seed('#a5603a', true));
  seat(0.69, seed('#f0c552', false));
  c.draw(oval(1056, 552, 98, 92), '#f2a69e', '#8c3f45', 7);
  c.draw(oval(1086, 520, 27, 29), '#ffffff', undefined, 5);
  c.fill(oval(1094, 522, 12, 14), '#2a1a18');
  c.draw(oval(1020, 522, 24, 26), '#ffffff', undefined, 5);
  c.fill(oval(1028, 524, 11, 13), '#2a1a18');
  c.line(arc(1064, 570, 36, 26, 10, 165), '#8c3f45', 7);
  c.fill(oval(1004, 570, 17, 12), '#f27f7f');
  c.fill(oval(1116, 574, 15, 12), '#f27f7f');
  c.draw(blob(986, 486, 1000, 440, 1060, 424, 1116, 446, 1130, 488, 1060, 474), '#3f6fb0', undefined, 6);
  c.draw(oval(1152, 570, 23, 26), '#ffe27a', undefined, 5);
  sheet.path(sheet.outline(poly(1166, 552, 1276, 500, 1276, 660, 1168, 590), 2), { fill: '#ffe27a', opacity: 0.4 });

  // The mole at the platform, fossils, ants.
  c.draw(box(540, 700, 210, 60), '#d9c6a4', undefined, 5);
  c.draw(blob(596, 702, 590, 640, 624, 596, 662, 604, 686, 650, 680, 704), '#4f4a58', undefined, 5);
  c.fill(oval(650, 632, 24, 17), '#f2b7ac');
  c.fill(oval(618, 626, 4.5, 5), '#ffffff');
  c.draw(poly(590, 606, 618, 578, 654, 596, 660, 610), '#c9473d', undefined, 4);
  c.line(line(684, 664, 722, 600), '#d9c6a4', 6);
  c.draw(poly(722, 600, 776, 606, 730, 636), '#4aa36a', undefined, 4);
  c.line(curve(190, 420, 176, 380, 216, 356, 252, 380, 246, 424, 208, 436, 196, 402, 224, 392), '#d9c6a4', 9);
  for (const a of [0, 90]) c.fill(turn(oval(460, 742, 11, 9), a, 500, 742), '#efe6d0');
  c.line(line(880, 700, 960, 730), '#efe6d0', 15);
  for (const [x, y] of [
    [876, 690],
    [870, 708],
    [964, 722],
    [958, 742],
  ] as const)
    c.fill(oval(x, y, 12), '#efe6d0');
  c.fill(star(1130, 712, 33, 15, 5), '#c9b8d6');
  for (let index = 0; index < 8; index += 1) {
    const [x, y] = [330 + index * 33, 330 + Math.sin(index) * 12 + (index > 4 ? 10 : 0)];
    c.fill(oval(x, y, 8, 6), '#2a1a18');
    c.fill(oval(x + 12, y - 1, 6), '#2a1a18');
    c.line(line(x - 3, y + 5, x - 7, y + 14), '#2a1a18', 2.4);
    c.line(line(x + 6, y + 5, x + 9, y + 14), '#2a1a18', 2.4);
    if (index % 2) c.fill(oval(x, y - 12, 9, 6), '#8cc45a');
  }
  for (let index = 0; index < 40; index += 1) {
    const [x, y] = [random.between(20, 1260), random.between(270, 780)];
    c.fill(oval(x, y, random.between(4, 9), random.between(3, 6)), random.pick(['#b98a62', '#5a3628', '#c9a27c']));
  }
  face(c, 556, 148, 34, { hair: 'tails', mouth: 'open' });
  c.fill(blob(516, 206, 530, 182, 556, 178, 582, 182, 596, 206), '#d8504a');
  c.line(line(600, 128, 612, 206), '#a8693a', 9);
  c.draw(blob(600, 206, 612, 196, 626, 206, 622, 238, 602, 238), '#9aa4ad', undefined, 4);
  waxTooth(sheet, '#fbf0dc');
}
