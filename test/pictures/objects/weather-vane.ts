import { Camera } from '../kit/camera.js';
import { arc, blob, box, curve, line, oval, poly, star, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A straw arrow pinned on a pencil, stuck in a clay-filled lid with a painted compass card. */
export function drawWeatherVane(sheet: Sheet): void {
  const cam = new Camera(sheet);
  cam.part(box(0, 0, 900, 860), sheet.blend(['#8fbfe2', '#cfe6ee', '#f6ead2']));
  for (const [x, y, w] of [
    [190, 180, 240],
    [700, 120, 220],
    [640, 430, 280],
    [120, 500, 200],
  ] as const) {
    for (const [dx, dy, r] of [
      [-0.34, 0.06, 0.18],
      [-0.05, -0.03, 0.26],
      [0.28, 0.05, 0.2],
    ] as const)
      cam.part(oval(x + dx * w, y + dy * w, r * w, r * w * 0.62), '#ffffff', 0.7);
  }
  // Roofs below the sill.
  for (const [x, y, w, colour] of [
    [-40, 760, 260, '#b5786a'],
    [180, 790, 240, '#8f9fae'],
    [560, 770, 220, '#c98f6a'],
    [730, 740, 240, '#9a8fae'],
  ] as const) {
    cam.part(poly(x, 880, x, y + 40, x + w / 2, y - 40, x + w, y + 40, x + w, 880), colour, 0.75);
    cam.part(box(x + w * 0.38, y + 40, w * 0.16, 36), '#f7e3b0', 0.8);
  }
  cam.part(poly(0, 860, 900, 860, 900, 1200, 0, 1200), sheet.blend(['#e6ddcc', '#f7f1e4']));
  cam.part(poly(0, 846, 900, 846, 900, 872, 0, 872), '#c9bda6');
  cam.part(poly(480, 1200, 620, 872, 900, 872, 900, 1200), '#fffaf0', 0.6);

  cam.shadow(470, 1070, 330, 66, 0.4);
  // Compass card and lid.
  cam.part(oval(440, 1044, 300, 96), '#b58a54');
  cam.part(oval(440, 1030, 300, 96), '#fbf5e4');
  cam.wire(oval(440, 1030, 272, 84), '#3f6f9e', 5);
  for (let mark = 0; mark < 24; mark += 1) {
    const a = (mark / 24) * 6.2832;
    const inner = mark % 3 ? 0.93 : 0.86;
    cam.wire(
      line(
        440 + 272 * inner * Math.cos(a),
        1030 + 84 * inner * Math.sin(a),
        440 + 270 * Math.cos(a),
        1030 + 83 * Math.sin(a),
      ),
      '#3f6f9e',
      3,
    );
  }
  const needle = (a: number, colour: string): void => {
    const at = (angle: number, r: number): [number, number] => [
      440 + 272 * r * Math.cos(angle),
      1030 + 84 * r * Math.sin(angle),
    ];
    cam.part(poly(...at(a, 0.84), ...at(a + 0.36, 0.36), 440, 1030, ...at(a - 0.36, 0.36)), colour);
  };
  needle(-Math.PI / 2, '#d6453d');
  needle(Math.PI / 2, '#3f7fc0');
  needle(0, '#e8b23c');
  needle(Math.PI, '#5f9a5c');
  cam.lying(box(352, 948, 176, 84, 14), '#d6453d');
  cam.part(oval(440, 950, 88, 24), '#9aa3ad');
  cam.part(
    blob(366, 950, 380, 918, 440, 904, 500, 918, 516, 950, 440, 972),
    sheet.glow('#8fd0a8', '#4f9a78', { cx: 0.4, cy: 0.2, r: 0.8 }),
  );
  for (const [x, y] of [
    [400, 936],
    [470, 930],
    [440, 954],
    [490, 950],
  ] as const)
    cam.wire(arc(x, y, 10, 6, 20, 160), '#3f8062', 3, 0.7);

  // Pencil upright, sharpened end in the clay.
  cam.part(box(424, 380, 11, 540), '#c9962a');
  cam.part(box(435, 380, 12, 540), '#f2c23c');
  cam.part(box(447, 380, 11, 540), '#d9a62e');
  cam.round(box(422, 330, 38, 52), '#b9c2ca');
  cam.wire(line(424, 346, 458, 346), '#7c8794', 3);
  cam.wire(line(424, 364, 458, 364), '#7c8794', 3);
  cam.round(box(424, 286, 34, 48, 8), '#e58a96');
  // Pin, bead, straw arrow.
  sheet.at(441, 250, 1, -11, () => {
    for (const [x, colour] of [
      [-262, '#f6f0e4'],
      [-190, '#d6453d'],
      [-118, '#f6f0e4'],
      [-46, '#d6453d'],
      [26, '#f6f0e4'],
      [98, '#d6453d'],
      [170, '#f6f0e4'],
    ] as const)
      cam.lying(box(x, -14, 73, 28), colour);
    cam.part(poly(236, -80, 372, 0, 236, 80, 262, 0), '#20140c', 0.12);
    cam.face(poly(232, -84, 372, 0, 232, 76, 258, 0), '#3f7fc0', 0.18);
    cam.part(star(290, -2, 17, 8), '#f6d55c');
    cam.face(poly(-262, -10, -372, -110, -322, -6, -372, 108, -262, 10), '#f2a23c', 0.16);
    for (const d of [0.3, 0.55, 0.8]) {
      cam.wire(line(-262 - 100 * d, -12 - 84 * d, -272 - 56 * d, 0), '#b8702a', 3, 0.7);
      cam.wire(line(-262 - 100 * d, 12 + 84 * d, -272 - 56 * d, 0), '#b8702a', 3, 0.7);
    }
  });
  cam.wire(line(441, 214, 441, 290), '#aeb6be', 5);
  cam.ball(441, 212, 15, '#d6453d');
  cam.ball(441, 276, 12, '#5f9a5c');
  // Wind, and a cherry leaf it brought.
  for (const [x, y] of [
    [620, 620],
    [640, 670],
    [90, 380],
  ] as const)
    cam.wire(curve(x, y, x + 60, y - 16, x + 120, y, x + 150, y - 26, x + 124, y - 40), '#ffffff', 7, 0.8);
  const leaf = blob(760, 980, 790, 944, 838, 936, 868, 950, 840, 986, 796, 1000);
  cam.shadow(820, 1000, 70, 12, 0.25);
  cam.face(turn(leaf, 8, 810, 970), '#e08a4a', 0.2);
  cam.wire(curve(764, 980, 810, 968, 866, 950), '#a8542a', 3);
}
