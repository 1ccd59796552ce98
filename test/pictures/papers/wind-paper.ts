import { face } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { drawTitle, scribble, writeText } from '../kit/lettering.js';
import { Pencil } from '../kit/pencil.js';
import { arc, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Hand-made paper on wind: twelve panes, from smoke that rises straight to roofs that fly. */
export function drawWindPaper(sheet: Sheet): void {
  const p = new Pencil(sheet, { wobble: 2.5, ink: '#33465c', paper: '#fffef8' });
  const { random } = sheet;
  layPaper(sheet, '#fffef8');
  p.fill(box(14, 14, 1252, 772, 20), '#cfe6f2', 6);
  p.draw(box(36, 36, 244, 728, 18), '#fffbe6', '#4f8fb5', 5);
  drawTitle(sheet, '风', 84, 66, 150, '#2f9fc0', '#14506b');
  for (const [x, y] of [
    [60, 260],
    [90, 290],
    [56, 320],
  ] as const)
    p.line(curve(x, y, x + 60, y - 14, x + 130, y, x + 170, y - 20, x + 150, y - 38, x + 132, y - 22), '#2f9fc0', 6);
  scribble(sheet, 60, 370, 196, 6, 22, '#33465c');
  face(p, 150, 690, 46, { hair: 'tails', mouth: 'open' });
  p.draw(blob(96, 764, 106, 742, 150, 734, 194, 742, 206, 764), '#e5786a');
  p.line(line(196, 750, 226, 650), '#8a5a3c', 5);
  for (let arm = 0; arm < 4; arm += 1) {
    const a = arm * 1.57 + 0.4;
    p.draw(
      poly(
        226,
        648,
        226 + 44 * Math.cos(a),
        648 + 44 * Math.sin(a),
        226 + 34 * Math.cos(a + 0.7),
        648 + 34 * Math.sin(a + 0.7),
      ),
      ['#f2b33c', '#5fae5c', '#4f8fd0', '#e0665a'][arm] ?? '#888',
      undefined,
      2.6,
    );
  }

  const hut = (x: number, y: number): void => {
    p.draw(box(x, y - 56, 66, 56), '#f2dcb5');
    p.draw(poly(x - 10, y - 56, x + 33, y - 92, x + 76, y - 56), '#d9694f');
  };
  const tree = (x: number, y: number, bend: number): void => {
    p.line(curve(x, y, x + bend * 0.2, y - 40, x + bend, y - 74), '#8a5a3c', 9);
    p.draw(
      blob(
        x + bend - 40,
        y - 80,
        x + bend - 20,
        y - 122,
        x + bend + 30 + bend * 0.3,
        y - 124,
        x + bend + 48 + bend * 0.4,
        y - 86,
        x + bend,
        y - 62,
      ),
      '#7fb85c',
      '#3f7a3c',
    );
  };
  const gust = (x: number, y: number, n: number): void => {
    for (let index = 0; index < n; index += 1) {
      const [gx, gy] = [x + random.between(0, 20), y + index * 22];
      p.line(curve(gx, gy, gx + 30, gy - 6, gx + 62, gy + 2, gx + 84, gy - 5), '#4fa8c9', 3.4);
    }
  };
  const scenes: ((x: number, y: number) => void)[] = [
    (x, y) => {
      hut(x + 80, y + 176);
      p.line(curve(x + 132, y + 88, x + 128, y + 60, x + 136, y + 34, x + 130, y + 14), '#8f959c', 8);
    },
    (x, y) => {
      hut(x + 50, y + 176);
      p.line(curve(x + 100, y + 88, x + 110, y + 60, x + 140, y + 40, x + 170, y + 34), '#8f959c', 8);
    },
    (x, y) => {
      p.line(curve(x + 60, y + 180, x + 100, y + 120, x + 160, y + 70, x + 200, y + 50), '#8a5a3c', 6);
      for (const [dx, dy] of [
        [100, 110],
        [140, 80],
        [170, 60],
        [120, 130],
        [190, 76],
      ] as const)
        p.draw(oval(x + dx, y + dy, 20, 11, 30), '#8cc45a', '#3f7a3c');
      gust(x + 20, y + 50, 2);
    },
    (x, y) => {
      p.line(line(x + 80, y + 184, x + 80, y + 40), '#8a5a3c', 7);
      p.draw(
        blob(
          x + 84,
          y + 44,
          x + 130,
          y + 36,
          x + 170,
          y + 54,
          x + 208,
          y + 44,
          x + 206,
          y + 96,
          x + 160,
          y + 106,
          x + 124,
          y + 90,
          x + 84,
          y + 98,
        ),
        '#e0483f',
      );
    },
    (x, y) => {
      for (const [dx, dy] of [
        [60, 150],
        [110, 120],
        [150, 140],
        [90, 80],
        [180, 90],
      ] as const)
        p.draw(box(x + dx, y + dy, 30, 20), '#fffef8', '#8f959c');
      gust(x + 40, y + 60, 2);
      p.line(curve(x + 30, y + 176, x + 110, y + 168, x + 220, y + 178), '#c9a878', 8);
      p.line(curve(x + 60, y + 166, x + 80, y + 156, x + 100, y + 166), '#c9a878', 4);
    },
    (x, y) => {
      p.line(
        curve(x + 16, y + 150, x + 60, y + 130, x + 100, y + 152, x + 150, y + 132, x + 220, y + 152),
        '#4f8fd0',
        8,
      );
      p.line(
        curve(x + 16, y + 180, x + 70, y + 162, x + 120, y + 182, x + 170, y + 164, x + 224, y + 180),
        '#4f8fd0',
        8,
      );
      p.draw(poly(x + 80, y + 130, x + 164, y + 122, x + 144, y + 152, x + 98, y + 156), '#c9473d');
      p.draw(poly(x + 116, y + 120, x + 120, y + 40, x + 166, y + 110), '#fffef8');
    },
    (x, y) => {
      face(p, x + 90, y + 110, 26, { hair: 'bob' });
      p.draw(poly(x + 74, y + 134, x + 106, y + 134, x + 114, y + 184, x + 66, y + 184), '#8a5bb0');
      p.line(line(x + 112, y + 150, x + 160, y + 80), '#33465c', 5);
      p.draw(
        blob(
          x + 126,
          y + 40,
          x + 190,
          y + 46,
          x + 216,
          y + 100,
          x + 190,
          y + 92,
          x + 170,
          y + 100,
          x + 150,
          y + 76,
          x + 128,
          y + 70,
        ),
        '#e5786a',
      );
      gust(x + 16, y + 40, 2);
    },
    (x, y) => {
      tree(x + 80, y + 182, 44);
      gust(x + 10, y + 70, 4);
    },
    (x, y) => {
      face(p, x + 130, y + 90, 25, { hair: 'short', mouth: 'open' });
      p.draw(poly(x + 110, y + 116, x + 142, y + 112, x + 124, y + 176, x + 88, y + 172), '#4f8fd0');
      p.draw(box(x + 170, y + 30, 40, 26, 12), '#f2b33c');
      gust(x + 10, y + 60, 4);
    },
    (x, y) => {
      hut(x + 60, y + 178);
      for (const [dx, dy] of [
        [140, 60],
        [170, 40],
        [186, 76],
      ] as const)
        p.draw(box(x + dx, y + dy, 26, 13), '#d9694f');
      gust(x + 8, y + 80, 3);
    },
    (x, y) => {
      p.line(curve(x + 60, y + 182, x + 120, y + 168, x + 190, y + 160), '#8a5a3c', 13);
      p.draw(blob(x + 160, y + 180, x + 170, y + 120, x + 220, y + 116, x + 226, y + 178), '#7fb85c', '#3f7a3c');
      for (const d of [-16, 0, 14])
        p.line(curve(x + 60, y + 182, x + 40, y + 170 + d, x + 24, y + 164 + d * 2), '#8a5a3c', 5);
      gust(x + 30, y + 30, 4);
    },
    (x, y) => {
      p.draw(box(x + 90, y + 120, 66, 62), '#f2dcb5');
      p.draw(poly(x + 120, y + 70, x + 186, y + 30, x + 214, y + 74), '#d9694f');
      p.line(arc(x + 60, y + 80, 40, 16, 0, 360), '#4fa8c9', 5);
      p.line(arc(x + 60, y + 108, 28, 12, 0, 360), '#4fa8c9', 5);
      p.line(arc(x + 60, y + 132, 16, 8, 0, 360), '#4fa8c9', 5);
      gust(x + 130, y + 20, 1);
    },
  ];
  scenes.forEach((scene, index) => {
    const [x, y] = [296 + (index % 4) * 242, 36 + Math.floor(index / 4) * 246];
    p.draw(
      box(x, y, 232, 236, 12),
      ['#fffef8', '#fff6dc', '#f0f8ec', '#fdeee6'][(index + Math.floor(index / 4)) % 4] ?? '#fff',
      '#4f8fb5',
      4,
    );
    scene(x, y + 6);
    p.line(line(x + 10, y + 192, x + 222, y + 192), '#8cb36a', 6);
    writeText(sheet, String(index + 1), x + 12, y + 12, 34, '#c9473d', 4.5);
    scribble(sheet, x + 30, y + 204, 170, 1, 19, '#33465c');
  });
  fibres(sheet);
}
