import { calledBy } from './called.js';

/** Words for one thing. */
export interface WordSet {
  /** Each finds the others. */
  same: readonly string[];
  /** Narrower ones: the others find them, they find none. */
  narrower: readonly string[];
}

/** What stands between words, before words that no section holds, before narrower ones. */
const [BETWEEN, ABSENT, NARROWER] = [' ', '/', '>'];
const MARKS = /[ />\n]/g;

/** A set as an index needs it. */
interface HeldSet {
  /** Words that sections hold. */
  held: string[];
  /** Words that may be typed all the same. */
  absent: string[];
  narrower: string[];
}

/**
 * The sets that help to find something in an index, a line each; those of which it holds no other word are left out.
 *
 * @param sets Words as `foldUnits` gives them. @param holds Whether a section holds a word.
 * @param own Sets that a site adds, behind an empty line.
 */
export function writeThesaurus(
  sets: readonly WordSet[],
  holds: (word: string) => boolean,
  own: readonly WordSet[] = [],
): string {
  const ownLines = linesOf(own, holds);
  return [...linesOf(sets, holds), ...(ownLines.length > 0 ? ['', ...ownLines] : [])].join('\n');
}

function linesOf(sets: readonly WordSet[], holds: (word: string) => boolean): string[] {
  return sets.flatMap(({ same, narrower }) => {
    const plain = (words: readonly string[]) => words.map((word) => word.replace(MARKS, '')).filter(Boolean);
    const own = plain(same);
    const held = own.filter(holds);
    const absent = own.filter((word) => !held.includes(word));
    const found = plain(narrower).filter(holds);
    if (held.length + found.length === 0 || (own.length === 1 && found.length === 0)) return [];
    return [
      held.join(BETWEEN) +
        (absent.length > 0 ? ABSENT + absent.join(BETWEEN) : '') +
        (found.length > 0 ? NARROWER + found.join(BETWEEN) : ''),
    ];
  });
}

/** Which words mean nearly the same, as far as an index holds one of them. */
export class Thesaurus {
  /** What each set can find: terms of these are filed together, see `word-terms.ts`. */
  readonly found: readonly (readonly string[])[];
  readonly #others: Map<string, string[]>;
  readonly #own = new Set<string>();

  /** @param text From `writeThesaurus`. @param adults Names with blanks between; see `calledBy`. */
  constructor(text: string, adults = '') {
    const lines = text === '' ? [] : text.split('\n');
    const sets = lines.map(readSet);
    for (const { held, absent } of lines.includes('') ? sets.slice(lines.indexOf('')) : [])
      for (const word of [...held, ...absent]) this.#own.add(word);
    this.found = sets.map(({ held, narrower }) => [...held, ...narrower]);
    this.#others = calledBy(adults);
    sets.forEach(({ held, absent, narrower }) => {
      for (const word of [...held, ...absent]) {
        const others = this.#others.get(word) ?? [];
        this.#others.set(word, others);
        for (const other of [...held, ...narrower]) if (other !== word && !others.includes(other)) others.push(other);
      }
    });
  }

  /** Whether a word is known as one. */
  knows(word: string): boolean {
    return this.#others.has(word);
  }

  /** Whether it is the site that has other words for a word: it is about that. */
  isOwn(word: string): boolean {
    return this.#own.has(word);
  }

  /** Other words for a word that sections hold, the nearest sets first; none if it is unknown. */
  othersFor(word: string): readonly string[] {
    return this.#others.get(word) ?? [];
  }

  /** Where known words stand in a text, in UTF-16 units; the text itself may be one. */
  placesIn(text: string): { start: number; end: number }[] {
    const words = this.knows(text) ? [text] : this.wordsIn(text);
    return words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  }

  /** Known words of two characters and more inside a longer text, the longest first; none inside another. */
  wordsIn(text: string): string[] {
    const words: string[] = [];
    for (let size = text.length - 1; size > 1; size -= 1)
      for (let from = 0; from + size <= text.length; from += 1) {
        const word = text.slice(from, from + size);
        if (this.knows(word) && !words.some((longer) => longer.includes(word))) words.push(word);
      }
    return words;
  }
}

function readSet(line: string): HeldSet {
  const [same = '', narrower = ''] = line.split(NARROWER as string);
  const [held = '', absent = ''] = same.split(ABSENT as string);
  const wordsOf = (text: string) => text.split(BETWEEN as string).filter(Boolean);
  return { held: wordsOf(held), absent: wordsOf(absent), narrower: wordsOf(narrower) };
}
