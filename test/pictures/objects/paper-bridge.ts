import { Camera } from '../kit/camera.js';
import { dark, light } from '../kit/colour.js';
import { arc, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Ten books on one sheet of paper folded into waves between two wooden piers. */
export function drawPaperBridge(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.room('#cfe0e4', '#d9ae7c', 560);
  cam.boards(566, '#a87a48', 18);
  // A class wall out of focus.
  for (const [x, y, w, h, colour] of [
    [60, 50, 200, 140, '#f2d7a0'],
    [290, 80, 150, 190, '#f6c9bd'],
    [900, 40, 240, 170, '#bfe0c0'],
    [1160, 100, 100, 140, '#d5c6e6'],
  ] as const) {
    cam.face(box(x, y, w, h), colour, 0.08);
    cam.part(oval(x + w / 2, y + h * 0.56, w * 0.24, h * 0.2), '#ffffff', 0.5);
    cam.ball(x + w / 2, y + 10, 7, '#d6453d');
  }
  cam.shadow(640, 720, 560, 46, 0.4);
  // Piers of wooden blocks.
  const block = (x: number, y: number, w: number, h: number, colour: string): void => {
    cam.face(box(x, y, w, h, 5), colour, 0.1);
    cam.part(poly(x, y, x + 20, y - 16, x + w + 20, y - 16, x + w, y), light(colour, 0.3));
    cam.part(poly(x + w, y, x + w + 20, y - 16, x + w + 20, y + h - 16, x + w, y + h), dark(colour, 0.24));
    for (let index = 0; index < 3; index += 1) {
      const ly = y + h * random.between(0.2, 0.85);
      cam.wire(
        curve(x + 8, ly, x + w / 2, ly + random.around(6), x + w - 8, ly + random.around(4)),
        dark(colour, 0.2),
        1.8,
        0.35,
      );
    }
  };
  for (const x of [180, 910]) {
    block(x, 640, 180, 76, '#e8c48a');
    block(x + 8, 566, 164, 74, '#f0a35a');
    block(x, 492, 180, 74, '#8fbf6a');
  }
  // Under the deck: a toy boat waits.
  cam.part(poly(470, 700, 830, 700, 880, 740, 420, 740), '#8fc9e0', 0.75);
  for (const [x, y] of [
    [480, 716],
    [620, 728],
    [740, 712],
  ] as const)
    cam.wire(curve(x, y, x + 24, y - 5, x + 48, y, x + 70, y + 4), '#e6f6fb', 3);
  cam.lying(poly(590, 676, 720, 676, 694, 712, 614, 712), '#d6453d');
  cam.face(poly(650, 590, 706, 664, 650, 664), '#fdfbf2', 0.06);
  cam.wire(line(648, 586, 648, 676), '#8a5a30', 5);

  // The pleated sheet: lit and shaded faces by turns, sagging a little.
  const sag = (x: number): number => 16 * (1 - ((x - 640) / 470) ** 2);
  const folds = 34;
  const [from, to] = [190, 1110];
  const step = (to - from) / folds;
  for (let index = 0; index < folds; index += 1) {
    const [x1, x2] = [from + index * step, from + (index + 1) * step];
    const [y1, y2] = [index % 2 ? 438 : 482, index % 2 ? 482 : 438];
    const face = poly(x1, y1 + sag(x1), x2, y2 + sag(x2), x2 + 46, y2 - 18 + sag(x2), x1 + 46, y1 - 18 + sag(x1));
    cam.part(face, index % 2 ? '#e0b04c' : '#fbe6a0');
    cam.wire(line(x1, y1 + sag(x1), x2, y2 + sag(x2)), '#a87a2c', 4);
  }
  // Ten books.
  const colours = [
    '#3f6f9e',
    '#d9594f',
    '#e8b23c',
    '#5f9a5c',
    '#8a5ba0',
    '#3fa3a0',
    '#e88a3c',
    '#2f4f7a',
    '#c2496f',
    '#7aa84c',
  ];
  let y = 436;
  colours.forEach((colour, index) => {
    const h = random.between(28, 40);
    const w = random.between(400, 500) - index * 8;
    const x = 640 - w / 2 + random.around(22);
    y -= h;
    if (index === 0) cam.part(box(x + 20, y + h - 2, w, 22), '#20304a', 0.22);
    cam.part(poly(x, y, x + 26, y - 20, x + w + 26, y - 20, x + w, y), light(colour, 0.28));
    cam.part(poly(x + w, y, x + w + 26, y - 20, x + w + 26, y + h - 24, x + w, y + h), '#efe6d0');
    for (const t of [0.25, 0.5, 0.75]) cam.wire(line(x + w + 2, y + h * t, x + w + 24, y + h * t - 20), '#c9bb9c', 1.6);
    cam.lying(box(x, y, w, h, 5), colour);
    cam.part(box(x + 46, y + 3, 12, h - 6), light(colour, 0.5), 0.8);
    cam.part(box(x + w - 58, y + 3, 12, h - 6), light(colour, 0.5), 0.8);
    cam.part(box(x + w * 0.32, y + h * 0.34, w * 0.3, h * 0.3, 3), '#fdf6e2', 0.8);
  });
  // The flat sheet that failed, and a pencil.
  cam.shadow(240, 770, 120, 14, 0.25);
  cam.part(poly(80, 744, 200, 770, 330, 738, 372, 766, 220, 796, 110, 772), '#f6f8f8');
  cam.part(poly(80, 744, 200, 770, 220, 796, 110, 772), '#d3dce3');
  sheet.at(1060, 760, 1, -9, () => {
    cam.part(box(-120, 10, 230, 12), '#20140c', 0.2);
    cam.lying(box(-120, -10, 210, 22, 4), '#e8b23c');
    cam.part(poly(90, -10, 132, 1, 90, 12), '#f3dcb6');
    cam.part(poly(116, -4, 132, 1, 116, 5), '#3a3a44');
    cam.lying(box(-142, -10, 24, 22, 5), '#e5899a');
  });
  cam.wire(arc(1190, 690, 30, 12, 0, 300), '#7c8794', 5);
}
