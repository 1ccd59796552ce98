import { face, spark } from '../kit/figures.js';
import { fibres, layPaper } from '../kit/grain.js';
import { drawTitle, scribble } from '../kit/lettering.js';
import { Marker } from '../kit/marker.js';
import { arc, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Hand-made paper on a day aboard a space station: sixteen sunrises, sleeping on the wall, water in balls. */
export function drawStationPaper(sheet: Sheet): void {
  const m = new Marker(sheet, { wobble: 3, ink: '#1f2347', lineWidth: 5 });
  const { random } = sheet;
  layPaper(sheet, '#fffdf4');
  m.fill(box(20, 20, 1160, 430, 24), '#2b3576', -8);
  for (let index = 0; index < 30; index += 1)
    spark(
      m,
      random.between(40, 1160),
      random.between(36, 430),
      random.between(4, 10),
      random.pick(['#ffe28a', '#ffffff', '#a9c8ff']),
      3,
    );
  sheet.inside(box(20, 20, 1160, 430, 24), 3, () => {
    m.draw(oval(1010, 640, 360, 290), '#4f9fd6', '#a9def6', 9);
    m.fill(blob(820, 440, 900, 390, 980, 400, 960, 450, 880, 470), '#7fbf5c');
    m.fill(blob(1040, 400, 1120, 410, 1190, 460, 1060, 460), '#7fbf5c');
    m.line(curve(900, 376, 960, 366, 1030, 376), '#ffffff', 9);
  });
  drawTitle(sheet, '天宫', 60, 60, 128, '#ffd23f', '#7a3a14');

  // The station, a T of three modules.
  sheet.at(650, 214, 0.9, -8, () => {
    for (const x of [-280, 280]) {
      m.line(line(0, 0, x, 0), '#c9ced9', 14);
      for (const s of [-1, 1]) {
        m.draw(box(x - 44, s > 0 ? 26 : -136, 88, 110), '#e0a23c');
        for (const d of [22, 44, 66])
          m.line(line(x - 44 + d, s > 0 ? 28 : -134, x - 44 + d, s > 0 ? 134 : -28), '#8a5a1c', 3);
        for (const d of [36, 72])
          m.line(line(x - 42, (s > 0 ? 26 : -136) + d, x + 42, (s > 0 ? 26 : -136) + d), '#8a5a1c', 3);
      }
    }
    m.draw(box(-220, -36, 440, 72, 30), '#f4f4f0');
    m.draw(box(-44, -60, 88, 122, 28), '#dfe3ea');
    m.draw(box(-34, 60, 68, 150, 26), '#f4f4f0');
    for (const x of [-160, -110, 110, 160]) m.draw(oval(x, -6, 18), '#8fd3e6', undefined, 4);
    m.draw(oval(0, 0, 26), '#8fd3e6', undefined, 4);
    face(m, 0, 4, 17, { hair: 'short' });
    m.fill(box(-206, 14, 46, 14), '#e0483f');
    m.draw(poly(-22, 210, 22, 210, 34, 240, -34, 240), '#aab0bd');
  });
  // Space walk.
  m.line(curve(700, 300, 780, 330, 820, 270, 880, 250), '#ffffff', 4);
  sheet.at(930, 220, 1, 14, () => {
    m.draw(box(-46, -20, 92, 90, 24), '#d9dde6');
    for (const [x1, y1, x2, y2] of [
      [-40, 0, -84, -40],
      [40, 0, 88, -30],
      [-20, 66, -34, 120],
      [20, 66, 44, 112],
    ] as const) {
      m.line(line(x1, y1, x2, y2), '#1f2347', 36);
      m.line(line(x1, y1, x2, y2), '#ffffff', 27);
    }
    m.draw(box(-36, -12, 72, 84, 20), '#ffffff');
    m.fill(box(-20, 20, 40, 20, 4), '#e0483f');
    m.draw(oval(0, -50, 52, 49), '#ffffff');
    m.draw(oval(0, -48, 38, 34), '#8fd3e6', undefined, 4);
    face(m, 0, -44, 26, { hair: 'none', mouth: 'open' });
  });

  // Four boxes below.
  const colours = [
    ['#fff0c4', '#f2a23c'],
    ['#e3f2fb', '#4f8fd6'],
    ['#fbe3ea', '#d9587f'],
    ['#e6f5dc', '#5fa653'],
  ] as const;
  colours.forEach(([fill, rim], index) => m.draw(box(30 + index * 290, 484, 272, 384, 22), fill, rim, 7));
  // Sixteen sunrises around a clock.
  for (let sun = 0; sun < 16; sun += 1) {
    const a = (sun / 16) * 6.2832;
    const [x, y] = [166 + 98 * Math.cos(a), 606 + 98 * Math.sin(a)];
    m.draw(oval(x, y, 13), sun % 2 ? '#ffd23f' : '#f2883c', '#b5561a', 3);
  }
  m.draw(oval(166, 606, 66), '#4f9fd6');
  m.fill(blob(130, 590, 160, 566, 190, 584, 180, 616, 146, 620), '#7fbf5c');
  scribble(sheet, 56, 732, 220, 4, 20, '#6a4a1c');
  // Sleeping upright, strapped in.
  m.draw(box(404, 516, 110, 190, 40), '#7a9fd6');
  face(m, 459, 556, 36, { hair: 'short' });
  for (const y of [620, 664]) m.line(line(390, y, 528, y + 4), '#e0a23c', 13);
  m.line(curve(540, 540, 556, 528, 540, 520, 560, 510), '#4f6fa8', 5);
  m.line(curve(560, 520, 582, 504, 564, 494, 586, 480), '#4f6fa8', 5);
  scribble(sheet, 346, 732, 220, 4, 20, '#2f4a7a');
  // A ball of water, a goldfish of light in it.
  m.draw(oval(726, 600, 78, 74), '#a9e0f2');
  m.line(arc(726, 600, 56, 54, 200, 270), '#ffffff', 9);
  for (const [x, y, r] of [
    [650, 530, 15],
    [816, 540, 11],
    [806, 672, 17],
    [654, 672, 10],
  ] as const)
    m.draw(oval(x, y, r), '#a9e0f2', undefined, 4);
  m.draw(oval(732, 618, 26, 16), '#f2883c', undefined, 4);
  m.draw(poly(754, 618, 780, 602, 778, 634), '#f2883c', undefined, 4);
  scribble(sheet, 636, 732, 220, 4, 20, '#7a2f4a');
  // Vegetables in orbit.
  m.draw(poly(962, 650, 1106, 650, 1090, 706, 978, 706), '#c9925c');
  for (const [x, h] of [
    [986, 70],
    [1014, 96],
    [1044, 86],
    [1076, 108],
  ] as const) {
    m.line(curve(x, 650, x - 4, 650 - h * 0.5, x + 4, 650 - h), '#4f8f3f', 6);
    m.draw(oval(x + 15, 650 - h, 17, 11, -24), '#7fbf5c', '#37803a', 4);
    m.draw(oval(x - 13, 650 - h * 0.66, 17, 11, 24), '#7fbf5c', '#37803a', 4);
  }
  m.draw(box(950, 506, 170, 20, 8), '#d9587f');
  scribble(sheet, 926, 732, 220, 4, 20, '#2f5a2c');
  fibres(sheet);
}
