/** How marks share the width of the ring: their size, the radii they may stand at, and the days each needs. */
export interface LaneForm {
  /** Factor on the 12-unit mark. */
  scale: number;
  radii: readonly number[];
  days: number;
}

const WIDE: LaneForm = { scale: 1, radii: [258, 270, 282], days: 4 };
const MIDDLE: LaneForm = { scale: 0.78, radii: [254.5, 265, 275.5, 286], days: 3 };
const DENSE: LaneForm = { scale: 0.6, radii: [253, 261, 269, 277, 285], days: 2.2 };

export interface Laned<T> {
  item: T;
  /** Radius of its lane. */
  radius: number;
}

/**
 * Puts marks into lanes, each into the first lane that has been free for long enough. A full year takes smaller marks
 * in more lanes; what then still finds no place is left to the shade of its week.
 *
 * @param items In order of `from`.
 */
export function assignLanes<T extends { from: number }>(
  items: readonly T[],
): { form: LaneForm; placed: Laned<T>[]; unplaced: T[] } {
  let result = tryLanes(items, WIDE);
  for (const form of [MIDDLE, DENSE]) {
    if (result.unplaced.length === 0) break;
    result = tryLanes(items, form);
  }
  return result;
}

function tryLanes<T extends { from: number }>(items: readonly T[], form: LaneForm) {
  const free = form.radii.map(() => Number.NEGATIVE_INFINITY);
  // The middle lane first: a quiet week has its mark in the middle of the cell.
  const order = form.radii.map((_, index) => index).sort((a, b) => distance(a, form) - distance(b, form) || b - a);
  const placed: Laned<T>[] = [];
  const unplaced: T[] = [];
  for (const item of items) {
    const lane = order.find((index) => item.from * 365 >= (free[index] as number) - 1e-6);
    if (lane === undefined) unplaced.push(item);
    else {
      free[lane] = item.from * 365 + form.days;
      placed.push({ item, radius: form.radii[lane] as number });
    }
  }
  return { form, placed, unplaced };
}

function distance(index: number, form: LaneForm): number {
  return Math.abs(index - (form.radii.length - 1) / 2);
}
