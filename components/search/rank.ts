import { neighboursOf, preferPhrase } from './beside.js';
import { ALONE, ANY, SKIPS_FROM } from './index-format.js';
import type { IndexReader } from './index-reader.js';
import type { Alternative, Group } from './parse-query.js';
import type { Posting } from './postings.js';
import { exactly } from './slots.js';
import type { Scores, Tally } from './tally.js';
import { isHan } from './units.js';

/** What a section is worth for a query. */
export interface Ranked {
  section: number;
  score: number;
  /** 0–1: how much of what was asked it holds, other words for it not quite. */
  coverage: number;
  /** 0–1: how much of what was typed it holds, in these words or others. */
  held: number;
}

/** What a character counts as part of a word, against one that is a word of its own. */
const IN_WORD = 0.65;

/**
 * What is less rare – 学生 and 活动 are in every fifth section of a school – counts less than its rarity beside rarer words:
 * who asks which pupils may enter a contest wants the contest.
 */
const COMMON = 2;

/**
 * Where more sections than these hold the only word that was typed, or any word on a large site, other words for it are not looked
 * up: theirs come behind, and take most parts of a search.
 */
const ENOUGH = 200;

/** What a lone number is worth that is written in other numerals: who types 400 rather means 400 than 四百多. */
const OTHER_NUMERALS = 0.9;

/** A cheap idea of how rare: of `count` among all sections. */
export function rarity(count: number, sections: number): number {
  return Math.log(1 + (sections - count + 0.5) / (count + 0.5));
}

/**
 * Finds and orders the sections that answer the groups.
 *
 * @param least Smallest coverage that is asked for.
 */
export async function rank(reader: IndexReader, groups: readonly Group[], least = 0): Promise<Ranked[]> {
  const scored = await Promise.all(groups.map((group) => scoreGroup(reader, group)));
  const beside = await neighboursOf(reader, groups, scored);
  const shares = scored.map(
    ({ total: weight }, index) => (groups[index] as Group).share * Math.min(1, weight / COMMON),
  );
  const total = scored.reduce((sum, { total: weight }, index) => sum + weight * (shares[index] as number), 0);
  const typed = scored.reduce((sum, { total: weight }, index) => sum + (isTyped(groups[index]) ? weight : 0), 0);
  const { tally } = reader;
  tally.begin();
  scored.forEach(({ total: weight, sections, score, fraction, held }, index) => {
    const share = shares[index] as number;
    const counts = isTyped(groups[index]);
    for (let row = 0; row < sections.length; row += 1) {
      const section = sections[row] as number;
      tally.meet(section);
      (tally.score[section] as number) += (score[row] as number) * share;
      (tally.fraction[section] as number) += (weight * share * (fraction[row] as number)) / total;
      if (counts) (tally.held[section] as number) += (weight * (held[row] as number)) / typed;
    }
  });
  for (const postings of beside) {
    const weight = rarity(postings.length, reader.core.sections);
    for (const { section, weight: impact } of postings)
      if (tally.has(section)) (tally.score[section] as number) += (weight * impact) / 16;
  }
  const { met } = tally;
  for (let row = 0; row < met.length; row += 1) {
    const section = met[row] as number;
    (tally.score[section] as number) *= 0.25 + (tally.fraction[section] as number) ** 2;
  }
  if (reader.core.sections > SKIPS_FROM) preferPhrase(tally, beside);
  return inOrder(tally, reader.core.sections, least);
}

/** Steps of a score that is told apart: at a million sections 33 bits are left for scores. */
const STEPS = 2 ** 24;

/** The best first, of the same score the first: as numbers of both, which are sorted ten times as fast as rows. */
function inOrder({ met, score, fraction, held }: Tally, sections: number, least: number): Ranked[] {
  const all = new Float64Array(met.length);
  let size = 0;
  for (let row = 0; row < met.length; row += 1) {
    const section = met[row] as number;
    if ((fraction[section] as number) >= least)
      all[size++] = Math.round((score[section] as number) * STEPS) * sections - section;
  }
  const keys = all.subarray(0, size).sort();
  const ranked = new Array<Ranked>(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[keys.length - 1 - at] as number;
    const section = Math.ceil(key / sections) * sections - key;
    ranked[at] = {
      section,
      score: score[section] as number,
      coverage: fraction[section] as number,
      held: held[section] as number,
    };
  }
  return ranked;
}

/** Whether a group was typed, and is not what a question asks for. */
export const isTyped = (group: Group | undefined): boolean => group?.share === 1;

/** The largest part of a group, or of another word for it, that one section holds: 1 if one holds it whole. */
export async function fractionOf(reader: IndexReader, group: Group): Promise<number> {
  const { fraction } = await scoreGroup(reader, group);
  let most = 0;
  for (let row = 0; row < fraction.length; row += 1) most = Math.max(most, fraction[row] as number);
  return most;
}

/** Groups are looked at to mend them, then to rank. */
const scoredGroups = new WeakMap<Group, Promise<Scores>>();

function scoreGroup(reader: IndexReader, group: Group): Promise<Scores> {
  let scores = scoredGroups.get(group);
  if (!scores) {
    scores = scoreAlternatives(reader, group);
    scoredGroups.set(group, scores);
  }
  return scores;
}

