import { cloud, kid } from '../kit/figures.js';
import { fibres } from '../kit/grain.js';
import { PaperCut } from '../kit/paper-cut.js';
import { band, blob, box, curve, line, mirror, oval, poly, star } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Cut paper at sunset: kites high in the wind send light down their strings to a row of bulbs. */
export function drawKitePower(sheet: Sheet): void {
  const p = new PaperCut(sheet, 8);
  p.piece(box(-10, -10, 920, 1220), '#2f5d8c', 0);
  p.piece(blob(-60, 180, 200, 120, 460, 200, 720, 130, 960, 190, 960, 1260, -60, 1260), '#5b84a8', 7);
  p.piece(blob(-60, 400, 180, 330, 430, 410, 700, 330, 960, 420, 960, 1260, -60, 1260), '#d98f7c', 7);
  p.piece(blob(-60, 590, 220, 530, 480, 590, 740, 520, 960, 580, 960, 1260, -60, 1260), '#f0b27a', 7);
  p.piece(oval(450, 760, 150), '#fbd56b', 8);
  p.piece(blob(-60, 790, 160, 720, 330, 770, 520, 700, 760, 770, 960, 720, 960, 1260, -60, 1260), '#7d6a8f', 8);
  p.piece(blob(-60, 900, 240, 850, 520, 900, 960, 840, 960, 1260, -60, 1260), '#4d4a75', 9);

  const strings = [
    [165, 250, 330, 1010],
    [430, 170, 372, 1010],
    [735, 270, 414, 1010],
    [590, 440, 456, 1010],
    [250, 500, 350, 1010],
  ] as const;
  strings.forEach(([x, y, ex, ey], index) =>
    p.line(curve(x, y, (x + ex) / 2 + (index - 2) * 24, (y + ey) / 2 + 60, ex, ey), '#fff1c9', 4),
  );

  // Goldfish.
  p.piece(blob(70, 250, 110, 200, 180, 190, 240, 230, 246, 270, 190, 310, 110, 300), '#e9542f', 8);
  p.piece(poly(78, 250, 10, 190, 24, 250, 6, 312), '#f58a3c', 6);
  p.piece(poly(140, 196, 172, 146, 206, 206), '#f58a3c', 5);
  p.piece(oval(206, 238, 16), '#ffffff', 2);
  p.piece(oval(210, 240, 8), '#2a2038', 0);
  for (const [x, y] of [
    [140, 240],
    [166, 262],
    [128, 274],
  ] as const)
    p.line(curve(x, y - 14, x + 14, y, x, y + 14), '#f9b66a', 5);
  // Swallow.
  p.piece(poly(430, 96, 466, 150, 440, 262, 430, 300, 420, 262, 394, 150), '#2a2f52', 8);
  const wing = poly(440, 150, 560, 96, 640, 120, 560, 170, 470, 200);
  p.piece(wing, '#2a2f52', 7);
  p.piece(mirror(wing, 430), '#2a2f52', 7);
  const patch = poly(480, 152, 556, 118, 596, 126, 540, 156);
  p.piece(patch, '#e9542f', 2);
  p.piece(mirror(patch, 430), '#e9542f', 2);
  p.piece(oval(430, 190, 20, 34), '#f7efe0', 2);
  p.piece(poly(424, 290, 440, 290, 500, 372, 472, 372), '#2a2f52', 5);
  p.piece(poly(436, 290, 420, 290, 360, 372, 388, 372), '#2a2f52', 5);
  // Butterfly.
  const upper = blob(740, 260, 770, 180, 850, 160, 876, 220, 820, 280);
  const lower = blob(742, 276, 830, 290, 856, 350, 800, 376, 752, 320);
  for (const half of [lower, upper]) {
    p.piece(half, half === upper ? '#3fa58c' : '#f0c33c', 7);
    p.piece(mirror(half, 735), half === upper ? '#3fa58c' : '#f0c33c', 7);
  }
  for (const side of [1, -1]) {
    p.piece(oval(735 + side * 84, 222, 26), '#f7efe0', 2);
    p.piece(oval(735 + side * 84, 222, 12), '#c2496f', 1);
    p.piece(oval(735 + side * 66, 330, 15), '#c2496f', 1);
  }
  p.piece(oval(735, 276, 12, 62), '#2a2038', 5);
  // Diamond with a tail.
  p.piece(poly(590, 360, 650, 440, 590, 545, 530, 440), '#c2496f', 8);
  p.piece(poly(590, 360, 650, 440, 590, 440), '#f7a8b8', 1);
  p.piece(poly(590, 440, 590, 545, 530, 440), '#f7a8b8', 1);
  p.line(curve(590, 545, 620, 590, 580, 630, 610, 680), '#fff1c9', 5);
  for (const [x, y] of [
    [610, 584],
    [590, 622],
    [604, 664],
  ] as const)
    p.piece(poly(x - 20, y - 10, x, y, x - 20, y + 10, x + 20, y + 10, x, y, x + 20, y - 10), '#f0c33c', 3);
  // Centipede of discs.
  for (let index = 6; index >= 0; index -= 1) {
    const [x, y] = [250 - index * 33, 500 + Math.sin(index * 0.9) * 30 + index * 16];
    p.line(line(x - 34, y, x + 34, y), '#fff1c9', 3.8);
    p.piece(oval(x, y, 30 - index), index % 2 ? '#5fae6a' : '#f0c33c', 6);
  }
  p.piece(oval(256, 496, 34), '#e9542f', 7);
  for (const side of [-1, 1]) {
    p.piece(oval(256 + side * 13, 488, 9), '#ffffff', 0);
    p.piece(oval(256 + side * 13, 489, 4.5), '#2a2038', 0);
    p.line(curve(256 + side * 12, 466, 256 + side * 18, 446, 256 + side * 30, 440), '#e9542f', 4);
  }
  p.line(curve(242, 510, 256, 518, 270, 510), '#2a2038', 4);
  p.piece(cloud(690, 90, 190), '#dfe8ee', 6);
  p.piece(cloud(230, 90, 140), '#dfe8ee', 6);

  // The winding machine and its bulbs.
  p.piece(box(300, 1010, 190, 110, 14), '#c9473d', 8);
  for (const x of [332, 372, 414, 456]) p.piece(oval(x, 1012, 19), '#f7efe0', 4);
  p.piece(box(330, 1054, 130, 40, 8), '#f7efe0', 3);
  p.piece(poly(400, 1050, 376, 1080, 392, 1080, 386, 1104, 416, 1068, 398, 1068, 408, 1050), '#f0a32c', 1);
  p.line(curve(490, 1066, 560, 1104, 610, 1010, 660, 980), '#2a2038', 6);
  for (const [x, y, w, h, wall, roof] of [
    [640, 1080, 150, 130, '#f7efe0', '#c2496f'],
    [770, 1110, 120, 170, '#e9d2a0', '#2f5d8c'],
    [20, 1100, 140, 120, '#f0dcc4', '#3fa58c'],
  ] as const) {
    p.piece(box(x, y - h, w, h), wall, 7);
    p.piece(poly(x - 16, y - h, x + w / 2, y - h - 70, x + w + 16, y - h), roof, 7);
    for (const wx of [0.18, 0.58]) p.piece(box(x + w * wx, y - h * 0.78, w * 0.25, 34), '#fbd56b', 2);
    p.piece(box(x + w * 0.4, y - 52, w * 0.22, 52), '#6b4a3a', 2);
  }
  p.piece(blob(-60, 1110, 240, 1080, 560, 1120, 960, 1080, 960, 1260, -60, 1260), '#2f3558', 9);
  p.line(curve(40, 1000, 200, 1050, 330, 960, 480, 1010, 640, 950), '#2a2038', 4);
  for (const [x, y] of [
    [110, 1030],
    [206, 1030],
    [290, 985],
    [560, 990],
  ] as const) {
    p.piece(band(line(x, y - 12, x, y + 4), 15), '#8f8a95', 1);
    p.piece(oval(x, y + 22, 20, 23), '#fff1a8', 3);
  }
  kid(sheet, p, 232, 1160, 170, { hair: 'bob', shirt: '#f0c33c', skirt: true, right: [74, -96], left: [-44, -140] });
  kid(sheet, p, 560, 1164, 180, {
    hair: 'short',
    shirt: '#3fa58c',
    trousers: '#e9d2a0',
    left: [-66, -110],
    right: [52, -150],
    mouth: 'open',
  });
  for (const [x, y] of [
    [60, 60],
    [560, 54],
    [850, 90],
    [320, 60],
  ] as const)
    p.piece(star(x, y, 13, 5), '#fbd56b', 2);
  fibres(sheet, '#3a2c40', 1.2);
}
