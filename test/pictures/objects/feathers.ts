import { Camera } from '../kit/camera.js';
import { dark, light } from '../kit/colour.js';
import { scribble } from '../kit/lettering.js';
import type { Shape } from '../kit/shapes.js';
import { band, blob, box, curve, line, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';

/** Six feathers taped on dark card, each with its label. */
export function drawFeathers(sheet: Sheet): void {
  const cam = new Camera(sheet);
  const { random } = sheet;
  cam.part(box(0, 0, 900, 1200), '#c9b48f');
  for (let index = 0; index < 16; index += 1)
    cam.wire(
      curve(0, index * 78, 450, index * 78 + random.around(14), 900, index * 78 + random.around(8)),
      '#a8906a',
      3,
      0.35,
    );
  cam.part(box(58, 66, 800, 1090), '#20140c', 0.25);
  cam.part(box(44, 46, 800, 1090), sheet.blend(['#2f4a5c', '#24394a'], 0, 0, 1, 1));
  for (let index = 0; index < 90; index += 1) {
    const [x, y] = [random.between(52, 836), random.between(54, 1128)];
    cam.wire(line(x, y, x + random.around(9), y + random.around(9)), '#5f7f92', 1.4, 0.5);
  }
  cam.wire(box(70, 72, 748, 1038), '#8fa9b5', 2.4, 0.6);

  interface Plume {
    readonly length: number;
    readonly left: number;
    readonly right: number;
    readonly colour: string;
    readonly barbs: string;
    /** Extra marks drawn inside the vane. */
    readonly mark?: () => void;
    readonly fluff?: string;
  }
  /** Tip at 0, 0; quill runs down to `length`. */
  const feather = (x: number, y: number, angle: number, plume: Plume): void => {
    const { length: l, left, right, colour, barbs } = plume;
    sheet.at(x, y, 1, angle, () => {
      const vane: Shape = blob(
        0,
        0,
        right * 0.6,
        l * 0.1,
        right,
        l * 0.3,
        right * 0.92,
        l * 0.55,
        right * 0.6,
        l * 0.76,
        6,
        l * 0.84,
        -left * 0.62,
        l * 0.76,
        -left * 0.94,
        l * 0.54,
        -left,
        l * 0.3,
        -left * 0.55,
        l * 0.09,
      );
      cam.part(
        blob(
          10,
          14,
          right + 12,
          l * 0.3 + 16,
          right * 0.7 + 12,
          l * 0.76 + 12,
          10,
          l * 0.85 + 10,
          -left * 0.6 + 12,
          l * 0.76 + 14,
          -left + 12,
          l * 0.3 + 14,
        ),
        '#0a141c',
        0.3,
      );
      if (plume.fluff) {
        for (let wisp = 0; wisp < 16; wisp += 1) {
          const s = wisp % 2 ? 1 : -1;
          const at = l * random.between(0.72, 0.86);
          cam.wire(
            curve(
              0,
              at,
              s * random.between(10, 26),
              at + random.between(-6, 8),
              s * random.between(24, 44),
              at + random.between(-16, 18),
            ),
            plume.fluff,
            2.4,
            0.85,
          );
        }
      }
      cam.part(vane, sheet.blend([light(colour, 0.12), colour, dark(colour, 0.16)], 0, 0, 1, 0.3));
      sheet.inside(vane, 0, () => {
        plume.mark?.();
        for (let at = 0.06; at < 0.86; at += 0.026) {
          cam.wire(curve(0, l * at, right * 0.6, l * (at - 0.035), right * 1.1, l * (at - 0.085)), barbs, 1.7, 0.42);
          cam.wire(curve(0, l * at, -left * 0.6, l * (at - 0.035), -left * 1.1, l * (at - 0.085)), barbs, 1.7, 0.42);
        }
        cam.part(poly(right * 0.3, l * 0.44, right * 1.3, l * 0.36, right * 1.3, l * 0.385), '#2a4253');
        cam.part(poly(-left * 0.3, l * 0.62, -left * 1.3, l * 0.54, -left * 1.3, l * 0.56), '#2a4253');
      });
      cam.part(band(curve(0, l * 0.03, l * 0.012, l * 0.4, 0, l), 2, 8), '#f2e6cc');
      cam.part(box(-34, l * 0.9, 68, 24), '#f2ead2', 0.6);
    });
  };
  const bars = (colour: string, from: number, to: number, gap: number, width: number) => (): void => {
    for (let y = from; y < to; y += gap)
      cam.wire(curve(-90, y - 16, -30, y + 6, 0, y + 12, 30, y + 6, 90, y - 16), colour, width);
  };
  // Pheasant tail, the longest.
  feather(180, 110, 4, {
    length: 860,
    left: 40,
    right: 44,
    colour: '#c98f4c',
    barbs: '#8a5a28',
    mark: bars('#4a2c1c', 40, 720, 62, 17),
    fluff: '#e6d2ac',
  });
  // Magpie: black with a white pane and a blue sheen.
  feather(370, 120, -3, {
    length: 560,
    left: 34,
    right: 66,
    colour: '#23283a',
    barbs: '#0e1220',
    fluff: '#8a92a0',
    mark: () => {
      cam.part(blob(10, 90, 60, 110, 70, 300, 50, 400, 14, 420), '#f7f6f0');
      cam.part(blob(-40, 60, -10, 40, -6, 380, -34, 340), sheet.blend(['#3f8fe0', '#2f5fb0', '#3fa08a']), 0.75);
    },
  });
  // Pigeon: grey with two dark bars.
  feather(560, 130, 5, {
    length: 480,
    left: 46,
    right: 60,
    colour: '#a9b2bd',
    barbs: '#6f7a88',
    fluff: '#d9dfe4',
    mark: bars('#4a5260', 90, 210, 90, 30),
  });
  // Drake: glossy green.
  feather(740, 140, 10, {
    length: 400,
    left: 42,
    right: 48,
    colour: '#2f8f6f',
    barbs: '#174f3f',
    fluff: '#b9c9c0',
    mark: () => cam.part(blob(-50, 200, 0, 190, 50, 206, 50, 340, -50, 340), '#5f6a7a'),
  });
  // Cock: fiery.
  feather(400, 700, -12, {
    length: 360,
    left: 40,
    right: 44,
    colour: '#d9602c',
    barbs: '#8a2c14',
    fluff: '#f2cf9a',
    mark: () => cam.part(blob(-44, 180, 0, 150, 44, 180, 40, 320, -40, 320), '#f2b33c'),
  });
  // Owl: soft and freckled.
  feather(610, 680, 6, {
    length: 380,
    left: 56,
    right: 62,
    colour: '#e6d5b8',
    barbs: '#a88a60',
    fluff: '#fbf3e2',
    mark: bars('#9a7448', 50, 320, 52, 14),
  });
  // Down.
  sheet.at(745, 770, 1, 14, () => {
    for (let wisp = 0; wisp < 44; wisp += 1) {
      const t = wisp / 44;
      const s = wisp % 2 ? 1 : -1;
      const reach = 66 * Math.sin(0.5 + t * 2.4);
      cam.wire(
        curve(
          0,
          t * 150,
          s * reach * 0.5,
          t * 150 - 14 + random.around(6),
          s * reach,
          t * 150 - 34 + random.around(12),
        ),
        '#fdfbf4',
        3,
        0.75,
      );
    }
    cam.wire(curve(0, -10, 3, 80, 0, 190), '#f2e6cc', 4);
    cam.part(oval(0, 60, 40, 60), '#ffffff', 0.25);
  });
  for (const [x, y] of [
    [170, 1030],
    [372, 710],
    [556, 640],
    [700, 570],
    [440, 1064],
    [600, 1064],
    [745, 990],
  ] as const) {
    cam.part(box(x - 56, y, 112, 32, 2), '#fdf8ea');
    scribble(sheet, x - 48, y + 7, 98, 1, 18, '#2f3a4a');
  }
}
