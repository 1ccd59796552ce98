import { Camera } from '../kit/camera.js';
import { dark, light } from '../kit/colour.js';
import { scribble } from '../kit/lettering.js';
import { arc, blob, box, curve, line, oval, poly, turn } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Sixteen kinds of seed, each in its compartment of a wooden tray, seen from above. */
export function drawSeedBoxes(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.part(box(0, 0, 1080, 1080), sheet.glow('#e9ded0', '#a8907a', { cx: 0.35, cy: 0.3, r: 0.9 }));
  cam.part(box(56, 62, 1000, 1000, 16), '#20140c', 0.22);
  cam.face(box(38, 38, 1000, 1000, 14), '#b07c48', 0.16);
  for (let index = 0; index < 12; index += 1) {
    cam.wire(curve(44, 46 + index * 1.6, 540, 44 + index * 1.2, 1030, 48 + index), '#7a5230', 1.4, 0.35);
    cam.wire(curve(44, 1010 + index * 2, 540, 1014 + index, 1030, 1012 + index), '#7a5230', 1.4, 0.35);
  }
  const spots = (count: number, reach = 62): [number, number, number][] =>
    Array.from({ length: count }, (_, index): [number, number, number] => {
      const [a, r] = [index * 2.4 + random.around(0.3), reach * Math.sqrt((index + 0.5) / count)];
      return [r * Math.cos(a), r * Math.sin(a) * 0.86, random.between(0, 180)];
    });
  const grain = (x: number, y: number, rx: number, ry: number, angle: number, colour: string): void => {
    cam.part(oval(x + 3, y + 5, rx, ry, angle), '#20140c', 0.25);
    cam.part(
      oval(x, y, rx, ry, angle),
      sheet.glow(light(colour, 0.3), dark(colour, 0.2), { cx: 0.35, cy: 0.3, r: 0.75 }),
    );
  };
  const many = (count: number, rx: number, ry: number, colours: readonly string[], reach?: number) => (): void => {
    const paints = colours.map((colour) =>
      sheet.glow(light(colour, 0.3), dark(colour, 0.2), { cx: 0.35, cy: 0.3, r: 0.75 }),
    );
    const seed = sheet.keep(oval(0, 0, rx, ry));
    for (const [x, y, angle] of spots(count, reach)) {
      if (rx > 9) sheet.stamp(seed, x + 2, y + 4, angle, { fill: '#20140c', opacity: 0.22 });
      sheet.stamp(seed, x, y, angle, { fill: random.pick(paints) });
    }
  };
  const contents: (() => void)[] = [
    () => {
      for (const [x, y, angle] of spots(7)) {
        const seed = blob(x, y - 27, x + 13, y + 6, x + 8, y + 23, x, y + 26, x - 8, y + 23, x - 13, y + 6);
        cam.part(turn(seed, angle, x, y), '#2c2a30');
        for (const d of [-5, 0, 5])
          cam.wire(
            turn(curve(x + d * 0.3, y - 20, x + d * 1.3, y + 4, x + d, y + 22), angle, x, y),
            '#f0ece2',
            2.2,
            0.9,
          );
      }
    },
    many(18, 13, 9, ['#b5302c', '#8f2430', '#c9473d']),
    many(22, 9, 7.4, ['#7fa84a', '#6b9440', '#94b85c']),
    () => {
      for (const [x, y, angle] of [
        [-30, -24, 20],
        [34, 8, 150],
        [-20, 46, 260],
      ] as const) {
        sheet.at(x, y, 1, angle, () => {
          cam.part(blob(0, 0, 26, -30, 66, -44, 78, -26, 50, 2, 14, 12), '#d9a866', 0.92);
          for (const d of [-34, -24, -12, -2]) cam.wire(curve(6, 0, 34, d * 0.7, 66, d), '#9a6a34', 1.6, 0.7);
          grain(0, 4, 15, 11, 20, '#8a5a2c');
        });
      }
    },
    () => {
      for (const [x, y, angle] of [
        [-32, -30, -10],
        [36, -10, 14],
        [-10, 44, 40],
      ] as const) {
        sheet.at(x, y, 1, angle, () => {
          for (let ray = -5; ray <= 5; ray += 1)
            cam.wire(line(0, 2, 30 * Math.sin(ray * 0.24), -30 * Math.cos(ray * 0.24) - 4), '#a8a294', 1.8, 0.8);
          cam.wire(line(0, 2, 0, 30), '#c9b48a', 1.8);
          grain(0, 34, 3.4, 9, 0, '#8a6a3c');
        });
      }
    },
    () => {
      for (const [x, y, angle] of [
        [-28, -14, -20],
        [34, 20, 24],
      ] as const) {
        sheet.at(x, y, 1, angle, () => {
          grain(0, 12, 27, 36, 0, '#b57a3c');
          cam.part(blob(-32, -8, -26, -30, 0, -38, 26, -30, 32, -8, 0, -2), '#7a5a34');
          for (const [dx, dy] of [
            [-18, -16],
            [0, -24],
            [18, -16],
            [-8, -10],
            [10, -10],
          ] as const)
            cam.wire(arc(dx, dy, 8, 6, 10, 170), '#4f3a20', 2);
          cam.wire(line(0, -38, 4, -52), '#5f4426', 6);
        });
      }
    },
    () => {
      for (const [x, y, angle] of spots(5, 56)) {
        sheet.at(x, y, 1, angle, () => {
          for (let spike = 0; spike < 11; spike += 1)
            cam.wire(turn(line(0, -10, 0, -24), spike * 32.7, 0, 0), '#7a6a34', 2.4);
          grain(0, 0, 12, 17, 0, '#a8924a');
        });
      }
    },
    many(18, 12, 10, ['#f2c23c', '#f6d36a', '#e8a82c']),
    many(12, 17, 13, ['#f2e6cc', '#e6d5b2']),
    () => {
      for (const [x, y] of [
        [-26, -16],
        [34, 24],
      ] as const) {
        grain(x, y, 33, 40, 18, '#a8643c');
        for (let pit = 0; pit < 9; pit += 1)
          cam.wire(
            curve(x + random.around(20), y + random.around(26), x + random.around(22), y + random.around(28)),
            '#5f3420',
            4,
            0.7,
          );
      }
    },
    () => {
      for (const [x, y, angle] of spots(8)) {
        const seed = blob(x, y - 24, x + 14, y + 4, x + 8, y + 20, x - 8, y + 20, x - 14, y + 4);
        cam.part(turn(seed, angle, x, y), '#f4ecd8');
        cam.wire(turn(seed, angle, x, y), '#cbb98f', 3);
      }
    },
    () => {
      for (const [x, y, angle] of spots(5, 50)) {
        sheet.at(x, y, 1, angle, () => {
          grain(0, 0, 25, 22, 0, '#6a3420');
          cam.part(blob(-20, 6, 0, 2, 20, 6, 12, 20, -12, 20), '#c9a878', 0.9);
          cam.wire(line(0, -20, 0, -30), '#6a3420', 4);
        });
      }
    },
    many(20, 5.4, 12, ['#d9b06a', '#c99a52', '#e6c487']),
    many(36, 4.4, 3.8, ['#2a2630', '#4a4452', '#1c1a22'], 64),
    () => {
      sheet.at(0, 4, 1, 8, () => {
        cam.part(oval(4, 8, 44, 58), '#20140c', 0.25);
        for (let row = 0; row < 6; row += 1) {
          const half = 40 * Math.sin(0.7 + row * 0.36);
          for (let scale = -2; scale <= 2; scale += 1) {
            cam.part(
              blob(
                scale * half * 0.45 - 14,
                -44 + row * 18,
                scale * half * 0.45,
                -54 + row * 18,
                scale * half * 0.45 + 14,
                -44 + row * 18,
                scale * half * 0.45,
                -26 + row * 18,
              ),
              (row + scale) % 2 ? '#8a5a34' : '#a8713f',
            );
          }
        }
      });
    },
    () => {
      for (const [x, y, angle] of spots(4, 48)) {
        sheet.at(x, y, 1, angle, () => {
          for (const side of [-1, 1])
            cam.part(blob(0, 0, side * 22, -14, side * 44, -6, side * 38, 12, side * 14, 10), '#e2cfa2', 0.85);
          grain(0, 2, 11, 8, 90, '#a87a3c');
        });
      }
    },
  ];
  contents.forEach((fill, index) => {
    const [x, y] = [66 + (index % 4) * 240, 66 + Math.floor(index / 4) * 240];
    cam.part(box(x, y, 224, 224, 6), '#6a4526');
    cam.part(box(x + 8, y + 10, 216, 214, 4), '#fbf6ea');
    cam.part(poly(x + 8, y + 10, x + 224, y + 10, x + 208, y + 30, x + 22, y + 30), '#20140c', 0.14);
    cam.part(poly(x + 8, y + 10, x + 22, y + 30, x + 22, y + 224, x + 8, y + 224), '#20140c', 0.1);
    sheet.at(x + 116, y + 104, 1, 0, fill);
    cam.face(box(x + 68, y + 190, 96, 25, 2), '#fffdf4', 0.02);
    scribble(sheet, x + 76, y + 195, 80, 1, 16, '#4a4452');
  });
}
