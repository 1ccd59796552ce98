import { cloud, face, kid } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { Marker } from '../kit/marker.js';
import { arc, blob, box, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A rescue craft with four separately beating wings hovers between needle mountains. */
export function drawDragonflyAmbulance(sheet: Sheet): void {
  const m = new Marker(sheet, { wobble: 4, ink: '#232a3d' });
  layPaper(sheet, '#fffef6');
  m.fill(box(0, 0, 1200, 900), '#d3eef2', 5);
  m.draw(oval(1070, 130, 66), '#f9b234', '#d4781e');
  for (let ray = 0; ray < 14; ray += 1)
    m.fill(turn(poly(1062, 44, 1078, 44, 1070, 10), (ray * 360) / 14, 1070, 130), '#f07f2e');
  m.draw(cloud(190, 160, 240), '#ffffff');
  m.draw(cloud(760, 110, 180), '#ffffff');
  const peaks = [
    [poly(-20, 900, 40, 480, 80, 400, 120, 360, 160, 420, 200, 560, 240, 900), '#8cb6b0'],
    [poly(900, 900, 960, 560, 1000, 440, 1050, 390, 1090, 440, 1130, 600, 1230, 900), '#8cb6b0'],
    [poly(150, 900, 220, 600, 270, 520, 320, 560, 370, 700, 420, 900), '#5f9a7c'],
    [poly(740, 900, 800, 690, 850, 600, 900, 620, 950, 740, 1010, 900), '#5f9a7c'],
  ] as const;
  for (const [shape, colour] of peaks) m.draw(shape, colour);
  m.draw(blob(-30, 800, 160, 740, 420, 800, 640, 700, 800, 690, 960, 790, 1230, 740, 1230, 940, -30, 940), '#78b94a');
  const pine = (x: number, y: number, s: number): void => {
    m.draw(box(x - 7 * s, y - 20 * s, 14 * s, 26 * s), '#7a4a2c', undefined, 4);
    for (const [w, top] of [
      [46, 76],
      [38, 108],
      [28, 136],
    ] as const)
      m.draw(
        poly(x - w * s, y - (top - 58) * s, x, y - top * s, x + w * s, y - (top - 58) * s),
        '#2f7a4c',
        undefined,
        4,
      );
  };
  pine(90, 830, 1);
  pine(190, 870, 0.8);
  pine(1060, 850, 1.05);
  pine(1140, 880, 0.8);
  pine(1040, 396, 0.42);
  pine(104, 370, 0.4);
  pine(286, 530, 0.5);

  // Wings, each at its own beat.
  const wing = (angle: number, length: number, width: number): void => {
    const shape = turn(
      blob(
        520,
        300,
        520 + length * 0.4,
        300 - width * 0.8,
        520 + length * 0.9,
        300 - width,
        520 + length,
        300 - width * 0.2,
        520 + length * 0.8,
        300 + width * 0.5,
        520 + length * 0.3,
        300 + width * 0.3,
      ),
      angle,
      520,
      300,
    );
    sheet.path(sheet.outline(shape, 4), { fill: '#a6dcf2', opacity: 0.78, stroke: '#2f6f95', 'stroke-width': 6 });
    for (const d of [-0.3, 0.02])
      m.line(
        turn(
          curve(530, 300, 520 + length * 0.5, 300 + width * d, 520 + length * 0.92, 300 + width * (d - 0.12)),
          angle,
          520,
          300,
        ),
        '#5fa7cc',
        4,
      );
    for (const s of [0.35, 0.5, 0.65, 0.8])
      m.line(
        turn(line(520 + length * s, 300 - width * 0.66, 520 + length * (s + 0.04), 300 + width * 0.2), angle, 520, 300),
        '#5fa7cc',
        3,
      );
  };
  wing(-38, 400, 62);
  wing(-72, 300, 58);
  wing(-142, 400, -62);
  wing(-108, 290, -58);
  // Body.
  m.draw(poly(620, 280, 960, 236, 1010, 232, 1010, 262, 960, 268, 630, 350), '#e5483f');
  for (const x of [700, 770, 840, 910])
    m.line(line(x, 340 - (x - 600) * 0.22, x - 4, 266 - (x - 650) * 0.12), '#ffd23f', 9);
  m.draw(poly(1000, 214, 1050, 190, 1060, 290, 1000, 278), '#ffd23f');
  const body = blob(300, 330, 350, 262, 470, 236, 600, 256, 660, 300, 640, 370, 560, 412, 400, 420, 320, 392);
  m.draw(body, '#f25a4a');
  m.draw(box(500, 284, 112, 82, 16), '#ffffff');
  m.line(line(556, 300, 556, 350), '#e5483f', 17);
  m.line(line(531, 325, 581, 325), '#e5483f', 17);
  m.draw(oval(330, 320, 92, 88), '#8fd3c0');
  for (const [x, y] of [
    [290, 290],
    [320, 270],
    [352, 262],
  ] as const)
    m.line(arc(x, y, 22, 20, 190, 280), '#ffffff', 6);
  face(m, 338, 342, 38, { hair: 'cap', shirt: '#3f6fb0' });
  m.line(curve(270, 250, 240, 210, 206, 206), '#232a3d', 6);
  m.line(curve(300, 236, 290, 196, 262, 176), '#232a3d', 6);
  m.draw(oval(202, 206, 13), '#ffd23f', undefined, 5);
  m.draw(oval(258, 172, 13), '#ffd23f', undefined, 5);
  for (const x of [400, 470, 540]) m.line(curve(x, 412, x - 20, 450, x + 6, 476), '#232a3d', 7);

  // Winch and stretcher.
  m.line(line(470, 420, 486, 596), '#232a3d', 5);
  m.line(line(486, 596, 380, 668), '#232a3d', 4);
  m.line(line(486, 596, 592, 668), '#232a3d', 4);
  m.draw(box(370, 662, 232, 30, 12), '#f9b234');
  m.draw(blob(440, 664, 450, 634, 520, 628, 590, 646, 594, 664), '#5f8fd0', undefined, 5);
  face(m, 412, 636, 29, { hair: 'bun', hairColour: '#a9a5ae' });
  kid(sheet, m, 560, 868, 150, {
    hair: 'tails',
    shirt: '#f9b234',
    skirt: true,
    left: [-46, -140],
    right: [50, -146],
    mouth: 'open',
  });
  kid(sheet, m, 680, 872, 165, { hair: 'short', shirt: '#7a5aa8', left: [-50, -142], mouth: 'open' });
  m.draw(box(704, 788, 44, 54, 8), '#3d9d72', undefined, 5);
  for (const [x, y, colour] of [
    [320, 850, '#f25a4a'],
    [390, 880, '#ffffff'],
    [850, 850, '#ffd23f'],
    [920, 880, '#f25a4a'],
    [780, 886, '#ffffff'],
  ] as const) {
    for (let petal = 0; petal < 5; petal += 1) m.fill(turn(oval(x + 12, y, 10, 7), petal * 72, x, y), colour);
    m.fill(oval(x, y, 6), '#d4781e');
  }
  for (const [x, y] of [
    [880, 380],
    [940, 350],
    [120, 300],
  ] as const)
    m.line(curve(x - 26, y - 10, x - 12, y - 14, x, y, x + 12, y - 14, x + 26, y - 10), '#232a3d', 4);
  fibres(sheet);
}
