import type { Sheet } from '../kit/sheet.js';

/** Palette of the pixel picture: one letter a colour. */
const COLOURS: Readonly<Record<string, string>> = {
  k: '#2b1a2e',
  r: '#c9482f',
  o: '#e87a3c',
  y: '#ffd15c',
  w: '#fff4e0',
  g: '#8f939e',
  d: '#565a66',
  b: '#4f9fd6',
  l: '#a9e0f2',
  n: '#5fb35a',
  m: '#8a3426',
  s: '#3a1f3f',
};

const TRACTOR = [
  '....................kk..........',
  '....................ky..........',
  '..........kkkkkkkkk.kk..........',
  '.........klllllllllkk...........',
  '.........kllwlllllkk............',
  '.........kllwwlllllk...ddd......',
  '.........kllskklllk....dwd......',
  '.........klsyyskllk....ddd......',
  '..kkkkkkkklsyykkllkkkkkkkdkkkk..',
  '.kbbbbbbbbkkkkkkkkkrrrrrrrrrrrk.',
  'kbwbwbwbwbkrrrrrrrrrrrrrrryyrrk.',
  'kbbbbbbbbbkrrrrwwrrrrrrrrryyrrrk',
  'kbwbwbwbwbkrrrrwwrrrrrrrrrrrrrrk',
  '.kkkkkkkkkkrrrrrrrrrooooooooorrk',
  '...kgk.kkkkkkrrrrrrooooookkkkkk.',
  '..kkkkkddddddkkooooooookkdddddkk',
  '..kdddkdggggddkkkkkkkkkkddggggdk',
  '..kdgdkdgkkggdkddddddddkdggkkgdk',
  '..kdddkdgkkggdkgggggggkkdggkkgdk',
  '..kkkkkddggggdkkkkkkkkkkddggggdk',
  '......kddddddk.........kddddddk.',
  '.......kkkkkk...........kkkkkk..',
] as const;

const SPROUT = ['..nn..', 'nnnnn.', '.nnnnn', '...n..', '...n..'] as const;

/** Pixel art on a grid of 80 × 50 squares, one rect per run of equal colour. */
export function drawMarsTractor(sheet: Sheet): void {
  const size = 16;
  const [columns, rows] = [sheet.width / size, sheet.height / size];
  const { random } = sheet;
  const grid: string[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  const set = (x: number, y: number, colour: string): void => {
    const row = grid[Math.round(y)];
    if (row && x >= 0 && Math.round(x) < columns) row[Math.round(x)] = colour;
  };
  const blit = (art: readonly string[], x: number, y: number): void => {
    art.forEach((row, dy) => {
      [...row].forEach((letter, dx) => {
        const colour = COLOURS[letter];
        if (colour) set(x + dx, y + dy, colour);
      });
    });
  };
  const sky = ['#f2a65c', '#f0b36e', '#f2c083', '#f6cf9c', '#f9dcb5'];
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) set(x, y, sky[Math.min(4, Math.floor((y + (x % 2 ? 0.4 : 0)) / 6.4))] ?? '');
  // Small pale sun, two potato moons.
  for (let y = -4; y <= 4; y += 1)
    for (let x = -4; x <= 4; x += 1) if (x * x + y * y <= 17) set(66 + x, 8 + y, '#fffbe6');
  for (const [cx, cy] of [
    [12, 7],
    [24, 4],
  ] as const)
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 1],
      [2, 1],
      [1, 2],
    ] as const)
      set(cx + dx, cy + dy, '#b5705a');
  const hill = (base: number, swing: number, step: number, colour: string, rim: string): void => {
    for (let x = 0; x < columns; x += 1) {
      const top = Math.round(base + swing * Math.sin(x * step) + swing * 0.6 * Math.sin(x * step * 2.3 + 1));
      for (let y = top; y < rows; y += 1) set(x, y, y === top ? rim : colour);
    }
  };
  hill(23, 4, 0.12, '#d9784a', '#e8935f');
  hill(28, 3, 0.08, '#c96238', '#dd7d4c');
  hill(36, 1, 0.05, '#b5502e', '#cf6a3f');
  // A greenhouse far off.
  for (let y = 0; y < 7; y += 1) {
    const half = [3, 5, 6, 7, 7, 7, 7][y] ?? 0;
    for (let x = -half; x <= half; x += 1)
      set(
        60 + x,
        22 + y,
        Math.abs(x) === half || y === 0 || x === 0 || y === 6 ? '#f6fbf6' : y > 3 && x % 2 ? '#5fb35a' : '#9fd6d0',
      );
  }
  // Furrows and sprouts, rocks, tracks.
  for (let row = 0; row < 4; row += 1)
    for (let x = 0; x < columns; x += 1) {
      const y = 38 + row * 3;
      set(x, y, '#8f3c24');
      if (x % 2) set(x, y + 1, '#a2472a');
    }
  for (const [x, y] of [
    [2, 33],
    [9, 33],
    [3, 42],
    [62, 42],
    [70, 36],
    [74, 42],
  ] as const)
    blit(SPROUT, x, y);
  for (let index = 0; index < 9; index += 1) {
    const [x, y] = [Math.floor(random.between(0, 78)), Math.floor(random.between(45, 49))];
    for (const [dx, dy, colour] of [
      [0, 0, '#7a3422'],
      [1, 0, '#7a3422'],
      [0, -1, '#cf8a68'],
      [1, -1, '#9a4a30'],
    ] as const)
      set(x + dx, y + dy, colour);
  }
  blit(TRACTOR, 24, 21);
  for (const [x, y] of [
    [18, 36],
    [20, 38],
    [15, 39],
    [17, 41],
    [20, 41],
    [13, 37],
  ] as const)
    set(x, y, '#e8a87c');

  grid.forEach((row, y) => {
    for (let x = 0; x < columns; ) {
      const colour = row[x] ?? '';
      let run = 1;
      while (x + run < columns && row[x + run] === colour) run += 1;
      sheet.add('rect', { x: x * size, y: y * size, width: run * size, height: size, fill: colour });
      x += run;
    }
  });
}
