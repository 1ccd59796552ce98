import type { Award } from './types.js';
import { contestSeries } from './words/contest-series.js';

/**
 * How many awards each row of a list stands for: one for an award, none where the number is open, the number it says for a row
 * of numbers – less the awards of the same contest that are listed by name beside it, so that they are not counted twice. Such
 * an award is one of the numbers unless both say another edition, level, place or category; without a contest, unless one of
 * them says what the other does not. Numbers without a contest count the awards of their page, whatever these were won in, that say
 * nothing else than they; numbers of an unknown school year, those of any. Of several numbers those are its own that say most of what it says.
 * Numbers of the whole school (`scope`) count whatever is left of their school year, of any page, that says all they say.
 * Whoever sums awards up sums these.
 */
export function weighAwards(awards: readonly Award[]): Int32Array {
  const weights = new Int32Array(awards.length).fill(1);
  const counted = new Map<string, number[]>();
  // A hundred thousand rows know few contests.
  const known = new Map<string, string>();
  const seriesOf = ({ competition = '' }: Award) => {
    const series = known.get(competition) ?? contestSeries(competition);
    known.set(competition, series);
    return series;
  };
  // 科技节 and 第三届科技节 of a year are one contest.
  const contestOf = (award: Award) => `${award.schoolYear}\n${seriesOf(award)}`;
  const pageOf = ({ planId }: Award, schoolYear?: string) => `${schoolYear}\n\n${planId}`;
  // Where its name says which of several it was.
  const editionOf = (award: Award) => award.competition !== seriesOf(award) && award.competition;
  awards.forEach((award, index) => {
    // Nobody knows how many 若干 are.
    if (award.countText !== undefined) weights[index] = 0;
    if (award.count === undefined) return;
    weights[index] = award.count;
    for (const key of award.competition ? [contestOf(award)] : [contestOf(award), pageOf(award, award.schoolYear)]) {
      const rows = counted.get(key);
      if (rows) rows.push(index);
      else counted.set(key, [index]);
    }
  });
  if (counted.size === 0) return weights;
  const taken = new Set<Award>();
  for (const award of awards) {
    if (award.count !== undefined || award.countText !== undefined) continue;
    let most = -1;
    let own = -1;
    const rows =
      counted.get(contestOf(award)) ?? counted.get(pageOf(award, award.schoolYear)) ?? counted.get(pageOf(award));
    for (const row of rows ?? []) {
      const alike = (weights[row] as number) > 0 ? likeness(award, awards[row] as Award, editionOf) : -1;
      if (alike > most) [most, own] = [alike, row];
    }
    if (own < 0) continue;
    weights[own] = (weights[own] as number) - 1;
    taken.add(award);
  }
  takeFromTotals(awards, weights, taken);
  return weights;
}

/**
 * Takes from the numbers of the whole school what is listed elsewhere, by name or in numbers of its own.
 *
 * @param taken Awards that are one of some number already.
 */
function takeFromTotals(awards: readonly Award[], weights: Int32Array, taken: ReadonlySet<Award>): void {
  // Numbers of two pages that count the same count it once; what they say counts, not what is left of it.
  const left = awards.map(
    (award, index) => (taken.has(award) ? 0 : award.scope ? award.count : weights[index]) as number,
  );
  awards.forEach((total, at) => {
    if (!total.scope) return;
    awards.forEach((award, index) => {
      if ((award.scope && (index >= at || total.planId === award.planId)) || !isPartOf(award, total)) return;
      const part = Math.min(left[index] as number, weights[at] as number);
      weights[at] = (weights[at] as number) - part;
      left[index] = (left[index] as number) - part;
    });
  });
}

/** True where an award says all that a row of numbers of the whole school says. */
export function isPartOf(award: Award, total: Award): boolean {
  return (['schoolYear', 'level', 'place', 'grade', 'class', 'category'] as const).every(
    (field) => (total[field] ?? award[field]) === award[field],
  );
}

/** How much of what a row of numbers says an award says, too; -1 where it says another thing. */
function likeness(award: Award, numbers: Award, editionOf: (award: Award) => string | false | undefined): number {
  // 小发明 in a column 项目 may be told as a work.
  const topic = numbers.category ?? numbers.work;
  if (award.grade && numbers.grade && award.grade !== numbers.grade) return -1;
  let alike = Number(award.class === numbers.class);
  for (const [said, counted] of [
    [editionOf(award), editionOf(numbers)],
    [award.level, numbers.level],
    [award.place ?? award.placeText, numbers.place ?? numbers.placeText],
    [topic && award.work === topic ? topic : (award.category ?? ''), topic],
  ])
    if ((said || '') === (counted || '')) alike += 1;
    else if (!award.competition || (said && counted)) return -1;
  return alike;
}
