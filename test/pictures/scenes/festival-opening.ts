import { cloud, face, kid } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { Marker } from '../kit/marker.js';
import { blob, box, curve, line, oval, poly, star } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Opening day: three water rockets leave the field, everybody looks up. */
export function drawFestivalOpening(sheet: Sheet): void {
  const m = new Marker(sheet, { wobble: 3, ink: '#27304a', lineWidth: 4.5 });
  const { random } = sheet;
  layPaper(sheet, '#fffdf6');
  m.fill(box(0, 0, 1280, 560), '#bfe4f4', 3);
  m.draw(cloud(180, 150, 220), '#ffffff');
  m.draw(cloud(1080, 130, 240), '#ffffff');
  m.draw(cloud(470, 90, 130), '#ffffff');
  // School and flags behind.
  m.draw(box(40, 330, 330, 200), '#f6dcae');
  m.draw(poly(20, 334, 390, 334, 360, 290, 50, 290), '#d9694f');
  for (let y = 352; y < 500; y += 60)
    for (let x = 64; x < 350; x += 50) m.draw(box(x, y, 32, 36), '#a9d6e6', undefined, 3);
  m.draw(box(960, 360, 280, 170), '#f6dcae');
  m.draw(poly(944, 364, 1256, 364, 1230, 326, 970, 326), '#d9694f');
  for (let y = 384; y < 500; y += 60)
    for (let x = 982; x < 1220; x += 50) m.draw(box(x, y, 32, 36), '#a9d6e6', undefined, 3);
  m.fill(poly(0, 530, 1280, 520, 1280, 800, 0, 800), '#8cc66a', 4);
  m.fill(poly(0, 560, 1280, 548, 1280, 610, 0, 624), '#e0936a', 3);
  m.line(line(0, 582, 1280, 570), '#fff4e6', 4);
  m.line(line(0, 602, 1280, 590), '#fff4e6', 4);
  // Bunting from side to side.
  const rope = curve(-10, 230, 320, 300, 640, 316, 960, 296, 1290, 226);
  m.line(rope, '#27304a', 4);
  const { points } = rope;
  for (let at = 3; at < points.length - 2; at += 5) {
    const [x, y] = points[at] ?? [0, 0];
    m.draw(
      poly(x - 17, y, x + 19, y, x + 1, y + 38),
      ['#e5534e', '#f6c53c', '#4f8fd0', '#5fae5c', '#b07fd0'][((at - 3) / 5) % 5] ?? '#fff',
      undefined,
      3,
    );
  }
  // Rockets with their tails of water.
  const rocket = (x: number, y: number, s: number, tilt: number, colour: string): void => {
    sheet.at(x, y, s, tilt, () => {
      for (const [dx, length] of [
        [-14, 190],
        [0, 260],
        [14, 200],
      ] as const)
        m.line(curve(dx, 96, dx * 1.6, 96 + length * 0.5, dx * 2.4, 96 + length), '#7fc4e8', 10);
      for (let drop = 0; drop < 9; drop += 1)
        m.fill(oval(random.around(46), random.between(180, 380), 6, 9), '#5fb0dd');
      m.draw(poly(-34, 40, -76, 108, -30, 92), colour);
      m.draw(poly(34, 40, 76, 108, 30, 92), colour);
      m.draw(poly(-36, -40, 36, -40, 36, 60, 14, 96, -14, 96, -36, 60), '#dff2f8');
      m.fill(box(-34, 6, 68, 26), '#5fb0dd');
      m.draw(poly(-36, -40, 0, -118, 36, -40), colour);
      m.fill(star(0, -14, 18, 8), colour);
    });
  };
  rocket(430, 230, 0.9, -12, '#e5534e');
  rocket(650, 160, 1.05, 3, '#f29a3c');
  rocket(860, 250, 0.86, 14, '#7a5aa8');
  for (const x of [500, 644, 790]) {
    m.line(line(x, 580, x - 28, 640), '#8a5a3c', 8);
    m.line(line(x, 580, x + 28, 640), '#8a5a3c', 8);
    m.draw(box(x - 22, 566, 44, 20, 5), '#c9965a');
    m.fill(oval(x, 646, 46, 9), '#5fb0dd');
  }
  // The crowd: rows of heads from behind to front.
  const shirts = ['#e5534e', '#4f8fd0', '#f6c53c', '#5fae5c', '#b07fd0', '#f29a3c'];
  const hair = ['short', 'bob', 'tails', 'cap', 'bun'] as const;
  for (const [row, y, count, r] of [
    [0, 674, 13, 23],
    [1, 736, 10, 31],
  ] as const) {
    for (let index = 0; index < count; index += 1) {
      const x = (1280 / count) * (index + 0.5) + random.around(12);
      if (row === 0 && x > 430 && x < 860) continue;
      const top = y + random.around(9);
      m.draw(
        blob(
          x - r * 1.3,
          top + r * 3,
          x - r * 1.1,
          top + r * 1.3,
          x,
          top + r * 0.8,
          x + r * 1.1,
          top + r * 1.3,
          x + r * 1.3,
          top + r * 3,
        ),
        random.pick(shirts),
        undefined,
        3.4,
      );
      if (index % 3 === 0) m.line(line(x + r, top + r * 1.4, x + r * 1.7, top - r * 0.9), random.pick(shirts), 11);
      face(m, x, top, r, { hair: random.pick(hair), shirt: random.pick(shirts), mouth: index % 2 ? 'open' : 'smile' });
    }
  }
  kid(sheet, m, 560, 700, 110, {
    hair: 'bob',
    shirt: '#ffffff',
    trousers: '#4f8fd0',
    right: [46, -130],
    mouth: 'open',
  });
  kid(sheet, m, 716, 700, 110, {
    hair: 'short',
    shirt: '#ffffff',
    trousers: '#4f8fd0',
    left: [-46, -130],
    mouth: 'open',
  });
  for (const [x, y, colour] of [
    [120, 250, '#e5534e'],
    [170, 220, '#f6c53c'],
    [1170, 240, '#5fae5c'],
    [1120, 210, '#4f8fd0'],
  ] as const) {
    m.line(curve(x, y + 30, x - 6, y + 64, x + 4, y + 96), '#27304a', 2.6);
    m.draw(oval(x, y, 25, 30), colour);
    m.line(curve(x - 12, y - 8, x - 8, y - 18, x, y - 20), '#ffffff', 4);
  }
  fibres(sheet);
}
