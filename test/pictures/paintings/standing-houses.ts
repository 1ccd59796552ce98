import { face } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { arc, band, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';
import { Watercolour } from '../kit/watercolour.js';

/** The river is in flood; the houses stretch their legs and stay dry. Watercolour and pen. */
export function drawStandingHouses(sheet: Sheet): void {
  const w = new Watercolour(sheet, { bleed: 6, ink: '#37323f', lineWidth: 3.4 });
  const { random } = sheet;
  layPaper(sheet, '#faf6ea');
  w.wash(box(14, 12, 1252, 560), '#b4bfd2', { to: '#f2dcc0', opacity: 0.9 });
  for (const [x, y, r] of [
    [150, 90, 110],
    [460, 60, 90],
    [800, 100, 120],
    [1120, 70, 120],
  ] as const) {
    w.wash(
      blob(x - r, y + 20, x - r * 0.6, y - 40, x, y - 60, x + r * 0.7, y - 34, x + r, y + 24, x, y + 40),
      '#7f8ba8',
      { opacity: 0.55, rim: 0.2 },
    );
  }
  w.wash(blob(-10, 470, 160, 400, 340, 450, 560, 380, 760, 440, 1000, 370, 1290, 450, 1290, 590, -10, 590), '#8fae8b', {
    opacity: 0.7,
  });
  w.wash(blob(-10, 560, 320, 540, 640, 560, 960, 540, 1290, 556, 1290, 820, -10, 820), '#8cb9bd', {
    to: '#3f7f93',
    opacity: 0.95,
  });
  for (const [x, y, r] of [
    [200, 680, 110],
    [700, 700, 130],
    [1100, 660, 100],
  ] as const)
    w.bloom(x, y, r, '#cfe7e4', 0.2);

  const leg = (x: number, top: number, foot: number): void => {
    w.wash(
      band(curve(x, top, x - 12, (top * 2 + foot) / 3, x + 10, (top + foot * 2) / 3, x, foot), 22, 18),
      '#e8a04c',
      { opacity: 1, bleed: 2 },
    );
    w.line(curve(x - 11, top, x - 22, (top * 2 + foot) / 3, x, (top + foot * 2) / 3, x - 10, foot), '#37323f', 3);
    w.line(curve(x + 11, top, x, (top * 2 + foot) / 3, x + 20, (top + foot * 2) / 3, x + 10, foot), '#37323f', 3);
    for (let y = top + 26; y < foot - 10; y += 30) w.line(arc(x - 2, y, 11, 5, 0, 180), '#a3602a', 2.4);
    w.line(arc(x, foot + 6, 46, 10, 0, 360), '#e8f4f3', 3);
    w.line(arc(x, foot + 8, 24, 5, 0, 360), '#e8f4f3', 2.4);
  };
  const home = (
    x: number,
    floor: number,
    width: number,
    height: number,
    wall: string,
    roof: string,
    foot: number,
  ): void => {
    leg(x + width * 0.2, floor, foot);
    leg(x + width * 0.8, floor, foot + 12);
    w.draw(box(x, floor - height, width, height), wall);
    w.draw(
      blob(
        x - 30,
        floor - height + 6,
        x + width * 0.1,
        floor - height - 44,
        x + width * 0.3,
        floor - height - 80,
        x + width * 0.7,
        floor - height - 80,
        x + width * 0.9,
        floor - height - 44,
        x + width + 30,
        floor - height + 6,
      ),
      roof,
    );
    for (let tile = 0; tile < 4; tile += 1)
      w.line(
        curve(
          x + width * (0.16 + tile * 0.2),
          floor - height - 6,
          x + width * (0.22 + tile * 0.19),
          floor - height - 40,
          x + width * (0.3 + tile * 0.13),
          floor - height - 66,
        ),
        '#37323f',
        2.2,
      );
    w.draw(poly(x - 12, floor, x + width + 12, floor, x + width + 6, floor + 18, x - 6, floor + 18), '#b98a5e');
  };
  const window = (x: number, y: number, s: number, who?: 'short' | 'bob' | 'tails' | 'bun'): void => {
    w.draw(box(x, y, s, s), '#fff0b8');
    if (who) {
      face(w, x + s / 2, y + s * 0.66, s * 0.3, { hair: who });
    } else {
      w.line(line(x + s / 2, y, x + s / 2, y + s), '#37323f', 2.4);
      w.line(line(x, y + s / 2, x + s, y + s / 2), '#37323f', 2.4);
    }
  };
  home(80, 470, 190, 150, '#f6e3c0', '#c9564a', 650);
  window(104, 350, 62, 'tails');
  window(190, 350, 56);
  home(930, 400, 220, 170, '#d9e6ef', '#4f6fa0', 660);
  window(960, 260, 70, 'short');
  window(1060, 262, 62);
  w.draw(box(1050, 346, 46, 54), '#8a5a44');
  home(470, 380, 260, 190, '#f3d3c8', '#7d9a4a', 690);
  window(500, 222, 72, 'bob');
  window(620, 226, 60);
  w.draw(box(592, 306, 54, 74), '#8a5a44');

  // Grandmother fishes from the balcony of the middle house.
  w.wash(box(730, 366, 120, 18), '#b98a5e', { opacity: 1, bleed: 2 });
  for (let x = 742; x < 850; x += 21) w.line(line(x, 368, x, 322), '#8a5a44', 4);
  w.line(line(734, 322, 852, 322), '#8a5a44', 5);
  w.wash(blob(754, 362, 758, 300, 790, 286, 822, 300, 828, 362), '#8c5aa0', { opacity: 1, bleed: 2 });
  face(w, 790, 262, 29, { hair: 'bun', hairColour: '#a9a5ae' });
  w.line(curve(812, 318, 860, 290, 900, 230), '#8c5aa0', 12);
  w.line(curve(862, 300, 900, 220, 938, 196), '#7a4a2c', 5);
  w.line(curve(938, 196, 916, 400, 906, 560), '#5c5866', 2);
  const fish = (x: number, y: number, s: number, colour: string): void => {
    w.wash(poly(x + s, y, x + s * 1.7, y - s * 0.5, x + s * 1.6, y + s * 0.5), colour, { opacity: 0.95 });
    w.draw(oval(x, y, s, s * 0.58), colour);
    w.fill(oval(x - s * 0.5, y - s * 0.1, s * 0.1), '#37323f');
  };
  sheet.at(906, 582, 1, 82, () => fish(0, 0, 27, '#f0894a'));
  fish(330, 730, 30, '#f2b04a');
  fish(1120, 744, 26, '#e5786a');
  fish(610, 768, 22, '#f2b04a');

  // A boat, a row of ducks, a school bag floating to its owner.
  w.draw(poly(300, 600, 452, 600, 424, 646, 330, 646), '#b5683f');
  w.wash(blob(352, 602, 356, 556, 378, 546, 400, 556, 404, 602), '#4a86a9', { opacity: 1, bleed: 2 });
  face(w, 378, 522, 27, { hair: 'cap', shirt: '#d9534a' });
  w.line(line(398, 568, 470, 640), '#7a4a2c', 6);
  for (const [x, y, s] of [
    [820, 700, 1],
    [890, 716, 0.66],
    [944, 722, 0.6],
    [994, 730, 0.56],
  ] as const) {
    w.wash(
      blob(x - 34 * s, y, x, y - 20 * s, x + 40 * s, y - 16 * s, x + 26 * s, y + 18 * s, x - 14 * s, y + 20 * s),
      '#fff3c9',
      { opacity: 1, bleed: 2 },
    );
    w.draw(oval(x - 26 * s, y - 26 * s, 17 * s), '#fff3c9');
    w.fill(poly(x - 42 * s, y - 27 * s, x - 60 * s, y - 21 * s, x - 42 * s, y - 17 * s), '#f0894a');
    w.fill(oval(x - 30 * s, y - 31 * s, 3), '#37323f');
    w.line(arc(x, y + 20 * s, 44 * s, 8 * s, 0, 180), '#e8f4f3', 3);
  }
  for (let index = 0; index < 16; index += 1) {
    const [x, y] = [random.between(30, 1230), random.between(590, 780)];
    w.line(curve(x, y, x + 16, y - 7, x + 32, y, x + 48, y + 5, x + 62, y), '#e8f4f3', 2.6);
  }
  for (let index = 0; index < 60; index += 1) {
    const [x, y] = [random.between(20, 1260), random.between(110, 600)];
    w.line(line(x, y, x - 5, y + random.between(14, 28)), '#6f7c98', 1.8);
  }
  for (const [x, y] of [
    [60, 600],
    [1240, 600],
  ] as const) {
    w.line(curve(x, y + 60, x + 4, y, x - 6, y - 60), '#6b5038', 12);
    w.wash(blob(x - 54, y - 70, x - 20, y - 130, x + 40, y - 120, x + 54, y - 64, x, y - 36), '#6f9a5c', {
      opacity: 0.9,
    });
  }
  fibres(sheet);
}
