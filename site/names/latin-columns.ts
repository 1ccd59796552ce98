import type { Person } from '@kepu/components/records';
import { CHINESE_NAME, GIVEN_NAMES } from './latin-given-names.js';

/** Part of the cells of a column that must read as names. */
const SHARE = 3 / 4;

/** Heads of columns of people, whatever their names. */
const OF_PEOPLE =
  /(?:^|[^a-z])(?:names?|people|person|pupils?|students?|learners?|child(?:ren)?|kids?|boys?|girls?|members?|team ?mates?|class ?mates?|partners?|authors?|artists?|winners?|makers?|creators?|inventors?|designers?|presenters?|entrants?|nominees?|awardees?|honou?rees?|laureates?|medall?ists?|finalists?|champions?|runners?-? ?up|recipients?|participants?|contestants?|competitors?|players?|performers?|painters?|photographers?|captains?|by|who)['’]?s?$/i;
/** Heads of columns of people, of things as well: sponsor and poster. */
const OF_DOERS = /(?:[a-z]{3}(?:er|or|ist|ee|ant|ent)s?|teams?|groups?|crew|cast)$/i;

/** One word of a name, what stands between them, and a letter in the place of one. */
const NAME =
  /^(?:\p{Lu}[\p{Script=Latin}\p{Mark}]*(?:['’-]\p{Script=Latin}[\p{Script=Latin}\p{Mark}]*)*\.?|d[aeiu]|del|van|von|der|den|bin|al|el|la|le|ter)$/u;
/** A class behind a name: 5A, Grade 5, (Year 6). */
const CLASS = /\s*(?:[([].*[)\]]|(?:\b(?:class|grade|year|y|p|form)\s*)?\d{1,2}[a-z]?)$/i;
/** Adults, groups and places. */
const NO_PUPIL =
  /\b(?:mrs?|ms|miss|mx|dr|prof|sir|madam|school|college|university|academy|primary|club|team|group|class|grade|museum|park|street|road|city|county|province|library|award|prize|project)\b/i;

/**
 * The pupils that each cell of a column names in Latin letters: Emily Carter; Wang Xiaoming and Tom Ross. Two words in capitals may be
 * anything (Dark Blue): unless the heading speaks of people, some must be names that many bear.
 *
 * @returns undefined for a column that is not of names.
 */
export function latinPeopleOf(header: string, cells: readonly { text: string }[]): Person[][] | undefined {
  if (!cells.some(({ text }) => /[A-Za-z]{2}/.test(text))) return undefined;
  const names = cells.map(({ text }) => namesOf(text));
  if (names.filter((each) => each.length > 0).length < cells.length * SHARE) return undefined;
  const isOfPeople = OF_PEOPLE.test(header.trim());
  const all = [...new Set(names.flat())];
  const known = all.filter(isKnownLatinName).length;
  const isEnough = isOfPeople || known * (OF_DOERS.test(header.trim()) ? 3 : 2) >= all.length;
  return isEnough ? names.map((each) => each.map((name) => ({ name, role: 'pupil' }))) : undefined;
}

/** The names of a cell that holds nothing else; none of any other. */
function namesOf(text: string): string[] {
  const pieces = text
    .normalize('NFKC')
    .split(/[,;、/\n&+]|\band\b/)
    .map((piece) => piece.replace(CLASS, '').trim())
    .filter((piece) => piece !== '');
  return pieces.every(isLatinName) ? pieces : [];
}

export function isLatinName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length < 5 &&
    /\p{Ll}|^\p{Lu}{3}/u.test(text) &&
    words.every((word) => NAME.test(word)) &&
    !NO_PUPIL.test(text)
  );
}

/** True for a name of two words or more of which one is a given name that many bear, or which is a Chinese one in letters. */
export function isKnownLatinName(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  return CHINESE_NAME.test(words.join(' ')) || (words.length > 1 && words.some((word) => GIVEN_NAMES.has(word)));
}
