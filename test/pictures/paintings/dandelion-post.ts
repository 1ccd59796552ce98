import { kid } from '../kit/figures.js';
import { fibres } from '../kit/grain.js';
import { PaperCut } from '../kit/paper-cut.js';
import { band, blob, box, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Cut paper: dandelion seeds drift over roofs with parcels on strings. */
export function drawDandelionPost(sheet: Sheet): void {
  const p = new PaperCut(sheet, 8);
  const { random } = sheet;
  p.piece(box(-10, -10, 920, 1220), '#a9d8d3', 0);
  p.piece(blob(-60, 330, 160, 250, 420, 320, 700, 230, 980, 310, 980, 760, -60, 760), '#c4e5d6', 6);
  p.piece(oval(735, 205, 92), '#f6c445', 8);
  p.piece(oval(735, 205, 62), '#f9d976', 4);
  p.piece(blob(-60, 640, 180, 540, 430, 640, 660, 560, 980, 650, 980, 1240, -60, 1240), '#8fc49a', 8);
  p.piece(blob(-60, 800, 220, 730, 520, 800, 980, 730, 980, 1240, -60, 1240), '#5fa777', 9);

  const roofs = ['#d9534a', '#e98a3a', '#5a6fae', '#c2496f', '#7a5aa0'];
  [
    [60, 850, 118],
    [235, 880, 92],
    [520, 860, 104],
    [668, 820, 128],
  ].forEach(([x = 0, y = 0, size = 0], index) => {
    p.piece(box(x, y - size, size * 1.05, size), '#fff3dc', 7);
    p.piece(
      poly(x - 16, y - size, x + size * 0.52, y - size * 1.75, x + size * 1.05 + 16, y - size),
      roofs[index] ?? '#d9534a',
      7,
    );
    p.piece(box(x + size * 0.16, y - size * 0.75, size * 0.24, size * 0.26), '#7fbcd0', 2);
    p.piece(box(x + size * 0.6, y - size * 0.58, size * 0.26, size * 0.58), '#8a5a3c', 2);
  });

  // The mother plant: stem, toothed leaves, a half-blown clock.
  p.piece(blob(-60, 1010, 240, 960, 560, 1030, 980, 960, 980, 1240, -60, 1240), '#3c8261', 10);
  for (const [angle, length] of [
    [-62, 230],
    [-28, 190],
    [28, 200],
    [64, 250],
    [0, 150],
  ] as const) {
    const teeth: number[] = [];
    for (let step = 0; step <= 6; step += 1)
      teeth.push(200 + (step % 2 ? 40 : 22) * (1 - step / 8), 1130 - (length * step) / 6);
    for (let step = 6; step >= 0; step -= 1)
      teeth.push(200 - (step % 2 ? 40 : 22) * (1 - step / 8), 1130 - (length * step) / 6);
    p.piece(turn(poly(...teeth), angle, 200, 1130), random.pick(['#2f6f4f', '#4a9a63', '#3f8a5a']), 6);
  }
  p.piece(band(curve(200, 1130, 190, 900, 232, 700, 224, 520), 24, 16), '#7fb85e', 7);
  const tuftAt = (x: number, y: number, size: number, angle: number, rays = 11): void => {
    const tips = Array.from({ length: rays }, (_, ray): [number, number] => {
      const turnBy = ((angle - 90 + (ray - (rays - 1) / 2) * (150 / rays)) * Math.PI) / 180;
      return [x + Math.cos(turnBy) * size, y + Math.sin(turnBy) * size];
    });
    for (const [ex, ey] of tips) p.line(line(x, y, ex, ey), '#ffffff', 4);
    for (const [ex, ey] of tips) p.line(line(ex, ey, ex + 1, ey), '#ffffff', Math.max(3.9, Math.min(4, size * 0.17)));
  };
  for (let angle = -150; angle < 150; angle += 27) {
    const [ex, ey] = [224 + Math.sin((angle * Math.PI) / 180) * 62, 505 - Math.cos((angle * Math.PI) / 180) * 62];
    p.line(line(224, 505, ex, ey), '#f4efe0', 3.5);
    tuftAt(ex, ey, 46, angle, 7);
  }
  p.piece(oval(224, 510, 34, 30), '#d9c07a', 5);

  const parcel = (x: number, y: number, size: number, tilt: number, colour: string, ribbon: string): void => {
    sheet.at(x, y, 1, tilt, () => {
      p.line(curve(0, -size * 2.1, 4, -size * 1.2, 0, -size * 0.5), '#f4efe0', 4.5);
      tuftAt(0, -size * 2.1, size * 1.35, 0);
      p.piece(box(-size * 0.62, -size * 0.5, size * 1.24, size), colour, 7);
      p.piece(box(-size * 0.1, -size * 0.5, size * 0.2, size), ribbon, 1);
      p.piece(box(-size * 0.62, -size * 0.1, size * 1.24, size * 0.2), ribbon, 1);
    });
  };
  parcel(455, 330, 74, 9, '#d9534a', '#f9d976');
  parcel(640, 520, 60, -10, '#5a6fae', '#ffffff');
  parcel(420, 640, 50, 14, '#e98a3a', '#ffffff');
  parcel(135, 250, 56, -8, '#7a5aa0', '#f6c445');
  parcel(800, 680, 44, 6, '#c2496f', '#fff3dc');
  kid(sheet, p, 560, 1120, 190, {
    hair: 'tails',
    shirt: '#f6c445',
    trousers: '#3f5f9e',
    skirt: true,
    left: [-58, -150],
    right: [60, -158],
    mouth: 'open',
  });
  kid(sheet, p, 705, 1130, 170, { hair: 'cap', shirt: '#d9534a', left: [-54, -140], right: [46, -66] });
  for (const [x, y] of [
    [400, 1120],
    [820, 1070],
    [470, 1170],
    [640, 1180],
  ] as const) {
    for (let petal = 0; petal < 8; petal += 1) p.fill(turn(oval(x + 20, y, 15, 6), petal * 45, x, y), '#f9d23c');
    p.fill(oval(x, y, 10), '#e98a3a');
  }
  fibres(sheet, '#5b5040', 1.3);
}
