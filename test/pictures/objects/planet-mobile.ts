import { Camera } from '../kit/camera.js';
import { dark, light } from '../kit/colour.js';
import { arc, blob, box, curve, line, oval, poly, star, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Papier-mâché planets on threads from a hoop over a bed; Saturn wears an old disc. */
export function drawPlanetMobile(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.part(box(0, 0, 1080, 1080), sheet.glow('#f3e9f2', '#b9aecb', { cx: 0.4, cy: 0.3, r: 0.9 }));
  // Curtained window at the right, bedhead below.
  cam.part(box(760, 90, 330, 520), sheet.blend(['#2f3f7a', '#6a6fae', '#d99a9a']));
  for (const [x, y, r] of [
    [820, 160, 9],
    [930, 130, 7],
    [1010, 240, 9],
    [860, 300, 6],
    [960, 360, 8],
  ] as const)
    cam.part(star(x, y, r, r * 0.4, 4), '#fff6d0');
  cam.wire(box(760, 90, 330, 520), '#fbf8f2', 18);
  cam.wire(line(926, 90, 926, 610), '#fbf8f2', 11);
  cam.part(
    poly(700, 60, 790, 60, 808, 400, 776, 700, 690, 700),
    sheet.blend(['#f2b5a0', '#e08f7f', '#f2b5a0', '#d97f72'], 0, 0, 1, 0),
  );
  cam.wire(line(660, 62, 1080, 62), '#a8866a', 16);
  cam.round(box(120, 880, 840, 120, 50), '#d9b07c');
  cam.part(poly(0, 960, 1080, 960, 1080, 1080, 0, 1080), sheet.blend(['#8fb5e0', '#6f93c9']));
  cam.part(blob(250, 960, 290, 890, 540, 872, 790, 890, 830, 960, 540, 990), sheet.blend(['#ffffff', '#dfe3f0']));
  for (let x = 40; x < 1080; x += 110) cam.part(star(x, 1030, 22, 9, 5, x), '#f6e6a0', 0.9);

  // Hoop: far half, threads, near half.
  cam.wire(line(540, 0, 540, 130), '#8a7f94', 4);
  for (const x of [210, 870]) cam.wire(line(540, 118, x, 222), '#8a7f94', 3.4);
  cam.wire(arc(540, 230, 340, 54, 180, 360), '#a8743c', 16);
  const planets = [
    [540, 470, 112, '#f6b53c', 'sun'],
    [236, 430, 34, '#b5a594', 'plain'],
    [380, 620, 50, '#e8c07a', 'swirl'],
    [690, 640, 54, '#4f8fd0', 'earth'],
    [840, 470, 42, '#d9694a', 'plain'],
    [220, 660, 88, '#d9a878', 'bands'],
    [870, 740, 76, '#e6c884', 'ring'],
    [738, 372, 46, '#8fd0d0', 'swirl'],
    [520, 790, 46, '#4f6fc9', 'bands'],
  ] as const;
  for (const [x, y] of planets) cam.wire(line(x, y - 20, x, 240 + random.between(-40, 44)), '#8a7f94', 2.6);
  cam.wire(arc(540, 230, 340, 54, 0, 180), '#d9a05c', 18);
  cam.wire(arc(540, 226, 340, 54, 10, 170), '#f2cf9a', 5, 0.8);
  for (const [x, y, r, colour, look] of planets) {
    cam.part(oval(x + r * 0.5, y + r * 0.6, r), '#5a4a78', 0.12);
    if (look === 'sun') {
      for (let ray = 0; ray < 14; ray += 1)
        cam.face(
          turn(poly(x - 20, y - r + 8, x + 20, y - r + 8, x, y - r - 48), (ray * 360) / 14, x, y),
          ray % 2 ? '#f08a3c' : '#f6c53c',
          0.1,
        );
    }
    if (look === 'ring') {
      sheet.at(x, y, 1, -18, () => {
        cam.wire(arc(0, 0, r * 1.72, r * 0.5, 180, 360), '#c9d0e0', 26);
        cam.wire(arc(0, 0, r * 1.72, r * 0.5, 180, 360), '#e6c9ea', 8);
      });
    }
    cam.ball(x, y, r, colour);
    sheet.inside(oval(x, y, r - 1), 0, () => {
      for (let scrap = 0; scrap < 7; scrap += 1) {
        const [sx, sy] = [x + random.around(r * 0.8), y + random.around(r * 0.8)];
        const w = r * 0.3;
        cam.part(
          turn(
            poly(sx - w, sy - w * 0.6, sx + w, sy - w * 0.7, sx + w * 0.8, sy + w * 0.6, sx - w * 0.9, sy + w * 0.5),
            random.between(0, 180),
            sx,
            sy,
          ),
          random.next() < 0.5 ? light(colour, 0.3) : dark(colour, 0.15),
          0.35,
        );
      }
      if (look === 'bands' || look === 'ring')
        for (const t of [-0.5, -0.1, 0.3, 0.6])
          cam.wire(
            curve(x - r, y + r * t, x, y + r * (t + 0.14), x + r, y + r * (t - 0.04)),
            t > 0.2 ? light(colour, 0.5) : dark(colour, 0.3),
            r * 0.13,
            0.7,
          );
      if (look === 'swirl')
        for (const t of [-0.4, 0.1, 0.5])
          cam.wire(
            curve(x - r, y + r * t, x - r * 0.3, y + r * (t - 0.2), x + r * 0.3, y + r * (t + 0.2), x + r, y + r * t),
            light(colour, 0.6),
            r * 0.14,
            0.7,
          );
      if (look === 'earth') {
        cam.part(
          blob(
            x - r * 0.5,
            y - r * 0.4,
            x,
            y - r * 0.7,
            x + r * 0.3,
            y - r * 0.2,
            x - r * 0.1,
            y + r * 0.1,
            x - r * 0.3,
            y + r * 0.6,
            x - r * 0.6,
            y,
          ),
          '#6fb05c',
          0.9,
        );
        cam.part(oval(x + r * 0.6, y + r * 0.4, r * 0.3, r * 0.24), '#6fb05c', 0.9);
        cam.wire(curve(x - r, y + r * 0.3, x, y + r * 0.2, x + r, y + r * 0.36), '#ffffff', 5, 0.8);
      }
      if (colour === '#d9694a') cam.part(oval(x + 6, y + 10, 12, 9), '#a8432e', 0.7);
    });
    if (look === 'ring') {
      sheet.at(x, y, 1, -18, () => {
        cam.wire(arc(0, 0, r * 1.72, r * 0.5, 0, 180), '#dfe4f0', 26);
        cam.wire(arc(0, 0, r * 1.78, r * 0.54, 20, 70), '#b58fe0', 9, 0.8);
        cam.wire(arc(0, 0, r * 1.7, r * 0.49, 60, 120), '#8fe0c0', 9, 0.8);
        cam.wire(arc(0, 0, r * 1.64, r * 0.45, 110, 160), '#f2d98f', 9, 0.8);
      });
    }
    if (look === 'sun') {
      for (const s of [-1, 1]) {
        cam.part(oval(x + s * 38, y - 14, 10, 13), '#7a3f1c');
        cam.part(oval(x + s * 62, y + 24, 19, 12), '#f0803c', 0.8);
      }
      cam.wire(arc(x, y + 14, 36, 30, 15, 165), '#7a3f1c', 7);
    }
    cam.part(oval(x, y - r, 5), '#6a5f78');
  }
}
