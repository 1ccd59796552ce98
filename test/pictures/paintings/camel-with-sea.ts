import { Crayon } from '../kit/crayon.js';
import { face, tuft } from '../kit/figures.js';
import { layPaper, waxTooth } from '../kit/grain.js';
import { band, blob, box, curve, dome, line, oval, poly, star } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A camel crossing dunes with a piece of sea for a hump; grass grows where it has walked. */
export function drawCamelWithSea(sheet: Sheet): void {
  const c = new Crayon(sheet, { wobble: 6, ink: '#5a3524', lineWidth: 7 });
  layPaper(sheet, '#fff6df');
  c.fill(box(8, 8, 1184, 560), '#fbd58a', 8, 17);
  c.fill(oval(1010, 160, 92), '#f2702f', 30);
  c.line(oval(1010, 160, 122, 120), '#f7a23d', 12);
  c.line(oval(1010, 160, 150, 148), '#f9bf5d', 8);
  c.fill(blob(0, 560, 180, 470, 420, 520, 640, 450, 900, 520, 1200, 440, 1230, 700, -30, 700), '#eab25a', -18, 14);
  c.fill(blob(-30, 700, 220, 640, 560, 700, 860, 640, 1230, 700, 1230, 930, -30, 930), '#d98f3f', 12, 14);
  c.line(curve(0, 705, 220, 642, 560, 700, 860, 640, 1200, 697), '#b96f2c', 6);
  for (const [x, y, w] of [
    [120, 800, 150],
    [420, 860, 190],
    [60, 880, 90],
  ] as const)
    c.line(curve(x, y, x + w / 2, y - 14, x + w, y), '#bb7430', 5);

  const hide = '#c98a4b';
  for (const [top, foot] of [
    [470, 440],
    [780, 800],
  ] as const)
    c.fill(band(curve(top + 20, 520, top + 26, 640, foot + 50, 740), 52, 34), '#a86c37');
  c.draw(blob(400, 480, 520, 430, 720, 430, 850, 460, 880, 560, 800, 610, 620, 622, 460, 610, 395, 560), hide);
  for (const [top, foot] of [
    [440, 420],
    [800, 830],
  ] as const) {
    c.draw(band(curve(top, 560, top - 6, 660, foot, 770), 62, 40), hide);
    c.fill(oval(foot - 6, 778, 36, 17), '#6d442a');
  }
  c.draw(band(curve(430, 560, 330, 560, 270, 450, 262, 330), 100, 62), hide);
  c.draw(blob(280, 300, 240, 270, 180, 300, 128, 330, 130, 368, 190, 385, 268, 372, 300, 335), hide);
  c.fill(poly(268, 290, 292, 236, 306, 296), '#a86c37');
  c.fill(oval(206, 316, 11, 13), '#3a2420');
  c.line(curve(190, 300, 208, 292, 226, 300), '#3a2420', 5);
  c.line(curve(134, 356, 160, 366, 196, 354), '#3a2420', 5);
  c.fill(oval(150, 338, 5), '#3a2420');
  c.line(curve(880, 530, 930, 560, 920, 620), hide, 14);
  c.fill(star(918, 634, 26, 12, 6), '#6d442a');

  const bowl = dome(630, 450, 208, 262);
  c.fill(bowl, '#d8f0f4');
  c.fill(poly(446, 322, 500, 310, 560, 332, 630, 310, 700, 332, 770, 310, 816, 324, 836, 446, 424, 446), '#2f8fc4', 4);
  c.line(curve(448, 320, 500, 308, 560, 332, 630, 310, 700, 332, 770, 310, 814, 322), '#ffffff', 8);
  c.fill(blob(520, 392, 560, 362, 610, 372, 640, 396, 604, 416, 560, 414), '#274b86');
  c.fill(poly(634, 396, 672, 368, 668, 420), '#274b86');
  c.fill(oval(546, 388, 6), '#ffffff');
  c.line(curve(576, 362, 566, 340, 552, 338), '#cfeaf5', 5);
  c.line(curve(576, 362, 588, 340, 600, 340), '#cfeaf5', 5);
  for (const [x, y, colour] of [
    [730, 366, '#f0803c'],
    [772, 402, '#f6c945'],
    [696, 420, '#e0574f'],
  ] as const) {
    c.fill(oval(x, y, 23, 14), colour);
    c.fill(poly(x + 18, y, x + 42, y - 15, x + 40, y + 15), colour);
    c.fill(oval(x - 10, y - 3, 3.5), '#2a2a3a');
  }
  for (const x of [470, 494, 800]) c.line(curve(x, 448, x - 10, 424, x + 8, 404, x - 2, 380), '#e0574f', 9);
  c.line(bowl, '#5a3524', 8);
  c.line(curve(470, 330, 500, 262, 560, 220), '#ffffff', 11);
  c.draw(blob(400, 452, 520, 438, 740, 438, 862, 452, 850, 490, 740, 470, 520, 470, 410, 490), '#c9473d');
  for (let x = 430; x < 850; x += 38) c.line(line(x, 474, x - 3, 500), '#f6c945', 7);

  c.fill(band(curve(372, 520, 376, 470, 380, 440), 62, 44), '#3f7fb5');
  c.line(curve(372, 462, 330, 470, 300, 446), '#3f7fb5', 17);
  face(c, 384, 396, 37, { hair: 'tails', hairColour: '#3a2420' });
  c.draw(blob(334, 372, 384, 326, 436, 372, 384, 382), '#f4e3b0');

  c.line(curve(838, 470, 900, 480, 930, 540, 960, 560), '#4a6f80', 13);
  for (const [dx, dy] of [
    [14, 42],
    [44, 28],
    [-10, 66],
    [30, 74],
    [66, 62],
    [58, 108],
    [4, 108],
  ] as const)
    c.line(line(960 + dx, 552 + dy, 966 + dx, 572 + dy), '#3b9bd0', 8);
  for (let x = 900; x < 1190; x += 31)
    tuft(
      c,
      x,
      770 + sheet.random.between(-60, 70),
      sheet.random.between(34, 60),
      sheet.random.pick(['#4f9a3e', '#74b346', '#2f7f46']),
      8,
    );
  for (const [x, y, colour] of [
    [938, 700, '#e5486a'],
    [1020, 720, '#ffffff'],
    [1104, 690, '#f6c945'],
    [1150, 780, '#e5486a'],
    [980, 820, '#8a5bb0'],
    [1070, 850, '#ffffff'],
  ] as const) {
    c.line(line(x, y, x + 3, y + 48), '#4f9a3e', 7);
    c.fill(star(x, y, 24, 12, 6), colour);
    c.fill(oval(x, y, 8), '#f2a02f');
  }
  waxTooth(sheet, '#fff6df');
}
