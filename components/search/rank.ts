import { ALONE } from './index-format.js';
import type { IndexReader } from './index-reader.js';
import type { Alternative, Group } from './parse-query.js';
import type { Posting } from './postings.js';
import { exactly } from './slots.js';

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

/** How one group is met by the sections. */
interface GroupScores {
  /** What the whole group would weigh. */
  total: number;
  sections: Map<number, { score: number; fraction: number; held: number }>;
}

/** A cheap idea of how rare: of `count` among all sections. */
export function rarity(count: number, sections: number): number {
  return Math.log(1 + (sections - count + 0.5) / (count + 0.5));
}

/** Finds and orders the sections that answer the groups. */
export async function rank(reader: IndexReader, groups: readonly Group[]): Promise<Ranked[]> {
  const scored = await Promise.all(groups.map((group) => scoreGroup(reader, group)));
  const total = scored.reduce((sum, { total: weight }, index) => sum + weight * (groups[index] as Group).share, 0);
  const typed = scored.reduce((sum, { total: weight }, index) => sum + (isTyped(groups[index]) ? weight : 0), 0);
  const found = new Map<number, Ranked>();
  scored.forEach(({ total: weight, sections }, index) => {
    const { share } = groups[index] as Group;
    for (const [section, { score, fraction, held }] of sections) {
      let ranked = found.get(section);
      if (!ranked) found.set(section, (ranked = { section, score: 0, coverage: 0, held: 0 }));
      ranked.score += score * share;
      ranked.coverage += (weight * share * fraction) / total;
      if (isTyped(groups[index])) ranked.held += (weight * held) / typed;
    }
  });
  await addNeighbours(reader, groups, found);
  const ranked = [...found.values()];
  for (const one of ranked) one.score *= 0.25 + one.coverage ** 2;
  return ranked.sort((a, b) => b.score - a.score || a.section - b.section);
}

/** Whether a group was typed, and is not what a question asks for. */
const isTyped = (group: Group | undefined): boolean => group?.share === 1;

/** The largest part of a group, or of another word for it, that one section holds: 1 if one holds it whole. */
export async function fractionOf(reader: IndexReader, group: Group): Promise<number> {
  const { sections } = await scoreGroup(reader, group);
  let most = 0;
  for (const { fraction } of sections.values()) most = Math.max(most, fraction);
  return most;
}

async function scoreGroup(reader: IndexReader, { alternatives }: Group): Promise<GroupScores> {
  const all = await Promise.all(alternatives.map((alternative) => scoreAlternative(reader, alternative)));
  const sections: GroupScores['sections'] = new Map();
  const literal = all[0] as GroupScores;
  if (all.length === 1 && alternatives[0]?.weight === 1) return literal;
  all.forEach((scores, index) => {
    const { weight, core } = alternatives[index] as Alternative;
    // Another word for it is worth no more than the word itself, however rare it is.
    const scale = literal.sections.size > 0 && scores.total > literal.total ? literal.total / scores.total : 1;
    for (const [section, { score, fraction, held }] of scores.sections) {
      if (index > 0 && weight < 1 && fraction < 0.999) continue;
      const before = sections.get(section);
      const now = score * weight * scale;
      if (!before || before.score < now)
        sections.set(section, {
          score: now,
          fraction: Math.max(before?.fraction ?? 0, fraction * (weight < 1 ? weight : 1)),
          held: Math.max(before?.held ?? 0, held * (core ? weight : 1)),
        });
    }
  });
  return { total: all[0]?.total ?? 0, sections };
}

async function scoreAlternative(reader: IndexReader, { units, apart }: Alternative): Promise<GroupScores> {
  if (apart) return sumOf(await Promise.all(apart.map((group) => scoreGroup(reader, group))));
  return reader.remember(units.join(' '), () => scoreUnits(reader, units));
}

async function scoreUnits(reader: IndexReader, units: readonly string[]): Promise<GroupScores> {
  const count = reader.core.sections;
  const sections: GroupScores['sections'] = new Map();
  if (units.length === 1) {
    const terms = await reader.terms(exactly(units[0] as string, reader.readings), undefined);
    const misses = new Map<number, number>();
    let alone: Posting[] = [];
    for (const { second, postings } of terms)
      if (second === ALONE) alone = postings;
      else
        for (const { section, weight } of postings) misses.set(section, (misses.get(section) ?? 1) * (1 - weight / 9));
    const total = rarity(misses.size, count);
    for (const [section, miss] of misses)
      sections.set(section, { score: total * (1 - miss) * IN_WORD, fraction: 1, held: 1 });
    for (const { section, weight } of alone) {
      const one = sections.get(section);
      if (one) one.score += total * (1 - IN_WORD) * (0.5 + weight / 16);
    }
    return { total, sections };
  }
  const pairs = await Promise.all(units.slice(1).map((unit, index) => reader.term(units[index] as string, unit)));
  const weights = pairs.map((postings) => rarity(postings.length, count));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  pairs.forEach((postings, index) => {
    const weight = weights[index] as number;
    for (const { section, weight: impact } of postings) {
      const before = sections.get(section);
      if (before) {
        before.score += (weight * impact) / 8;
        before.fraction += weight / total;
      } else sections.set(section, { score: (weight * impact) / 8, fraction: weight / total, held: 0 });
    }
  });
  for (const one of sections.values()) {
    one.score *= one.fraction;
    one.held = one.fraction;
  }
  return { total, sections };
}

/** Several words as if they were one. */
function sumOf(all: readonly GroupScores[]): GroupScores {
  const total = all.reduce((sum, { total: weight }) => sum + weight, 0);
  const sections: GroupScores['sections'] = new Map();
  for (const { total: weight, sections: own } of all)
    for (const [section, { score, fraction, held }] of own) {
      const before = sections.get(section);
      sections.set(section, {
        score: (before?.score ?? 0) + score,
        fraction: (before?.fraction ?? 0) + (weight * fraction) / total,
        held: (before?.held ?? 0) + (weight * held) / total,
      });
    }
  return { total, sections };
}

/** Words of one piece that also stand beside each other in a section count more. */
async function addNeighbours(reader: IndexReader, all: readonly Group[], found: Map<number, Ranked>): Promise<void> {
  const groups = all.flatMap((group) => group.alternatives[0]?.apart ?? [group]);
  const pairs = groups.flatMap((group, index) => {
    const next = groups[index + 1];
    const units = group.alternatives[0]?.units ?? [];
    const last = units[units.length - 1];
    const first = next?.alternatives[0]?.units[0];
    return next && last !== undefined && first !== undefined && group.piece >= 0 && group.piece === next.piece
      ? [[last, first] as const]
      : [];
  });
  const lists: Posting[][] = await Promise.all(pairs.map(([last, first]) => reader.term(last, first)));
  for (const postings of lists) {
    const weight = rarity(postings.length, reader.core.sections);
    for (const { section, weight: impact } of postings) {
      const ranked = found.get(section);
      if (ranked) ranked.score += (weight * impact) / 16;
    }
  }
}
