import { kid, spark } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { Marker } from '../kit/marker.js';
import { arc, band, blob, box, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Giant sunflowers bow at dusk and light the way home with what they ate by day. */
export function drawSunflowerLamps(sheet: Sheet): void {
  const m = new Marker(sheet, { wobble: 4, ink: '#1f2140' });
  const { random } = sheet;
  layPaper(sheet, '#fffdf4');
  m.fill(box(0, 0, 900, 1200), '#3a4a8f', -8);
  m.fill(box(0, 560, 900, 300), '#5a5aa6', -8);
  for (let index = 0; index < 24; index += 1)
    spark(
      m,
      random.between(20, 880),
      random.between(20, 420),
      random.between(5, 11),
      random.pick(['#fff3b0', '#ffffff', '#bcd3ff']),
      3,
    );
  m.draw(oval(120, 130, 56), '#f7f0c6');
  m.fill(oval(144, 116, 48), '#3a4a8f');

  for (const [x, y, w, h, wall, roof] of [
    [20, 850, 150, 190, '#e59b8c', '#8f3f52'],
    [190, 850, 120, 260, '#8cc0b8', '#3b6c78'],
    [560, 850, 150, 220, '#e9c57a', '#a4612e'],
    [730, 850, 160, 270, '#c39ac9', '#6b4487'],
  ] as const) {
    m.draw(box(x, y - h, w, h), wall);
    m.draw(poly(x - 14, y - h, x + w / 2, y - h - 70, x + w + 14, y - h), roof);
    for (let wy = y - h + 30; wy < y - 70; wy += 70) {
      for (const wx of [x + w * 0.16, x + w * 0.58]) {
        m.draw(box(wx, wy, w * 0.26, 40), random.next() < 0.75 ? '#ffe27a' : '#4a4f7c', undefined, 4);
        m.line(line(wx + w * 0.13, wy, wx + w * 0.13, wy + 40), '#1f2140', 3);
      }
    }
  }
  m.draw(poly(-10, 850, 910, 850, 910, 1210, -10, 1210), '#6a9a5c');
  m.draw(poly(330, 850, 540, 850, 720, 1210, 90, 1210), '#b9ab98');
  for (let y = 880; y < 1200; y += 46) {
    const half = 105 + ((y - 850) / 360) * 205;
    m.line(curve(420 - half * 0.96, y, 420, y + 8, 420 + half * 0.92, y), '#8f8272', 3);
  }

  const lamp = (x: number, foot: number, tip: number, top: number, r: number): void => {
    const head: [number, number] = [tip, top + r * 0.9];
    sheet.path(
      sheet.outline(
        poly(
          head[0] - r * 0.8,
          head[1],
          head[0] + r * 0.8,
          head[1] + 10,
          head[0] + r * 2.1,
          foot + 46,
          head[0] - r * 2,
          foot + 46,
        ),
        2,
      ),
      {
        fill: sheet.blend(['#fff1a0', '#ffe98a']),
        opacity: 0.36,
      },
    );
    const stem = curve(
      x,
      foot,
      x - (tip - x) * 0.08,
      (foot + top) / 2,
      x + (tip - x) * 0.16,
      top + 20,
      x + (tip - x) * 0.55,
      top - r * 0.55,
      tip,
      top + r * 0.25,
    );
    m.draw(band(stem, r * 0.3, r * 0.2), '#4f9a48');
    for (const [at, side] of [
      [0.3, -1],
      [0.48, 1],
    ] as const) {
      const y = foot + (top - foot) * at;
      const leaf = blob(
        x,
        y,
        x + side * r * 0.5,
        y - r * 0.5,
        x + side * r * 1.2,
        y - r * 0.35,
        x + side * r * 0.8,
        y + r * 0.1,
      );
      m.draw(leaf, '#6fb552');
      m.line(curve(x, y, x + side * r * 0.6, y - r * 0.24, x + side * r * 1.05, y - r * 0.3), '#2f6b36', 4);
    }
    for (let petal = 0; petal < 16; petal += 1) {
      const p = turn(oval(head[0], head[1] - r * 0.95, r * 0.2, r * 0.42), petal * 22.5, head[0], head[1]);
      m.draw(p, petal % 2 ? '#f9b52c' : '#ffd23f', '#a35a12', 4);
    }
    m.draw(oval(...head, r * 0.72), '#fff2a0', '#a35a12');
    for (const s of [-1, 1]) {
      m.line(arc(head[0] + s * r * 0.28, head[1] - r * 0.06, r * 0.13, r * 0.1, 190, 350), '#7a4310', 5);
      m.fill(oval(head[0] + s * r * 0.42, head[1] + r * 0.2, r * 0.12, r * 0.08), '#f5a36a');
    }
    m.line(arc(head[0], head[1] + r * 0.14, r * 0.26, r * 0.22, 15, 165), '#7a4310', 5);
  };
  lamp(560, 880, 480, 400, 62);
  lamp(160, 1010, 296, 330, 96);
  lamp(790, 1120, 640, 470, 118);

  kid(sheet, m, 318, 1074, 170, { hair: 'tails', shirt: '#e5536b', skirt: true, right: [50, -66], ink: '#1f2140' });
  m.draw(box(282, 958, 20, 52, 8), '#4a86c9', undefined, 4);
  kid(sheet, m, 428, 1080, 160, {
    hair: 'short',
    shirt: '#3d9d8a',
    trousers: '#2f3a66',
    left: [-50, -66],
    right: [46, -130],
    ink: '#1f2140',
  });
  kid(sheet, m, 640, 1166, 190, {
    hair: 'bun',
    hairColour: '#8c8794',
    shirt: '#7a5aa8',
    trousers: '#4a4454',
    left: [-50, -84],
    ink: '#1f2140',
  });
  m.draw(box(560, 1078, 48, 46, 6), '#d9a45a', undefined, 4);
  m.line(arc(584, 1080, 16, 22, 180, 360), '#1f2140', 5);
  m.line(line(606, 1112, 634, 1090), '#4f9a48', 6);
  m.draw(blob(470, 1140, 480, 1122, 520, 1118, 536, 1132, 536, 1150, 480, 1152), '#e8a24c', undefined, 4);
  m.draw(oval(474, 1120, 18, 16), '#e8a24c', undefined, 4);
  m.fill(poly(460, 1110, 462, 1092, 474, 1104), '#1f2140');
  m.fill(poly(478, 1104, 488, 1092, 490, 1112), '#1f2140');
  m.line(curve(536, 1140, 560, 1130, 556, 1108), '#e8a24c', 8);
  for (const [x, y] of [
    [60, 1120],
    [120, 1170],
    [40, 940],
    [850, 930],
    [700, 910],
    [860, 1190],
  ] as const) {
    m.line(line(x, y, x - 8, y - 24), '#3f7a40', 5);
    m.line(line(x, y, x + 8, y - 26), '#3f7a40', 5);
  }
  fibres(sheet, '#2a2550');
}
