import { Camera } from '../kit/camera.js';
import { arc, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A clear tube with crossed rubber bands at its mouth, full of table-tennis balls. */
export function drawBallPicker(sheet: Sheet): void {
  const cam = new Camera(sheet);
  cam.room('#dfe8e6', '#d8a86e', 560);
  cam.boards(566, '#9a6a38', 30);
  cam.part(poly(0, 300, 900, 260, 900, 470, 0, 500), '#2f7a6a');
  cam.part(poly(0, 300, 900, 260, 900, 276, 0, 316), '#f4f4ee');
  for (let x = 30; x < 900; x += 34) cam.wire(line(x, 312 - x * 0.044, x, 496 - x * 0.03), '#245f54', 2, 0.5);
  for (let y = 340; y < 490; y += 34) cam.wire(line(0, y, 900, y - 34), '#245f54', 2, 0.5);
  cam.part(poly(0, 496, 900, 466, 900, 560, 0, 560), '#3f5f73');
  cam.wire(line(0, 520, 900, 494), '#f4f4ee', 5, 0.8);

  const balls = [
    [150, 960, 62],
    [760, 900, 56],
    [700, 1080, 68],
    [250, 1110, 70],
    [120, 760, 46],
    [820, 730, 42],
  ] as const;
  for (const [x, y, r] of balls) {
    cam.shadow(x + r * 0.3, y + r * 0.86, r * 1.2, r * 0.34);
    cam.ball(x, y, r, x % 4 === 0 ? '#f6f2e6' : '#f59a3c');
    cam.wire(arc(x, y, r * 0.62, r * 0.62, 200, 320), '#ffffff', 3, 0.4);
  }
  cam.shadow(480, 1060, 210, 52, 0.5);
  sheet.at(452, 560, 1, 7, () => {
    // Handle cord and the cardboard collar.
    cam.wire(curve(-70, -410, -90, -520, 0, -560, 90, -520, 70, -410), '#c9473d', 16);
    cam.wire(curve(-70, -410, -90, -520, 0, -560, 90, -520, 70, -410), '#e98a7a', 4, 0.8);
    cam.part(box(-96, -420, 192, 900, 20), sheet.blend(['#a9c6cc', '#eef8f8', '#cfe3e4', '#8fb0b8'], 0, 0, 1, 0), 0.75);
    let y = 400;
    const colours = ['#f59a3c', '#f6f2e6', '#f59a3c', '#f59a3c', '#f6f2e6', '#f59a3c'];
    colours.forEach((colour, index) => {
      cam.ball(index % 2 ? 14 : -12, y, 72, colour);
      y -= 132;
    });
    cam.part(box(-96, -420, 192, 900, 20), sheet.blend(['#6f97a0', '#ffffff', '#d9eef0', '#5f8a94'], 0, 0, 1, 0), 0.22);
    cam.shine(poly(-66, -380, -46, -380, -46, 430, -66, 430), 0.55);
    cam.shine(poly(54, -380, 62, -380, 62, 430, 54, 430), 0.35);
    cam.round(box(-108, -440, 216, 92, 10), '#c9925a');
    for (let x = -98; x < 104; x += 13) cam.wire(line(x, -436, x, -352), '#8a5a30', 1.6, 0.35);
    cam.round(box(-102, -290, 204, 34), '#3f8fc0');
    cam.round(box(-102, 210, 204, 34), '#3f8fc0');
    cam.round(box(-104, 420, 208, 74, 8), '#e8c93c');
    for (const [x1, y1, x2, y2] of [
      [-104, 486, 104, 498],
      [-90, 500, 92, 486],
    ] as const) {
      cam.wire(curve(x1, y1, 0, y1 + 10, x2, y2), '#8f2a2a', 13);
      cam.wire(curve(x1, y1 - 2, 0, y1 + 8, x2, y2 - 2), '#e0564c', 6);
    }
    cam.part(poly(-60, -232, 64, -236, 66, -150, -58, -146), '#fffdf2');
    cam.wire(oval(-16, -196, 7, 8), '#2f4a6a', 5);
    cam.wire(oval(28, -198, 7, 8), '#2f4a6a', 5);
    cam.wire(arc(6, -184, 24, 18, 20, 160), '#2f4a6a', 5);
  });
  cam.shadow(330, 1130, 60, 16, 0.3);
}
