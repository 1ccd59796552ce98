import { isKnownLatinName, isLatinName } from '../../names/latin-columns.js';
import { isLatinPupil } from '../../names/latin-words.js';
import { pupilsInSentence } from './latin-sentences.js';

/** What makes a line one of winners. */
const PRIZE =
  /\b(?:(?:first|second|third|fourth|fifth|1st|2nd|3rd|grand|special|merit|gold|silver|bronze)\s+(?:prize|place|award|medal)s?|prizes?|awards?|winners?|runners?[- ]up|champions?|finalists?|highly commended|(?:gold|silver|bronze|prize|mention) (?:goes|went)|honou?rable mentions?|special mentions?|commend(?:s|ed)|congratulations|well done)\b|^\W*(?:gold|silver|bronze|merit|[1-3](?:st|nd|rd)|first|second|third|(?:best|most) [\w ]+)\s*[:：–—]/i;
/** Whom a line is about, where nothing in it speaks of prizes. */
const OF_ADULTS =
  /\b(?:teachers?|coach(?:es)?|judges?|jury|tutors?|mentors?|principal|governors?|parents?|trustees|head(?:teacher)?|organi[sz]e(?:d|rs?)|contact|sponsor(?:s|ed)?|guests?|speakers?|staff|thanks?)\b/i;
const CLASS = String.raw`(?:\s*[(\[]|,?\s(?:of |in |from )?(?=[Cc]lass|[Gg]rade|[Yy]ear|[Ff]orm)|,\s)(?:(?:[Cc]lass|[Gg]rade|[Yy]ear|[Ff]orm)\s*)?\d{1,2}\s?[A-Za-z]?(?:[)\]]|(?![\w-]))`;
/** What stands before names: First prize: …, well done to …, was won by …; and behind them. */
const BEFORE =
  /[:：–—]|\s-\s|\b(?:(?:congratulations|well done|went|goes?|awarded|given) to|won by|commended|is|are|was|were)\b/gi;
const BEHIND =
  /\s(?:for|from|in|on|of|at|with|who|whose|won|wins?|received|receives?|takes?|took|came|earned|got|gets?)\s.*$|[.!]$/;
const OF_CLASS = /^(?:(?:class|grade|year|form)\s*)?\d{1,2}\s?[a-z]?$/i;
/** Ends a sentence, and no title of an adult: Mr. Webb. */
const STOP = /(?<=[.!?])(?<!\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St)\.)\s/;
/** Members: Ada Lee, Ben Low; whoever stands behind is a pupil, if nothing else is said. */
const LABEL =
  /^[\s>*+-]*(?:(?:our|the|current|past|new|this year['’]s|school|club|team|group|class|house|junior|vice|head|co|deputy|project|student|pupil)[\s-]+)*(?:captains?|members?|pupils?|students?|learners?|children|winners?|champions?|finalists?|medal(?:l?ist)?s|runners?-up|competitors?|contestants?|participants?|entrants?|players?|team ?mates?|classmates?|prefects?|monitors?)(?: (?:of|in) [^:：]{2,30})?\s*[:：]/i;
/** The label, or the heading, of a list below it. */
const HEADING = /^\s*(?:#{1,6}\s.*|[^|]{2,60}[:：]\s*)$/;

/** Of other times. */
const OF_HISTORY =
  /\bNobel\b|\b1[0-8]\d\d\b|\b19[0-7]\d\b|\bcentury\b|\b(?:scientist|physicist|chemist|astronomer|composer|philosopher)s?\b/i;

/** Whom the items of a list are about. */
export type LatinList = 'pupils' | 'adults' | undefined;

/** What a line says of the list below it: Members:, ## Our team captains, ## Judges. */
export function latinListBelow(line: string, above: LatinList): LatinList {
  if (/^\s*(?:$|[>*+-]\s|\d{1,2}[.)]\s)/.test(line) && !HEADING.test(line)) return above;
  if (!HEADING.test(line)) return undefined;
  if (OF_ADULTS.test(line)) return 'adults';
  return LABEL.test(`${line.replace(/^[\s#]+/, '')}:`) ? 'pupils' : undefined;
}

/**
 * The pupils whom a line names in Latin letters: beside a class, as those who have won something, behind a label (Captain), or
 * as a list of names of which many bear one.
 *
 * @param isOfWinners Whether the whole page is a list of winners: what does not speak of adults is of them.
 * @param list Whom a list is about that the line is an item of.
 */
export function latinPupilsIn(line: string, isOfWinners = false, list: LatinList = undefined): string[] {
  if (list === 'adults' || !/[A-Za-z]/.test(line)) return [];
  const [label] = LABEL.exec(line) ?? [];
  const isLabelled = (label !== undefined && !OF_ADULTS.test(label.replace(/\bhead(?= )/i, ''))) || list === 'pupils';
  const names = line
    .split(STOP)
    .filter((sentence) => !OF_HISTORY.test(sentence))
    .flatMap((sentence) => [...pupilsInSentence(sentence), ...winnersIn(sentence, isOfWinners)]);
  const labelled = isLabelled ? namesOf(line.slice(label?.length ?? 0)).filter((name) => !/\s-\s/.test(name)) : [];
  return [...new Set([...names, ...labelled])];
}

function winnersIn(line: string, isOfWinners: boolean): string[] {
  if (!PRIZE.test(line) && !(isOfWinners && !OF_ADULTS.test(line))) return [];
  const starts = [0, ...Array.from(line.matchAll(BEFORE), ({ 0: sign, index }) => index + sign.length)];
  return starts.flatMap((start) => listedIn(line.slice(start))).filter(isLatinPupil);
}

/** The names of a list: all of them, where all have the shape and many bear one; else those that many bear. */
function listedIn(text: string): string[] {
  const listed = piecesOf(text);
  return listed.every(isLatinName) && listed.some(isKnownLatinName) ? listed : listed.filter(isKnownLatinName);
}

/** The names behind a label. */
function namesOf(text: string): string[] {
  return piecesOf(text).filter(isLatinPupil);
}

function piecesOf(text: string): string[] {
  return text
    .replace(/^[\s>*+-]+/, '')
    .replace(BEHIND, '')
    .split(/[,;、]|\s[–—-]\s|[–—]|\band\b|&/)
    .map((piece) =>
      piece
        .replace(new RegExp(`${CLASS}$`), '')
        .replace(/\s*\([^()]*\)$/, '')
        .trim(),
    )
    .filter((piece) => piece !== '' && !OF_CLASS.test(piece));
}
