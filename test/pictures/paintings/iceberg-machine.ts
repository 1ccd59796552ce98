import { light } from '../kit/colour.js';
import { fibres, layPaper } from '../kit/grain.js';
import type { Shape } from '../kit/shapes.js';
import { arc, band, blob, box, curve, line, oval, poly, star } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';
import { Watercolour } from '../kit/watercolour.js';

/** Northern lights feed a machine that grows an iceberg for a polar bear and her cub. */
export function drawIcebergMachine(sheet: Sheet): void {
  const w = new Watercolour(sheet, { bleed: 7, ink: '#2c3a57' });
  const { random } = sheet;
  layPaper(sheet, '#f3f5f1');
  w.wash(box(14, 12, 1172, 560), '#1f2d5c', { to: '#3f6f8f', opacity: 0.97 });
  // Curtains of light: upright strips hang from wavy lines, bright at the hem, lost above.
  const curtain = (hem: Shape, colour: string, tall: number): void => {
    const strip = sheet.define(
      'linearGradient',
      { x1: 0, y1: 0, x2: 0, y2: 1 },
      `<stop offset="0" stop-color="${colour}" stop-opacity="0"/><stop offset=".75" stop-color="${colour}" stop-opacity=".42"/><stop offset="1" stop-color="${light(colour, 0.5)}" stop-opacity=".75"/>`,
    );
    let height = tall;
    for (let x = 20; x < 1180; x += 26) {
      const [, y] = hem.points.find(([px]) => px >= x) ?? [0, 0];
      height = height * 0.6 + random.between(tall * 0.5, tall * 1.25) * 0.4;
      const top = Math.max(20, y - height);
      sheet.path(
        sheet.outline(poly(x, top, x + 27, top + random.around(14), x + 27, y + random.around(9), x, y), 0, 999),
        { fill: `url(#${strip})` },
      );
    }
  };
  curtain(curve(0, 210, 200, 150, 420, 230, 660, 150, 900, 220, 1200, 140), '#8a7fe0', 190);
  curtain(curve(0, 330, 160, 260, 360, 350, 560, 270, 760, 330, 980, 240, 1200, 310), '#4fe0a0', 260);
  curtain(curve(0, 420, 240, 390, 480, 440, 760, 380, 1000, 420, 1200, 370), '#5fd8d0', 150);
  w.spatter(46, '#ffffff', 30, 24, 1140, 300, 3);
  w.wash(blob(-10, 540, 300, 524, 620, 544, 940, 524, 1210, 540, 1210, 910, -10, 910), '#4f97b5', {
    to: '#1f4f7c',
    opacity: 0.98,
  });
  for (const [x, y, r] of [
    [200, 660, 100],
    [640, 820, 120],
    [1080, 700, 110],
  ] as const)
    w.bloom(x, y, r, '#8fd6d6', 0.18);

  // The growing iceberg.
  const berg = poly(
    600,
    640,
    640,
    520,
    690,
    500,
    730,
    360,
    790,
    300,
    850,
    200,
    900,
    280,
    950,
    270,
    1010,
    400,
    1070,
    440,
    1110,
    560,
    1160,
    640,
  );
  w.wash(berg, '#ffffff', { to: '#bfe3f0', opacity: 1, rim: 0.2 });
  for (const facet of [
    poly(850, 200, 900, 280, 880, 420, 800, 400, 790, 300),
    poly(1010, 400, 1070, 440, 1110, 560, 1160, 640, 1000, 640, 960, 520),
    poly(690, 500, 730, 360, 760, 480, 720, 640, 640, 640),
  ])
    w.wash(facet, '#a6d3e8', { to: '#d9f0f5', opacity: 0.6, rim: 0.15 });
  w.line(berg, '#5a7fa0', 3.4);
  w.line(curve(880, 420, 900, 520, 880, 636), '#8fb8d0', 3);
  w.wash(blob(580, 640, 880, 626, 1180, 642, 1150, 720, 900, 770, 640, 720), '#7fc4d6', {
    to: '#3f8fae',
    opacity: 0.6,
    rim: 0.1,
  });
  for (const [x, y] of [
    [780, 260],
    [960, 240],
    [700, 420],
    [1080, 400],
  ] as const) {
    w.line(line(x - 13, y, x + 13, y), '#ffffff', 3);
    w.line(line(x, y - 13, x, y + 13), '#ffffff', 3);
    w.line(line(x - 9, y - 9, x + 9, y + 9), '#ffffff', 2.4);
    w.line(line(x + 9, y - 9, x - 9, y + 9), '#ffffff', 2.4);
  }

  // Floe, machine and bears.
  w.wash(blob(20, 730, 120, 690, 400, 680, 560, 700, 600, 740, 500, 790, 200, 800, 50, 780), '#f6fbfb', {
    to: '#c9e4ea',
    opacity: 1,
  });
  w.line(curve(22, 732, 60, 782, 200, 802, 500, 792, 598, 742), '#8fb8c9', 4);
  w.draw(box(320, 500, 190, 196, 22), '#f08a5c');
  w.draw(box(346, 524, 138, 74, 12), '#2c3a57');
  w.line(curve(356, 570, 380, 544, 400, 574, 424, 540, 448, 570, 474, 552), '#74e8a0', 5);
  w.draw(oval(372, 642, 27), '#d63b3f');
  for (const x of [430, 460]) w.draw(oval(x, 640, 11), '#ffe27a');
  w.wash(poly(410, 502, 366, 420, 466, 420, 424, 502), '#c9d8e2', { opacity: 1, bleed: 3 });
  w.line(poly(410, 502, 366, 420, 466, 420, 424, 502), '#2c3a57');
  for (const d of [-40, 0, 40]) w.line(curve(416 + d, 410, 410 + d * 1.4, 350, 430 + d * 1.8, 280), '#8df0b8', 5);
  w.draw(poly(508, 556, 590, 530, 606, 556, 508, 606), '#c9d8e2');
  for (const [dx, dy] of [
    [40, -14],
    [84, -50],
    [60, 10],
    [120, -80],
    [100, -10],
  ] as const)
    w.draw(star(610 + dx, 530 + dy, 15, 6, 6), '#e8f6fb', '#5a7fa0', 2);

  const fur = '#fbf6ea';
  const bear = (x: number, y: number, s: number): void => {
    const at = (...n: number[]): number[] => n.map((value, index) => (index % 2 ? y + value * s : x + value * s));
    for (const [lx] of [[-80], [60]] as const) w.draw(blob(...at(lx, -60, lx + 46, -60, lx + 48, 4, lx - 2, 4)), fur);
    w.draw(blob(...at(-110, -70, -100, -150, -20, -180, 70, -160, 120, -110, 110, -50, 20, -36, -80, -40)), fur);
    w.draw(oval(x + 128 * s, y - 156 * s, 52 * s, 47 * s), fur);
    w.draw(oval(x + 96 * s, y - 200 * s, 16 * s), fur);
    w.draw(oval(x + 156 * s, y - 202 * s, 16 * s), fur);
    w.draw(oval(x + 152 * s, y - 138 * s, 28 * s, 21 * s), '#efe2cc');
    w.fill(oval(x + 164 * s, y - 148 * s, 10 * s, 7 * s), '#2b2f45');
    w.fill(oval(x + 114 * s, y - 168 * s, 6 * s), '#2b2f45');
    w.fill(oval(x + 146 * s, y - 170 * s, 6 * s), '#2b2f45');
    w.line(arc(x + 150 * s, y - 132 * s, 12 * s, 8 * s, 10, 170), '#2b2f45', 3);
  };
  bear(152, 756, 1);
  w.line(band(curve(250, 640, 300, 650, 344, 644), 30, 24), '#2c3a57', 3);
  w.wash(band(curve(240, 640, 300, 650, 350, 644), 32, 26), fur, { opacity: 1, bleed: 2 });
  bear(468, 772, 0.52);
  // A seal looks on.
  w.draw(blob(700, 846, 716, 780, 752, 756, 786, 786, 790, 850), '#7c8798');
  w.fill(oval(738, 786, 6, 7), '#1f2433');
  w.fill(oval(764, 788, 6, 7), '#1f2433');
  w.fill(oval(752, 804, 8, 5), '#1f2433');
  for (const s of [-1, 1])
    for (const d of [-4, 3]) w.line(line(752 + s * 12, 808, 752 + s * 34, 806 + d * 2), '#e6edf0', 2);
  w.line(arc(746, 850, 76, 14, 0, 360), '#d9eef2', 3);
  for (let index = 0; index < 18; index += 1) {
    const [x, y] = [random.between(30, 1160), random.between(650, 880)];
    if (x < 620 && y < 810) continue;
    w.line(curve(x, y, x + 14, y - 6, x + 28, y, x + 44, y + 5), '#d9eef2', 2.6);
  }
  fibres(sheet);
}
