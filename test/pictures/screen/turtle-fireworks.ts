import type { Point, Shape } from '../kit/shapes.js';
import { arc, blob, box, line, oval } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Walks a turtle: `steps` times forward by a growing length and turn. The trace of its pen. */
function walk(x: number, y: number, steps: number, length: number, grow: number, turnBy: number): Shape {
  const points: Point[] = [[x, y]];
  let heading = 0;
  let stride = length;
  let [px, py] = [x, y];
  for (let step = 0; step < steps; step += 1) {
    px += stride * Math.cos(heading);
    py += stride * Math.sin(heading);
    points.push([px, py]);
    heading += (turnBy * Math.PI) / 180;
    stride += grow;
  }
  return { points, closed: false, smooth: false };
}

/** Turtle graphics on a black canvas: spirals, rosettes and a star, each one number away from the next. */
export function drawTurtleFireworks(sheet: Sheet): void {
  const { random } = sheet;
  sheet.add('rect', { width: 1080, height: 1080, fill: sheet.blend(['#0f1030', '#1c1746', '#38215a']) });
  const pen = (shape: Shape, stroke: string, width: number): void =>
    sheet.path(sheet.outline(shape, 0, 99999), { stroke, 'stroke-width': width });
  for (let index = 0; index < 60; index += 1)
    sheet.add('circle', {
      cx: Math.round(random.between(0, 1080)),
      cy: Math.round(random.between(0, 900)),
      r: random.pick([1.5, 2, 3]),
      fill: '#ffffff',
      opacity: random.between(0.3, 0.9),
    });

  const glow = (cx: number, cy: number, r: number, colour: string): void => {
    sheet.add('circle', { cx, cy, r, fill: sheet.glow(colour, colour, { innerOpacity: 0.45, outerOpacity: 0 }) });
  };
  glow(540, 380, 400, '#f2703c');
  glow(220, 300, 240, '#4fc3f2');
  glow(860, 260, 230, '#f25c9a');
  glow(250, 690, 210, '#9adf5c');
  glow(850, 650, 230, '#c79aff');

  // Great spiral: square turns that are not quite square.
  const colours = ['#ffe28a', '#ffb04a', '#ff7a4a', '#ff5a7a'];
  colours.forEach((colour, index) => pen(walk(540, 380, 92, 2 + index * 0.5, 3.5, 89 + index * 0.55), colour, 2.4));
  // Rosette of circles.
  for (let petal = 0; petal < 24; petal += 1) {
    const a = (petal * Math.PI) / 12;
    pen(oval(220 + 72 * Math.cos(a), 300 + 72 * Math.sin(a), 72), petal % 2 ? '#7fe0ff' : '#b5f0ff', 1.8);
  }
  pen(walk(860, 260, 120, 1.5, 2.1, 121), '#ff9ac4', 2);
  pen(walk(860, 260, 120, 1, 2.1, 119.4), '#ffd0e4', 1.4);
  // Stars inside stars.
  for (let ring = 1; ring <= 9; ring += 1) {
    const points: Point[] = [];
    for (let tip = 0; tip <= 7; tip += 1) {
      const a = (tip * 3 * 2 * Math.PI) / 7 + ring * 0.12;
      points.push([250 + ring * 17 * Math.cos(a), 690 + ring * 17 * Math.sin(a)]);
    }
    pen({ points, closed: false, smooth: false }, ring % 2 ? '#c9f58a' : '#8fe070', 2);
  }
  // Squares turned ten degrees at a time.
  for (let square = 0; square < 36; square += 1) {
    const a = (square * Math.PI) / 18;
    const points: Point[] = [0, 1, 2, 3, 4].map((corner) => {
      const b = a + (corner * Math.PI) / 2;
      return [850 + 66 * Math.cos(a) + 74 * Math.cos(b), 650 + 66 * Math.sin(a) + 74 * Math.sin(b)];
    });
    pen({ points, closed: false, smooth: false }, ['#d9b5ff', '#b58aff', '#f2d9ff'][square % 3] ?? '#fff', 1.6);
  }
  // Rising trails and the turtle that drew them all.
  for (const [x, top, colour] of [
    [540, 640, '#ffb04a'],
    [250, 860, '#9adf5c'],
    [850, 800, '#c79aff'],
  ] as const) {
    for (let y = top; y < 940; y += 22) pen(line(x, y, x, y + 10), colour, 4);
  }
  sheet.add('rect', { y: 940, width: 1080, height: 140, fill: '#0c0b22' });
  for (let x = 0; x < 1080; x += 54) pen(line(x, 940, x, 1080), '#2a2752', 1.5);
  for (let y = 940; y < 1080; y += 35) pen(line(0, y, 1080, y), '#2a2752', 1.5);
  const flat = (shape: Shape, fill: string): void => sheet.path(sheet.outline(shape, 0, 18), { fill });
  sheet.at(560, 1000, 1, -6, () => {
    for (const [x, y] of [
      [-58, 34],
      [48, 36],
      [-54, -30],
      [46, -34],
    ] as const)
      flat(oval(x, y, 27, 18, x * y > 0 ? 30 : -30), '#7fd08a');
    flat(oval(100, 0, 37, 31), '#7fd08a');
    flat(blob(-108, 0, -84, -10, -84, 10), '#7fd08a');
    flat(oval(0, 0, 84, 60), '#2f8f6a');
    flat(oval(0, 0, 70, 48), '#4fb587');
    for (const [x, y] of [
      [0, 0],
      [-38, -14],
      [-38, 18],
      [38, -14],
      [38, 18],
      [0, -34],
      [0, 34],
    ] as const)
      pen(arc(x, y, 20, 15, 0, 360), '#1f6a4c', 4);
    flat(oval(112, -12, 6), '#0f1030');
    flat(oval(114, 10, 5), '#0f1030');
    flat(box(-12, -6, 24, 12, 6), '#ffe28a');
  });
  for (let x = 80; x < 450; x += 26) pen(line(x, 1000, x + 12, 1000), '#ffe28a', 4);
}
