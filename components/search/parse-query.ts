import { noteBetween } from './beside.js';
import { dayName, isDayUnit } from './days.js';
import type { IndexReader } from './index-reader.js';
import { takeKnown } from './known-words.js';
import { isNumber, otherNumbers, type Quantity, quantitiesIn } from './numbers.js';
import type { Piece } from './pieces.js';
import { fractionOf } from './rank.js';
import { coresOf, type JoinedWord, joinKnown, joinSingles, knowsWords, segmentsOf, wordsOf } from './segment.js';
import { isHan, unitsOf } from './units.js';
import { LAST_PARTICLES, LOOSE_PARTICLES, PARTICLES, QUESTIONS } from './words/questions.js';

/** A way to say what a group asks for. */
export interface Alternative {
  units: string[];
  /** Up to 1: how near it is to what was typed. */
  weight: number;
  /** The word without a single character beside it. */
  core?: boolean;
  /** A part of the word that was typed: 智能 of 人工智能. */
  within?: boolean;
  /** The words it is made of, which may also stand apart. */
  apart?: Group[];
}

/** One idea of a query: what was typed, and other words for it. */
export interface Group {
  alternatives: Alternative[];
  /** Up to 1: how much the group counts beside the others. */
  share: number;
  /** Number of the piece it stands in; groups of one piece stand beside each other. */
  piece: number;
  /** Small words between the group before and this one, which are not looked up by themselves. */
  between?: string[];
  /** Only sections that hold it whole count: numbers and dates. */
  strict?: boolean;
  /** The alternatives are different things; their sections take turns. */
  turns?: boolean;
  /** All that was typed. */
  alone?: boolean;
  /** Made of single characters only: perhaps no word at all. */
  loose?: boolean;
  /** What is left of a question. */
  asked?: boolean;
  /** What was typed, where no alternative is that. */
  typed?: string;
}

/** What a word is worth without a single character beside it. */
const CORE = 0.7;
/** What another word for it is worth, and one that is another word in part. */
const SYNONYM = 0.85;
const PART_SYNONYM = 0.75;
/** Up to nine of something: 三本, 八开. */
const OF_FEW = /^[一二两三四五六七八九][^一二两三四五六七八九十年月]{1,2}$/;
/** 六一, 五四: a day or two numbers, but never one. */
const TWO_DIGITS = /^[一二三四五六七八九]{2}$/;
/** What a verb is worth without what leads it on. */
const LED = 0.95;
/** Units of a question that say too little without its words. */
const LITTLE = 2;
/** What a verb may be led on by. */
const LED_ON = /[来去了过着]$/;

/**
 * The groups of a piece, without regard to pinyin.
 *
 * @param loosely Single characters stay by themselves where no section holds the word that they were joined to, and small words
 *   are left out of what is no question, too.
 */
