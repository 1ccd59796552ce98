import { kid } from '../kit/figures.js';
import { fibres } from '../kit/grain.js';
import { PaperCut } from '../kit/paper-cut.js';
import { arc, band, blob, box, closeUp, curve, dome, line, oval, poly, star } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** The school at nightfall, cut in paper: the dome on the roof stands open towards the stars. */
export function drawSchoolObservatory(sheet: Sheet): void {
  const p = new PaperCut(sheet, 7);
  const { random } = sheet;
  p.piece(box(-10, -10, 1300, 820), '#23386b', 0);
  p.piece(blob(-60, 250, 260, 180, 640, 260, 980, 170, 1340, 240, 1340, 860, -60, 860), '#34548c', 6);
  p.piece(blob(-60, 420, 240, 360, 620, 430, 980, 350, 1340, 420, 1340, 860, -60, 860), '#5b7fae', 6);
  p.piece(blob(-60, 540, 300, 500, 700, 550, 1340, 490, 1340, 860, -60, 860), '#93aec4', 6);
  for (let index = 0; index < 34; index += 1) {
    const [x, y, r] = [random.between(20, 1260), random.between(16, 330), random.between(5, 11)];
    p.fill(star(x, y, r, r * 0.4, 4), random.pick(['#ffe9a8', '#ffffff', '#ffd6a0']));
  }
  const dipper = [
    [150, 90],
    [220, 70],
    [286, 92],
    [346, 126],
    [344, 184],
    [424, 204],
    [446, 144],
  ] as const;
  dipper.forEach(([x, y], index) => {
    const next = dipper[index + 1];
    if (next) p.line(line(x, y, next[0], next[1]), '#8fb0d9', 2.4);
  });
  for (const [x, y] of dipper) p.piece(star(x, y, 15, 6, 5), '#ffe28a', 3);
  p.piece(oval(1120, 120, 52), '#fff3cc', 6);
  p.piece(oval(1142, 104, 44), '#23386b', 0);

  // Beam of sight from the slit.
  sheet.path(sheet.outline(poly(676, 190, 500, -10, 660, -10), 2), { fill: '#cfe0f5', opacity: 0.16 });
  // Roof drum and dome.
  p.piece(box(600, 228, 170, 70), '#e8dcc4', 7);
  for (const x of [628, 672, 716]) p.fill(box(x, 248, 24, 30, 4), '#ffd977');
  p.piece(dome(685, 236, 104, 116), '#c9d5df', 8);
  p.piece(closeUp(arc(685, 236, 104, 116, 180, 226)), '#aebfcc', 1);
  p.piece(poly(650, 236, 642, 132, 668, 122, 700, 236), '#22304f', 0);
  sheet.at(668, 176, 1, -26, () => {
    p.piece(box(-13, -74, 26, 96, 8), '#f4f0e4', 4);
    p.piece(box(-17, -80, 34, 20, 5), '#d6453d', 2);
  });
  // Main building: middle block and two wings.
  const wing = (x: number, width: number): void => {
    p.piece(box(x, 360, width, 300), '#f3dfbd', 8);
    p.piece(box(x - 14, 340, width + 28, 34, 6), '#c95a48', 7);
    for (let floor = 0; floor < 3; floor += 1) {
      for (let column = 0; column < Math.floor(width / 62); column += 1) {
        const [wx, wy] = [x + 20 + column * 62, 398 + floor * 88];
        p.fill(box(wx, wy, 42, 50, 3), random.next() < 0.6 ? '#ffd977' : '#7fa9c9');
        p.line(line(wx + 21, wy + 2, wx + 21, wy + 48), '#f8ead0', 3);
        p.line(line(wx + 2, wy + 22, wx + 40, wy + 22), '#f8ead0', 3);
      }
      p.line(line(x + 6, 458 + floor * 88, x + width - 6, 458 + floor * 88), '#dcc298', 4.5);
    }
  };
  wing(140, 390);
  wing(840, 330);
  p.piece(box(510, 292, 350, 370), '#f8e8cb', 9);
  p.piece(box(492, 276, 386, 32, 6), '#c95a48', 7);
  for (let floor = 0; floor < 2; floor += 1)
    for (const x of [540, 622, 704, 786]) {
      p.fill(box(x, 330 + floor * 86, 48, 56, 3), (x + floor) % 3 ? '#ffd977' : '#7fa9c9');
      p.line(line(x + 24, 332 + floor * 86, x + 24, 384 + floor * 86), '#fff4de', 3);
    }
  p.piece(oval(685, 518, 31), '#ffffff', 4);
  p.line(line(685, 518, 685, 498), '#3a3a52', 4);
  p.line(line(685, 518, 700, 524), '#3a3a52', 4);
  p.piece(poly(586, 570, 784, 570, 800, 590, 570, 590), '#c95a48', 5);
  for (const x of [590, 650, 708, 766]) p.piece(box(x, 588, 16, 76), '#fff4de', 3);
  p.fill(box(616, 594, 30, 68, 2), '#8a5a3c');
  p.fill(box(670, 594, 34, 68, 2), '#ffd977');
  p.fill(box(726, 594, 34, 68, 2), '#8a5a3c');
  p.line(line(300, 340, 300, 210), '#e8dcc4', 5);
  p.piece(blob(303, 214, 340, 206, 372, 220, 402, 210, 402, 262, 366, 270, 336, 256, 303, 264), '#d6453d', 4);

  // Trees, path, children looking up.
  p.piece(blob(-60, 660, 300, 640, 700, 660, 1340, 636, 1340, 860, -60, 860), '#4f8f6a', 8);
  p.piece(poly(600, 662, 772, 662, 900, 820, 480, 820), '#e0cfa6', 3);
  const tree = (x: number, y: number, s: number, colour: string): void => {
    p.piece(band(curve(x, y, x + 3, y - 50 * s, x, y - 100 * s), 18 * s, 11 * s), '#7a5238', 4);
    p.piece(
      blob(
        x - 62 * s,
        y - 90 * s,
        x - 46 * s,
        y - 160 * s,
        x,
        y - 190 * s,
        x + 48 * s,
        y - 158 * s,
        x + 62 * s,
        y - 92 * s,
        x,
        y - 70 * s,
      ),
      colour,
      7,
    );
    p.piece(
      blob(x - 30 * s, y - 110 * s, x - 20 * s, y - 150 * s, x + 10 * s, y - 164 * s, x + 22 * s, y - 126 * s),
      '#7fb98a',
      1,
    );
  };
  tree(80, 700, 1.05, '#3f7f5c');
  tree(1210, 700, 1.15, '#3f7f5c');
  tree(1120, 716, 0.8, '#5a9a6c');
  tree(200, 724, 0.76, '#5a9a6c');
  p.piece(blob(-60, 740, 260, 716, 520, 750, 480, 860, -60, 860), '#3a7558', 7);
  p.piece(blob(1340, 740, 1080, 716, 850, 756, 900, 860, 1340, 860), '#3a7558', 7);
  kid(sheet, p, 360, 780, 130, { hair: 'tails', shirt: '#f2b33c', skirt: true, right: [58, -146], mouth: 'open' });
  kid(sheet, p, 452, 790, 120, { hair: 'short', shirt: '#d6453d', left: [-48, -70] });
  kid(sheet, p, 960, 784, 134, { hair: 'cap', shirt: '#4f9fd6', left: [-54, -150], mouth: 'open' });
  // A small telescope on the lawn.
  p.line(line(868, 786, 890, 724), '#5a4a3c', 5);
  p.line(line(912, 788, 890, 724), '#5a4a3c', 5);
  p.line(line(890, 790, 890, 724), '#5a4a3c', 5);
  p.piece(band(line(924, 748, 846, 690), 18, 26), '#f4f0e4', 4);
  fibres(sheet, '#2a2340', 1.1);
}
