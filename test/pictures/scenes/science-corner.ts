import { kid } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { arc, band, blob, box, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';
import { Watercolour } from '../kit/watercolour.js';

/** The corner at the back of a classroom: shelf, microscope, fish tank, globe, a plant that folds when touched. */
export function drawScienceCorner(sheet: Sheet): void {
  const w = new Watercolour(sheet, { bleed: 5, ink: '#4a4250', lineWidth: 3 });
  const { random } = sheet;
  layPaper(sheet, '#fbf7ec');
  w.wash(box(14, 12, 1172, 640), '#f6e6c4', { to: '#fbf0dc', opacity: 0.9 });
  w.wash(box(14, 640, 1172, 246), '#d9b58a', { to: '#c79a6a', opacity: 0.9 });
  w.bloom(300, 200, 130, '#fffaf0', 0.35);
  w.bloom(930, 560, 110, '#fffaf0', 0.3);
  // Window with morning light.
  w.draw(box(60, 70, 300, 330), '#bfe3f0');
  w.wash(blob(64, 340, 140, 290, 240, 320, 356, 280, 356, 396, 64, 396), '#9cc88a', { opacity: 0.8, rim: 0.1 });
  w.wash(oval(270, 140, 40), '#f9d56b', { opacity: 0.9 });
  w.line(line(210, 72, 210, 398), '#8a6a4a', 8);
  w.line(line(62, 220, 358, 220), '#8a6a4a', 8);
  w.line(box(60, 70, 300, 330), '#8a6a4a', 10);
  sheet.path(sheet.outline(poly(64, 410, 350, 410, 560, 880, 130, 880), 3), { fill: '#fff6d0', opacity: 0.4 });

  // Shelf on the wall.
  const shelf = (y: number): void => {
    w.wash(box(470, y, 660, 22), '#b5804c', { opacity: 1, bleed: 2 });
    w.line(box(470, y, 660, 22), '#5a3a24');
  };
  const spines = ['#d9594a', '#4f8fb5', '#e8a83c', '#6fa35c', '#8a6fb0', '#3f6f8f', '#e58a96'];
  let x = 490;
  while (x < 700) {
    const [thick, tall] = [random.between(17, 30), random.between(84, 122)];
    w.wash(box(x, 210 - tall, thick, tall), random.pick(spines), { opacity: 1, bleed: 1.5 });
    w.line(box(x, 210 - tall, thick, tall), '#4a4250', 2.2);
    x += thick + 3;
  }
  w.wash(turn(box(716, 112, 22, 98), 16, 716, 210), '#4f8fb5', { opacity: 1, bleed: 1 });
  shelf(210);
  // Jars, a skull of paper dinosaur, minerals.
  for (const [jx, colour] of [
    [800, '#d9b06a'],
    [868, '#8cb36a'],
    [936, '#c96a50'],
  ] as const) {
    w.wash(box(jx, 146, 52, 62, 10), '#e6f3f3', { opacity: 0.85, bleed: 1.5 });
    w.wash(box(jx + 4, 170, 44, 36, 7), colour, { opacity: 0.95, bleed: 1, rim: 0 });
    w.line(box(jx, 146, 52, 62, 10), '#5a7a84', 2.4);
    w.wash(box(jx - 3, 130, 58, 18, 5), '#d9594a', { opacity: 1, bleed: 1 });
  }
  w.draw(poly(1020, 208, 1034, 150, 1062, 128, 1086, 156, 1100, 208), '#b58fd0');
  w.line(line(1062, 128, 1056, 208), '#7a5aa0', 2.4);
  shelf(400);
  // Paper dinosaur on the second shelf.
  const bone = '#f0e2c4';
  for (const lx of [574, 606, 648, 676]) w.draw(band(line(lx, 356, lx + 2, 398), 15, 13), bone);
  w.draw(band(curve(560, 352, 520, 366, 494, 350, 484, 322), 24, 5), bone);
  w.draw(band(curve(676, 350, 712, 320, 716, 280, 744, 262), 30, 16), bone);
  w.draw(blob(540, 358, 566, 326, 624, 312, 676, 326, 696, 354, 660, 376, 580, 378), bone);
  w.draw(blob(732, 254, 756, 244, 784, 258, 780, 274, 748, 278), bone);
  w.fill(oval(756, 258, 4), '#4a4250');
  for (const d of [0, 1, 2, 3, 4])
    w.line(curve(572 + d * 24, 328, 580 + d * 24, 348, 572 + d * 24, 368), '#a8895c', 2.6);
  // Globe.
  w.line(curve(880, 280, 838, 300, 836, 360, 880, 384, 926, 376), '#b5804c', 7);
  w.draw(oval(884, 326, 50), '#8fcbe6');
  w.wash(blob(850, 312, 874, 290, 902, 300, 890, 330, 868, 350), '#7fb86a', { opacity: 0.95, rim: 0.2, bleed: 2 });
  w.wash(oval(916, 344, 14, 11), '#7fb86a', { opacity: 0.95, rim: 0, bleed: 1 });
  w.draw(poly(850, 400, 860, 384, 916, 384, 926, 400), '#b5804c');
  // Sensitive plant.
  w.draw(poly(1000, 348, 1090, 348, 1078, 400, 1012, 400), '#c9683f');
  for (const [ex, ey, folded] of [
    [980, 280, 0],
    [1030, 260, 0],
    [1080, 256, 0],
    [1124, 296, 1],
  ] as const) {
    w.line(curve(1045, 348, (1045 + ex) / 2, ey + 30, ex, ey), '#6a8f46', 4);
    for (let leaf = 0; leaf < 6; leaf += 1) {
      const t = leaf / 5;
      const [lx, ly] = [ex + (1045 - ex) * t * 0.5, ey + (348 - ey) * t * 0.4];
      for (const s of [-1, 1])
        w.fill(oval(lx + s * (folded ? 4 : 9), ly - (folded ? 7 : 0), 9, 4, folded ? s * 70 : s * 16), '#6fae4c');
    }
  }
  // Table with tank and microscope.
  w.draw(poly(420, 600, 1150, 592, 1180, 640, 400, 650), '#d9a866');
  w.line(line(450, 650, 440, 870), '#8a5a3c', 13);
  w.line(line(1130, 642, 1140, 862), '#8a5a3c', 13);
  w.wash(box(470, 452, 250, 148), '#cdeaf2', { opacity: 0.7 });
  w.wash(box(474, 482, 242, 114), '#8fd0e0', { to: '#5fb0cf', opacity: 0.8, rim: 0 });
  w.wash(blob(474, 580, 540, 566, 640, 578, 716, 566, 716, 598, 474, 598), '#e6cf9a', {
    opacity: 1,
    rim: 0.2,
    bleed: 2,
  });
  for (const px of [500, 690])
    w.wash(band(curve(px, 580, px + 10, 550, px - 8, 520, px + 4, 494), 13, 4), '#5fa35c', { opacity: 0.95, bleed: 1 });
  for (const [fx, fy, colour] of [
    [560, 520, '#f0803c'],
    [640, 546, '#f2b33c'],
    [606, 500, '#e5586a'],
  ] as const) {
    w.wash(poly(fx + 18, fy, fx + 38, fy - 13, fx + 36, fy + 13), colour, { opacity: 1, bleed: 1 });
    w.draw(oval(fx, fy, 23, 14), colour, '#8a4a2c', 2);
    w.fill(oval(fx - 11, fy - 3, 3), '#2c2430');
  }
  w.line(box(470, 452, 250, 148), '#4a6a78', 4.5);
  sheet.at(930, 596, 1, 0, () => {
    w.draw(blob(-80, 0, -70, -24, 0, -30, 70, -22, 84, 0), '#3f4a60');
    w.line(curve(50, -20, 84, -80, 60, -150, 16, -168), '#3f4a60', 22);
    w.wash(box(-52, -64, 100, 14), '#5a6478', { opacity: 1, bleed: 1 });
    sheet.at(-4, -130, 1, 22, () => {
      w.draw(box(-18, -90, 36, 110, 6), '#e6e9ee');
      w.draw(box(-14, -122, 28, 36, 5), '#3f4a60');
      w.draw(poly(-14, 20, 14, 20, 8, 52, -8, 52), '#c9a04a');
    });
    w.draw(oval(62, -70, 14), '#c9a04a');
  });
  // Children round the table.
  kid(sheet, w, 1060, 868, 270, { hair: 'bob', shirt: '#e5786a', skirt: true, left: [-66, -150] });
  kid(sheet, w, 330, 876, 290, { hair: 'short', shirt: '#4f8fb5', right: [80, -160] });
  kid(sheet, w, 760, 880, 250, { hair: 'tails', shirt: '#e8b23c', left: [-50, -150], right: [44, -70] });
  w.line(arc(420, 612, 26, 26, 0, 360), '#5a4a3c', 6);
  fibres(sheet);
}
