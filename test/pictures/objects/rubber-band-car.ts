import { Camera } from '../kit/camera.js';
import { dark, light } from '../kit/colour.js';
import { arc, box, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Lolly sticks, bottle tops and a wound rubber band; a tape on the floor measures the run. */
export function drawRubberBandCar(sheet: Sheet): void {
  const cam = new Camera(sheet);
  cam.part(box(0, 0, 1200, 420), sheet.blend(['#f4e6d2', '#e9d2b2']));
  cam.part(box(0, 330, 1200, 90), '#c9e0da');
  cam.part(box(0, 322, 1200, 12), '#8fb5ae');
  cam.part(box(0, 414, 1200, 26), '#a8866a');
  cam.part(box(0, 440, 1200, 460), sheet.blend(['#cfc6b8', '#e6dfd2', '#efe9de']));
  for (const y of [520, 640, 800]) cam.wire(line(0, y, 1200, y), '#b5aa98', 3, 0.6);
  for (const t of [-0.9, -0.45, 0, 0.45, 0.9])
    cam.wire(line(600 + t * 700, 440, 600 + t * 1350, 900), '#b5aa98', 3, 0.6);
  // Posters low on the wall.
  cam.face(box(120, 40, 240, 190), '#fbf6e6', 0.05);
  cam.wire(curve(140, 200, 200, 150, 260, 160, 340, 70), '#d6453d', 6);
  for (const [x, y] of [
    [200, 150],
    [262, 158],
    [300, 118],
  ] as const)
    cam.ball(x, y, 8, '#3f7fc0');
  cam.wire(line(140, 60, 140, 204), '#4a4452', 4);
  cam.wire(line(140, 204, 344, 204), '#4a4452', 4);
  cam.face(box(850, 60, 190, 170), '#d9eaf2', 0.06);
  cam.ball(945, 145, 52, '#6fb08a');

  // Tape measure on the floor.
  cam.part(poly(-10, 800, 1210, 760, 1210, 800, -10, 844), '#f6d23c');
  for (let index = 0; index < 61; index += 1) {
    const x = index * 20;
    cam.wire(line(x, 800 - x * 0.0335, x, (index % 5 ? 816 : 830) - x * 0.035), '#3a3a44', index % 10 ? 2 : 4, 0.85);
  }
  cam.part(poly(150, 700, 170, 700, 150, 890, 126, 890), '#d6453d', 0.9);

  cam.shadow(630, 716, 420, 56, 0.45);
  const stick = (x1: number, y1: number, x2: number, y2: number, width: number, colour = '#e8c48c'): void => {
    cam.wire(line(x1, y1 + width * 0.4, x2, y2 + width * 0.4), dark(colour, 0.4), width);
    cam.wire(line(x1, y1, x2, y2), colour, width);
    cam.wire(line(x1, y1 - width * 0.22, x2, y2 - width * 0.22), light(colour, 0.4), width * 0.28, 0.7);
  };
  const wheel = (x: number, y: number, r: number, colour: string): void => {
    cam.part(oval(x + r * 0.2, y, r * 0.96, r), dark(colour, 0.5));
    for (let tooth = 0; tooth < 22; tooth += 1)
      cam.wire(turn(line(x, y - r * 0.94, x, y - r * 1.03), tooth * 16.36, x, y), dark(colour, 0.2), 9);
    cam.ball(x, y, r, colour);
    cam.wire(oval(x, y, r * 0.72), dark(colour, 0.28), 4, 0.6);
    cam.wire(arc(x, y, r * 0.84, r * 0.84, 200, 290), '#ffffff', 5, 0.6);
    cam.part(oval(x, y, r * 0.17), '#5c4632');
    cam.part(oval(x - 2, y - 2, r * 0.09), '#e8c48c');
  };
  // Far side.
  wheel(406, 560, 62, '#3f7fc0');
  wheel(872, 560, 62, '#3f7fc0');
  stick(330, 510, 960, 510, 28, '#d9b276');
  // Cross-pieces.
  stick(380, 560, 340, 650, 15, '#c99a5c');
  for (const x of [460, 600, 780]) stick(x + 36, 508, x - 14, 606, 30);
  stick(872, 560, 836, 662, 15, '#c99a5c');
  // Sail-like mast with a flag.
  stick(560, 556, 548, 300, 22);
  cam.face(poly(560, 300, 720, 340, 556, 392), '#f2a23c', 0.14);
  cam.part(oval(612, 344, 19), '#fdfbf2');
  cam.wire(arc(612, 350, 10, 8, 20, 160), '#d6453d', 4);
  // The rubber band, wound on the axle.
  for (const d of [-9, 0, 9])
    cam.wire(curve(860 + d, 590, 760, 560 + d, 640, 552 + d, 500, 566 + d * 0.6), '#c9473d', 7);
  for (let loop = 0; loop < 9; loop += 1)
    cam.wire(arc(856 - loop * 2.4, 590 + loop * 6, 16, 11, 0, 360), loop % 2 ? '#e0665a' : '#b53a32', 6);
  cam.wire(line(486, 544, 486, 590), '#8f959c', 7);
  // Near side.
  stick(270, 608, 930, 608, 32);
  cam.part(oval(300, 606, 5), '#a87a44');
  cam.part(oval(900, 606, 5), '#a87a44');
  for (const [x, colour] of [
    [420, '#d6453d'],
    [640, '#5f9a5c'],
    [760, '#3f7fc0'],
  ] as const)
    cam.part(box(x, 594, 34, 30), colour, 0.85);
  wheel(344, 664, 78, '#d6453d');
  wheel(840, 668, 78, '#d6453d');
  // A clay driver.
  cam.round(box(640, 500, 74, 76, 26), '#5f9a8a');
  cam.ball(677, 470, 43, '#f2cfa6');
  cam.part(arc(677, 462, 44, 40, 185, 355), '#6a4a34');
  cam.part(oval(694, 468, 5, 6.5), '#3a2f33');
  cam.part(oval(668, 468, 5, 6.5), '#3a2f33');
  cam.wire(arc(682, 480, 14, 11, 15, 165), '#a8494a', 4);
  for (const [x, y] of [
    [120, 560],
    [70, 610],
    [140, 660],
  ] as const)
    cam.wire(line(x, y, x + 90, y - 2), '#ffffff', 7, 0.7);
}