export async function groupsOf(reader: IndexReader, piece: Piece, index: number, loosely = false): Promise<Group[]> {
  const { thesaurus } = reader;
  // 第2课堂 is 第二课堂.
  const named = /\d/.test(piece.text) ? otherNumbers(piece.text).find((way) => thesaurus.knows(way)) : undefined;
  if (named !== undefined && !thesaurus.knows(piece.text)) return groupsOf(reader, { ...piece, text: named }, index);
  const units = unitsOf(piece.text).map(({ text }) => text);
  if (piece.quoted) return [{ alternatives: [{ units, weight: 1 }], share: 1, piece: index }];
  if (/\d/.test(piece.text) && thesaurus.knows(piece.text)) {
    const others = thesaurus.othersFor(piece.text).map((other) => ({ units: unitsIn(other), weight: SYNONYM }));
    return [{ alternatives: [{ units, weight: 1 }, ...others], share: 1, piece: index }];
  }
  const known = thesaurus.placesIn(piece.text);
  // 第二课堂 is no second of anything.
  const quantities = quantitiesIn(piece.text).filter(
    ({ start, end }) => !known.some((word) => word.start <= start && end <= word.end),
  );
  if (quantities[0]?.text === piece.text) return groupsAbout(reader, piece, index, quantities);
  const numbers = otherNumbers(piece.text).map((way): Alternative => ({ units: unitsIn(way), weight: 1 }));
  if ((numbers.length > 0 || TWO_DIGITS.test(piece.text)) && isNumber(piece.text) && !thesaurus.knows(piece.text))
    return [{ alternatives: [{ units, weight: 1 }, ...numbers], share: 1, piece: index, strict: true }];
  if (quantities.length > 0) return groupsAbout(reader, piece, index, quantities);
  // 什么 is a word of a question, 么 behind another one is a particle.
  let plain = piece.text.replace(LAST_PARTICLES, (_, at: number) =>
    /[什怎]么/.test(piece.text.slice(at - 1)) ? '么' : '',
  );
  if (unitsOf(plain).length < 2) plain = piece.text;
  const asked: Group[] = [];
  const open = plain;
  if (units.length > 3 || /..(?:[啥咋]|[什怎]么)$|^(?:怎[么样]|如何|为[什何])./.test(plain))
    for (const [pattern, answers] of QUESTIONS)
      plain = plain.replace(pattern, () => {
        if (answers.length > 0)
          asked.push({
            alternatives: answers.map((answer) => ({ units: [...answer], weight: 1 })),
            share: 0.35,
            piece: -1,
          });
        return ' ';
      });
  const isAsked = plain !== open;
  if (loosely || asked.length > 0 || plain !== piece.text || units.length > 4)
    plain = plain.replace(loosely ? LOOSE_PARTICLES : PARTICLES, (particle, at: number) =>
      particle.length === 1 && keeps(plain, at) ? particle : ' ',
    );
  if (unitsOf(plain).length === 0) {
    // Nothing but words of a question, such as a heading of them, is looked up as it is; but 怎么报名 asks for 报名.
    plain =
      asked
        .flatMap(({ alternatives }) => alternatives.map((answer) => answer.units.join('')))
        .find((answer) => open.endsWith(answer)) ?? piece.text;
    asked.length = 0;
  }
  const knows = (word: string) => thesaurus.knows(word);
  const joined = await joinSingles(
    takeKnown(plain, wordsOf(plain), knows),
    async (first, second) => (await reader.term(first, second)).length,
    isAsked,
  );
  // 书丢 and 赔: no word among them that says what is meant.
  const isOfSingles =
    knowsWords() && joined.every((word) => (word.parts ?? [word.units]).every(({ length }) => length === 1));
  const words = loosely
    ? (await Promise.all(joined.map((word) => partsIfAbsent(reader, word, joined.length === 1 || isOfSingles)))).flat()
    : joined;
  const groupOf = (word: JoinedWord): Group => {
    const literal = word.units.join('');
    const cores = units.length > 4 ? coresOf(word) : [];
    const alternatives: Alternative[] = [
      { units: word.units, weight: 1 },
      ...(OF_FEW.test(literal) ? otherNumbers(literal) : []).map((way) => ({ units: unitsIn(way), weight: 1 })),
      ...cores.map((core): Alternative => ({ units: core.units, weight: CORE ** core.left, core: true })),
    ];
    const others = thesaurus.othersFor(literal);
    alternatives.push(
      ...others.map(
        (other): Alternative => ({
          units: unitsIn(other),
          weight: SYNONYM,
          ...(literal.includes(other) && { within: true }),
        }),
      ),
    );
    if (!thesaurus.knows(literal) && word.units.length > 2) {
      // 领回来 → 领回: what a verb is led on by says little.
      const verb = literal.replace(LED_ON, '');
      if (verb !== literal) alternatives.push({ units: unitsIn(verb), weight: LED });
      for (const known of thesaurus.wordsIn(literal)) {
        // 程序设计课 → 编程课, and 编程 by itself.
        const isCore = cores.some((core) => core.units.join('') === known);
        for (const other of thesaurus.othersFor(known)) {
          if (other.includes(literal)) continue;
          const inPlace = verb === known ? other : literal.replace(known, other);
          alternatives.push({ units: unitsIn(inPlace), weight: PART_SYNONYM });
          if (isCore) alternatives.push({ units: unitsIn(other), weight: SYNONYM * CORE, core: true });
        }
      }
    }
    const loose = !thesaurus.knows(literal) && (word.parts?.every((part) => part.length === 1) ?? false);
    const strict = TWO_DIGITS.test(literal);
    return {
      alternatives,
      share: 1,
      piece: index,
      ...(strict && { strict }),
      ...(loose && { loose, ...(isAsked && { asked: true }) }),
    };
  };
  const isLong = ({ units: own }: JoinedWord) => own.length > 1 || !isHan(own[0] as string);
  const hasLong = words.some(isLong);
  const groups = joinKnown(words, knows).map(([whole, ...parts]) => {
    if (loosely && hasLong && !isLong(whole)) return besideWord(whole.units);
    const group = groupOf(whole);
    if (parts.length > 0) group.alternatives[0] = { units: whole.units, weight: 1, apart: parts.map(groupOf) };
    return group;
  });
  if (!isAsked) noteBetween(groups, piece.text);
  // Where hardly anything but words of a question is left, they may be meant as they stand: 写在哪里.
  const left = words.reduce((sum, word) => sum + word.units.length, 0);
  const whole: Group = { alternatives: [{ units, weight: 1 }], share: 1, piece: -1 };
  const isMeant = plain !== piece.text && left <= LITTLE && (await fractionOf(reader, whole)) > 0.99;
  return [...groups, ...asked, ...(isMeant ? [whole] : [])];
}

