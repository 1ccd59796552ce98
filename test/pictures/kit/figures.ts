import type { Medium } from './medium.js';
import { arc, band, blob, box, closeUp, curve, dome, line, oval, poly } from './shapes.js';
import type { Sheet } from './sheet.js';

/** A child as children draw one. */
export interface Looks {
  readonly hair?: 'short' | 'bob' | 'tails' | 'bun' | 'cap' | 'none';
  readonly hairColour?: string;
  readonly shirt?: string;
  readonly trousers?: string;
  readonly skirt?: boolean;
  readonly skin?: string;
  readonly ink?: string;
  /** Hand positions relative to the figure, 200 units tall with feet at 0, 0 and head at about -155. */
  readonly left?: readonly [number, number];
  readonly right?: readonly [number, number];
  readonly mouth?: 'smile' | 'open';
}

const HAIR = '#3a2b28';

/** Head only, centre at x, y. */
export function face(m: Medium, x: number, y: number, r: number, looks: Looks = {}): void {
  const {
    skin = '#f7cfa9',
    hair = 'short',
    hairColour = HAIR,
    ink = '#3b2f3a',
    mouth = 'smile',
    shirt = '#d8504a',
  } = looks;
  const pen = Math.max(2, r * 0.09);
  if (hair === 'tails') {
    m.fill(oval(x - r * 1.15, y + r * 0.2, r * 0.34, r * 0.6, 20), hairColour);
    m.fill(oval(x + r * 1.15, y + r * 0.2, r * 0.34, r * 0.6, -20), hairColour);
  }
  if (hair === 'bob') m.fill(closeUp(arc(x, y + r * 0.1, r * 1.2, r * 1.12, 150, 390)), hairColour);
  if (hair === 'bun') m.fill(oval(x, y - r * 1.15, r * 0.42), hairColour);
  m.fill(oval(x, y, r, r * 0.97), skin);
  m.line(oval(x, y, r, r * 0.97), ink, pen);
  if (hair === 'cap') {
    m.fill(dome(x, y - r * 0.25, r * 1.02, r * 0.85), shirt);
    m.line(curve(x - r * 0.2, y - r * 0.28, x + r * 0.9, y - r * 0.25, x + r * 1.5, y - r * 0.12), shirt, r * 0.26);
  } else if (hair !== 'none') {
    m.fill(
      blob(
        x - r,
        y - r * 0.05,
        x - r * 0.95,
        y - r * 0.7,
        x,
        y - r * 1.12,
        x + r * 0.95,
        y - r * 0.7,
        x + r,
        y - r * 0.05,
        x + r * 0.5,
        y - r * 0.5,
        x,
        y - r * 0.38,
        x - r * 0.5,
        y - r * 0.5,
      ),
      hairColour,
    );
  }
  m.fill(oval(x - r * 0.36, y + r * 0.04, r * 0.1, r * 0.14), ink);
  m.fill(oval(x + r * 0.36, y + r * 0.04, r * 0.1, r * 0.14), ink);
  m.fill(oval(x - r * 0.6, y + r * 0.36, r * 0.17, r * 0.12), '#f0928a');
  m.fill(oval(x + r * 0.6, y + r * 0.36, r * 0.17, r * 0.12), '#f0928a');
  if (mouth === 'open') m.fill(oval(x, y + r * 0.5, r * 0.2, r * 0.17), '#c8413f');
  else m.line(arc(x, y + r * 0.32, r * 0.3, r * 0.26, 20, 160), ink, pen * 0.9);
}

/** Whole child standing at x, y, `height` tall. */
export function kid(sheet: Sheet, m: Medium, x: number, y: number, height: number, looks: Looks = {}): void {
  const k = height / 200;
  const { shirt = '#d8504a', trousers = '#3f5f9e', skin = '#f7cfa9', skirt = false, ink = '#3b2f3a' } = looks;
  const at = (dx: number, dy: number): [number, number] => [x + dx * k, y + dy * k];
  const pen = Math.max(2, 5 * k);
  const limb = (from: [number, number], to: [number, number], colour: string, width: number): void => {
    const bend: [number, number] = [(from[0] + to[0]) / 2 + sheet.random.around(4 * k), (from[1] + to[1]) / 2 + 6 * k];
    m.fill(band(curve(...from, ...bend, ...to), width * k, width * k * 0.9), colour);
  };
  limb(at(-15, -62), at(-18, -6), skirt ? skin : trousers, 19);
  limb(at(15, -62), at(18, -6), skirt ? skin : trousers, 19);
  m.fill(oval(...at(-22, -4), 15 * k, 8 * k), ink);
  m.fill(oval(...at(22, -4), 15 * k, 8 * k), ink);
  for (const [hand, side] of [
    [looks.left ?? [-52, -70], -1],
    [looks.right ?? [52, -70], 1],
  ] as const) {
    limb(at(side * 24, -104), at(hand[0], hand[1]), shirt, 17);
    m.fill(oval(...at(hand[0], hand[1]), 10 * k), skin);
  }
  const bottom = skirt ? 40 : 28;
  const body = poly(...at(-22, -118), ...at(22, -118), ...at(bottom, -52), ...at(-bottom, -52));
  m.fill(body, shirt);
  m.line(body, ink, pen * 0.8);
  face(m, ...at(0, -154), 38 * k, looks);
}

/** A cloud of three humps on a flat base, `width` wide, its base at y. */
export const cloud = (x: number, y: number, width: number) =>
  blob(
    x - width * 0.5,
    y - width * 0.06,
    x - width * 0.4,
    y - width * 0.24,
    x - width * 0.2,
    y - width * 0.25,
    x - width * 0.06,
    y - width * 0.42,
    x + width * 0.16,
    y - width * 0.36,
    x + width * 0.26,
    y - width * 0.22,
    x + width * 0.43,
    y - width * 0.2,
    x + width * 0.5,
    y - width * 0.05,
    x,
    y,
  );

/** A house front with roof, door and window, its foot at y. */
export function house(
  m: Medium,
  x: number,
  y: number,
  width: number,
  height: number,
  wall: string,
  roof: string,
): void {
  m.draw(box(x, y - height, width, height), wall);
  m.draw(
    poly(x - width * 0.12, y - height, x + width / 2, y - height - width * 0.55, x + width * 1.12, y - height),
    roof,
  );
  m.draw(box(x + width * 0.14, y - height * 0.8, width * 0.26, width * 0.26), '#bfe3ef', undefined, 4);
  m.draw(box(x + width * 0.56, y - height * 0.56, width * 0.26, height * 0.56), '#8a5a3c', undefined, 4);
}

/** A star as a child strokes it: crossing lines. */
export function spark(m: Medium, x: number, y: number, r: number, colour: string, width = 4): void {
  m.line(line(x - r, y, x + r, y), colour, width);
  m.line(line(x, y - r, x, y + r), colour, width);
  m.line(line(x - r * 0.6, y - r * 0.6, x + r * 0.6, y + r * 0.6), colour, width * 0.7);
  m.line(line(x + r * 0.6, y - r * 0.6, x - r * 0.6, y + r * 0.6), colour, width * 0.7);
}

/** Tuft of grass at x, y. */
export function tuft(m: Medium, x: number, y: number, h: number, colour: string, width = 5): void {
  m.line(curve(x - h * 0.4, y - h * 0.7, x - h * 0.15, y - h * 0.4, x, y), colour, width);
  m.line(curve(x, y, x + h * 0.02, y - h * 0.5, x + h * 0.06, y - h), colour, width);
  m.line(curve(x, y, x + h * 0.15, y - h * 0.4, x + h * 0.45, y - h * 0.75), colour, width);
}
