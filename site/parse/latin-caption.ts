// Captions in Latin letters, put into the one form that is read without doubt.
import { isKnownLatinName, isLatinName } from '../names/latin-columns.js';

const PLACE = '(?:(?:[Cc]lass|[Yy]ear|[Gg]rade|[Ff]orm) )?\\d{1,2}[A-Za-z]?';
const AGE = 'aged? \\d{1,2}|\\d{1,2} years old';
const NAME =
  "\\p{Lu}[\\p{Script=Latin}\\p{Mark}'’.-]*(?: (?:\\p{Lu}|d[aei] |van |von |de la )[\\p{Script=Latin}\\p{Mark}'’.-]*)+";
const NAMES = `${NAME}(?:(?:,| and|, and| &) ${NAME})*`;
/** What was done, before “by”. */
const DONE = '(?:,? (?:made|drawn|painted|built|taken|created|designed|photographed|written))?';

/** Grace Lunt (5A): Solar oven */
const AHEAD = new RegExp(`^(?<who>${NAMES})(?:, | \\()(?<place>${PLACE})\\)?(?::|\\s[–—-])\\s+(?<title>.+)$`, 'u');
/** Photo by Grace Lunt: Ants at work */
const BYLINE = new RegExp(`^\\p{Lu}\\w+ by (?<who>${NAMES})(?:, | \\()?(?<place>${PLACE})?\\)?:\\s+(?<title>.+)$`, 'u');
/** Solar oven by Grace Lunt, 5A */
const BY = new RegExp(`^(?<title>.+?)${DONE},? by (?<who>${NAMES})(?:[, (]+(?:(?<place>${PLACE})|${AGE}))?\\)?$`, 'u');
/** Solar oven, Grace Lunt, 5A; Solar oven | Grace Lunt | aged 10 */
const BEHIND = new RegExp(
  `^(?<title>.+?)(?:[.,]|\\s[|–—-]| (?=\\())\\s*\\(?(?<who>${NAMES})(?:,| \\||(?= \\())\\s*\\(?(?:(?<place>${PLACE})|${AGE})\\)*$`,
  'u',
);
/** Solar oven – Grace Lunt: somebody only if many are called so. */
const ALONE = new RegExp(`^(?<title>.+?)(?:\\s[|–—-]|,)\\s+(?<who>${NAMES})$`, 'u');
const MARKS = /^["“‘](.+)["”’]$/;

/**
 * A caption that says who made what in any of the usual ways → “Solar oven by Grace Lunt (5A)”.
 *
 * @returns undefined for one that is read as it stands; “by” before anything but names is part of the title, in 《》.
 */
export function orderLatinCaption(caption: string): string | undefined {
  if (/[\p{Script=Han}《》]/u.test(caption)) return undefined;
  const line = caption.trim();
  for (const form of [AHEAD, BYLINE, BY, BEHIND, ALONE]) {
    const { who = '', place, title = '' } = form.exec(line)?.groups ?? {};
    const names = who.split(/,? and |, | & /);
    const areNames = names.every(isLatinName) && (form !== ALONE || names.every(isKnownLatinName));
    if (title === '' || !areNames) continue;
    // An age says no class: 10 alone is one.
    const of = place && !/^\d\d$|^\d$/.test(place) ? ` (${place})` : '';
    const bare = title.trim().replace(MARKS, '$1');
    if (/\sby\s/.test(bare)) return of && names.length === 1 ? `${bare}, ${who}${of}` : undefined;
    return `${bare} by ${names.map((name) => name + of).join(' and ')}`;
  }
  return /\sby\s+\p{Ll}/u.test(line) && !/\sby\s+(?:\p{Lu}|\w+\s+\d)/u.test(line) ? `《${line}》` : undefined;
}
