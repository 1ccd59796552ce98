import { kid } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { scribble, writeText } from '../kit/lettering.js';
import { Pencil } from '../kit/pencil.js';
import { arc, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A pole on the sports field, its shadow at each hour from eight to four, and the lengths as bars. */
export function drawShadowDiary(sheet: Sheet): void {
  const p = new Pencil(sheet, { wobble: 3, paper: '#fffdf4' });
  layPaper(sheet, '#fffdf4');
  p.fill(box(20, 20, 1160, 300), '#d6ecf6', -6);
  p.fill(poly(20, 320, 1180, 312, 1180, 640, 20, 640), '#d9a06a', -3);
  p.line(line(20, 320, 1180, 312), '#6a8a4a', 7);
  for (const [x, s] of [
    [70, 0.8],
    [150, 1],
    [1050, 0.9],
    [1130, 1.1],
  ] as const) {
    p.line(line(x, 320, x, 320 - 50 * s), '#7a5a3a', 7);
    p.draw(oval(x, 320 - 78 * s, 36 * s, 42 * s), '#8cc06a', '#4f7a3f');
  }
  // Track lines sweep the field.
  for (const d of [0, 46]) p.line(curve(20, 590 + d, 400, 556 + d, 800, 560 + d, 1180, 600 + d), '#fff6e6', 5);

  // Sun at each hour on its arc, shadow opposite.
  const foot: [number, number] = [600, 420];
  p.line(arc(600, 330, 500, 260, 192, 348), '#f2b95c', 3);
  const lengths: number[] = [];
  for (let hour = 8; hour <= 16; hour += 1) {
    const t = (hour - 8) / 8;
    const a = ((200 + 140 * t) * Math.PI) / 180;
    const [sx, sy] = [600 + 500 * Math.cos(a), 330 + 260 * Math.sin(a)];
    p.fill(oval(sx, sy, hour === 12 ? 34 : 23), hour === 12 ? '#f2803c' : '#f9cf5c');
    for (let ray = 0; ray < 8; ray += 1) {
      const b = ray * 0.785;
      const r = hour === 12 ? 40 : 28;
      p.line(
        line(sx + r * Math.cos(b), sy + r * Math.sin(b), sx + (r + 9) * Math.cos(b), sy + (r + 9) * Math.sin(b)),
        '#f2a02c',
        2.8,
      );
    }
    const away = t - 0.5;
    const length = 108 + 330 * Math.abs(away) ** 1.25 * 2;
    lengths.push(length);
    const end: [number, number] = [foot[0] - away * 2 * length * 1.14, foot[1] + 100 + 40 * (1 - Math.abs(away) * 2)];
    sheet.path(
      sheet.outline(poly(foot[0] - 6, foot[1], foot[0] + 6, foot[1], end[0] + 7, end[1], end[0] - 7, end[1]), 2),
      { fill: '#4a4060', opacity: hour === 12 ? 0.75 : 0.34 },
    );
    p.line(line(...foot, ...end), '#4a4060', hour === 12 ? 5 : 2.4);
    const label = String(hour);
    writeText(sheet, label, end[0] - label.length * 8, end[1] + 12, 29, '#b5442c', 3.6);
  }
  p.draw(box(593, 190, 14, 236), '#8cc06a', '#3f6a2c', 3);
  for (let y = 214; y < 420; y += 26) p.line(line(594, y, 606, y - 3), '#3f6a2c', 2.4);
  p.draw(poly(607, 194, 668, 212, 607, 232), '#e0563c');
  kid(sheet, p, 310, 470, 130, { hair: 'bob', shirt: '#4f8fd0', skirt: true, right: [58, -96] });
  kid(sheet, p, 868, 452, 120, { hair: 'cap', shirt: '#e0563c', left: [-56, -92] });
  p.line(line(824, 396, 790, 392), '#f2c23c', 6);

  // The bars, from squared paper glued below.
  p.draw(box(50, 664, 620, 206), '#fffef8', '#8fb3d0', 3);
  for (let x = 70; x < 660; x += 20) p.line(line(x, 668, x, 866), '#dbe9f2', 1);
  for (let y = 684; y < 866; y += 20) p.line(line(54, y, 666, y), '#dbe9f2', 1);
  p.line(line(84, 680, 84, 836, 650, 836), '#4a4652', 3.4);
  lengths.forEach((length, index) => {
    const h = length * 0.34;
    p.draw(box(106 + index * 60, 836 - h, 34, h), index === 4 ? '#e0563c' : '#7aa8d6');
    writeText(sheet, String(index + 8), 110 + index * 60 - (index > 1 ? 4 : -6), 843, 22, '#4a4652', 2.6);
  });
  p.draw(box(700, 664, 450, 206, 14), '#fff3d0', '#f2a23c', 3.4);
  scribble(sheet, 726, 688, 400, 5, 20, '#4a4652');
  fibres(sheet);
}
