import { Crayon } from '../kit/crayon.js';
import { face, spark } from '../kit/figures.js';
import { layPaper, waxTooth } from '../kit/grain.js';
import { arc, band, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Oil pastel on dark paper: a wooden boat nets dead satellites above the curve of the earth. */
export function drawSpaceFishing(sheet: Sheet): void {
  const c = new Crayon(sheet, { wobble: 6, ink: '#f2e6c8', lineWidth: 5, gap: 11, ground: 0.86 });
  const { random } = sheet;
  layPaper(sheet, '#1d2140');
  for (let index = 0; index < 9; index += 1) {
    const y = 60 + index * 62;
    c.line(
      curve(random.between(-40, 300), y, 420, y + random.around(50), 820, y + random.around(60), 1320, y - 50),
      '#33407a',
      random.between(8, 24),
    );
  }
  for (let index = 0; index < 46; index += 1) {
    const [x, y] = [random.between(10, 1270), random.between(10, 600)];
    if (index % 4 === 0) spark(c, x, y, random.between(9, 16), '#ffe9a0', 4);
    else c.fill(oval(x, y, random.between(2, 5)), random.pick(['#ffe9a0', '#ffffff', '#a9c8ff', '#ffc4b0']));
  }
  // Earth below.
  c.fill(oval(640, 1560, 1080, 920), '#2f7fc0', 4, 15);
  for (const land of [
    blob(60, 760, 150, 714, 300, 700, 360, 736, 300, 800, 90, 820),
    blob(520, 690, 640, 664, 760, 690, 720, 740, 610, 730, 540, 800, 470, 760),
    blob(930, 730, 1050, 716, 1180, 760, 1200, 820, 960, 820),
  ])
    c.fill(land, '#6fb35a');
  for (const [x, y, w] of [
    [400, 690, 150],
    [820, 700, 170],
    [180, 770, 120],
    [680, 770, 140],
  ] as const)
    c.line(curve(x - w / 2, y, x - w / 4, y - 14, x, y, x + w / 4, y + 8, x + w / 2, y - 4), '#ffffff', 15);
  c.line(arc(640, 1560, 1080, 920, 215, 325), '#a9e2f7', 12);
  c.line(arc(640, 1560, 1100, 940, 215, 325), '#5fa7d9', 7);

  // A far planet.
  c.fill(oval(1130, 130, 74), '#d98a5c', 20);
  c.line(arc(1130, 130, 56, 22, 10, 170), '#f4c48f', 8);
  c.line(arc(1126, 108, 58, 18, 10, 170), '#b5643f', 8);

  // The boat.
  const hull = blob(130, 380, 220, 408, 460, 416, 600, 396, 668, 346, 640, 450, 560, 512, 330, 524, 200, 490);
  c.fill(hull, '#b8703a');
  c.line(hull, '#f2d3a0', 7);
  c.line(curve(156, 420, 300, 452, 500, 450, 634, 412), '#6d3f22', 6);
  c.line(curve(186, 462, 330, 490, 480, 488, 590, 460), '#6d3f22', 6);
  c.draw(box(250, 306, 150, 104), '#e7d3a8');
  c.fill(blob(232, 310, 320, 270, 416, 308), '#c9473d');
  c.fill(oval(290, 352, 23), '#8fd3e6');
  c.fill(oval(356, 352, 23), '#8fd3e6');
  c.line(line(470, 410, 468, 120), '#e0b47a', 11);
  c.fill(poly(478, 126, 620, 220, 478, 300), '#f2e6c8', 70);
  c.line(poly(478, 126, 620, 220, 478, 300), '#d9b98a', 5);
  c.line(line(488, 180, 560, 220), '#e5786a', 7);
  c.line(line(488, 236, 556, 240), '#e5786a', 7);
  for (const [x, y] of [
    [130, 470],
    [112, 500],
    [92, 458],
  ] as const)
    c.fill(
      blob(x, y - 17, x - 60, y - 6, x - 96, y + 6, x - 56, y + 10, x, y + 17),
      random.pick(['#f6a13c', '#ffd45c', '#ef6b3a']),
    );
  c.line(line(640, 340, 690, 290), '#e0b47a', 8);
  c.draw(box(676, 246, 42, 50, 8), '#ffe27a', '#d99a3c', 6);

  // Grandfather and child.
  c.fill(band(curve(560, 430, 556, 370, 560, 330), 76, 56), '#4f7fb5');
  face(c, 560, 280, 42, { hair: 'none', ink: '#3b2f3a' });
  c.line(curve(532, 312, 560, 334, 590, 312), '#f2f2f2', 12);
  c.fill(poly(494, 262, 560, 204, 628, 262, 560, 256), '#e9c46a');
  c.line(curve(580, 350, 640, 370, 700, 356), '#4f7fb5', 20);
  c.fill(band(curve(200, 420, 200, 380, 204, 350), 58, 44), '#5fae6a');
  face(c, 204, 312, 36, { hair: 'bob', hairColour: '#5a3a2c', ink: '#3b2f3a', mouth: 'open' });
  c.line(curve(186, 362, 150, 340, 130, 300), '#5fae6a', 15);

  // Net with its catch.
  c.line(curve(700, 356, 790, 300, 880, 320), '#f2e6c8', 5);
  c.line(curve(700, 360, 780, 430, 850, 560), '#f2e6c8', 5);
  const satellite = (x: number, y: number, s: number, turned: number): void => {
    sheet.at(x, y, s, turned, () => {
      c.draw(box(-34, -30, 68, 60), '#d9dde6', '#ffffff');
      for (const side of [-1, 1]) {
        c.line(line(side * 34, 0, side * 54, 0), '#ffffff', 6);
        c.draw(box(side > 0 ? 54 : -154, -26, 100, 52), '#3f7fd0', '#cfe0ff', 5);
        for (const x2 of [79, 104, 129]) c.line(line(side * x2, -24, side * x2, 24), '#cfe0ff', 3);
      }
      c.line(curve(-22, -32, 0, -56, 22, -32), '#f0b43c', 7);
      c.line(line(0, -46, 0, -72), '#f0b43c', 5);
    });
  };
  satellite(960, 410, 0.86, 24);
  satellite(1020, 540, 0.7, -30);
  sheet.at(900, 500, 1, -40, () => {
    c.draw(blob(-50, 0, -30, 40, 30, 40, 50, 0), '#e6e2ea', '#ffffff');
    c.line(line(0, 10, 0, -40), '#f0b43c', 6);
    c.fill(oval(0, -44, 9), '#ef6b3a');
  });
  c.draw(poly(1078, 430, 1108, 414, 1134, 434, 1130, 466, 1100, 478, 1076, 460), '#a8adb8', '#ffffff', 4);
  c.fill(oval(1105, 447, 11), '#1d2140');
  const rim = [880, 320, 1010, 300, 1130, 360, 1180, 480, 1120, 600, 980, 640, 850, 560] as const;
  c.line(curve(...rim), '#f2e6c8', 6);
  for (let index = 0; index < 7; index += 1) {
    const t = index / 6;
    c.line(
      curve(874 - t * 16, 330 + t * 220, 1000 + t * 20, 340 + t * 190, 1120 + t * 14, 364 + t * 220),
      '#d9cfae',
      3,
    );
    c.line(curve(890 + t * 220, 322 + t * 30, 876 + t * 230, 450 + t * 10, 858 + t * 252, 556 + t * 40), '#d9cfae', 3);
  }
  waxTooth(sheet, '#1d2140', 0.9);
}
