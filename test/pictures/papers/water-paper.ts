import { cloud } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { drawTitle, scribble } from '../kit/lettering.js';
import { Marker } from '../kit/marker.js';
import { arc, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Hand-made paper on the way of a drop: sea, cloud, mountain, river, tap, and back. */
export function drawWaterPaper(sheet: Sheet): void {
  const m = new Marker(sheet, { wobble: 3, ink: '#23395b', lineWidth: 5 });
  layPaper(sheet, '#fffdf6');
  for (let x = 0; x < 1200; x += 60) {
    for (const y of [10, 862])
      m.line(curve(x, y + 14, x + 15, y, x + 30, y + 14, x + 45, y + 26, x + 60, y + 14), '#4f9fd6', 6);
  }
  for (let y = 40; y < 860; y += 60)
    for (const x of [12, 1170])
      m.line(curve(x + 9, y, x, y + 15, x + 9, y + 30, x + 18, y + 45, x + 9, y + 60), '#8fcfe6', 6);

  // Sea, mountain, sun.
  m.fill(blob(40, 640, 180, 620, 330, 650, 480, 630, 600, 660, 640, 850, 40, 850), '#6fbfe0');
  m.line(curve(44, 650, 180, 622, 330, 652, 480, 632, 604, 664), '#23395b');
  m.draw(poly(690, 620, 820, 330, 880, 410, 940, 270, 1060, 480, 1150, 620), '#a8c48a');
  m.draw(poly(900, 360, 940, 270, 990, 356, 962, 344, 940, 372, 922, 348), '#ffffff');
  m.draw(poly(786, 406, 820, 330, 856, 378, 836, 398, 814, 388), '#ffffff');
  m.draw(
    blob(
      900,
      380,
      916,
      470,
      880,
      560,
      800,
      640,
      660,
      700,
      620,
      740,
      660,
      790,
      780,
      730,
      880,
      660,
      950,
      560,
      940,
      460,
      926,
      390,
    ),
    '#7fcbe8',
  );
  m.draw(oval(120, 300, 58), '#ffd23f', '#d98a1e');
  for (let ray = 0; ray < 10; ray += 1) {
    const a = (ray * Math.PI) / 5;
    m.line(
      line(120 + 72 * Math.cos(a), 300 + 72 * Math.sin(a), 120 + 96 * Math.cos(a), 300 + 96 * Math.sin(a)),
      '#f2a52c',
      7,
    );
  }
  m.draw(cloud(560, 300, 270), '#e6f1f8');
  m.draw(cloud(830, 220, 200), '#c9d9e6');
  for (const [x, y] of [
    [770, 250],
    [810, 270],
    [850, 254],
    [890, 274],
  ] as const)
    m.line(line(x, y, x - 10, y + 40), '#4f9fd6', 6);

  // Arrows of the journey.
  const arrow = (shape: ReturnType<typeof curve>, colour: string): void => {
    m.line(shape, colour, 9);
    const { points } = shape;
    const [x, y] = points[points.length - 1] ?? [0, 0];
    const [bx, by] = points[points.length - 3] ?? [0, 0];
    const a = Math.atan2(y - by, x - bx);
    m.line(
      line(
        x - 24 * Math.cos(a - 0.6),
        y - 24 * Math.sin(a - 0.6),
        x,
        y,
        x - 24 * Math.cos(a + 0.6),
        y - 24 * Math.sin(a + 0.6),
      ),
      colour,
      9,
    );
  };
  arrow(curve(280, 600, 256, 500, 320, 400, 410, 330), '#f07f4f');
  arrow(curve(650, 210, 690, 180, 720, 180, 740, 196), '#7a6fc9');
  arrow(curve(600, 720, 540, 700, 500, 716, 470, 740), '#2f8f6f');

  const drop = (x: number, y: number, s: number, mood: 'smile' | 'open' | 'sleepy'): void => {
    m.draw(
      blob(
        x,
        y - s * 1.5,
        x + s * 0.56,
        y - s * 0.5,
        x + s * 0.86,
        y + s * 0.2,
        x + s * 0.5,
        y + s * 0.86,
        x,
        y + s,
        x - s * 0.5,
        y + s * 0.86,
        x - s * 0.86,
        y + s * 0.2,
        x - s * 0.56,
        y - s * 0.5,
      ),
      '#4fa8e0',
    );
    for (const side of [-1, 1]) {
      if (mood === 'sleepy') m.line(arc(x + side * s * 0.3, y, s * 0.14, s * 0.1, 10, 170), '#23395b', 4);
      else m.fill(oval(x + side * s * 0.3, y, s * 0.1, s * 0.14), '#23395b');
      m.fill(oval(x + side * s * 0.5, y + s * 0.28, s * 0.13, s * 0.09), '#f59aa0');
    }
    if (mood === 'open') m.fill(oval(x, y + s * 0.42, s * 0.16, s * 0.2), '#b83a4a');
    else m.line(arc(x, y + s * 0.26, s * 0.26, s * 0.22, 15, 165), '#23395b', 4);
    m.line(curve(x - s * 0.46, y - s * 0.1, x - s * 0.5, y - s * 0.36, x - s * 0.26, y - s * 0.7), '#ffffff', 5);
  };
  drop(300, 730, 46, 'smile');
  drop(560, 262, 36, 'sleepy');
  drop(930, 330, 27, 'open');
  drop(720, 690, 30, 'open');
  // The tap at home, and a bucket.
  m.draw(box(930, 640, 46, 30, 6), '#c9d2da');
  m.draw(blob(960, 630, 1050, 628, 1084, 660, 1084, 712, 1044, 712, 1040, 680, 960, 676), '#c9d2da');
  m.line(line(1010, 628, 1010, 600), '#23395b', 7);
  m.draw(box(976, 584, 70, 20, 9), '#e5534e');
  drop(1064, 764, 21, 'smile');
  m.draw(poly(1004, 796, 1128, 796, 1112, 850, 1020, 850), '#f6b53c');

  // Title and columns.
  m.draw(blob(60, 60, 300, 44, 420, 60, 424, 190, 300, 206, 70, 196), '#dff2fb', '#4f9fd6');
  drawTitle(sheet, '水', 86, 70, 112, '#2f7fd0', '#1f3a6b');
  scribble(sheet, 226, 84, 176, 3, 24, '#2f5f8f');
  m.draw(box(450, 400, 216, 216, 16), '#fff6d6', '#f2a52c');
  scribble(sheet, 470, 418, 178, 5, 22, '#6a4a2c');
  m.draw(box(920, 60, 220, 150, 16), '#e6f6e6', '#4f9a5c');
  scribble(sheet, 938, 76, 186, 4, 19, '#2f5f3f');
  scribble(sheet, 70, 430, 170, 4, 21, '#23395b');
  m.fill(oval(420, 800, 28, 17), '#f29a4a');
  m.fill(poly(444, 800, 470, 782, 468, 818), '#f29a4a');
  m.fill(oval(408, 796, 4), '#23395b');
  fibres(sheet);
}
