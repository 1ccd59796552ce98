import type { HeaderWords, Kind } from './kinds/kind.js';
import type { RecordKind } from './types.js';
import { HEADING_PAIRS } from './words/heading-pairs.js';
import { simplify } from './words/simplify.js';

/**
 * Half-width, simplified, in lower case, without blanks, remarks in brackets and signs at the end: 负 责 人： → 负责人. What is named is the
 * word: Student’s name, Name of student → student; Project title → project.
 */
export function normaliseHeader(text: string): string {
  const plain = simplify(text.normalize('NFKC'), HEADING_PAIRS).toLowerCase().replace(/\s+/g, '');
  const bare = plain.replace(/\([^()]*\)/g, '').replace(/[:*]+$/, '') || plain;
  return bare.replace(/^(?:name|title)of(?:the)?|(?:['’]s?)?(?:name|title)s?$|(?:won|received)$/g, '') || bare;
}

/** What stands between the things that one heading names: 姓名/班级, 作品（作者）, 获奖学生及班级. */
const BETWEEN = /[()/、,;&+|—-]|以及|及其?|[和与](?=[班年学单作姓])|\band\b|\s+(?=\p{Script=Han}{2})/iu;

/** How many there are is nobody's name: No. of students, Total participants. */
const COUNTED = /of|^no|^num|^total/;

/**
 * Which column holds which field. A whole word is looked for first, then a heading that ends in one: Chinese names of
 * things carry their noun last (活动负责人 is a 负责人), and so do English ones of pupils (Prize winners). Of these words the
 * singular is enough.
 *
 * @param words Words of the fields, in the order in which the fields choose their columns.
 * @returns Field → 0-based column. A column that no field takes is not in it.
 */
export function matchColumns(words: HeaderWords, headers: readonly string[]): Map<string, number> {
  const fields = Object.entries(words).map(([field, list]) => ({ field, words: list.split(' ') }));
  // Of 作者1 and 作者2 the first is the column of authors.
  const names = headers.map((header) => withoutNumber(normaliseHeader(header)));
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const claim = (field: string, column: number) => {
    columns.set(field, column);
    taken.add(column);
  };
  // A column of names and something else is one of names, unless there is one of nothing else, or they are of tutors.
  const isWordOf = (field: string) => (text: string) => words[field]?.split(' ').includes(normaliseHeader(text));
  const isName = isWordOf('people');
  const shared = headers.some(isName)
    ? -1
    : headers.findIndex((text) => {
        const [first = '', ...more] = text.normalize('NFKC').split(BETWEEN);
        return more.length > 0 && !isWordOf('tutors')(first) && [first, ...more].some(isName);
      });
  if (shared >= 0) claim('people', shared);
  for (const { field, words: known } of fields) {
    if (columns.has(field)) continue;
    const rankOf = (name: string) => Math.max(known.indexOf(name), known.indexOf(singular(name)));
    const ranked = names.map((name, column) => ({ column, rank: taken.has(column) ? -1 : rankOf(name) }));
    const best = ranked.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank)[0];
    if (best) claim(field, best.column);
  }
  names.forEach((name, column) => {
    if (taken.has(column) || name !== normaliseHeader(headers[column] ?? '')) return;
    let found: { field: string; length: number } | undefined;
    for (const { field, words: known } of fields) {
      if (columns.has(field)) continue;
      for (const word of known) {
        const isNoun =
          /[^\x20-\x7e]/.test(word) ||
          (/^(?:people|adults|tutors)$/.test(field) && word.length > 4 && !COUNTED.test(name));
        const isLonger = word.length > (found?.length ?? 1) && name.length > word.length;
        if (isNoun && isLonger && singular(name).endsWith(word)) found = { field, length: word.length };
      }
    }
    if (found) claim(found.field, column);
  });
  return columns;
}

/** Winners → winner. */
export function singular(name: string): string {
  return name.replace(/s$/, '');
}

/** 指导教师2 → 指导教师. */
export function withoutNumber(name: string): string {
  return name.replace(/^(\D{2,})[1-9]$/, '$1');
}

/** True if a row of texts looks like the heading of a table of this kind: two words of ours, or one that fills the row. */
export function isHeaderRow<K extends RecordKind>(kind: Kind<K>, texts: readonly string[]): boolean {
  const own = kind.isOwnHeader ? texts.filter(kind.isOwnHeader).length : 0;
  const known = matchColumns(kind.words, texts).size + own;
  return known >= 2 || (known === 1 && texts.filter((text) => text.trim() !== '').length === 1);
}
