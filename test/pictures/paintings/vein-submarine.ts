import { face } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { arc, band, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';
import { Watercolour } from '../kit/watercolour.js';

/** Inside a blood vessel a tiny submarine brushes the wall clean among red and white cells. */
export function drawVeinSubmarine(sheet: Sheet): void {
  const w = new Watercolour(sheet, { bleed: 8, ink: '#4b2a3e' });
  const { random } = sheet;
  layPaper(sheet, '#fbf3ec');
  w.wash(box(14, 14, 1052, 1052), '#c4485a', { to: '#8f2a4a', opacity: 0.95 });
  for (const [r, colour, opacity] of [
    [500, '#d9606a', 0.9],
    [410, '#e8868a', 0.85],
    [310, '#f2aca6', 0.85],
    [215, '#f9cfc2', 0.9],
    [126, '#fde9dc', 0.95],
  ] as const) {
    w.wash(oval(560 + (500 - r) * 0.12, 500 - (500 - r) * 0.1, r, r * 0.94), colour, { opacity, rim: 0.3, bleed: 12 });
  }
  for (let index = 0; index < 15; index += 1) {
    const a = (index / 15) * 6.283 + 0.2;
    w.line(
      curve(
        580 + 130 * Math.cos(a),
        472 + 120 * Math.sin(a),
        566 + 300 * Math.cos(a + 0.1),
        490 + 280 * Math.sin(a + 0.1),
        560 + 500 * Math.cos(a),
        500 + 480 * Math.sin(a),
      ),
      '#b8425a',
      3,
    );
  }
  w.bloom(250, 300, 90, '#f7c4bb', 0.25);
  w.bloom(860, 760, 110, '#f7c4bb', 0.25);
  w.bloom(620, 200, 80, '#fbe0d4', 0.25);

  const cell = (x: number, y: number, r: number, tilt: number, smile = false): void => {
    sheet.at(x, y, 1, tilt, () => {
      w.wash(oval(0, 0, r, r * 0.72), '#e23f47', { to: '#b92740', opacity: 1, bleed: 4 });
      w.wash(oval(0, -r * 0.04, r * 0.52, r * 0.32), '#f07a74', { opacity: 0.75, rim: 0, bleed: 3 });
      w.line(oval(0, 0, r, r * 0.72), '#7d1a33', 3);
      if (smile) {
        w.fill(oval(-r * 0.2, -r * 0.06, r * 0.06, r * 0.08), '#3b1022');
        w.fill(oval(r * 0.2, -r * 0.06, r * 0.06, r * 0.08), '#3b1022');
        w.line(arc(0, r * 0.06, r * 0.14, r * 0.12, 10, 170), '#3b1022', 3);
      }
    });
  };
  cell(600, 450, 34, 10);
  cell(520, 520, 40, -20);
  cell(670, 540, 46, 30);
  cell(700, 380, 48, -30);
  cell(460, 400, 50, 20);
  cell(850, 470, 74, 15, true);
  cell(300, 540, 78, -24, true);
  cell(820, 240, 84, 34, true);
  cell(190, 190, 96, 18, true);
  cell(960, 640, 92, -16, true);
  cell(150, 830, 104, -12, true);

  // White cell, round and woolly.
  const fluff: number[] = [];
  for (let index = 0; index < 22; index += 1) {
    const a = (index / 22) * 6.283;
    const r = index % 2 ? 104 : 84;
    fluff.push(880 + r * Math.cos(a), 890 + r * Math.sin(a));
  }
  w.draw(blob(...fluff), '#f3f4fb');
  w.wash(blob(830, 900, 850, 850, 900, 846, 940, 890, 910, 930, 860, 940), '#b7a8dc', { opacity: 0.55, rim: 0 });
  w.fill(oval(856, 872, 9, 12), '#3a2f55');
  w.fill(oval(906, 872, 9, 12), '#3a2f55');
  w.line(arc(881, 894, 24, 20, 10, 170), '#3a2f55', 4.5);
  w.line(curve(788, 850, 740, 820, 720, 772), '#f3f4fb', 16);

  // What clogs the wall.
  for (const [x, y, r] of [
    [430, 926, 66],
    [520, 960, 74],
    [610, 948, 58],
    [350, 966, 54],
    [480, 890, 42],
    [566, 894, 44],
  ] as const) {
    w.wash(oval(x, y, r, r * 0.74), '#f2cf62', { to: '#d9a53c', opacity: 0.95 });
    w.line(arc(x - r * 0.2, y - r * 0.2, r * 0.4, r * 0.3, 190, 280), '#fff0b8', 4);
  }
  // The submarine.
  sheet.at(390, 720, 1, 18, () => {
    w.wash(poly(-210, -50, -262, -96, -262, 96, -210, 50), '#e08a2c', { opacity: 1 });
    w.draw(
      blob(-220, 0, -180, -76, -60, -104, 90, -92, 170, -44, 180, 0, 170, 44, 90, 92, -60, 104, -180, 76),
      '#ffd03f',
    );
    w.wash(blob(-200, 24, -60, 60, 90, 56, 172, 20, 160, 52, 90, 92, -60, 104, -180, 76), '#e8a02c', {
      opacity: 0.5,
      rim: 0,
    });
    w.draw(poly(-70, -100, -56, -156, 30, -156, 44, -98), '#ffd03f');
    w.line(curve(-10, -156, -10, -200, 30, -204), '#6a7288', 12);
    for (const x of [-110, 0]) {
      w.draw(oval(x, -10, 47), '#d9f1f7');
      w.line(oval(x, -10, 47), '#6a7288', 9);
    }
    face(w, -110, -2, 28, { hair: 'bob' });
    face(w, 0, -2, 28, { hair: 'short' });
    w.line(line(-30, -128, -30, -104), '#d63b3f', 11);
    w.line(line(-43, -116, -17, -116), '#d63b3f', 11);
    w.draw(oval(104, -12, 30), '#fff7d0');
    w.line(line(176, 10, 236, 40), '#6a7288', 13);
    for (let hair = -3; hair <= 3; hair += 1)
      w.line(line(232 + hair * 3, 40 - hair * 9, 262 + hair * 5, 56 - hair * 12), '#3f8fc0', 7);
    w.draw(oval(-262, 0, 16, 58), '#8a93a8');
  });
  for (let index = 0; index < 20; index += 1)
    w.line(oval(random.between(120, 300), random.between(560, 800), random.between(4, 11)), '#fff3ec', 2.6);
  w.line(band(curve(640, 880, 664, 850, 690, 846), 6), '#fff3ec', 3);
  fibres(sheet);
}
