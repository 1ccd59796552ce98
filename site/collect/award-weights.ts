import { type Award, weighAwards } from '@kepu/components/records';

/**
 * How many awards each of a list stands for, by the one rule of lists, figures and elements: a row of numbers counts less
 * those of its awards that are listed by name.
 *
 * @param all The whole list, since the rows that say the same may be apart.
 * @returns 1 for an award of another list.
 */
export function weightIn(all: readonly Award[]): (award: Award) => number {
  const weights = weighAwards(all);
  const byAward = new Map(all.map((award, index) => [award, weights[index] as number]));
  return (award) => byAward.get(award) ?? 1;
}

/** How many awards a whole list stands for. */
export function countAwards(all: readonly Award[]): number {
  return weighAwards(all).reduce((sum, weight) => sum + weight, 0);
}
