import { isKnownLatinName, isLatinName } from './latin-columns.js';

/** What makes a line one of winners. */
const PRIZE =
  /\b(?:(?:first|second|third|fourth|fifth|1st|2nd|3rd|grand|special|merit|gold|silver|bronze)\s+(?:prize|place|award|medal)s?|prizes?|awards?|winners?|runners?[- ]up|champions?|finalists?|highly commended|honou?rable mentions?|congratulations|well done)\b/i;
const CLASS = String.raw`\s*[(\[](?:(?:class|grade|year|form)\s*)?\d{1,2}\s?[A-Za-z]?[)\]]`;
const WORD = String.raw`\p{Lu}[\p{Script=Latin}'’-]+`;
/** Emma Brown (7A) */
const WITH_CLASS = new RegExp(`(${WORD}(?: ${WORD}){0,2})(?=${CLASS})`, 'gu');
/** First prize: Emma Brown, Grace Kim; well done to Emma Brown! */
const LISTED = /(?:[:：–—]|\bto\b)\s*(.+?)[.!]?$/;

/** The pupils whom a line of winners names in Latin letters: beside a class, or as a list of names of which many bear one. */
export function latinPupilsIn(line: string): string[] {
  return [...new Set(line.split(/(?<=[.!?])\s/).flatMap(winnersIn))];
}

function winnersIn(line: string): string[] {
  if (!PRIZE.test(line)) return [];
  const beside = Array.from(line.matchAll(WITH_CLASS), ([, name = '']) => name);
  const listed = (LISTED.exec(line)?.[1] ?? '')
    .split(/[,;、]|\band\b|&/)
    .map((piece) => piece.replace(new RegExp(`${CLASS}$`), '').trim());
  const names = listed.every(isLatinName) && listed.some(isKnownLatinName) ? listed : listed.filter(isKnownLatinName);
  return [...beside, ...names].filter((name) => isLatinName(name) && name.includes(' '));
}
