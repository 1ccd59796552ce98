import type { Term } from '@kepu/components/records';
import { at, short } from './polar.js';
import { turnOf } from './year-turn.js';

/** Days between two samples of a growth ring's edge. */
const STEP_DAYS = 6;
/** Standard deviation of the smoothing, in days. */
const SMOOTH_DAYS = 13;

/**
 * Path data of a growth ring: a band whose thickness at each day is the smoothed number of things that happened
 * around it, one piece a term.
 *
 * @param turns Where things happened, 0–1.
 * @param half Half thickness in units where most happens and where nothing does.
 */
export function growthPath(
  turns: readonly number[],
  terms: readonly Term[],
  radius: number,
  half: { most: number; least: number },
): string {
  const strength = smooth(turns);
  const peak = Math.max(1e-9, ...strength.slice(0, 365));
  const thickness = (turn: number): number => {
    const value = (strength[Math.min(364, Math.max(0, Math.floor(turn * 365)))] as number) / peak;
    return turns.length === 0 ? half.least : half.least + (half.most - half.least) * Math.sqrt(value);
  };
  return terms.map((term) => piece(term, radius, thickness)).join('');
}

function piece(term: Term, radius: number, thickness: (turn: number) => number): string {
  const from = turnOf(term.start, term.schoolYear);
  const to = turnOf(term.end, term.schoolYear) + 1 / 365;
  const steps = Math.max(2, Math.round(((to - from) * 365) / STEP_DAYS));
  const outer: string[] = [];
  const inner: string[] = [];
  for (let step = 0; step <= steps; step++) {
    const turn = from + ((to - from) * step) / steps;
    // Both ends taper, like a brush set down and lifted.
    const taper = Math.min(1, 0.25 + (Math.min(step, steps - step) / steps) * 8);
    const half = thickness(turn) * taper;
    outer.push(at(radius + half, turn));
    inner.push(at(radius - half, turn));
  }
  return `${curve(outer, 'M')}${curve(inner.reverse(), 'L')}Z`;
}

/** A smooth line through the middles between points: quadratic curves with the points as handles. */
function curve(points: readonly string[], open: 'M' | 'L'): string {
  let path = `${open}${points[0]}`;
  for (let index = 1; index < points.length - 1; index++) {
    path += `Q${points[index]} ${middle(points[index] as string, points[index + 1] as string)}`;
  }
  return `${path}L${points[points.length - 1]}`;
}

function middle(a: string, b: string): string {
  const [ax = 0, ay = 0] = a.split(' ').map(Number);
  const [bx = 0, by = 0] = b.split(' ').map(Number);
  return `${short((ax + bx) / 2)} ${short((ay + by) / 2)}`;
}

/** Number of things around each day of the year, by a Gaussian. */
function smooth(turns: readonly number[]): number[] {
  const days = new Array<number>(365).fill(0);
  for (const turn of turns) {
    const centre = turn * 365;
    const reach = SMOOTH_DAYS * 3;
    for (let day = Math.max(0, Math.floor(centre - reach)); day < Math.min(365, centre + reach); day++) {
      days[day] = (days[day] as number) + Math.exp(-((day - centre) ** 2) / (2 * SMOOTH_DAYS ** 2));
    }
  }
  return days;
}
