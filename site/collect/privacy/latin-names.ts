import type { NameMatch } from './name-matcher.js';

/** A word of a name, or a letter that stands for one. */
const WORD = /[\p{Script=Latin}\p{Mark}'’‘]+/gu;
/** May stand between the words of one name: Wren, Tabitha; T. Wren; tabitha-wren. */
const JOIN = /^(?:%20|\.?[\s\u00a0+]{1,2}|,[\s\u00a0]?|[-_.·])$/;
/** Where a normalised name, which has no blanks, had them: TabithaWren, not McDonald. */
const BEGIN = /(?<=[\p{Ll}\p{Mark}.])(?<!Ma?c)(?=\p{Lu})|[.·‧・-]+/u;

/** How a name may be written. */
interface Form {
  replacement: string;
  /** Whether a letter stands for a word: then all of it is written in capitals, as names are. */
  isShort: boolean;
}

/**
 * Makes a function that finds names in Latin letters in other ways to write them: Tabitha Wren as Wren, Tabitha, Wren
 * Tabitha, tabitha wren, T. Wren and Wren T. What is left of the family name alone (Tabitha W.) names nobody.
 *
 * @param names In the form names are compared in → what stands in their place; a name that stands for itself is an adult's.
 */
export function makeLatinFinder(names: ReadonlyMap<string, string>): (text: string) => NameMatch[] {
  const forms = new Map<string, Form>();
  const kept = new Set<string>();
  let longest = 0;
  for (const [name, replacement] of names) {
    for (const { words, isShort } of formsOf(name)) {
      const key = words.join(' ');
      if (name === replacement) kept.add(key);
      else if (!forms.has(key)) forms.set(key, { replacement, isShort });
      longest = Math.max(longest, words.length);
    }
  }
  for (const key of kept) forms.delete(key);
  if (forms.size === 0) return () => [];
  return (text) => (/[A-Za-z]/.test(text) ? findForms(text, forms, longest) : []);
}

function formsOf(name: string): { words: string[]; isShort: boolean }[] {
  if (!/^[\p{Script=Latin}\p{Mark}.·‧・'’‘-]+$/u.test(name)) return [];
  const words = name.split(BEGIN).map(fold).filter(Boolean);
  const [first = '', ...rest] = words;
  const last = rest.pop();
  if (last === undefined || last.length < 2) return [];
  const initials = [first, ...rest].map((word) => word[0] as string);
  const [initial = ''] = initials;
  return [
    ...[words, [last, first, ...rest], [first, last], [last, first]].map((form) => ({ words: form, isShort: false })),
    ...[
      [initial, last],
      [last, initial],
      [...initials, last],
      [last, ...initials],
    ].map((form) => ({
      words: form,
      isShort: true,
    })),
  ];
}

function findForms(text: string, forms: ReadonlyMap<string, Form>, longest: number): NameMatch[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const found: NameMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let match: { last: number; replacement: string } | undefined;
    let key = '';
    let isCapital = true;
    for (let last = at; last < Math.min(words.length, at + longest); last += 1) {
      const { word, start } = words[last] as (typeof words)[number];
      if (last > at && !JOIN.test(text.slice(words[last - 1]?.end, start))) break;
      key += `${last > at ? ' ' : ''}${fold(word)}`;
      isCapital &&= /^\p{Lu}/u.test(word);
      const form = forms.get(key);
      if (form && (isCapital || !form.isShort)) match = { last, replacement: form.replacement };
    }
    if (!match) continue;
    found.push({
      start: words[at]?.start ?? 0,
      end: words[match.last]?.end ?? 0,
      replacement: match.replacement,
    });
    at = match.last;
  }
  return found;
}

/** Plain small letters: O’Brién is `obrien`. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{Mark}'’‘]/gu, '')
    .toLowerCase();
}
