/** Winners in Latin letters behind the prize of a line: Ada Lee (4C), Ben Low and Cat May; "Solar oven" by Liam Neil, Year 5. Pure. */
import type { Award, Person } from '../types.js';
import { gradeOfClass } from '../words/class-grade.js';

const WORD = "(?:\\p{Lu}[\\p{Script=Latin}\\p{Mark}'’.-]*|d[aeiu]|del|van|von|der|den|bin|al|el|la|le|ter)";
const CLASS = '(?:(?:[Cc]lass|[Yy]ear|[Gg]rade|[Ff]orm)\\s*)?\\d{1,2}\\s?[A-Za-z]?';
const NAMED = new RegExp(`^(${WORD}(?: ${WORD}){0,4})(?:\\s*[(（]\\s*(${CLASS})\\s*[)）])?$`, 'u');
const CLASS_ONLY = new RegExp(`^(?:of |from |in )?(${CLASS})$`);
const CLASS_BEHIND = new RegExp(`[(（,，]\\s*${CLASS}[)）]?$`);
const CLASS_AHEAD = new RegExp(`^(${CLASS})(?:\\s*[:：–—]|\\s+-)\\s*(.+)$`);
const GROUP = /\b(?:club|team|group|class|school|crew)s?\b/i;
const TITLE = '(?:Mrs?|Ms|Miss|Dr|Prof)\\b';
const ADULT = new RegExp(`^${TITLE}`);
/** (teacher: Ms Brown), supervised by Dr Webb; a title needs no more behind a comma. */
const TUTORS = new RegExp(
  `\\s*[,，;；(（–—-]*\\s*(?:(?:(?:[Tt]each|[Mm]ent|[Tt]ut|[Aa]dvis|[Ss]upervis)[eo]rs?|[Cc]oach(?:es)?|(?:supervis|coach|mentor|guid)ed by|taught by)\\s*[:：]?\\s+|[,，(（–—]\\s*(?=${TITLE}))(${WORD}(?: ${WORD})*(?:(?:,| and| &) ${WORD}(?: ${WORD})*)*)[)）]?`,
  'u',
);
/** The title of a work between its marks. */
const QUOTED = /["“]([^"“”]{2,})["”]/;
const AROUND = /^(?:[\s,，;；:：–—-]|(?:and|by|for|with)\b)+|(?:[\s,，;；:：–—-]|\b(?:and|by|for|with))+$/gi;

/** A dash between names, their class and their work, or the last “by” behind a work; a colon where none of them stands. */
const DASH = /\s+[–—-]\s+|\s*[–—](?!\d)\s*|\s+by\s+(?=\p{Lu})(?!.*\sby\s+\p{Lu})/u;
const COLON = /[:：]\s+/;

/**
 * Awards of those whom the words name. Commas part winners, a bare “and” two of a team; a class behind all of them is that of
 * each who has none. What is no name behind one, or stands before or behind a dash or a colon, is the work; works between marks
 * part their authors. Teachers are tutors.
 *
 * @returns undefined for words that hold anything else.
 */
export function readLatinWinners(words: string): Partial<Award>[] | undefined {
  if (/\p{Script=Han}/u.test(words)) return undefined;
  const awards = entriesOf(words.replace(/[.!]\s*$/, '')).map(readEntry);
  return awards.every(Boolean) ? awards.flatMap((award) => award ?? []) : undefined;
}

/** Several with a work, or a tutor, each. */
function entriesOf(words: string): string[] {
  const marked = words.split(QUOTED).length > 3;
  if (marked)
    return words.match(/^\s*["“]/.test(words) ? /["“][^"“”]+["”][^"“]*/g : /[^"“]+(?:["“][^"“”]+["”])?/g) ?? [];
  const parts = words.split(/[;；]/.test(words) ? /\s*[;；]\s*/ : /\s*[,，]\s*/);
  return parts.every((part) => DASH.test(part) || COLON.test(part) || QUOTED.test(part)) ? parts : [words];
}

function readEntry(words: string): Partial<Award>[] | undefined {
  const [, ofClass, of = words] = CLASS_AHEAD.exec(words) ?? [];
  const [told = '', tutors] = (!ADULT.test(of) && TUTORS.exec(of)) || [];
  const [quoted = '', title = ''] = QUOTED.exec(of) ?? [];
  const left = of
    .replace(told, ' ')
    .replace(quoted, title && ', ')
    .replace(AROUND, '')
    .replace(/^\((.*)\)$/, '$1');
  const awards = readTeam(ofClass ? `${left}, ${ofClass}` : left, title);
  if (!tutors) return awards;
  const people = tutors.split(/, | and | & /).map((name): Person => ({ name, role: 'adult' }));
  return awards?.map((award) => ({ ...award, tutors: people }));
}

function readTeam(words: string, title: string): Partial<Award>[] | undefined {
  const [first = '', ...more] = words.split(DASH.test(words) ? DASH : COLON);
  const works = more.filter((part) => !CLASS_ONLY.test(part));
  if (title || works.length > 1) return readNames(words, title);
  const [work = ''] = works;
  const names = [first, ...more.filter((part) => part !== work)].join(', ');
  // Junior: Ada Lee, Ben Low
  if (
    !DASH.test(words) &&
    work.split(/, | and /).every((part) => / /.test(part) && NAMED.test(part)) &&
    /,| and /.test(work)
  )
    return readNames(work, '')?.map((award) => ({ ...award, category: first }));
  // Who is of a class is no work.
  const isLast = work && (/\sby\s/.test(words) || (CLASS_BEHIND.test(work) && !CLASS_BEHIND.test(names)));
  return (isLast ? undefined : readNames(names, work)) ?? (work ? readNames(work, first) : undefined);
}

/** @param title The work, where it stands apart from the names. */
function readNames(names: string, title: string): Partial<Award>[] | undefined {
  let work = title;
  const pieces = names.split(/\s*[,;，；&]\s*|\s+and\s+/).filter((piece) => piece !== '');
  const people: Person[] = [];
  for (const piece of pieces) {
    const [, alone] = CLASS_ONLY.exec(piece) ?? [];
    const [, name, ofClass] = NAMED.exec(piece) ?? [];
    const role = GROUP.test(piece) ? 'group' : ADULT.test(piece) ? 'adult' : 'pupil';
    if (alone && people.length > 0) for (const person of people) Object.assign(person, placedIn(person.class ?? alone));
    else if (name && /^\p{Lu}/u.test(name)) people.push({ name, role, ...(ofClass && placedIn(ofClass)) });
    else if (!work) work = piece;
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
