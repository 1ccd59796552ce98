/** A stretch along the axis, in any unit. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Puts stretches into rows so that none meets another of its row: each goes into the first row that is free where it
 * begins.
 *
 * @param items In the order in which they are to be placed, commonly by beginning.
 * @returns Rows from the top; within a row from left to right.
 */
export function packRows<T extends Stretch>(items: readonly T[]): T[][] {
  const rows: T[][] = [];
  const ends: number[] = [];
  for (const item of items) {
    const free = ends.findIndex((end) => end <= item.from);
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(item);
    ends[row] = item.to;
  }
  return rows;
}
