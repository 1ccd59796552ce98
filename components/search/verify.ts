import { daysIn, dayUnits, isDayUnit } from './days.js';
import { foldUnits } from './fold.js';
import type { Section } from './index-reader.js';
import { nearness, placesOf } from './nearness.js';
import type { Group } from './parse-query.js';
import type { Piece } from './pieces.js';
import { UNITS } from './units.js';
import { ANSWERS } from './words/questions.js';

/** Factors for a word that stands in the heading, and for one that stands nowhere whole: of three units, or of two. */
const HEADED = 1.15;
const BROKEN = 0.6;
const BROKEN_SHORT = 0.9;
/** Factor for a short word that stands only across the end of a sentence or cell: 节水 in 科技节，水火箭. */
const ACROSS = 0.3;
/** All that was typed apart is in the names of the section – heading, headings above, title –, a part of it in its own. */
const NAMED = 1.3;
/** The page is called after all that is asked about; after a part of it, it is so much less. */
const CALLED = 1.4;
/** What stands before the words of a question is asked about – 湿地几点开门 –; a section that does not say it. */
const NOT_ASKED = 0.5;
/** At most so much more if the words stand close together. */
const CLOSE = 0.15;
/** One thing of a list – 科幻画、手抄报、小制作 – is named there; the text is not about it. */
const LISTED = 0.95;
/** Stands between things of a list, and nowhere else. */
const COMMA = '、';
/** A heading without text answers little. */
const EMPTY = 0.9;
const LEAST_TEXT = 10;
/** More units that stand as they were typed are meant, even where a number goes on behind them: 两一188里. */
const LEAST_WHOLE = 3;
/** What was typed is the heading; is in it; is in the text. That several words stand there as one says more. */
const TITLED = { one: 1.6, several: 3.2 };
const PHRASE_IN_HEADING = { one: 1.25, several: 2 };
/** At most so much more for the part of the heading that it is: of two that say it the one that says least else. */
const SHARE = 0.02;
const PHRASE_IN_TEXT = { one: 1.1, several: 1.6 };

/**
 * How much better or worse a section is once its text is there: whether the words stand in it whole, close together, as
 * they were typed, and in its names.
 *
 * @returns A factor of its score; 0 if it does not hold what has to stand there to the letter, nor all that was typed.
 */
export function verify(section: Section, groups: readonly Group[], pieces: readonly Piece[]): number {
  const { head, title, body, names, lists, whole } = plainOf(section);
  const rest = `${body}\n${title}`;
  let factor = body.length < LEAST_TEXT ? EMPTY : 1;
  let ideas = 0;
  let named = 0;
  let headed = 0;
  let topics = 0;
  let called = 0;
  const typedWhole = plainText(pieces.map(({ text }) => text).join(''));
  const isWhole =
    groups.length > 1 && typedWhole.length > LEAST_WHOLE && (body.includes(typedWhole) || head.includes(typedWhole));
  const asks = groups.some(({ share, alternatives }) => share < 1 && alternatives.length > 1);
  const places: number[][] = [];
  for (const { alternatives, share, strict, piece } of groups) {
    if (share < 1) continue;
    const apart = alternatives[0]?.apart;
    for (const idea of apart ?? [{ alternatives }]) {
      const words = [...(apart ? alternatives : []), ...idea.alternatives].map(({ units }) => units.join(''));
      const days = words.some(isDayUnit) ? daysOf(section) : NO_DAYS;
      const isIn = (place: string) => words.some((word) => (strict ? holdsNumber(place, word) : place.includes(word)));
      ideas += 1;
      if (isAcross(words, `${head}\n${rest}`, whole)) {
        if (strict && !isWhole) return 0;
        factor *= ACROSS;
        places.push([]);
        continue;
      }
      const isInHead = isIn(head) || words.some((word) => days.head.includes(word));
      const isNamed = names.some(isIn);
      if (asks && ideas === 1 && !isNamed && !isIn(rest) && pieces[piece]?.text.startsWith(words[0] ?? ''))
        factor *= NOT_ASKED;
      if (!isInHead && !isIn(rest) && !words.some((word) => days.all.includes(word))) {
        if ((strict && !isWhole) || pieces[piece]?.quoted) return 0;
        factor *= (idea.alternatives[0]?.units.length ?? 0) > 2 ? BROKEN : BROKEN_SHORT;
      }
      if (isInHead) {
        factor *= HEADED;
        headed += 1;
      } else if (isListed(lists, words)) factor *= LISTED;
      if (isNamed) named += 1;
      places.push(words.flatMap((word) => placesOf(body, word)));
      if (words.some((word) => ANSWERS.has(word))) continue;
      topics += 1;
      if (isIn(title)) called += 1;
    }
  }
  if (pieces.length > 1 && named === ideas && headed > 0 && headed < ideas) factor *= NAMED;
  if (groups.length > 1 && topics > 0 && (asks || topics < ideas)) factor *= CALLED ** (called / topics);
  if (ideas > 1) factor *= 1 + CLOSE * nearness(places);
  pieces.forEach((piece, index) => {
    const own = groups.filter((group) => group.piece === index).flatMap(wordsOfGroup);
    const typed = plainText(piece.text);
    const meant = own.flat().join('');
    // What was mended or stood for letters, else what was typed; what is left of a question is no phrase.
    const phrases = (typed.includes(meant) ? [typed] : [typed, meant]).filter(({ length }) => length > 2);
    const kind = own.length > 1 ? 'several' : 'one';
    const inHead = phrases.find((phrase) => head.includes(phrase));
    if (phrases.includes(head)) factor *= TITLED[kind];
    else if (inHead) factor *= PHRASE_IN_HEADING[kind] * (1 + (SHARE * inHead.length) / head.length);
    else if (phrases.some((phrase) => rest.includes(phrase))) factor *= PHRASE_IN_TEXT[kind];
  });
  return factor;
}

