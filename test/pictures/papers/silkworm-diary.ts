import { fibres, layPaper } from '../kit/grain.js';
import { scribble, writeText } from '../kit/lettering.js';
import { arc, blob, box, curve, line, mirror, oval, poly } from '../kit/shapes.js';
import type { Sheet } from '../kit/sheet.js';
import { Watercolour } from '../kit/watercolour.js';

/** A page of watercolour notes: egg, five sizes of worm, four shed skins, cocoon and moth around a mulberry leaf. */
export function drawSilkwormDiary(sheet: Sheet): void {
  const w = new Watercolour(sheet, { bleed: 5, ink: '#4a4238', lineWidth: 2.8 });
  const { random } = sheet;
  layPaper(sheet, '#fbf6e6');
  for (let x = 40; x < 1200; x += 40) w.line(line(x, 16, x, 884), '#e6dcc0', 1);
  for (let y = 40; y < 900; y += 40) w.line(line(16, y, 1184, y), '#e6dcc0', 1);

  // The leaf, eaten at its edge.
  const leaf = blob(
    350,
    470,
    380,
    330,
    480,
    236,
    600,
    200,
    720,
    236,
    780,
    300,
    740,
    330,
    770,
    380,
    830,
    400,
    846,
    480,
    800,
    500,
    820,
    560,
    780,
    640,
    690,
    650,
    660,
    700,
    600,
    730,
    480,
    690,
    390,
    600,
  );
  w.wash(leaf, '#8fbf5c', { to: '#4f8f46', opacity: 0.95, bleed: 5 });
  w.bloom(520, 380, 90, '#c9e08f', 0.3);
  w.bloom(690, 540, 80, '#c9e08f', 0.25);
  w.line(leaf, '#35602c', 3.4);
  w.line(curve(600, 800, 606, 700, 590, 480, 606, 230), '#e6f0c0', 7);
  for (const [y, dx, dy] of [
    [640, 130, -60],
    [540, 170, -80],
    [440, 150, -80],
    [340, 110, -70],
  ] as const) {
    w.line(curve(600, y, 600 + dx * 0.6, y + dy * 0.4, 600 + dx, y + dy), '#e6f0c0', 4);
    w.line(curve(600, y, 600 - dx * 0.6, y + dy * 0.4, 600 - dx, y + dy), '#e6f0c0', 4);
  }
  w.line(curve(600, 730, 606, 780, 590, 840), '#6a8f46', 11);

  const worm = (x: number, y: number, length: number, thick: number, angle: number, colour: string): void => {
    sheet.at(x, y, 1, angle, () => {
      const beads = Math.max(5, Math.round(length / (thick * 0.62)));
      for (let bead = beads - 1; bead >= 0; bead -= 1) {
        const bx = -length / 2 + (length * (bead + 0.5)) / beads;
        const by = -Math.sin((bead / beads) * 3.6) * thick * 0.5;
        w.wash(oval(bx, by, thick * 0.56, thick * 0.5), colour, { opacity: 1, bleed: 1.5, rim: 0.25 });
        if (thick > 24) w.fill(oval(bx, by + thick * 0.3, thick * 0.06), '#7a6a52');
        if (thick > 24 && bead % 2)
          w.line(curve(bx - 2, by + thick * 0.42, bx, by + thick * 0.56, bx + 3, by + thick * 0.62), '#8a7a62', 3);
      }
      const hx = -length / 2 - thick * 0.24;
      w.draw(oval(hx, thick * 0.02, thick * 0.42, thick * 0.4), '#e9dcc0');
      w.fill(oval(hx - thick * 0.12, -thick * 0.06, Math.max(1.6, thick * 0.06)), '#3a3028');
      w.line(
        arc(hx - thick * 0.2, thick * 0.12, thick * 0.12, thick * 0.08, 10, 170),
        '#3a3028',
        Math.max(1.4, thick * 0.05),
      );
    });
  };
  worm(440, 560, 44, 8, -24, '#5a4a3c');
  worm(520, 300, 80, 14, 16, '#c9bca0');
  worm(690, 340, 118, 22, -14, '#e6dfcc');
  worm(506, 452, 170, 33, 8, '#f2eee2');
  worm(700, 560, 240, 46, -16, '#f9f6ee');

  // Eggs on paper; the ring of stages with arrows.
  w.draw(poly(70, 330, 210, 316, 222, 440, 80, 450), '#fffdf4');
  for (let index = 0; index < 30; index += 1)
    w.fill(
      oval(random.between(94, 200), random.between(346, 430), 5, 4),
      random.pick(['#8a7a92', '#5a5266', '#b5a58f']),
    );
  // Four cast skins along the top.
  [250, 430, 610, 790].forEach((x, index) => {
    writeText(sheet, '一二三四'[index] ?? '', x - 16, 44, 34, '#c9563c', 4);
    const s = 0.6 + index * 0.16;
    for (let bead = 0; bead < 5; bead += 1)
      w.wash(oval(x + 46 + bead * 15 * s, 64 + (bead % 2) * 4, 10 * s, 8 * s), '#d9c9a6', {
        opacity: 0.55,
        rim: 0.5,
        bleed: 1,
      });
    scribble(sheet, x - 14, 96, 130, 1, 17, '#5a4a3c');
  });
  // Cocoons.
  for (const [x, y, angle, colour] of [
    [1010, 300, -20, '#fdfbf2'],
    [1090, 372, 24, '#f6e6a6'],
    [986, 404, 10, '#fdfbf2'],
  ] as const) {
    for (let thread = 0; thread < 5; thread += 1)
      w.line(
        curve(x - 70, y + random.around(40), x, y + random.around(20), x + 74, y + random.around(44)),
        '#cfc6b0',
        1.4,
      );
    w.wash(oval(x, y, 56, 36, angle), colour, { opacity: 1, bleed: 2 });
    for (const d of [-14, -4, 6, 16]) w.line(curve(x - 40, y + d, x, y + d - 6, x + 40, y + d + 2), '#cfc2a0', 1.6);
    w.line(oval(x, y, 56, 36, angle), '#8a7a5c', 2.6);
  }
  // Moth.
  const wing = blob(1036, 640, 1070, 580, 1150, 566, 1156, 610, 1120, 650, 1140, 690, 1090, 706, 1044, 676);
  for (const half of [wing, mirror(wing, 1030)]) {
    w.wash(half, '#f4ecd6', { opacity: 1, bleed: 3 });
    w.line(half, '#6a5c46', 2.6);
  }
  for (const s of [-1, 1]) {
    w.line(curve(1030 + s * 20, 640, 1030 + s * 60, 610, 1030 + s * 110, 590), '#b5a482', 2);
    w.line(curve(1030 + s * 20, 656, 1030 + s * 60, 650, 1030 + s * 90, 660), '#b5a482', 2);
    w.line(curve(1030 + s * 8, 606, 1030 + s * 26, 580, 1030 + s * 46, 572), '#5a4a3c', 5);
  }
  w.draw(oval(1030, 660, 23, 52), '#e9dcc0');
  for (const y of [650, 668, 686]) w.line(arc(1030, y, 19, 6, 10, 170), '#9a8a6a', 2.4);
  w.draw(oval(1030, 610, 18, 17), '#e9dcc0');
  w.fill(oval(1022, 608, 4), '#2c2420');
  w.fill(oval(1038, 608, 4), '#2c2420');
  const arrow = (x1: number, y1: number, mx: number, my: number, x2: number, y2: number): void => {
    w.line(curve(x1, y1, mx, my, x2, y2), '#d97a3c', 5);
    const a = Math.atan2(y2 - my, x2 - mx);
    w.line(
      line(
        x2 - 18 * Math.cos(a - 0.6),
        y2 - 18 * Math.sin(a - 0.6),
        x2,
        y2,
        x2 - 18 * Math.cos(a + 0.6),
        y2 - 18 * Math.sin(a + 0.6),
      ),
      '#d97a3c',
      5,
    );
  };
  arrow(230, 400, 280, 430, 330, 440);
  arrow(850, 330, 890, 300, 930, 300);
  arrow(1040, 450, 1060, 490, 1046, 540);
  // Ruler and words.
  w.draw(box(70, 800, 420, 46, 4), '#f6dc8a');
  for (let mark = 0; mark <= 20; mark += 1)
    w.line(line(84 + mark * 19.6, 800, 84 + mark * 19.6, mark % 5 ? 814 : 824), '#6a4a1c', 2);
  scribble(sheet, 64, 150, 250, 4, 21, '#4a4238');
  scribble(sheet, 900, 130, 240, 3, 21, '#4a4238');
  scribble(sheet, 640, 800, 460, 2, 21, '#4a4238');
  scribble(sheet, 66, 500, 180, 3, 19, '#4a4238');
  fibres(sheet);
}
