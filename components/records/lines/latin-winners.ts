/** Winners in Latin letters behind the prize of a line: Ada Lee (4C), Ben Low and Cat May; "Solar oven" by Liam Neil, Year 5. Pure. */
import type { Award, Person } from '../types.js';
import { gradeOfClass } from '../words/class-grade.js';

const WORD = "(?:\\p{Lu}[\\p{Script=Latin}\\p{Mark}'’.-]*|d[aeiu]|del|van|von|der|den|bin|al|el|la|le|ter)";
const CLASS = '(?:(?:[Cc]lass|[Yy]ear|[Gg]rade|[Ff]orm)\\s*)?\\d{1,2}\\s?[A-Za-z]?';
const NAMED = new RegExp(`^(${WORD}(?: ${WORD}){0,4})(?:\\s*[(（]\\s*(${CLASS})\\s*[)）])?$`, 'u');
const CLASS_ONLY = new RegExp(`^(?:of |from |in )?(${CLASS})$`);
const GROUP = /\b(?:club|team|group|class|school|crew)s?\b/i;
const WORK = /\s*(?:[,，–—-]|\b(?:by|for|with)\b)?\s*["“‘]([^"“”]{2,})["”’]\s*(?:[,，–—-]|\b(?:by|for|with)\b)?\s*/i;

/** A dash between names, their class and their work. */
const DASH = /\s+[–—-]\s+|\s*[–—](?!\d)\s*/;

/**
 * Awards of those whom the words name. Commas part winners, a bare “and” two of a team; a class behind all of them is that of
 * each who has none. What is no name behind one, or stands before or behind a dash, is the work.
 *
 * @returns undefined for words that hold anything else.
 */
export function readLatinWinners(words: string): Partial<Award>[] | undefined {
  if (/\p{Script=Han}/u.test(words)) return undefined;
  // Several with a work each.
  const each = words.split(/[;；]/.test(words) ? /\s*[;；]\s*/ : /\s*[,，]\s*/);
  const awards = each.every((part) => DASH.test(part)) ? each.map(readTeam) : [];
  if (awards.length > 1 && awards.every(Boolean)) return awards.flatMap((award) => award ?? []);
  return readTeam(words);
}

function readTeam(words: string): Partial<Award>[] | undefined {
  const [quoted, title = ''] = WORK.exec(words) ?? [];
  const plain = (quoted ? words.replace(quoted, ', ') : words).replace(/[.!]\s*$/, '');
  const [first = '', ...more] = plain.split(DASH);
  const works = more.filter((part) => !CLASS_ONLY.test(part));
  if (title || works.length > 1) return readNames(plain, title);
  const [work = ''] = works;
  const names = [first, ...more.filter((part) => part !== work)].join(', ');
  return readNames(names, work) ?? (work ? readNames(work, first) : undefined);
}

/** @param title The work, where it stands apart from the names. */
function readNames(names: string, title: string): Partial<Award>[] | undefined {
  let work = title;
  const pieces = names.split(/\s*[,;，；&]\s*|\s+and\s+/).filter((piece) => piece !== '');
  const people: Person[] = [];
  for (const piece of pieces) {
    const [, alone] = CLASS_ONLY.exec(piece) ?? [];
    const [, name, ofClass] = NAMED.exec(piece) ?? [];
    if (alone && people.length > 0) for (const person of people) Object.assign(person, placedIn(person.class ?? alone));
    else if (name && /^\p{Lu}/u.test(name))
      people.push({ name, role: GROUP.test(name) ? 'group' : 'pupil', ...(ofClass && placedIn(ofClass)) });
    else if (people.length > 0 && !work) work = piece;
    else return undefined;
  }
  if (people.length === 0) return undefined;
  const isTeam = work !== '' || !/[,;，；]/.test(names.replace(/,\s*(?:year|grade|class|form)\b/gi, ''));
  const groups = isTeam ? [people] : people.map((person) => [person]);
  return groups.map((group) => ({ people: group, ...(work && { work }) }));
}

/** A class, and the grade it is of. */
function placedIn(words: string): Pick<Person, 'class' | 'grade'> {
  const grade = gradeOfClass(words) ?? Number(/^(?:year|grade)\s*(\d{1,2})/i.exec(words)?.[1] ?? 0);
  return { class: words, ...(grade && { grade }) };
}
