import { fibres, layPaper } from '../kit/grain.js';
import { arc, band, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';
import { Watercolour } from '../kit/watercolour.js';

/** An octopus with a doctor's cap treats a shark, a turtle and a queue of small fish at once. */
export function drawOctopusDoctor(sheet: Sheet): void {
  const w = new Watercolour(sheet, { bleed: 7, ink: '#34405a' });
  const { random } = sheet;
  layPaper(sheet, '#f7f4ea');
  w.wash(box(16, 14, 1168, 870), '#bfe6df', { to: '#5fb0bf', opacity: 0.92 });
  for (const [x, y, r] of [
    [170, 170, 110],
    [1030, 210, 130],
    [600, 100, 90],
    [980, 620, 120],
    [200, 560, 110],
  ] as const)
    w.bloom(x, y, r, '#e4f6ee', 0.2);
  w.wash(blob(-10, 800, 200, 770, 480, 800, 760, 768, 1010, 800, 1210, 770, 1210, 910, -10, 910), '#ecd8a4', {
    to: '#d9b778',
    opacity: 0.95,
  });
  for (const [x, colour] of [
    [60, '#3f8f6d'],
    [112, '#5da86f'],
    [1108, '#3f8f6d'],
    [1154, '#69b07a'],
    [700, '#5da86f'],
  ] as const) {
    const h = random.between(150, 290);
    w.wash(band(curve(x, 830, x + 24, 830 - h * 0.35, x - 18, 830 - h * 0.7, x + 14, 830 - h), 26, 8), colour, {
      opacity: 0.85,
    });
  }
  // Arms: where each hand ends and how it bends on the way.
  const skin = '#e8797c';
  const arms = [
    [480, 560, 380, 520, 330, 400, 258, 352],
    [500, 600, 400, 640, 300, 600, 236, 560],
    [520, 640, 440, 740, 330, 740, 276, 716],
    [560, 650, 540, 760, 480, 800, 430, 830],
    [640, 650, 660, 770, 720, 800, 772, 822],
    [680, 640, 760, 730, 850, 740, 912, 742],
    [700, 600, 790, 630, 830, 560, 880, 524],
    [720, 550, 800, 510, 810, 420, 856, 352],
  ] as const;
  for (const arm of arms) {
    w.wash(band(curve(...arm), 62, 24), skin, { opacity: 0.95, bleed: 4 });
    const spine = curve(...arm).points;
    for (let at = 4; at < spine.length - 2; at += 4) {
      const [x, y] = spine[at] ?? [0, 0];
      w.wash(oval(x, y + 6, 7, 5), '#f7c2b4', { opacity: 0.9, rim: 0 });
    }
  }
  const head = blob(450, 520, 436, 390, 500, 270, 600, 236, 702, 272, 764, 390, 750, 520, 720, 620, 600, 668, 480, 620);
  w.wash(head, '#ef8b86', { to: '#e06a75', opacity: 1 });
  w.bloom(660, 340, 60, '#fbc9b8', 0.4);
  w.line(head, '#a83e50', 3.6);
  w.draw(poly(486, 286, 504, 206, 696, 206, 716, 288, 600, 262), '#ffffff');
  w.line(line(600, 214, 600, 256), '#d63b3f', 14);
  w.line(line(579, 235, 621, 235), '#d63b3f', 14);
  for (const x of [534, 664]) {
    w.wash(oval(x, 430, 47), '#ffffff', { opacity: 1, bleed: 2 });
    w.line(oval(x, 430, 47), '#3d4257', 6);
    w.fill(oval(x + 5, 434, 17, 20), '#2b2f45');
    w.fill(oval(x + 11, 427, 5), '#ffffff');
  }
  w.line(curve(581, 428, 599, 420, 617, 428), '#3d4257', 6);
  w.line(arc(600, 522, 44, 30, 15, 165), '#8c2c40', 5);
  w.wash(oval(478, 510, 24, 15), '#f9b4a6', { opacity: 0.9, rim: 0 });
  w.wash(oval(722, 510, 24, 15), '#f9b4a6', { opacity: 0.9, rim: 0 });
  w.line(curve(500, 626, 540, 676, 600, 690, 660, 676, 704, 626), '#4a5068', 7);
  w.draw(oval(600, 706, 20), '#c9d3da');

  // The shark opens wide; toothbrush and mirror at work.
  const shark = blob(
    1200,
    330,
    1120,
    250,
    1010,
    246,
    900,
    290,
    866,
    330,
    930,
    366,
    960,
    410,
    900,
    446,
    930,
    500,
    1040,
    520,
    1150,
    500,
    1210,
    470,
  );
  w.wash(shark, '#8fa6b8', { to: '#6d8699', opacity: 1 });
  w.wash(blob(930, 366, 1010, 380, 1040, 420, 1000, 450, 906, 448, 956, 410), '#a8475a', {
    opacity: 0.9,
    rim: 0,
    bleed: 2,
  });
  w.line(shark, '#3d4b60', 3.6);
  for (let tooth = 0; tooth < 5; tooth += 1) {
    w.draw(
      poly(900 + tooth * 24, 352 + tooth * 5, 922 + tooth * 24, 356 + tooth * 5, 908 + tooth * 23, 380 + tooth * 4),
      '#ffffff',
      undefined,
      2,
    );
    w.draw(
      poly(912 + tooth * 22, 452 + tooth * 2, 932 + tooth * 22, 452 + tooth * 2, 922 + tooth * 22, 428 + tooth),
      '#ffffff',
      undefined,
      2,
    );
  }
  w.fill(oval(1030, 306, 11, 13), '#2b2f45');
  w.line(curve(1010, 286, 1030, 276, 1050, 284), '#2b2f45', 4);
  w.wash(poly(1060, 252, 1130, 160, 1140, 262), '#7f97aa', { opacity: 1 });
  w.line(line(838, 372, 900, 322), '#4b8fd0', 11);
  w.line(line(884, 340, 908, 366), '#ffffff', 16);
  w.line(line(862, 536, 920, 470), '#b9c3cc', 7);
  w.draw(oval(930, 460, 19), '#dff1f5');

  // Left: thermometer, bandaged fish, bottle.
  w.draw(poly(214, 300, 228, 292, 282, 372, 268, 382), '#ffffff');
  w.line(line(226, 306, 262, 360), '#d63b3f', 4);
  const fish = (x: number, y: number, s: number, colour: string, flip: number): void => {
    w.wash(poly(x + flip * s * 0.8, y, x + flip * s * 1.5, y - s * 0.5, x + flip * s * 1.5, y + s * 0.5), colour, {
      opacity: 0.95,
    });
    w.draw(oval(x, y, s, s * 0.66), colour);
    w.fill(oval(x - flip * s * 0.5, y - s * 0.12, s * 0.11), '#2b2f45');
    w.line(arc(x - flip * s * 0.72, y + s * 0.2, s * 0.16, s * 0.12, 10, 170), '#2b2f45', 2.6);
  };
  fish(150, 380, 74, '#f6b54a', -1);
  w.line(line(106, 350, 150, 340), '#fff4e6', 17);
  w.line(line(128, 326, 130, 364), '#fff4e6', 15);
  fish(130, 570, 62, '#8cc45f', -1);
  w.line(line(80, 560, 132, 604), '#fff4e6', 15);
  w.line(line(236, 560, 196, 566), '#fff4e6', 18);
  fish(186, 726, 52, '#6f8fd6', -1);
  w.draw(poly(262, 660, 294, 660, 296, 690, 312, 704, 312, 756, 246, 756, 246, 704, 260, 690), '#cfe8c0');
  w.line(line(258, 722, 300, 722), '#d63b3f', 5);
  // The turtle on crutches.
  const turtle = 985;
  for (const [x, y] of [
    [turtle - 70, 772],
    [turtle + 60, 774],
  ] as const)
    w.draw(oval(x, y, 28, 20), '#a9c77c');
  w.draw(oval(turtle + 104, 690, 38, 33), '#a9c77c');
  w.draw(
    blob(turtle - 104, 764, turtle - 84, 680, turtle, 640, turtle + 82, 680, turtle + 100, 764, turtle, 780),
    '#6a9a56',
  );
  for (const [x, y] of [
    [-40, 720],
    [14, 696],
    [24, 744],
    [62, 728],
    [-18, 756],
  ] as const)
    w.line(oval(turtle + x, y, 21, 17), '#47703c', 3);
  w.fill(oval(turtle + 118, 684, 5, 6), '#2b2f45');
  w.line(arc(turtle + 116, 698, 12, 9, 20, 160), '#2b2f45', 3);
  w.line(line(turtle - 84, 720, turtle - 46, 690), '#fff4e6', 20);
  for (let index = 0; index < 26; index += 1) {
    const [x, y, r] = [random.between(30, 1170), random.between(30, 760), random.between(4, 14)];
    w.line(oval(x, y, r), '#ffffff', 2.2);
  }
  w.spatter(16, '#ffffff', 40, 30, 1120, 700, 3);
  fibres(sheet);
}
