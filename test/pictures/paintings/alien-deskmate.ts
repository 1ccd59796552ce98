import { face } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { Pencil } from '../kit/pencil.js';
import { arc, band, blob, box, curve, line, oval, poly, star } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Coloured pencil: a three-eyed visitor floats above its chair beside the child who shares the desk. */
export function drawAlienDeskmate(sheet: Sheet): void {
  const p = new Pencil(sheet, { wobble: 4 });
  layPaper(sheet, '#fdfaf0');
  p.fill(box(8, 8, 1184, 610), '#f8ecca', 2);
  p.fill(box(8, 610, 1184, 282), '#c99a6a', -4);
  p.line(line(8, 612, 1192, 606), '#6b4a35', 4);

  // Blackboard with a star map.
  p.draw(box(60, 60, 640, 330, 8), '#2f6a56', '#8a5a3c', 9);
  const stars = [
    [140, 150],
    [220, 120],
    [300, 160],
    [380, 150],
    [400, 230],
    [500, 240],
    [480, 160],
  ] as const;
  stars.forEach(([x, y], index) => {
    const next = stars[index + 1];
    if (next) p.line(line(x, y, next[0], next[1]), '#f4f1e0', 2.6);
    p.fill(star(x, y, 13, 5), '#ffe27a');
  });
  p.line(oval(590, 150, 44), '#f4f1e0', 4);
  p.line(arc(590, 150, 74, 18, 0, 360), '#f0a2a2', 4);
  p.line(curve(110, 330, 180, 280, 260, 330, 330, 300), '#9fd3ea', 4);
  p.line(arc(160, 350, 30, 30, 180, 360), '#f4f1e0', 4);
  for (const y of [290, 320, 350]) p.line(curve(440, y, 500, y - 6, 560, y + 4, 640, y - 2), '#f4f1e0', 3);
  p.draw(box(70, 392, 620, 18, 4), '#b07a4a');
  p.fill(box(120, 384, 40, 10), '#ffffff');
  p.fill(box(176, 384, 30, 10), '#f0a2a2');

  // Window: the saucer parked on the playground.
  p.draw(box(790, 60, 340, 300), '#aadcf0', '#8a5a3c', 9);
  p.fill(poly(796, 280, 1124, 270, 1124, 354, 796, 354), '#8cc45a');
  p.draw(blob(860, 262, 900, 226, 980, 216, 1050, 230, 1084, 262, 980, 286), '#b9b4d6');
  p.draw(blob(910, 226, 930, 180, 974, 168, 1016, 182, 1032, 226), '#d9f1c4');
  for (const x of [890, 940, 990, 1040]) p.fill(oval(x, 256, 9, 7), '#f2a23c');
  for (const x of [900, 1040]) p.line(line(x, 276, x + (x < 970 ? -20 : 20), 320), '#6d6a86', 5);
  p.line(line(960, 64, 960, 166), '#8a5a3c', 7);
  p.draw(poly(770, 40, 836, 46, 826, 210, 790, 380, 772, 380), '#f08a7c');
  p.draw(poly(1150, 40, 1092, 46, 1100, 210, 1134, 380, 1152, 380), '#f08a7c');

  // Classmates farther off.
  for (const [x, hair, shirt] of [
    [150, 'tails', '#e58aa6'],
    [1080, 'short', '#5f9ad0'],
  ] as const) {
    p.draw(blob(x - 66, 580, x - 50, 500, x, 482, x + 50, 500, x + 66, 580), shirt);
    face(p, x, 440, 50, { hair });
    p.draw(box(x - 120, 560, 240, 26, 6), '#d9a866');
    p.line(line(x - 104, 586, x - 108, 690), '#6b4a35', 8);
    p.line(line(x + 104, 586, x + 108, 690), '#6b4a35', 8);
  }
  // The child in front.
  p.draw(blob(300, 780, 320, 640, 380, 590, 460, 590, 520, 640, 536, 780), '#f2b33c');
  p.fill(band(curve(330, 660, 300, 720, 350, 752), 46, 38), '#f2b33c');
  p.fill(band(curve(506, 660, 540, 710, 500, 752), 46, 38), '#f2b33c');
  face(p, 420, 490, 100, { hair: 'bob', mouth: 'smile' });
  p.draw(poly(392, 586, 420, 612, 448, 586, 436, 666, 420, 684, 404, 666), '#d8403c');
  // The visitor, afloat.
  for (const x of [690, 740, 800, 850]) p.draw(band(curve(x, 700, x - 10, 770, x + 16, 830), 34, 14), '#7cc06a');
  p.draw(blob(650, 720, 660, 600, 710, 540, 840, 540, 890, 600, 900, 720, 776, 752), '#5fb0a8');
  const skull = blob(600, 430, 640, 330, 776, 290, 910, 330, 950, 430, 900, 530, 776, 566, 650, 530);
  p.draw(skull, '#96d36c', '#3f6b3a');
  for (const [x, y] of [
    [640, 340],
    [776, 300],
    [912, 340],
  ] as const) {
    p.line(curve(x, y, x + (x - 776) * 0.12, y - 40, x + (x - 776) * 0.3, y - 66), '#3f6b3a', 6);
    p.draw(oval(x + (x - 776) * 0.32, y - 74, 17), '#f2a23c', '#3f6b3a');
  }
  for (const [x, y, r] of [
    [680, 420, 44],
    [776, 396, 52],
    [872, 420, 44],
  ] as const) {
    p.draw(oval(x, y, r), '#ffffff', '#3f6b3a', 4);
    p.fill(oval(x - 8, y + 8, r * 0.42, r * 0.48), '#3a2f6b');
    p.fill(oval(x - 14, y, r * 0.14), '#ffffff');
  }
  p.line(arc(776, 480, 54, 34, 10, 170), '#2f5a2c', 6);
  p.fill(oval(660, 494, 27, 17), '#f2a29a');
  p.fill(oval(892, 494, 27, 17), '#f2a29a');
  for (const [x, y] of [
    [640, 380],
    [900, 366],
    [720, 530],
    [840, 526],
  ] as const)
    p.fill(oval(x, y, 9, 7), '#5f9a4a');
  p.draw(band(curve(662, 640, 610, 680, 600, 740), 36, 22), '#7cc06a');
  p.draw(band(curve(888, 640, 950, 600, 960, 520, 990, 470), 36, 20), '#7cc06a');
  p.line(line(978, 500, 1014, 420), '#e5534e', 11);
  p.draw(poly(696, 560, 776, 600, 856, 560, 820, 640, 776, 612, 732, 640), '#d8403c');

  // The shared desk.
  p.draw(poly(180, 750, 1020, 746, 1070, 812, 140, 816), '#e0ac68');
  p.draw(poly(140, 816, 1070, 812, 1070, 850, 140, 854), '#b9824a');
  p.line(line(606, 750, 606, 848), '#8a5a3c', 3.4);
  p.draw(poly(330, 760, 500, 758, 520, 802, 316, 804), '#ffffff');
  for (const y of [770, 780, 790]) p.line(line(340, y, 496, y - 1), '#8fb3d9', 2.2);
  p.draw(poly(690, 758, 860, 758, 880, 802, 680, 802), '#ffffff');
  p.line(curve(700, 780, 716, 764, 730, 784, 748, 768, 766, 786), '#7a5aa8', 4);
  p.fill(star(820, 780, 18, 8, 6), '#f2a23c');
  p.draw(box(540, 764, 44, 34, 6), '#8cc8e0');
  p.line(line(556, 766, 552, 726), '#e5534e', 7);
  p.line(line(570, 766, 576, 730), '#3f8f5c', 7);
  fibres(sheet, '#6b5a45', 0.8);
}
