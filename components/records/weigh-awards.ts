import type { Award } from './types.js';

/**
 * How many awards each row of a list stands for: one for an award, none where the number is open, the number it says for a row of numbers – less the
 * awards of the same contest, level, place and category that are listed by name beside it, so that they are not counted
 * twice. Whoever sums awards up sums these.
 */
export function weighAwards(awards: readonly Award[]): Int32Array {
  const weights = new Int32Array(awards.length).fill(1);
  const counted = new Map<string, number[]>();
  awards.forEach((award, index) => {
    // Nobody knows how many 若干 are.
    if (award.countText !== undefined) weights[index] = 0;
    if (award.count === undefined) return;
    weights[index] = award.count;
    const key = kindOf(award, award.category ?? award.work);
    const rows = counted.get(key);
    if (rows) rows.push(index);
    else counted.set(key, [index]);
  });
  if (counted.size === 0) return weights;
  for (const award of awards) {
    if (award.count !== undefined || award.countText !== undefined) continue;
    // 小发明 in a column 项目 may be told as a work.
    const rows = counted.get(kindOf(award)) ?? counted.get(kindOf(award, award.work));
    const row = rows?.find((index) => (weights[index] as number) > 0);
    if (row !== undefined) weights[row] = (weights[row] as number) - 1;
  }
  return weights;
}

function kindOf(
  { schoolYear, competition, level, place, placeText, category }: Award,
  topic: string | undefined = category ?? '',
): string {
  return [schoolYear, competition, level, place ?? placeText, topic].join('\n');
}
