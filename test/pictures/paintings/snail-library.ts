import { mix } from '../kit/colour.js';
import { face } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { arc, band, blob, box, curve, dome, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';
import { Watercolour } from '../kit/watercolour.js';

/** Night rain; a snail carries a lamplit library of three floors towards a village. */
export function drawSnailLibrary(sheet: Sheet): void {
  const w = new Watercolour(sheet, { bleed: 8 });
  const { random } = sheet;
  layPaper(sheet, '#f4f1e6');
  w.wash(box(14, 12, 1172, 620), '#2f4a7c', { to: '#7fa3b8', opacity: 0.92 });
  for (const [x, y, r] of [
    [180, 120, 120],
    [980, 220, 150],
    [620, 90, 90],
    [1080, 480, 120],
    [90, 430, 110],
  ] as const)
    w.bloom(x, y, r, '#9fc0d6', 0.16);
  w.wash(blob(900, 620, 960, 480, 1060, 540, 1120, 430, 1210, 560, 1210, 660, 880, 660), '#3d5c77', { opacity: 0.6 });
  for (const [x, y, h] of [
    [1000, 640, 60],
    [1075, 620, 80],
    [1140, 644, 56],
  ] as const) {
    w.wash(box(x - 24, y - h, 48, h), '#54627f', { opacity: 0.85, rim: 0 });
    w.wash(poly(x - 34, y - h, x, y - h - 36, x + 34, y - h), '#3a3f5e', { opacity: 0.9, rim: 0 });
    w.wash(box(x - 9, y - h + 16, 18, 18), '#ffd977', { opacity: 0.95, rim: 0, bleed: 2 });
  }
  w.wash(blob(-20, 640, 300, 600, 700, 640, 1220, 610, 1220, 930, -20, 930), '#5f8a5e', {
    to: '#2d5a4d',
    opacity: 0.94,
  });
  for (const [x, y, r] of [
    [260, 800, 130],
    [820, 840, 150],
    [1050, 740, 90],
  ] as const)
    w.bloom(x, y, r, '#a9c47e', 0.22);

  sheet.add('circle', {
    cx: 520,
    cy: 400,
    r: 420,
    fill: sheet.glow('#ffe9a6', '#ffe9a6', { innerOpacity: 0.75, outerOpacity: 0 }),
  });
  w.wash(
    blob(
      120,
      720,
      240,
      690,
      560,
      700,
      800,
      690,
      880,
      640,
      900,
      540,
      960,
      520,
      1010,
      560,
      1000,
      660,
      930,
      740,
      760,
      770,
      300,
      776,
    ),
    '#e8b27a',
    { to: '#c77f52', opacity: 0.95 },
  );
  w.line(curve(120, 722, 300, 776, 760, 770, 930, 742, 1000, 660, 1010, 570, 962, 520, 900, 544), '#7a4a35');
  for (const [x, tip, y] of [
    [930, 900, 412],
    [978, 1010, 404],
  ] as const) {
    w.line(curve(x, 530, x - 4, 470, tip, y + 20), '#c77f52', 13);
    w.wash(oval(tip, y, 21), '#f6f1dd', { opacity: 1, bleed: 2 });
    w.fill(oval(tip + 5, y + 2, 8), '#2c2a3a');
  }
  w.line(arc(962, 590, 30, 24, 20, 150), '#7a4a35', 5);
  w.wash(oval(926, 600, 20, 13), '#ef8f7c', { opacity: 0.7, rim: 0 });

  const shell = blob(
    170,
    560,
    190,
    360,
    330,
    210,
    520,
    160,
    720,
    220,
    830,
    380,
    830,
    580,
    760,
    700,
    500,
    730,
    260,
    710,
  );
  w.wash(shell, '#c0566b', { to: '#7d3a63', opacity: 0.97, bleed: 6 });
  for (const [r, opacity] of [
    [300, 0.5],
    [210, 0.4],
  ] as const)
    w.bloom(520, 440, r, '#e58a84', opacity * 0.4);
  w.line(shell, '#4c2746', 5);
  w.wash(dome(505, 372, 232, 170), '#ffdf8c', { to: '#ffc15a', opacity: 1, bleed: 3 });
  w.wash(box(252, 378, 506, 140), '#ffe7a8', { to: '#ffc763', opacity: 1, bleed: 3 });
  w.wash(box(272, 526, 466, 150), '#ffdf8c', { to: '#f8b356', opacity: 1, bleed: 3 });
  for (const y of [374, 522, 678]) w.line(line(246, y, 764, y), '#7a3b3a', 9);
  const spines = ['#b63d4a', '#2f6f8f', '#e2892d', '#4f8a55', '#6d4f94', '#f3efe0', '#274b6d'];
  const shelf = (x: number, y: number, count: number): void => {
    let at = x;
    for (let index = 0; index < count; index += 1) {
      const [thick, tall] = [random.between(11, 20), random.between(40, 62)];
      sheet.add('rect', {
        x: Math.round(at),
        y: Math.round(y - tall),
        width: Math.round(thick),
        height: Math.round(tall),
        fill: random.pick(spines),
        opacity: 0.88,
      });
      at += thick + 2.5;
    }
    w.line(line(x - 8, y + 3, at + 6, y + 3), '#7a4a35', 5);
  };
  shelf(330, 330, 6);
  shelf(560, 340, 6);
  shelf(280, 440, 9);
  shelf(280, 508, 9);
  shelf(600, 446, 8);
  shelf(600, 510, 8);
  shelf(300, 596, 10);
  shelf(300, 664, 10);
  const reader = (x: number, y: number, shirt: string, hair: 'short' | 'bob' | 'tails'): void => {
    w.wash(blob(x - 30, y + 30, x, y - 18, x + 30, y + 30, x, y + 38), shirt, { opacity: 1, bleed: 2 });
    face(w, x, y - 38, 25, { hair });
    w.wash(poly(x - 30, y + 2, x, y + 10, x + 30, y + 2, x + 30, y + 26, x, y + 34, x - 30, y + 26), '#ffffff', {
      opacity: 1,
      bleed: 1,
    });
    w.line(line(x, y + 10, x, y + 34), '#8b7d70', 2);
  };
  reader(508, 340, '#4f8a55', 'short');
  reader(520, 484, '#2f6f8f', 'tails');
  reader(660, 640, '#e2892d', 'bob');
  w.line(curve(508, 200, 508, 216, 508, 238), '#7a3b3a', 4);
  w.wash(poly(482, 256, 500, 232, 518, 232, 536, 256), '#c0566b', { opacity: 1, bleed: 2 });
  w.wash(poly(560, 676, 560, 600, 586, 578, 612, 600, 612, 676), '#8f5338', { opacity: 0.9, bleed: 2 });
  w.line(curve(520, 160, 540, 120, 600, 118, 606, 158), '#c8d2da', 6);

  for (let index = 0; index < 70; index += 1) {
    const [x, y] = [random.between(20, 1180), random.between(20, 840)];
    const length = random.between(16, 38);
    w.line(line(x, y, x - length * 0.22, y + length), mix('#ffffff', '#a9cbe0', random.next()), 2);
  }
  for (const [x, y] of [
    [150, 850],
    [640, 830],
    [1000, 820],
    [380, 866],
  ] as const) {
    w.line(arc(x, y, 34, 9, 0, 360), '#cfe2e6', 2.4);
    w.line(arc(x, y, 16, 4, 0, 360), '#cfe2e6', 2);
  }
  for (const [x, h] of [
    [60, 90],
    [110, 70],
    [1130, 100],
    [1170, 70],
  ] as const) {
    w.line(band(curve(x, 900, x - 6, 900 - h * 0.6, x + 10, 900 - h), 8, 3), '#a9c47e', 5);
  }
  w.spatter(26, '#e9f3f5', 20, 20, 1160, 580, 3.4);
  fibres(sheet);
}
