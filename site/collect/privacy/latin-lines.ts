import { isKnownLatinName, isLatinName } from '../../names/latin-columns.js';

/** What makes a line one of winners. */
const PRIZE =
  /\b(?:(?:first|second|third|fourth|fifth|1st|2nd|3rd|grand|special|merit|gold|silver|bronze)\s+(?:prize|place|award|medal)s?|prizes?|awards?|winners?|runners?[- ]up|champions?|finalists?|highly commended|honou?rable mentions?|special mentions?|commend(?:s|ed)|congratulations|well done)\b|^\W*(?:gold|silver|bronze|merit|[1-3](?:st|nd|rd)|first|second|third|(?:best|most) [\w ]+)\s*[:：–—]/i;
/** Whom a line is about, where nothing in it speaks of prizes. */
const OF_ADULTS =
  /\b(?:teachers?|coach(?:es)?|judges?|jury|tutors?|mentors?|principal|head(?:teacher)?|organi[sz]e(?:d|rs?)|contact|sponsor(?:s|ed)?|guests?|speakers?|staff|thanks?)\b/i;
const CLASS = String.raw`(?:\s*[(\[]|,?\s(?:of |in |from )?(?=[Cc]lass|[Gg]rade|[Yy]ear|[Ff]orm)|,\s)(?:(?:[Cc]lass|[Gg]rade|[Yy]ear|[Ff]orm)\s*)?\d{1,2}\s?[A-Za-z]?(?:[)\]]|(?![\w-]))`;
const WORD = String.raw`\p{Lu}[\p{Script=Latin}'’-]+`;
/** Emma Brown (7A) */
const WITH_CLASS = new RegExp(`(${WORD}(?: ${WORD}){0,2})(?=${CLASS})`, 'gu');
/** What stands before names: First prize: …, well done to …, was won by …; and behind them. */
const BEFORE =
  /[:：–—]|\s-\s|\b(?:(?:congratulations|well done|went|goes?|awarded|given) to|won by|commended|is|are|was|were)\b/gi;
const BEHIND =
  /\s(?:for|from|in|on|of|at|with|who|whose|won|wins?|received|receives?|takes?|took|came|earned|got|gets?)\s.*$|[.!]$/;
const OF_CLASS = /^(?:(?:class|grade|year|form)\s*)?\d{1,2}\s?[a-z]?$/i;

/**
 * The pupils whom a line of winners names in Latin letters: beside a class, or as a list of names of which many bear one.
 *
 * @param isOfWinners Whether the whole page is a list of winners: what does not speak of adults is of them.
 */
export function latinPupilsIn(line: string, isOfWinners = false): string[] {
  return [...new Set(line.split(/(?<=[.!?])\s/).flatMap((sentence) => winnersIn(sentence, isOfWinners)))];
}

function winnersIn(line: string, isOfWinners: boolean): string[] {
  if (!PRIZE.test(line) && !(isOfWinners && !OF_ADULTS.test(line))) return [];
  const beside = Array.from(line.matchAll(WITH_CLASS), ([, name = '']) => name);
  const starts = [0, ...Array.from(line.matchAll(BEFORE), ({ 0: sign, index }) => index + sign.length)];
  return [...beside, ...starts.flatMap((start) => listedIn(line.slice(start)))].filter(
    (name) => isLatinName(name) && name.includes(' '),
  );
}

/** The names of a list: all of them, where all have the shape and many bear one; else those that many bear. */
function listedIn(text: string): string[] {
  const listed = text
    .replace(/^[\s>*+-]+/, '')
    .replace(BEHIND, '')
    .split(/[,;、]|\band\b|&/)
    .map((piece) => piece.replace(new RegExp(`${CLASS}$`), '').trim())
    .filter((piece) => piece !== '' && !OF_CLASS.test(piece));
  return listed.every(isLatinName) && listed.some(isKnownLatinName) ? listed : listed.filter(isKnownNameAlone);
}

function isKnownNameAlone(text: string): boolean {
  return isLatinName(text) && isKnownLatinName(text);
}
