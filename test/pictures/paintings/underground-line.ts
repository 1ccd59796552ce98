import { face } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { Marker } from '../kit/marker.js';
import { arc, band, blob, box, curve, line, oval, poly, star } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Felt pen: the earth cut open like an onion, a drill-nosed train winding down to the core. */
export function drawUndergroundLine(sheet: Sheet): void {
  const m = new Marker(sheet, { wobble: 5 });
  const { random } = sheet;
  layPaper(sheet, '#fffdf5');
  m.fill(box(0, 0, 1080, 1080), '#cdeaf5', 0);
  const [cx, cy] = [540, 610];
  const rings = [
    [430, '#6fae4c'],
    [404, '#9a6a42'],
    [330, '#c98b52'],
    [250, '#e2673a'],
    [165, '#f39a35'],
    [86, '#ffd84d'],
  ] as const;
  for (const [r, colour] of rings) m.draw(oval(cx, cy, r), colour);
  for (let index = 0; index < 46; index += 1) {
    const [angle, r] = [random.between(0, 6.283), random.between(344, 392)];
    m.fill(
      oval(cx + r * Math.cos(angle), cy + r * Math.sin(angle), random.between(5, 11), random.between(4, 8)),
      random.pick(['#6d4527', '#c9a077', '#7c5433']),
    );
  }
  for (let index = 0; index < 26; index += 1) {
    const [angle, r] = [random.between(0, 6.283), random.between(265, 320)];
    const [x, y, s] = [cx + r * Math.cos(angle), cy + r * Math.sin(angle), random.between(9, 18)];
    m.draw(
      poly(x - s, y, x - s * 0.4, y - s * 0.8, x + s * 0.7, y - s * 0.6, x + s, y + s * 0.3, x, y + s * 0.8),
      random.pick(['#a8693a', '#8f8a95', '#dfb27c']),
      undefined,
      3,
    );
  }
  for (let index = 0; index < 22; index += 1) {
    const angle = (index * 360) / 22 + random.around(5);
    m.line(arc(cx, cy, 207 + random.around(26), 207 + random.around(26), angle, angle + 12), '#ffd06a', 6);
  }
  m.fill(star(cx, cy, 74, 44, 12), '#fff2a8');
  face(m, cx, cy - 2, 36, { hair: 'none', skin: '#fff2a8', ink: '#b4491f' });

  // What stands on the skin of the earth.
  const onTop = (angle: number, draw: () => void): void => {
    const turned = ((angle - 90) * Math.PI) / 180;
    sheet.at(cx + 428 * Math.cos(turned), cy + 428 * Math.sin(turned), 1, angle, draw);
  };
  const tree = (): void => {
    m.fill(box(-8, -52, 16, 56), '#7a4a2c');
    m.draw(blob(-38, -60, -30, -104, 0, -122, 30, -104, 38, -60, 0, -46), '#3f9150', undefined, 5);
  };
  const hut = (wall: string, roof: string) => (): void => {
    m.draw(box(-36, -62, 72, 66), wall, undefined, 5);
    m.draw(poly(-48, -62, 0, -108, 48, -62), roof, undefined, 5);
    m.draw(box(-13, -34, 26, 38), '#7a4a2c', undefined, 4);
  };
  onTop(-78, tree);
  onTop(-62, hut('#fff0c9', '#d94f45'));
  onTop(-46, tree);
  onTop(-33, hut('#f7c6cf', '#4b6fb3'));
  onTop(-20, tree);
  onTop(44, hut('#d8ecc0', '#8a55a5'));
  onTop(58, tree);
  onTop(72, hut('#fff0c9', '#e78a2e'));
  onTop(88, tree);
  onTop(30, tree);
  for (const angle of [-100, -122, -145, 108, 130, 152, 176, -165]) {
    onTop(angle, () => {
      m.line(line(-8, 0, -14, -26), '#3f9150', 6);
      m.line(line(0, 0, 0, -32), '#3f9150', 6);
      m.line(line(8, 0, 14, -26), '#3f9150', 6);
    });
  }
  onTop(4, () => {
    m.draw(box(-74, -96, 148, 100, 12), '#ffffff');
    m.draw(box(-88, -118, 176, 34, 8), '#d94f45');
    m.draw(box(-44, -64, 88, 68, 30), '#3a3a52');
    m.line(curve(0, -118, 0, -150, 0, -176), '#26222e', 6);
    m.draw(poly(0, -178, 52, -160, 0, -142), '#f6c945', undefined, 5);
  });

  const tunnel = curve(
    570,
    190,
    566,
    256,
    690,
    288,
    800,
    420,
    834,
    600,
    760,
    800,
    560,
    880,
    352,
    810,
    290,
    640,
    330,
    480,
    450,
    424,
  );
  m.line(tunnel, '#3b2c36', 72);
  m.line(tunnel, '#5a4650', 56);
  for (const side of [-11, 11]) {
    sheet.group({ transform: `translate(${side} ${-side / 2})` }, () => m.line(tunnel, '#d8cfc4', 3));
  }
  const stops = [
    [572, 226],
    [742, 338],
    [832, 560],
    [742, 818],
    [520, 880],
    [302, 720],
  ] as const;
  for (const [x, y] of stops) {
    m.draw(oval(x, y, 19), '#ffffff', undefined, 5);
    m.fill(oval(x, y, 9), '#d94f45');
  }
  const car = (x: number, y: number, angle: number, colour: string, hair: 'short' | 'bob' | 'tails' | 'bun'): void => {
    sheet.at(x, y, 1, angle, () => {
      m.draw(box(-62, -38, 124, 72, 22), colour);
      for (const wx of [-30, 30]) {
        m.draw(oval(wx, -6, 24, 22), '#dff3fb', undefined, 4);
        face(m, wx, -2, 14, { hair });
      }
      m.line(line(-54, 24, 54, 24), '#ffffff', 6);
    });
  };
  car(806, 478, 74, '#3f7fc4', 'bob');
  car(806, 690, 108, '#3d9d72', 'short');
  car(652, 858, 160, '#8a55a5', 'tails');
  sheet.at(420, 848, 1, 208, () => {
    m.draw(box(-66, -42, 128, 80, 20), '#d94f45');
    m.draw(oval(4, -6, 30, 25), '#dff3fb', undefined, 4);
    sheet.at(4, 0, 1, 180, () => face(m, 0, 2, 18, { hair: 'cap', shirt: '#f6c945' }));
    m.draw(poly(62, -40, 150, 0, 62, 40), '#c9ccd6');
    for (const x of [78, 98, 118]) m.line(line(x, -34 + (x - 70) * 0.45, x + 12, 30 - (x - 70) * 0.4), '#6d7080', 5);
  });
  for (const [x, y] of [
    [250, 760],
    [262, 700],
    [296, 800],
  ] as const)
    m.draw(poly(x - 14, y, x - 3, y - 13, x + 13, y - 5, x + 9, y + 12), '#dfb27c', undefined, 3);
  m.draw(oval(120, 120, 62), '#ffcf3f');
  for (let ray = 0; ray < 12; ray += 1) {
    const angle = (ray * Math.PI) / 6;
    m.line(
      line(
        120 + 78 * Math.cos(angle),
        120 + 78 * Math.sin(angle),
        120 + 108 * Math.cos(angle),
        120 + 108 * Math.sin(angle),
      ),
      '#f39a35',
      8,
    );
  }
  m.fill(band(curve(840, 120, 900, 96, 980, 120), 44, 44), '#ffffff');
  m.line(curve(812, 130, 836, 90, 880, 96, 906, 66, 950, 92, 990, 88, 1010, 132, 812, 134), '#26222e', 5);
  fibres(sheet);
}
