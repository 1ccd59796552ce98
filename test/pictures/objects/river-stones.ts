import { Camera } from '../kit/camera.js';
import { dark, light } from '../kit/colour.js';
import { scribble } from '../kit/lettering.js';
import type { Shape } from '../kit/shapes.js';
import { arc, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Nine pebbles of one river bank on linen, a card under each. */
export function drawRiverStones(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.part(box(0, 0, 1200, 900), sheet.glow('#efe6d4', '#cdbfa6', { cx: 0.4, cy: 0.3, r: 0.9 }));
  for (const [start, colour] of [
    [6, '#fbf6ea'],
    [12, '#b9a988'],
  ] as const) {
    for (let at = start; at < 1200; at += 12) cam.wire(line(at, 0, at + random.around(2), 900), colour, 2, 0.26);
    for (let at = start; at < 900; at += 12) cam.wire(line(0, at, 1200, at + random.around(2)), colour, 2, 0.26);
  }

  const pebble = (cx: number, cy: number, rx: number, ry: number): Shape => {
    const points: number[] = [];
    for (let corner = 0; corner < 9; corner += 1) {
      const a = (corner / 9) * 6.2832;
      const push = random.between(0.88, 1.1);
      points.push(cx + rx * push * Math.cos(a), cy + ry * push * Math.sin(a));
    }
    return blob(...points);
  };
  const stone = (
    cx: number,
    cy: number,
    rx: number,
    ry: number,
    colour: string,
    mark: (shape: Shape) => void,
  ): void => {
    const shape = pebble(cx, cy, rx, ry);
    cam.shadow(cx + 14, cy + ry * 0.72, rx * 1.22, ry * 0.6, 0.55);
    cam.part(shape, sheet.glow(light(colour, 0.4), dark(colour, 0.34), { cx: 0.34, cy: 0.26, r: 0.85 }));
    sheet.inside(shape, 0, () => {
      mark(shape);
      sheet.add('ellipse', {
        cx: cx + rx * 0.4,
        cy: cy + ry * 0.8,
        rx: rx * 1.1,
        ry: ry * 0.6,
        fill: sheet.glow('#20140c', '#20140c', { innerOpacity: 0.32, outerOpacity: 0 }),
      });
      sheet.add('ellipse', {
        cx: cx - rx * 0.3,
        cy: cy - ry * 0.42,
        rx: rx * 0.5,
        ry: ry * 0.34,
        fill: sheet.glow('#ffffff', '#ffffff', { innerOpacity: 0.5, outerOpacity: 0 }),
      });
    });
  };
  const specks =
    (cx: number, cy: number, rx: number, ry: number, colours: readonly string[], count: number, size: number) =>
    (): void => {
      const kinds = [0.45, 0.7, 1].map((share) => sheet.keep(oval(0, 0, size * share, size * share * 0.74)));
      for (let index = 0; index < count; index += 1) {
        sheet.stamp(random.pick(kinds), cx + random.around(rx), cy + random.around(ry), random.between(0, 90), {
          fill: random.pick(colours),
          opacity: 0.8,
        });
      }
    };
  const veins =
    (
      cx: number,
      cy: number,
      rx: number,
      ry: number,
      tilt: number,
      colours: readonly string[],
      widths: readonly number[],
    ) =>
    (): void => {
      colours.forEach((colour, index) => {
        const d = ((index + 0.5) / colours.length - 0.5) * ry * 2;
        cam.wire(
          curve(
            cx - rx * 1.1,
            cy + d - tilt,
            cx - rx * 0.4,
            cy + d + 8,
            cx + rx * 0.3,
            cy + d - 6,
            cx + rx * 1.1,
            cy + d + tilt,
          ),
          colour,
          widths[index % widths.length] ?? 8,
          0.85,
        );
      });
    };
  stone(
    220,
    190,
    140,
    96,
    '#c79a6a',
    veins(220, 190, 140, 96, 26, ['#8f5a38', '#e6c493', '#a86e42', '#f2dcb4', '#8f5a38', '#d9ae78'], [10, 16, 8]),
  );
  stone(
    580,
    180,
    128,
    104,
    '#a9a6a4',
    specks(580, 180, 130, 106, ['#3a3840', '#f2efe8', '#d9a79a', '#5f5c64'], 74, 11),
  );
  stone(
    950,
    190,
    150,
    92,
    '#eef0ee',
    veins(950, 190, 150, 92, -20, ['#ffffff', '#d5dde0', '#f6f2e2', '#cfd8dc'], [13, 6]),
  );
  stone(190, 480, 116, 100, '#b5523f', specks(190, 480, 116, 100, ['#8a3426', '#d98a6a', '#c96a50'], 64, 6));
  stone(
    480,
    470,
    110,
    92,
    '#4f8069',
    veins(480, 470, 110, 92, 40, ['#2f5a48', '#8fc2a4', '#3f6f58', '#a9d6ba'], [9, 5, 14]),
  );
  stone(770, 480, 120, 98, '#3b3a40', specks(770, 480, 120, 98, ['#17161a', '#26242a', '#5f5c66'], 56, 11));
  stone(1040, 480, 106, 106, '#d97a4a', () => {
    for (let ring = 7; ring > 0; ring -= 1)
      cam.wire(
        oval(1050 + ring * 2, 486, ring * 15, ring * 13, 14),
        ['#f6d9b5', '#b5452c', '#f2a867', '#fbeedd'][ring % 4] ?? '#fff',
        9,
        0.9,
      );
    cam.part(oval(1050, 486, 10, 8), '#fffaf0');
  });
  stone(380, 740, 150, 84, '#9a8f7c', () => {
    for (let index = 0; index < 17; index += 1) {
      const [x, y, r] = [380 + random.around(130), 740 + random.around(70), random.between(12, 30)];
      cam.part(
        oval(x, y, r, r * 0.74, random.between(0, 90)),
        random.pick(['#d9c9a8', '#b5694a', '#6a7278', '#f0ead8', '#8a7454']),
      );
      cam.wire(arc(x, y, r * 0.9, r * 0.66, 20, 170), '#4a4034', 2.4, 0.5);
    }
  });
  stone(800, 744, 176, 72, '#5d6b7a', () => {
    cam.wire(curve(620, 716, 740, 762, 830, 722, 990, 770), '#f4f4ef', 13, 0.95);
    cam.wire(curve(700, 800, 760, 752, 800, 690), '#e2e6e6', 6, 0.9);
    for (let d = -60; d < 70; d += 17) cam.wire(curve(630, 744 + d, 800, 750 + d, 980, 740 + d), '#46525f', 2, 0.5);
  });
  for (const [x, y] of [
    [220, 312],
    [580, 312],
    [950, 306],
    [190, 604],
    [480, 588],
    [770, 604],
    [1040, 612],
    [380, 846],
    [800, 842],
  ] as const) {
    sheet.at(x, y, 1, random.around(3), () => {
      cam.part(box(-64, -12, 132, 36, 2), '#20140c', 0.14);
      cam.part(box(-68, -16, 132, 36, 2), '#fffdf4');
      cam.wire(line(-68, -16, -68, 20), '#d6453d', 5);
      scribble(sheet, -54, -8, 108, 1, 19, '#3a3a4a');
    });
  }
  // A lens and a pencil.
  cam.part(oval(1110, 740, 66), '#20140c', 0.14);
  cam.wire(line(1140, 790, 1184, 866), '#7a4a2c', 22);
  cam.part(oval(1100, 730, 64), '#dff1f5', 0.5);
  cam.wire(oval(1100, 730, 64), '#8f969e', 13);
  cam.wire(arc(1100, 730, 46, 46, 190, 260), '#ffffff', 7, 0.9);
  cam.part(poly(40, 780, 60, 770, 170, 858, 156, 876), '#f2c23c');
  cam.part(poly(40, 780, 60, 770, 34, 758), '#f3dcb6');
}
