import { fibres, layPaper } from '../kit/grain.js';
import { drawTitle, scribble, writeText } from '../kit/lettering.js';
import { Pencil } from '../kit/pencil.js';
import { band, blob, box, curve, line, oval } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** An open notebook: seven days of a mung bean, each with its height on a paper ruler. */
export function drawSproutDiary(sheet: Sheet): void {
  const p = new Pencil(sheet, { wobble: 2, paper: '#fffef7' });
  layPaper(sheet, '#d9b98a');
  for (let y = 20; y < 800; y += 44) p.line(curve(0, y, 640, y + 8, 1280, y - 4), '#b98f5c', 2);
  sheet.path(sheet.outline(box(46, 54, 1204, 712, 10), 0), { fill: '#3a2a1c', opacity: 0.25 });
  sheet.path(sheet.outline(box(34, 38, 1210, 716, 10), 0), { fill: '#fffef7' });
  sheet.path(sheet.outline(box(632, 38, 12, 716), 0), {
    fill: sheet.blend(['#d9cfb8', '#fffef7', '#d9cfb8'], 0, 0, 1, 0),
  });
  for (let y = 150; y < 740; y += 44) p.line(line(60, y, 1216, y), '#cfe0ea', 1.6);
  for (let y = 70; y < 740; y += 40) {
    sheet.add('ellipse', { cx: 610, cy: y, rx: 6, ry: 6, fill: '#8a7a62' });
    sheet.add('ellipse', { cx: 668, cy: y, rx: 6, ry: 6, fill: '#8a7a62' });
    sheet.path(sheet.outline(curve(610, y, 620, y - 16, 656, y - 16, 668, y), 0), {
      stroke: '#9aa0a8',
      'stroke-width': 5,
    });
  }
  drawTitle(sheet, '七天', 84, 62, 66, '#6fae3f', '#2f5a1c');
  scribble(sheet, 270, 76, 300, 2, 20, '#4a4652');
  // Sun or cloud of each day, bean, root, stalk, leaves.
  const days: readonly [root: number, stem: number, leaf: number][] = [
    [0, 0, 0],
    [10, 0, 0],
    [46, 8, 0],
    [80, 40, 0],
    [100, 110, 0.4],
    [120, 190, 0.75],
    [136, 262, 1],
  ];
  const soil = 566;
  p.line(curve(64, soil, 340, soil + 5, 600, soil), '#8a6a48', 4);
  p.line(curve(676, soil, 940, soil - 4, 1214, soil), '#8a6a48', 4);
  days.forEach(([root, stem, leaf], index) => {
    const x = index < 3 ? 122 + index * 174 : 736 + (index - 3) * 136;
    writeText(sheet, '一二三四五六七'[index] ?? '', x - 22, 158, 40, '#d9563f', 4.6);
    if (index % 3 === 1) p.draw(blob(x + 30, 190, x + 40, 170, x + 58, 172, x + 76, 180, x + 74, 194), '#c3d3de');
    else {
      p.fill(oval(x + 52, 180, 15), '#f6c53c');
      for (let ray = 0; ray < 8; ray += 1)
        p.line(
          line(
            x + 52 + 19 * Math.cos(ray * 0.785),
            180 + 19 * Math.sin(ray * 0.785),
            x + 52 + 26 * Math.cos(ray * 0.785),
            180 + 26 * Math.sin(ray * 0.785),
          ),
          '#f2a02c',
          2.4,
        );
    }
    if (root > 0) {
      p.line(
        curve(x, soil + 12, x - 7, soil + 12 + root * 0.4, x + 6, soil + 12 + root * 0.7, x - 2, soil + 12 + root),
        '#e9dcc0',
        7,
      );
      p.line(
        curve(x, soil + 12, x - 7, soil + 12 + root * 0.4, x + 6, soil + 12 + root * 0.7, x - 2, soil + 12 + root),
        '#b59a6a',
        2,
      );
      if (root > 70)
        for (const [t, s] of [
          [0.3, 1],
          [0.45, -1],
          [0.6, 1],
          [0.75, -1],
        ] as const)
          p.line(
            curve(x, soil + 12 + root * t, x + s * 13, soil + 20 + root * t, x + s * 27, soil + 24 + root * t),
            '#b59a6a',
            2,
          );
    }
    const top = soil - stem;
    if (stem > 0) {
      p.draw(
        band(curve(x, soil + 6, x + 7, soil - stem * 0.4, x - 6, soil - stem * 0.75, x + (leaf ? 0 : 14), top), 13, 9),
        '#b9d98a',
        '#5f8a3f',
      );
    }
    if (leaf > 0) {
      for (const s of [-1, 1]) {
        p.draw(
          blob(
            x,
            top,
            x + s * 24 * leaf,
            top - 30 * leaf,
            x + s * 66 * leaf,
            top - 34 * leaf,
            x + s * 54 * leaf,
            top - 2,
            x + s * 22 * leaf,
            top + 10 * leaf,
          ),
          '#7fbf4f',
          '#3f7a2c',
        );
        p.line(curve(x, top, x + s * 30 * leaf, top - 14 * leaf, x + s * 58 * leaf, top - 26 * leaf), '#3f7a2c', 2);
      }
      if (leaf === 1) p.draw(blob(x, top, x - 8, top - 24, x, top - 40, x + 8, top - 24), '#a3d36a', '#3f7a2c');
    }
    if (index < 5) {
      p.draw(oval(x + (stem ? 10 : 0), top + (stem ? 0 : -4), 27, 20, stem ? -24 : 0), '#6f9a3f', '#3f5a24');
      p.fill(oval(x + (stem ? 4 : -8), top - (stem ? 4 : 8), 6, 3), '#f6f9e6');
      if (index > 0) p.line(curve(x - 18, top + 6, x - 4, top - 2, x + 12, top + 8), '#3f5a24', 2.4);
    } else for (const s of [-1, 1]) p.draw(oval(x + s * 15, soil - stem * 0.55, 13, 9, s * 40), '#8a9a5c', '#5f6a3c');
    // Paper ruler.
    p.draw(box(x + 40, soil - 280, 15, 280), '#fdeeb5', '#c9a04a', 2);
    for (let mark = 0; mark <= 10; mark += 1)
      p.line(line(x + 40, soil - mark * 28, x + (mark % 5 ? 47 : 54), soil - mark * 28), '#8a6a2c', 1.8);
    if (stem > 0) p.line(line(x + 12, top, x + 60, top), '#d9563f', 3);
  });
  scribble(sheet, 70, 708, 500, 1, 19, '#4a4652');
  scribble(sheet, 690, 716, 500, 1, 18, '#4a4652');
  for (const [x, y] of [
    [1180, 90],
    [1140, 76],
    [1204, 130],
    [1100, 108],
  ] as const) {
    p.draw(oval(x, y, 23, 17, 20), '#7fa84a', '#3f5a24');
    p.fill(oval(x - 6, y - 4, 5, 3), '#f6f9e6');
  }
  fibres(sheet);
}
