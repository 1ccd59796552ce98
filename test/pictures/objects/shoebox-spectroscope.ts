import { Camera } from '../kit/camera.js';
import { arc, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

const RAINBOW = ['#6b3fa0', '#3f5fd0', '#2f9fd6', '#3fb56a', '#d9d23c', '#f2a23c', '#e0483f'] as const;

/** A shoebox with a slit and a piece of old disc inside; three lamps' spectra are taped before it. */
export function drawShoeboxSpectroscope(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.room('#39405c', '#6a5148', 520);
  cam.boards(526, '#3f2d28', 18);
  // Lamp on the left throws its light.
  sheet.add('circle', {
    cx: 130,
    cy: 330,
    r: 330,
    fill: sheet.glow('#fff2bf', '#fff2bf', { innerOpacity: 0.9, outerOpacity: 0 }),
  });
  cam.shadow(120, 640, 110, 22, 0.5);
  cam.lying(box(60, 616, 130, 24, 10), '#d6453d');
  cam.wire(curve(124, 620, 110, 520, 60, 440, 96, 350), '#b5352e', 16);
  cam.round(poly(60, 330, 190, 300, 210, 380, 96, 410), '#d6453d');
  cam.part(oval(204, 344, 16, 42, -12), '#fffbe0');
  cam.part(poly(214, 318, 424, 380, 424, 420, 214, 372), '#fff6c9', 0.6);

  // The box, long side to us with a window cut in it.
  cam.shadow(720, 690, 400, 46, 0.6);
  cam.part(poly(400, 330, 500, 250, 1120, 250, 1060, 330), sheet.blend(['#8a6a48', '#6a4f36']));
  cam.part(poly(1060, 330, 1120, 250, 1120, 590, 1060, 690), '#8f6a42');
  cam.face(box(400, 330, 660, 360), '#d9a868', 0.12);
  cam.part(box(400, 330, 660, 16), '#f0c98f');
  for (const [x, y] of [
    [420, 360],
    [430, 660],
    [1000, 668],
    [1030, 360],
  ] as const)
    cam.wire(line(x, y, x + random.between(10, 24), y + random.around(4)), '#a87a44', 2, 0.6);
  cam.part(box(450, 392, 540, 236, 10), '#20181c');
  cam.part(poly(450, 410, 990, 480, 990, 628, 450, 628), '#2c2228');
  cam.part(poly(450, 396, 470, 400, 866, 500, 866, 520, 450, 424), '#fff6c9', 0.75);
  // Disc piece, standing at a slant.
  cam.part(
    poly(860, 452, 930, 424, 950, 560, 880, 590),
    sheet.blend(['#c9d6e6', '#e6c9ea', '#c9ead6', '#f2e6b5'], 0, 0, 1, 1),
  );
  cam.wire(poly(860, 452, 930, 424, 950, 560, 880, 590), '#f6fbff', 4);
  cam.wire(curve(870, 470, 900, 490, 936, 470), '#8f7fd0', 5, 0.6);
  cam.wire(curve(876, 510, 906, 528, 942, 508), '#5fb58a', 5, 0.6);
  cam.wire(curve(880, 548, 910, 564, 946, 544), '#e8a25c', 5, 0.6);
  // The rainbow it throws back.
  RAINBOW.forEach((colour, index) => {
    const [a, b] = [index / 7, (index + 1) / 7];
    cam.part(poly(862, 500 + a * 50, 862, 500 + b * 50, 480, 452 + b * 160, 480, 452 + a * 160), colour, 0.8);
  });
  cam.wire(box(450, 392, 540, 236, 10), '#b98a54', 8);
  // Label and tape.
  cam.face(box(640, 640, 190, 40, 3), '#fdf8e8', 0.04);
  RAINBOW.forEach((colour, index) => cam.wire(arc(735, 676, 62 - index * 6, 26 - index * 2.6, 195, 345), colour, 3));
  for (const [x, y, angle] of [
    [396, 360, -20],
    [1036, 640, 32],
  ] as const)
    sheet.at(x, y, 1, angle, () => cam.part(box(-14, -8, 70, 22), '#f6efd2', 0.75));
  // The slit end.
  cam.part(poly(400, 330, 400, 690, 372, 674, 372, 346), '#b5854c');
  cam.part(poly(380, 380, 392, 378, 392, 432, 380, 432), '#fffbe0');
  // Viewing hole with a tube of black paper.
  cam.part(poly(1060, 430, 1180, 400, 1190, 500, 1070, 540), sheet.blend(['#4a4450', '#17131a']));
  cam.part(oval(1184, 450, 20, 51, -6), '#0f0c12');
  cam.wire(oval(1184, 450, 20, 51, -6), '#6a6472', 4);

  // Three strips: sun, lamp, candle.
  const strip = (x: number, bands: readonly (readonly [number, number, number])[], icon: () => void): void => {
    cam.shadow(x + 150, 852, 160, 14, 0.35);
    cam.face(box(x, 740, 300, 106, 4), '#fdf8ea', 0.04);
    cam.part(box(x + 84, 760, 200, 66), '#17131a');
    for (const [colour, at, width] of bands)
      cam.part(box(x + 84 + at, 760, width, 66), RAINBOW[colour] ?? '#fff', 0.92);
    sheet.at(x + 42, 793, 1, 0, icon);
    cam.part(box(x + 120, 728, 60, 22), '#e8c95c', 0.8);
  };
  strip(
    60,
    RAINBOW.map((_, index) => [index, 4 + index * 27.5, 28] as const),
    () => {
      cam.ball(0, 0, 17, '#f6b53c');
      for (let ray = 0; ray < 8; ray += 1)
        cam.wire(
          line(
            24 * Math.cos(ray * 0.785),
            24 * Math.sin(ray * 0.785),
            31 * Math.cos(ray * 0.785),
            31 * Math.sin(ray * 0.785),
          ),
          '#f6a52c',
          4,
        );
    },
  );
  strip(
    450,
    [
      [0, 12, 9],
      [1, 40, 14],
      [2, 66, 5],
      [3, 92, 26],
      [4, 128, 6],
      [5, 150, 8],
      [6, 170, 14],
    ],
    () => {
      cam.part(oval(0, -6, 18, 20), '#fbe9a0');
      cam.round(box(-9, 12, 18, 16, 3), '#9aa3ad');
    },
  );
  strip(
    840,
    [
      [2, 56, 10],
      [3, 70, 22],
      [4, 94, 28],
      [5, 122, 36],
      [6, 158, 38],
    ],
    () => {
      cam.round(box(-9, 0, 18, 28), '#f2e2c2');
      cam.part(poly(0, -30, 9, -8, 0, 0, -9, -8), '#f29a3c');
    },
  );
}