/** What a single character beside a quantity or a word counts: 高 in 高三十米. */
const BESIDE = 0.35;

const besideWord = (units: string[]): Group => ({ alternatives: [{ units, weight: 1 }], share: BESIDE, piece: -1 });

/** What a word was joined of, if no section holds it: 打 and 疫苗. Characters beside other words are one that is missing: 中考 in 中考志愿. */
async function partsIfAbsent(reader: IndexReader, word: JoinedWord, alone: boolean): Promise<JoinedWord[]> {
  const { units, parts = [], start, end } = word;
  const whole: Group = { alternatives: [{ units, weight: 1 }], share: 1, piece: -1 };
  if (
    parts.length < 2 ||
    (!alone && parts.every(({ length }) => length === 1)) ||
    (await fractionOf(reader, whole)) > 0.99
  )
    return [word];
  return parts.map((part) => ({ units: part, start, end }));
}

/** The groups of quantities and of what stands between them. */
async function groupsAbout(
  reader: IndexReader,
  { text }: Piece,
  index: number,
  quantities: readonly Quantity[],
): Promise<Group[]> {
  const groups: Group[] = [];
  let at = 0;
  const addRest = async (end: number, before?: string, after?: string): Promise<void> => {
    const typed = text.slice(at, end);
    const rest = typed.replace(/^的|的$/g, '');
    const [only, ...more] = unitsIn(rest);
    if (only === undefined) return;
    if (more.length > 0) {
      groups.push(...(await groupsOf(reader, { text: rest, quoted: false, latin: false }, index)));
      return;
    }
    const units = before ? [...unitsIn(before).slice(-1), only] : [only, ...unitsIn(after ?? '').slice(0, 1)];
    const beside = besideWord(units);
    // 好的12 may stand so.
    if (rest !== typed) beside.alternatives.push({ units: unitsIn(typed), weight: 1 });
    groups.push(beside);
  };
  for (const [number, { start, end, text: own, ways }] of quantities.entries()) {
    await addRest(start, quantities[number - 1]?.text, own);
    const isDay = ways.some(({ text: way }) => isDayUnit(way));
    const written = [
      own,
      ...new Set(ways.flatMap(({ text: way, weight: of }) => (of === 1 && isDayUnit(way) ? [dayName(way)] : []))),
    ];
    const others = ways.map(
      ({ text: way, weight, part }): Alternative => ({
        units: isDayUnit(way) ? [way] : unitsIn(way),
        weight,
        ...(part && { core: true }),
      }),
    );
    groups.push({
      // A day is the same however it was typed.
      alternatives: isDay
        ? [...others, ...written.map((way) => ({ units: unitsIn(way), weight: 1 }))]
        : [{ units: unitsIn(own), weight: 1 }, ...others],
      ...(isDay && { typed: own }),
      share: 1,
      piece: index,
      strict: true,
    });
    at = end;
  }
  await addRest(text.length, quantities[quantities.length - 1]?.text);
  return groups;
}

const unitsIn = (text: string): string[] => unitsOf(text).map(({ text: unit }) => unit);

/** A particle inside a word that the segmenter knows is no particle: 会 in 会议. */
function keeps(text: string, at: number): boolean {
  return wordsOf(text).some(
    (word) => word.start <= at && at < word.end && word.units.length > 1 && !isLoose(text, word.start, word.end, at),
  );
}

function isLoose(text: string, start: number, end: number, at: number): boolean {
  if (!knowsWords()) return true;
  let from = start;
  for (const segment of segmentsOf(text.slice(start, end))) {
    if (from <= at && at < from + segment.length) return segment.length === 1;
    from += segment.length;
  }
  return true;
}
