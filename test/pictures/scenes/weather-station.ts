import { kid } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { arc, band, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';
import { Watercolour } from '../kit/watercolour.js';

/** White louvred box, rain gauge and wind cups on the lawn in morning light; the pupil on duty writes down. */
export function drawWeatherStation(sheet: Sheet): void {
  const w = new Watercolour(sheet, { bleed: 6, ink: '#3f4a5c', lineWidth: 3 });
  const { random } = sheet;
  layPaper(sheet, '#fbf8ee');
  w.wash(box(14, 12, 1172, 560), '#9fcbe6', { to: '#fbe6c9', opacity: 0.92 });
  w.wash(oval(210, 200, 66), '#f9c95c', { opacity: 0.95 });
  w.bloom(210, 200, 150, '#fff3cf', 0.3);
  for (const [x, y, r] of [
    [520, 130, 110],
    [820, 90, 90],
    [1060, 190, 110],
  ] as const)
    w.wash(
      blob(x - r, y + 24, x - r * 0.6, y - 24, x, y - 44, x + r * 0.6, y - 26, x + r, y + 20, x, y + 36),
      '#ffffff',
      { opacity: 0.8, rim: 0.12 },
    );
  w.wash(blob(-10, 480, 180, 420, 380, 470, 620, 420, 860, 466, 1210, 410, 1210, 600, -10, 600), '#a3bfa6', {
    opacity: 0.75,
  });
  // School at the right edge, trees.
  w.wash(box(950, 330, 260, 210), '#f2d8b8', { opacity: 0.95 });
  w.wash(poly(936, 334, 1210, 330, 1210, 292, 960, 292), '#cf7a60', { opacity: 0.95 });
  for (let y = 356; y < 510; y += 66)
    for (let x = 972; x < 1180; x += 60) w.wash(box(x, y, 36, 42), '#a5cbd9', { opacity: 0.95, bleed: 2 });
  for (const [x, s] of [
    [80, 1],
    [400, 0.7],
    [880, 0.8],
  ] as const) {
    w.line(line(x, 540, x + 3, 540 - 80 * s), '#7a5a42', 10 * s);
    w.wash(
      blob(
        x - 70 * s,
        540 - 90 * s,
        x - 50 * s,
        540 - 170 * s,
        x,
        540 - 200 * s,
        x + 54 * s,
        540 - 166 * s,
        x + 70 * s,
        540 - 92 * s,
        x,
        540 - 60 * s,
      ),
      '#6f9f66',
      { opacity: 0.92 },
    );
    w.bloom(x + 14 * s, 540 - 140 * s, 34 * s, '#b5d69a', 0.4);
  }
  w.wash(blob(-10, 540, 300, 524, 640, 544, 940, 524, 1210, 540, 1210, 910, -10, 910), '#a9cf7c', {
    to: '#6fa35c',
    opacity: 0.95,
  });
  w.bloom(300, 760, 130, '#d6ea9f', 0.25);
  w.bloom(960, 800, 120, '#d6ea9f', 0.22);
  w.wash(
    blob(
      -10,
      640,
      200,
      620,
      460,
      640,
      700,
      610,
      900,
      630,
      1210,
      600,
      1210,
      640,
      900,
      672,
      600,
      660,
      300,
      684,
      -10,
      680,
    ),
    '#e8c9a0',
    { opacity: 0.85, rim: 0.15 },
  );
  // White fence.
  for (let x = 30; x < 1180; x += 46) {
    if (x > 470 && x < 560) continue;
    w.wash(poly(x, 600, x, 536, x + 9, 524, x + 18, 536, x + 18, 600), '#fdfdf8', {
      opacity: 0.95,
      bleed: 1,
      rim: 0.5,
    });
  }
  w.line(line(24, 556, 1180, 550), '#fdfdf8', 8);

  // Louvred box on legs.
  sheet.add('ellipse', { cx: 420, cy: 836, rx: 190, ry: 26, fill: '#3f6a44', opacity: 0.35 });
  for (const x of [322, 508]) w.line(line(x, 640, x + (x < 400 ? -14 : 14), 836), '#f4f6f2', 20);
  for (const x of [322, 508]) w.line(line(x + 8, 640, x + (x < 400 ? -6 : 22), 836), '#8fa0a8', 3);
  w.draw(box(290, 400, 250, 250), '#fbfcf8');
  w.wash(box(306, 418, 218, 214), '#dfe7e6', { opacity: 0.9, bleed: 2 });
  for (let y = 430; y < 628; y += 19) {
    w.line(line(310, y, 414, y + 5), '#fdfffb', 9);
    w.line(line(310, y + 7, 414, y + 12), '#93a5ac', 2.4);
  }
  w.draw(box(418, 420, 106, 210), '#f6efdc');
  for (const [x, colour] of [
    [446, '#d9483f'],
    [494, '#4f8fd0'],
  ] as const) {
    w.draw(box(x - 9, 446, 18, 140, 9), '#ffffff');
    w.line(line(x, 580, x, x < 460 ? 500 : 530), colour, 6);
    w.fill(oval(x, 588, 11), colour);
    for (let y = 462; y < 570; y += 16) w.line(line(x + 10, y, x + 16, y), '#3f4a5c', 2);
  }
  w.wash(poly(540, 412, 640, 386, 640, 640, 540, 632), '#f4f6f2', { opacity: 1, bleed: 2 });
  w.line(poly(540, 412, 640, 386, 640, 640, 540, 632), '#3f4a5c');
  for (let y = 424; y < 630; y += 21) w.line(line(552, y, 628, y - 12 + (y - 420) * 0.05), '#93a5ac', 3);
  w.draw(poly(266, 404, 312, 350, 520, 350, 566, 404), '#fbfcf8');
  // Wind cups and vane on a mast.
  w.line(line(790, 830, 790, 250), '#8a939c', 13);
  w.line(line(785, 830, 785, 250), '#c9d1d6', 4);
  for (const [x1, y1, x2, y2] of [
    [790, 480, 690, 834],
    [790, 480, 884, 830],
  ] as const)
    w.line(line(x1, y1, x2, y2), '#8a939c', 3);
  for (const [dx, dy, flip] of [
    [-82, 8, 1],
    [74, -16, -1],
    [12, 34, 1],
  ] as const) {
    w.line(line(790, 246, 790 + dx, 246 + dy), '#5a646e', 7);
    w.draw(band(arc(790 + dx, 246 + dy, 24, 24, flip > 0 ? 90 : -90, flip > 0 ? 270 : 90), 10), '#d9483f');
    w.draw(oval(790 + dx, 246 + dy, 24, 25), '#e5685c');
  }
  w.line(line(724, 340, 860, 316), '#5a646e', 6);
  w.draw(poly(706, 344, 736, 326, 740, 352), '#4f8fd0');
  w.draw(poly(846, 300, 896, 294, 904, 328, 852, 336), '#4f8fd0');
  // Rain gauge.
  sheet.add('ellipse', { cx: 980, cy: 842, rx: 70, ry: 13, fill: '#3f6a44', opacity: 0.35 });
  w.draw(poly(940, 700, 1020, 700, 1014, 840, 946, 840), '#d9e6ea');
  w.wash(poly(944, 782, 1016, 782, 1014, 838, 946, 838), '#7fbfe0', { opacity: 0.85, rim: 0.2, bleed: 2 });
  w.draw(poly(922, 672, 1038, 672, 1020, 706, 940, 706), '#b5c3ca');
  for (let y = 722; y < 830; y += 17) w.line(line(950, y, y % 34 ? 962 : 972, y), '#3f4a5c', 2.4);
  kid(sheet, w, 650, 862, 260, {
    hair: 'bob',
    shirt: '#f2b33c',
    trousers: '#4f6fa8',
    left: [-66, -130],
    right: [46, -96],
  });
  w.draw(poly(684, 700, 740, 690, 750, 760, 692, 768), '#ffffff');
  for (const y of [714, 728, 742]) w.line(line(694, y, 736, y - 7), '#8fa0a8', 2.4);
  w.line(line(700, 780, 730, 726), '#e5534e', 5);
  kid(sheet, w, 180, 864, 230, { hair: 'short', shirt: '#5fa3c9', right: [60, -130], mouth: 'open' });
  for (let index = 0; index < 40; index += 1) {
    const [x, y] = [random.between(24, 1170), random.between(690, 880)];
    w.line(curve(x, y, x + 2, y - 10, x + random.around(8), y - 20), '#4f8a4c', 2.6);
  }
  for (const [x, y] of [
    [80, 800],
    [270, 860],
    [860, 866],
    [1100, 780],
    [1150, 850],
    [560, 872],
  ] as const)
    w.fill(oval(x, y, 9), random.pick(['#fffdf0', '#f9d56b', '#f2a0a8']));
  fibres(sheet);
}
