import { Camera } from '../kit/camera.js';
import { dark, light } from '../kit/colour.js';
import type { Shape } from '../kit/shapes.js';
import { arc, blob, box, closeUp, curve, line, oval, poly, star, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Seen from above: a card clock in eight coloured compartments, each with its pills, on a checked cloth. */
export function drawPillClock(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.part(box(0, 0, 1080, 1080), '#f4efe2');
  for (let at = 0; at < 1080; at += 120) {
    cam.part(box(at, 0, 60, 1080), '#d9837a', 0.34);
    cam.part(box(0, at, 1080, 60), '#d9837a', 0.34);
  }
  sheet.add('rect', {
    width: 1080,
    height: 1080,
    fill: sheet.glow('#ffffff', '#5a3a2c', { cx: 0.3, cy: 0.25, r: 0.95, innerOpacity: 0.3, outerOpacity: 0.3 }),
  });

  const [cx, cy] = [500, 560];
  for (const [d, s] of [
    [34, 0.1],
    [22, 0.12],
    [12, 0.16],
  ] as const)
    cam.part(oval(cx + d, cy + d * 1.2, 410), '#2a1a14', s);
  cam.part(oval(cx + 4, cy + 10, 408), '#9a7146');
  cam.part(oval(cx, cy, 404), sheet.glow('#e6c79a', '#c2975f', { cx: 0.35, cy: 0.3, r: 0.8 }));
  const wedge = (from: number, to: number, inner: number, outer: number): Shape =>
    closeUp({
      points: [
        ...arc(cx, cy, outer, outer, from, to).points,
        ...[...arc(cx, cy, inner, inner, from, to).points].reverse(),
      ],
      closed: true,
      smooth: false,
    });
  const colours = ['#f6d55c', '#f2a65a', '#e8776a', '#d97fae', '#9a86cf', '#6fa3d8', '#6fc0b8', '#a4cc6a'];
  const capsule = (x: number, y: number, angle: number, colour: string): void => {
    sheet.at(x, y, 1, angle, () => {
      cam.part(box(-30, -8, 66, 30, 15), '#2a1a14', 0.2);
      cam.lying(box(-34, -15, 68, 30, 15), '#f8f4ea');
      cam.lying(box(0, -15, 34, 30, 15), colour);
      cam.shine(box(-24, -10, 46, 5, 2.5), 0.7);
    });
  };
  const tablet = (x: number, y: number, colour: string): void => {
    cam.part(oval(x + 5, y + 7, 24, 23), '#2a1a14', 0.22);
    cam.ball(x, y, 23, colour);
    cam.part(oval(x, y - 1, 18), light(colour, 0.2));
    cam.wire(line(x - 13, y, x + 13, y - 2), dark(colour, 0.25), 3);
  };
  colours.forEach((colour, index) => {
    const from = index * 45 - 112.5 + 1.6;
    cam.part(wedge(from, from + 41.8, 112, 366), dark(colour, 0.34));
    cam.part(
      wedge(from + 0.6, from + 41.8, 118, 362),
      sheet.blend([light(colour, 0.12), dark(colour, 0.06)], 0, 0, 1, 1),
    );
    const middle = ((from + 21) * Math.PI) / 180;
    const [mx, my] = [cx + 222 * Math.cos(middle), cy + 222 * Math.sin(middle)];
    if (index % 3 === 0) {
      capsule(mx - 10, my - 16, random.between(-40, 40), '#d6453d');
      tablet(mx + 26, my + 34, '#f8f4ea');
    } else if (index % 3 === 1) {
      tablet(mx - 24, my, '#f8f4ea');
      tablet(mx + 30, my - 14, '#f2c6cf');
    } else capsule(mx, my, random.between(-60, 60), '#3f8fc0');
    const [ix, iy] = [cx + 322 * Math.cos(middle), cy + 322 * Math.sin(middle)];
    if (index < 5 && index > 0) {
      cam.part(oval(ix, iy, 15), '#fff6c9');
      for (let ray = 0; ray < 8; ray += 1)
        cam.wire(turn(line(ix + 20, iy, ix + 27, iy), ray * 45, ix, iy), '#fff6c9', 4);
    } else {
      cam.part(oval(ix, iy, 19), '#fff6c9');
      cam.part(oval(ix + 9, iy - 6, 16), colour);
    }
  });
  // The hand.
  sheet.at(cx, cy, 1, 52, () => {
    cam.part(poly(-20, 52, 30, 52, 22, -230, 52, -220, 12, -316, -30, -220, -4, -228), '#2a1a14', 0.25);
    cam.face(poly(-22, 46, 22, 46, 13, -236, 42, -230, 0, -326, -42, -230, -13, -236), '#d63b3f', 0.14);
    cam.wire(line(-10, 30, -4, -220), '#f29a8f', 4, 0.8);
  });
  cam.ball(cx, cy, 44, '#d9b04a');
  cam.wire(line(cx - 22, cy - 8, cx + 22, cy + 8), '#8a6a22', 7);
  for (let index = 0; index < 24; index += 1) cam.part(turn(oval(cx + 386, cy, 6), index * 15, cx, cy), '#8a5a2c', 0.8);

  // Glasses, and water to swallow with.
  cam.part(oval(958, 170, 118), '#2a1a14', 0.22);
  cam.part(oval(944, 150, 118), sheet.glow('#ffffff', '#8fb8c6', { cx: 0.4, cy: 0.35, r: 0.7 }), 0.85);
  cam.wire(oval(944, 150, 116), '#f6fdff', 7);
  cam.part(oval(944, 150, 96), sheet.glow('#e2f6fb', '#8fcbe2', { cx: 0.4, cy: 0.35, r: 0.7 }));
  cam.shine(blob(890, 110, 920, 84, 950, 80, 918, 104, 900, 136), 0.9);
  sheet.at(220, 104, 1, -8, () => {
    for (const [colour, dx, dy, opacity] of [
      ['#2a1a14', 10, 16, 0.25],
      ['#7a4632', 0, 0, 1],
    ] as const) {
      for (const x of [-84, 84]) cam.wire(oval(x + dx, dy, 66, 54), colour, 13, opacity);
      cam.wire(curve(-20 + dx, dy - 8, dx, dy - 20, 20 + dx, dy - 8), colour, 12, opacity);
      cam.wire(curve(-146 + dx, dy - 10, -170 + dx, dy + 60, -120 + dx, dy + 116), colour, 10, opacity);
    }
    for (const x of [-84, 84]) {
      cam.part(oval(x, 0, 60, 48), '#e6f3f6', 0.45);
      cam.shine(poly(x - 36, -22, x - 14, -34, x - 34, 24, x - 46, 8), 0.5);
    }
  });
  cam.part(star(980, 980, 40, 18, 6, 10), '#f6d55c', 0.9);
  cam.part(star(900, 1030, 26, 12, 6, 30), '#f6d55c', 0.9);
}
