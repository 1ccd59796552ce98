import { isTold } from './find-loosely.js';
import { PARTIAL, PARTIAL_COVERAGE, PARTIAL_CUT, SHORT, typedIn } from './find-sections.js';
import type { IndexReader, Section } from './index-reader.js';
import { nearness, placesOf } from './nearness.js';
import type { Group } from './parse-query.js';
import { isTyped, type Ranked, rank } from './rank.js';
import { plainOf } from './verify.js';
import { ANSWERS } from './words/questions.js';

/** What each further word of the page is worth: more than most differences of scores. What answers to questions say – 原因 – is no topic. */
const FURTHER = 4;
/** A word of so many characters may be what is asked about. */
const LEAST = 2;
/** Of so many pieces one is asked of the other; more are all asked for. */
const PAIR = 2;
/** Words this near are said of each other, which counts as much as a page that is called after the topic. */
const CLOSE = 0.5;
const SAID = 2;
/** From here on a section holds all that was typed. */
const ALL = 0.99;

/** Sections that hold the words, or a part of them, and how to order them once their texts are there. */
export interface ScatteredSections {
  ranked: Ranked[];
  results: number;
  /**
   * How much better sections are that are about the topic or say the words close together; where none holds all, also those whose
   * pages hold more of the words than others.
   *
   * @param sections Those that were looked into; of a page only these are known.
   * @returns A factor of the score of each, in their order.
   */
  worth(sections: readonly Section[]): number[];
}

/**
 * Finds words that are all there, but in no or few sections together: 泡菜 in one page and 注意事项 in others. What is asked about comes
 * first – the word that begins, if a page tells of it –, and what is asked of it in its page before that in other ones.
 *
 * Where few sections hold all, those that speak of something else come behind the ones that say the topic, and those in front
 * that name it or say the words close together; so a general word alone – 费用 in 植树费用 – leads nowhere else.
 *
 * @param pieces How many were typed with blanks between them: either of two may be the topic, and without one each is found by itself.
 * @param isPart No section of the best holds all words.
 * @returns Undefined if no topic is known, unless words that were typed apart are in no section together.
 */
export async function findScattered(
  reader: IndexReader,
  groups: readonly Group[],
  pieces: number,
  isPart: boolean,
): Promise<ScatteredSections | undefined> {
  const isApart = pieces > 1;
  const words = groups.filter((group) => isTyped(group) && lengthOf(group) >= LEAST);
  if (!isApart && (words.length < 2 || groups.some(({ strict }) => strict))) return undefined;
  const topic = await topicOf(reader, isApart ? (pieces === PAIR ? words : []) : words.slice(0, 1));
  if (!topic && !(isApart && isPart)) return undefined;
  const least = PARTIAL_COVERAGE / groups.filter(isTyped).length;
  const about = topic ? await rank(reader, [topic], ALL) : [];
  const own = new Set(about.map(({ section }) => section));
  const found = await rank(reader, groups, least);
  const enough = (found[0]?.score ?? 0) * PARTIAL_CUT;
  const all = found
    .filter(({ score, held }) => held > ALL || score >= enough)
    .map((one) => (own.has(one.section) ? { ...one, score: one.score * FURTHER } : one))
    .sort((a, b) => b.score - a.score);
  const whole = all.filter(({ held }) => held > ALL).length;
  const ranked = all.slice(0, Math.max(PARTIAL, whole));
  return {
    ranked,
    results: Math.max(whole, Math.min(SHORT, ranked.length)),
    worth: (sections) => worthOfPages(sections, groups, topic, isPart),
  };
}

const lengthOf = ({ alternatives }: Group): number => alternatives[0]?.units.length ?? 0;

/** The first word that a page tells of, and few sections hold. */
async function topicOf(reader: IndexReader, words: readonly Group[]): Promise<Group | undefined> {
  for (const word of words) if (await isTold(reader, word, false)) return word;
  return undefined;
}

function worthOfPages(
  sections: readonly Section[],
  groups: readonly Group[],
  topic: Group | undefined,
  isPart: boolean,
): number[] {
  const typed = groups.filter((group) => isTyped(group) && !ANSWERS.has(typedIn(group)));
  const held = new Map<string, Set<Group>>();
  const wordsOf = ({ alternatives }: Group) => alternatives.map(({ units }) => units.join(''));
  const isIn = (group: Group, text: string) => wordsOf(group).some((word) => text.includes(word));
  for (const section of sections) {
    const { url } = section.page;
    const { head, title, body } = plainOf(section);
    const own = held.get(url) ?? new Set();
    held.set(url, own);
    for (const group of typed) if (isIn(group, `${head}\n${title}\n${body}`)) own.add(group);
  }
  return sections.map((section) => {
    const { names, title, head, body } = plainOf(section);
    const about = topic ? [names.join('\n'), title].filter((name) => isIn(topic, name)).length : 0;
    const places = groups
      .filter(isTyped)
      .map((group) => wordsOf(group).flatMap((word) => placesOf(`${head}\n${body}`, word)));
    const said = nearness(places) > CLOSE ? SAID : 0;
    const lead = Math.max(about, said);
    return FURTHER ** (isPart ? (held.get(section.page.url)?.size ?? 0) - 1 + lead : Math.min(1, lead));
  });
}