export interface PlainSection {
  head: string;
  title: string;
  body: string;
  /** Heading, title and body, their sentences and cells apart. */
  whole: string;
  /** Heading, title and the headings above. */
  names: string[];
  /** The body with all that stands between its units; empty where it lists nothing. */
  lists: string;
}

/** Who types a word asks for the same sections with each letter. */
const plainSections = new WeakMap<Section, PlainSection>();

/** A section without what stands between its units. */
export function plainOf(section: Section): PlainSection {
  let plain = plainSections.get(section);
  if (!plain) {
    const { heading, text, page, path } = section;
    const plainOfIt = (own: string) => plainText(section.simple(own));
    const head = plainOfIt(heading || page.title);
    const title = plainOfIt(page.title);
    const lists = text.includes(COMMA) ? foldUnits(section.simple(text)) : '';
    const whole = [heading || page.title, page.title, text].map((own) => sentencesOf(section.simple(own))).join('\n');
    plain = { head, title, body: plainOfIt(text), names: [head, title, ...path.map(plainOfIt)], lists, whole };
    plainSections.set(section, plain);
  }
  return plain;
}

interface SectionDays {
  /** Units of days that the heading says. */
  head: string[];
  /** The same of all of the section, and of its page or record. */
  all: string[];
}

const NO_DAYS: SectionDays = { head: [], all: [] };
const sectionDays = new WeakMap<Section, SectionDays>();

/** The days that a section says. */
export function daysOf(section: Section): SectionDays {
  let days = sectionDays.get(section);
  if (!days) {
    const { heading, text, page, path } = section;
    const daysOfIt = (own: string) => daysIn(foldUnits(own)).flatMap(({ ends, between }) => [...ends, ...between]);
    const head = daysOfIt(heading || page.title);
    const others = [page.title, ...path, ...text.split('\n')].flatMap(daysOfIt);
    days = { head, all: [...head, ...others, ...dayUnits(page.date ?? '')] };
    sectionDays.set(section, days);
  }
  return days;
}

/** Whether a text holds a number as a whole: 四百 is none of 四百五十, nor 十二 of 三十二. */
function holdsNumber(text: string, word: string): boolean {
  const [first, last] = [word.charAt(0), word.charAt(word.length - 1)].map((own) => NUMERAL.test(own));
  if (!first && !last) return text.includes(word);
  return placesOf(text, word).some(
    (at) => !(first && NUMERAL.test(text.charAt(at - 1))) && !(last && NUMERAL.test(text.charAt(at + word.length))),
  );
}

const NUMERAL = /[〇零一二两三四五六七八九十百千万]/;

/** Whether words stand in a text only as things of lists. */
function isListed(text: string, words: readonly string[]): boolean {
  const ends = words.flatMap((word) =>
    placesOf(text, word).map((at) => text.charAt(at - 1) + text.charAt(at + word.length)),
  );
  return ends.length > 0 && ends.every((pair) => pair.includes(COMMA));
}

/** Whether short words stand in a text, but none of them within one sentence or cell. */
function isAcross(words: readonly string[], text: string, whole: string): boolean {
  const there = words.filter((word) => text.includes(word));
  return there.length > 0 && there.every((word) => SHORT.test(word) && !whole.includes(word));
}

function wordsOfGroup({ alternatives }: Group): string[][] {
  const apart = alternatives[0]?.apart;
  return apart ? apart.flatMap(wordsOfGroup) : [alternatives[0]?.units ?? []];
}

const SHORT = /^\p{Script=Han}{2,3}$/u;
/** 时　间 with a space for the look of it is one word. */
const SPACED = /(^|[\s:、])(\p{Script=Han})[ \t]+(?=\p{Script=Han}(?:[\s:]|$))/gmu;
/** What may stand within a word: quotes, brackets, marks of emphasis. */
const WITHIN = /["'“”‘’「」『』《》<>()\[\]【】·*_]+/g;
const BORDERS = new RegExp(`(?:(?!${UNITS.source})[^\\n])+`, 'gu');

/** The units of a text, with a line for each sentence and cell. */
function sentencesOf(text: string): string {
  return foldUnits(text).replace(SPACED, '$1$2').replace(WITHIN, '').replace(BORDERS, '\n');
}

/** The units of a text without what stands between them. */
export function plainText(text: string): string {
  return foldUnits(text).match(UNITS)?.join('') ?? '';
}

const RUNS = new RegExp(`(?:${UNITS.source})+`, 'gu');

/** The units of a text that nothing stands between: no sentence, cell, quotation or number of a heading ends in a run of them. */
export function runsIn(text: string): string[] {
  return foldUnits(text).match(RUNS) ?? [];
}