async function scoreAlternatives(reader: IndexReader, { alternatives, strict, alone, share }: Group): Promise<Scores> {
  const [typed, ...others] = alternatives as [Alternative, ...Alternative[]];
  const literal = await scoreAlternative(reader, typed);
  const isLarge = reader.core.sections > SKIPS_FROM;
  const mayBeEnough = alone || (isLarge && share === 1 && !strict);
  if (mayBeEnough && countWhole(literal) > ENOUGH) return literal;
  // Some of what other words are made of is at hand now.
  const all = [
    literal,
    ...(await Promise.all(others.map((other) => scoreAlternative(reader, other, strict === true || other.weight < 1)))),
  ];
  if (all.length === 1 && alternatives[0]?.weight === 1 && !strict) return literal;
  const { tally } = reader;
  tally.begin();
  all.forEach((scores, index) => {
    const { weight: given, core, within } = alternatives[index] as Alternative;
    const weight = strict && index > 0 && typed.units.length === 1 ? given * OTHER_NUMERALS : given;
    // Another word for it is worth no more than the word itself, however rare it is.
    const scale = literal.sections.length > 0 && scores.total > literal.total ? literal.total / scores.total : 1;
    for (let row = 0; row < scores.sections.length; row += 1) {
      const section = scores.sections[row] as number;
      const fraction = scores.fraction[row] as number;
      if ((strict || (index > 0 && weight < 1)) && fraction < 0.999) continue;
      tally.meet(section);
      tally.score[section] = Math.max(tally.score[section] as number, (scores.score[row] as number) * weight * scale);
      tally.fraction[section] = Math.max(tally.fraction[section] as number, fraction * (weight < 1 ? weight : 1));
      tally.held[section] = Math.max(
        tally.held[section] as number,
        // Of a day without its year the text tells whether it is the one.
        (scores.held[row] as number) * ((core && !strict) || within ? weight : 1),
      );
    }
  });
  return tally.take(literal.total);
}

function countWhole({ fraction }: Scores): number {
  let count = 0;
  for (const own of fraction) if (own > 0.999) count += 1;
  return count;
}

/** @param whole Only sections that hold all pairs count; where there are none, the other pairs are not looked up. */
async function scoreAlternative(reader: IndexReader, { units, apart }: Alternative, whole = false): Promise<Scores> {
  if (apart) return sumOf(reader.tally, await Promise.all(apart.map((group) => scoreGroup(reader, group))));
  return reader.remember(`${whole ? '=' : ''}${units.join(' ')}`, async () => {
    if (units.length === 1) return scoreUnit(reader, units[0] as string);
    const pairs = units.slice(1).map((unit, index): [string, string] => [units[index] as string, unit]);
    const all = whole
      ? reader.together(pairs)
      : Promise.all(pairs.map(([first, second]) => reader.term(first, second)));
    return scorePairs(reader, await all);
  });
}

/** What it adds that a character is a word of its own. @param weight 1–8, of that. */
const worthAlone = (weight: number): number => (1 - IN_WORD) * (0.5 + weight / 16);

/** 0–1: what a character is worth in a section by its pairs. @param misses How likely it is that they say nothing. @param alone Weight as a word of its own. */
export function worthOfCharacter(misses: number, alone: number | undefined): number {
  return (1 - misses) * IN_WORD + (alone === undefined ? 0 : worthAlone(alone));
}

async function scoreUnit(reader: IndexReader, unit: string): Promise<Scores> {
  const terms = await reader.termsOfUnits(exactly(unit, reader.readings));
  const { tally } = reader;
  tally.begin();
  const [any] = terms;
  if (any?.second === ANY) {
    const all = rarity(any.postings.length, reader.core.sections);
    for (const { section, weight } of any.postings) {
      tally.meet(section);
      tally.score[section] = (all * weight) / 8;
      tally.fraction[section] = 1;
      tally.held[section] = 1;
    }
    return tally.take(all);
  }
  // How likely it is that none of the pairs says anything about the section.
  const misses = tally.score;
  let alone: Posting[] = [];
  for (const { second, postings } of terms)
    if (second === ALONE) alone = postings;
    else
      for (const { section, weight } of postings) {
        if (tally.meet(section)) misses[section] = 1;
        (misses[section] as number) *= 1 - weight / 9;
      }
  const total = rarity(tally.met.length, reader.core.sections);
  // A number or a Latin word is whole.
  const inWord = isHan(unit) ? IN_WORD : 1;
  for (const section of tally.met) {
    tally.score[section] = total * (1 - (misses[section] as number)) * inWord;
    tally.fraction[section] = 1;
    tally.held[section] = 1;
  }
  for (const { section, weight } of alone)
    if (tally.has(section)) (tally.score[section] as number) += total * worthAlone(weight);
  return tally.take(total);
}

function scorePairs(reader: IndexReader, pairs: readonly (readonly Posting[])[]): Scores {
  const weights = pairs.map((postings) => rarity(postings.length, reader.core.sections));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { tally } = reader;
  tally.begin();
  pairs.forEach((postings, index) => {
    const weight = weights[index] as number;
    for (const { section, weight: impact } of postings) {
      tally.meet(section);
      (tally.score[section] as number) += (weight * impact) / 8;
      (tally.fraction[section] as number) += weight / total;
    }
  });
  for (const section of tally.met) {
    const fraction = tally.fraction[section] as number;
    (tally.score[section] as number) *= fraction;
    tally.held[section] = fraction;
  }
  return tally.take(total);
}

/** Several words as if they were one. */
function sumOf(tally: Tally, all: readonly Scores[]): Scores {
  const total = all.reduce((sum, { total: weight }) => sum + weight, 0);
  tally.begin();
  for (const { total: weight, sections, score, fraction, held } of all)
    for (let row = 0; row < sections.length; row += 1) {
      const section = sections[row] as number;
      tally.meet(section);
      (tally.score[section] as number) += score[row] as number;
      (tally.fraction[section] as number) += (weight * (fraction[row] as number)) / total;
      (tally.held[section] as number) += (weight * (held[row] as number)) / total;
    }
  return tally.take(total);
}
