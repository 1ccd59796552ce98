import { Camera } from '../kit/camera.js';
import { dark, light } from '../kit/colour.js';
import { arc, blob, box, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** A shopping cart on three-wheeled clovers climbing the school stairs. */
export function drawStairCart(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.part(box(0, 0, 900, 1200), sheet.blend(['#e6ecea', '#cdd8d6'], 0, 0, 1, 1));
  cam.part(poly(0, 640, 900, 60, 900, 420, 0, 1010), '#a9c3bb', 0.8);
  cam.wire(line(0, 632, 900, 52), '#f7f6ee', 14);
  // Hand rail.
  for (const x of [120, 400, 680]) cam.round(box(x, 560 - x * 0.64, 16, 330), '#8a929b');
  cam.wire(line(-20, 560, 920, -46), '#9c5f34', 26);
  cam.wire(line(-20, 552, 920, -54), '#d39a66', 6, 0.8);
  // Steps rising to the right.
  const steps = [
    [-20, 1060],
    [190, 930],
    [400, 800],
    [610, 670],
    [820, 540],
  ] as const;
  for (const [x, y] of steps) {
    cam.part(poly(x, y, 920, y, 920, 1220, x, 1220), sheet.blend(['#bfb9ae', '#a39d92'], 0, 0, 0, 1));
    cam.part(poly(x - 14, y - 26, 920, y - 26, 920, y + 4, x - 14, y + 4), sheet.blend(['#e2ddd2', '#c9c3b8']));
    cam.wire(line(x - 12, y - 12, x + 150, y - 12), '#e0b23c', 9);
    cam.part(poly(x, y + 4, x + 200, y + 4, x + 200, y + 20, x, y + 20), '#6a645c', 0.35);
    for (let index = 0; index < 14; index += 1)
      cam.part(oval(x + random.between(20, 200), y + random.between(30, 110), random.between(1.5, 4)), '#8a847a', 0.6);
  }
  // The cart leans back on the stairs.
  cam.shadow(420, 866, 190, 30, 0.4);
  sheet.at(420, 742, 0.92, -20, () => {
    // Rear frame.
    cam.wire(line(60, 40, 60, -560), '#5c6672', 20);
    cam.wire(line(56, 40, 56, -556), '#aab4be', 6, 0.8);
    cam.wire(curve(60, -540, 60, -610, 150, -620), '#5c6672', 22);
    cam.lying(box(110, -640, 120, 36, 18), '#d6453d');
    // Vegetables behind the rim.
    for (const [x, lean] of [
      [-150, -14],
      [-118, -4],
      [-92, 8],
    ] as const) {
      cam.wire(curve(x, -300, x + lean, -400, x + lean * 2, -470), '#eef3e0', 20);
      for (const d of [-16, 0, 18])
        cam.wire(curve(x + lean * 2, -460, x + lean * 2 + d, -520, x + lean * 2 + d * 2.4, -566), '#4f9a48', 11);
    }
    cam.part(
      blob(-60, -300, -80, -380, -30, -430, 30, -400, 50, -340, 30, -290),
      sheet.glow('#d9efb0', '#6fae4c', { cx: 0.4, cy: 0.3, r: 0.7 }),
    );
    cam.wire(curve(-10, -300, -14, -360, -20, -420), '#f2f9dd', 5);
    cam.wire(curve(-14, -350, 10, -380, 34, -388), '#f2f9dd', 4);
    cam.wire(curve(-14, -350, -44, -370, -62, -390), '#f2f9dd', 4);
    cam.part(turn(poly(-190, -330, -166, -330, -172, -440, -184, -440), -30, -178, -330), '#f08a3c');
    for (const [x, y] of [
      [-30, -306],
      [-96, -312],
      [16, -300],
    ] as const)
      cam.ball(x, y, 38, '#e0473d');
    for (const [x, y] of [
      [-30, -340],
      [-96, -346],
    ] as const)
      cam.part(poly(x - 14, y + 4, x, y - 8, x + 14, y + 4, x, y + 8), '#4f8f3f');
    // Basket.
    const basket = poly(-220, -300, 56, -300, 40, -40, -180, -40);
    cam.part(basket, sheet.blend(['#5fa7c9', '#3f7fa8'], 0, 0, 1, 0));
    for (let t = 0.08; t < 1; t += 0.115) cam.wire(line(-220 + 276 * t, -296, -180 + 220 * t, -44), '#24587a', 7, 0.7);
    for (const y of [-244, -186, -128, -76])
      cam.wire(line(-212 - (y + 244) * -0.14, y, 52, y), light('#5fa7c9', 0.25), 5, 0.7);
    cam.lying(box(-232, -318, 300, 34, 14), '#2f6a92');
    cam.lying(box(-196, -46, 270, 28, 8), '#5c6672');
    cam.wire(line(-180, -20, -120, 40), '#5c6672', 14);
    // The clover of wheels.
    const [ax, ay] = [20, 60];
    cam.part(turn(poly(ax - 16, ay - 10, ax + 16, ay - 10, ax + 12, ay - 96, ax - 12, ay - 96), 0, ax, ay), '#e0b23c');
    for (const angle of [0, 120, 240]) {
      cam.part(
        turn(poly(ax - 26, ay, ax + 26, ay, ax + 13, ay - 92, ax - 13, ay - 92), angle + 12, ax, ay),
        sheet.blend(['#f2cf5c', '#c2922a'], 0, 0, 1, 1),
      );
    }
    for (const angle of [12, 132, 252]) {
      const a = ((angle - 90) * Math.PI) / 180;
      const [wx, wy] = [ax + 92 * Math.cos(a), ay + 92 * Math.sin(a)];
      cam.part(oval(wx, wy, 64), '#26262c');
      cam.wire(arc(wx, wy, 55, 55, 0, 360), '#4a4a52', 4);
      cam.ball(wx, wy, 38, '#e8e4da');
      for (let spoke = 0; spoke < 5; spoke += 1)
        cam.wire(turn(line(wx, wy, wx + 34, wy), spoke * 72 + angle, wx, wy), '#9a948a', 4);
      cam.ball(wx, wy, 12, '#d6453d');
    }
    cam.ball(ax, ay, 26, dark('#e0b23c', 0.1));
    cam.part(oval(ax, ay, 9), '#5c4a1c');
  });
  cam.part(blob(700, 1130, 742, 1110, 790, 1126, 780, 1150, 716, 1152), '#6fae4c', 0.9);
  cam.wire(line(712, 1144, 782, 1128), '#d9efb0', 3);
}
