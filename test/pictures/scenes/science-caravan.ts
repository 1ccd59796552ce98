import { kid } from '../kit/figures.js';
import { fibres } from '../kit/grain.js';
import { PaperCut } from '../kit/paper-cut.js';
import { arc, band, blob, box, closeUp, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** The travelling science museum opens its side on the playground. */
export function drawScienceCaravan(sheet: Sheet): void {
  const p = new PaperCut(sheet, 7);
  p.piece(box(-10, -10, 1300, 820), '#f9dc9c', 0);
  for (let ray = 0; ray < 12; ray += 1)
    p.piece(turn(poly(1040, 190, 1020, -700, 1110, -700), ray * 30, 1040, 190), '#fbe7b8', 0);
  p.piece(oval(1040, 190, 76), '#f2883c', 7);
  p.piece(blob(-60, 420, 200, 350, 480, 410, 800, 340, 1340, 420, 1340, 860, -60, 860), '#a8c68a', 6);
  p.piece(blob(-60, 500, 260, 460, 640, 510, 1000, 450, 1340, 500, 1340, 860, -60, 860), '#7fae7a', 6);
  for (const [x, y, s] of [
    [90, 520, 1],
    [1200, 510, 1.1],
    [1120, 530, 0.7],
  ] as const) {
    p.piece(band(line(x, y, x, y - 90 * s), 18 * s), '#8a5a3c', 4);
    p.piece(oval(x, y - 130 * s, 62 * s, 74 * s), '#4f8f6a', 6);
    p.piece(oval(x - 16 * s, y - 146 * s, 24 * s, 30 * s), '#6fae80', 1);
  }
  p.piece(box(-20, 640, 1330, 200), '#d9a06c', 6);
  p.line(line(-10, 700, 1290, 692), '#f2cfa0', 6);

  // The lorry: box, opened flap with awning, cab.
  p.piece(box(200, 250, 640, 380, 18), '#3f8fb5', 9);
  p.piece(box(236, 300, 568, 262, 8), '#22304f', 1);
  p.piece(poly(226, 300, 814, 300, 870, 170, 172, 170), '#f4f0e4', 9);
  for (let stripe = 0; stripe < 6; stripe += 1) {
    const [t1, t2] = [(stripe * 2) / 12, (stripe * 2 + 1) / 12];
    p.piece(poly(172 + 698 * t1, 170, 172 + 698 * t2, 170, 226 + 588 * t2, 300, 226 + 588 * t1, 300), '#e0563c', 0);
  }
  for (let scallop = 0; scallop < 12; scallop += 1)
    p.piece(closeUp(arc(251 + scallop * 49, 300, 24.5, 22, 0, 180)), scallop % 2 ? '#f4f0e4' : '#e0563c', 3);
  p.piece(box(236, 548, 568, 26), '#c9965a', 4);
  p.piece(poly(846, 380, 980, 380, 1050, 480, 1064, 500, 1064, 630, 846, 630), '#3f8fb5', 8);
  p.piece(poly(872, 406, 966, 406, 1016, 484, 872, 484), '#cfe9f2', 3);
  p.piece(oval(928, 456, 25), '#f2cfa6', 2);
  p.piece(poly(902, 446, 910, 424, 946, 424, 954, 446), '#e0563c', 2);
  p.piece(box(180, 612, 900, 34, 10), '#2f4a63', 5);
  p.piece(oval(1050, 566, 19), '#ffe28a', 3);
  for (const x of [320, 700, 970]) {
    p.piece(oval(x, 650, 64), '#262a36', 7);
    p.piece(oval(x, 650, 34), '#c9d1d9', 4);
    for (let bolt = 0; bolt < 5; bolt += 1) p.fill(turn(oval(x + 20, 650, 5), bolt * 72, x, 650), '#5a646e');
  }

  // Exhibits inside: plasma ball, gears, telescope under lamps.
  sheet.add('circle', {
    cx: 330,
    cy: 470,
    r: 120,
    fill: sheet.glow('#b58aff', '#b58aff', { innerOpacity: 0.6, outerOpacity: 0 }),
  });
  p.piece(poly(296, 548, 306, 522, 354, 522, 364, 548), '#5a4a7a', 3);
  p.piece(oval(330, 466, 58), '#3a2f63', 4);
  for (const [ex, ey] of [
    [290, 436],
    [300, 500],
    [344, 416],
    [374, 452],
    [366, 500],
  ] as const)
    p.line(curve(330, 466, (330 + ex) / 2 + 6, (466 + ey) / 2 - 6, ex, ey), '#e6c9ff', 3.6);
  p.piece(oval(330, 466, 12), '#ffffff', 1);
  const gear = (x: number, y: number, r: number, teeth: number, colour: string): void => {
    const points: number[] = [];
    for (let tooth = 0; tooth < teeth * 2; tooth += 1) {
      for (const shift of [0, 0.5]) {
        const a = ((tooth + shift) / (teeth * 2)) * 6.2832;
        const radius = tooth % 2 ? r : r * 1.22;
        points.push(x + radius * Math.cos(a), y + radius * Math.sin(a));
      }
    }
    p.piece(poly(...points), colour, 4);
    p.piece(oval(x, y, r * 0.42), '#22304f', 0);
    p.piece(oval(x, y, r * 0.2), '#f4f0e4', 1);
  };
  gear(470, 480, 42, 10, '#f2b33c');
  gear(556, 448, 30, 8, '#e0563c');
  gear(538, 518, 24, 7, '#7fc4a0');
  p.line(line(660, 548, 690, 480), '#c9965a', 6);
  p.line(line(724, 548, 690, 480), '#c9965a', 6);
  p.piece(band(line(640, 516, 768, 420), 26, 40), '#f4f0e4', 5);
  p.piece(band(line(752, 432, 776, 414), 46), '#e0563c', 2);
  for (const x of [420, 600]) {
    p.line(line(x, 322, x, 350), '#c9d1d9', 4);
    p.piece(closeUp(arc(x, 372, 24, 24, 180, 360)), '#ffe28a', 3);
  }
  // Steps and visitors.
  p.piece(poly(480, 646, 580, 646, 596, 668, 464, 668), '#c9965a', 4);
  p.piece(poly(464, 668, 596, 668, 612, 692, 448, 692), '#b5824a', 4);
  kid(sheet, p, 400, 760, 160, { hair: 'tails', shirt: '#f2b33c', skirt: true, right: [54, -146], mouth: 'open' });
  kid(sheet, p, 540, 756, 150, { hair: 'short', shirt: '#5fae7a', right: [46, -130] });
  kid(sheet, p, 150, 764, 170, { hair: 'cap', shirt: '#e0563c', right: [66, -120] });
  kid(sheet, p, 250, 774, 150, { hair: 'bob', shirt: '#b07fd0', skirt: true, left: [-46, -84] });
  kid(sheet, p, 830, 770, 165, { hair: 'bun', shirt: '#4f9fd6', left: [-60, -140], mouth: 'open' });
  kid(sheet, p, 1150, 772, 175, { hair: 'short', shirt: '#f2883c', left: [-66, -110] });
  p.line(curve(172, 170, 100, 240, 20, 250, -20, 230), '#5a4a3c', 4);
  [
    [120, 232, '#e0563c'],
    [70, 256, '#f4f0e4'],
    [20, 258, '#3f8fb5'],
  ].forEach(([x, y, colour]) => {
    p.piece(
      poly(Number(x) - 18, Number(y) - 10, Number(x) + 20, Number(y) - 14, Number(x) + 4, Number(y) + 30),
      String(colour),
      3,
    );
  });
  p.piece(blob(420, 90, 450, 60, 500, 46, 560, 60, 600, 88, 510, 100), '#fffaf0', 5);
  p.piece(blob(140, 110, 170, 82, 220, 76, 270, 96, 280, 112, 210, 120), '#fffaf0', 5);
  fibres(sheet, '#5a3f2a', 1.1);
}
