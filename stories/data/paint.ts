/**
 * A small painting as a `data:` address: sky, sun, hills and a few things on them, different for every number. Flat
 * shapes as children cut them from paper.
 */
export function paint(seed: number, width: number, height: number): string {
  const next = randomOf(seed + 11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const [sky, ground, accent, second] = pick(PALETTES);
  const horizon = height * (0.58 + next() * 0.18);
  const hill = (lift: number, colour: string) =>
    `<path fill="${colour}" d="M0 ${horizon + lift} Q${width * 0.25} ${horizon - height * 0.16 + lift} ${width * 0.55} ${horizon + lift} T${width} ${horizon - 10 + lift} V${height} H0z"/>`;
  const sun = `<circle cx="${width * (0.15 + next() * 0.7)}" cy="${height * 0.2}" r="${Math.min(width, height) * 0.1}" fill="${accent}"/>`;
  const things = Array.from({ length: 4 }, (_, index) => {
    const x = width * (0.12 + index * 0.22 + next() * 0.08);
    const y = horizon + height * (0.02 + next() * 0.12);
    const size = Math.min(width, height) * (0.1 + next() * 0.1);
    return pick(THINGS)(x, y, size, index % 2 ? accent : second);
  });
  const stars = Array.from(
    { length: 14 },
    () =>
      `<circle cx="${next() * width}" cy="${next() * horizon * 0.8}" r="${2 + next() * 3}" fill="#fff" opacity=".7"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${sky}"/>${stars.join('')}${sun}${hill(-height * 0.06, second)}${things.join('')}${hill(height * 0.16, ground)}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg.replace(/(\d+\.\d)\d+/g, '$1'))}`;
}

type Palette = readonly [sky: string, ground: string, accent: string, second: string];

const PALETTES: readonly Palette[] = [
  ['#2d3561', '#1d4d4f', '#f3b95f', '#6787b7'],
  ['#cfe8f3', '#5a9367', '#e8633c', '#9cc5a1'],
  ['#fbe6c5', '#b5654a', '#2f6690', '#e7a977'],
  ['#e3d8f1', '#5b5f97', '#ff9f68', '#b8b8ff'],
  ['#d7efe2', '#31708e', '#f4d35e', '#8fc1b5'],
];

type Thing = (x: number, y: number, size: number, colour: string) => string;

const house: Thing = (x, y, size, colour) =>
  `<path fill="${colour}" d="M${x} ${y}v${-size}l${size / 2} ${-size * 0.6} ${size / 2} ${size * 0.6}v${size}z"/><path fill="#fff" d="M${x + size * 0.36} ${y - size * 0.7}h${size * 0.28}v${size * 0.28}h${-size * 0.28}z"/>`;
const tree: Thing = (x, y, size, colour) =>
  `<path fill="#6b4a35" d="M${x + size * 0.4} ${y}h${size * 0.2}v${-size}h${-size * 0.2}z"/><circle cx="${x + size / 2}" cy="${y - size * 1.2}" r="${size * 0.5}" fill="${colour}"/>`;
const rocket: Thing = (x, y, size, colour) =>
  `<path fill="${colour}" d="M${x} ${y - size * 0.3}q0 ${-size} ${size / 2} ${-size * 1.6} ${size / 2} ${size * 0.6} ${size / 2} ${size * 1.6}z"/><circle cx="${x + size / 2}" cy="${y - size}" r="${size * 0.16}" fill="#fff"/><path fill="#e8633c" d="M${x + size * 0.3} ${y - size * 0.3}h${size * 0.4}l${-size * 0.2} ${size * 0.5}z"/>`;
const fish: Thing = (x, y, size, colour) =>
  `<path fill="${colour}" d="M${x} ${y - size}q${size * 0.7} ${-size * 0.7} ${size * 1.4} 0l${size * 0.4} ${-size * 0.35}v${size * 0.7}l${-size * 0.4} ${-size * 0.35}q${-size * 0.7} ${size * 0.7} ${-size * 1.4} 0z"/><circle cx="${x + size * 0.35}" cy="${y - size * 1.05}" r="${size * 0.08}" fill="#12222f"/>`;

const THINGS: readonly Thing[] = [house, tree, rocket, fish];

/** Park and Miller: the same pictures every time. */
function randomOf(seed: number): () => number {
  let state = (seed * 7919) % 2147483647 || 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
