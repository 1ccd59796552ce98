/** English wordings, put into the Chinese form that the date reader knows. */

import { MONTHS } from '../words/say-date.js';
import { WEEKDAYS } from '../words/weekdays.js';

/** `mar(?:ch)?`: a name, or its first three letters. */
const MONTH = `(sept\\b|${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`)
  .join('|')
  .toLowerCase()})\\.?`;
const WEEKDAY = '(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:days?)?\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAYS = `${DAY}(?: ?[-–—] ?${DAY})?`;
const YEAR = '(?:,? ?(\\d{4}))?';

type Groups = (string | undefined)[];

/** Patterns as sources, with what stands for them. */
const RULES: [string, string | ((all: string, ...groups: Groups) => string)][] = [
  ['(?:every|each) weekdays?\\b|weekdays\\b', '每个工作日'],
  ['(?:every|each) weekends?\\b|(?:at |on )?weekends\\b', '每周末'],
  ['(?:every (?:other|second|2(?:nd)?|two) weeks?|fortnightly|biweekly)(?: on)?\\b', '隔周'],
  [`every (?:other|second|2nd) ${WEEKDAY}`, (_, day) => `隔周周${numberOf(WEEKDAYS, day)}`],
  [
    `(?:the )?(first|second|third|fourth|last) ${WEEKDAY} of (?:every|each|the) month\\b`,
    (_, nth, day) => `每月${nthOf(nth)}个周${numberOf(WEEKDAYS, day)}`,
  ],
  ['(?:every|each) week(?: on)?\\b|weekly(?: on)?\\b', '每周'],
  ['monthly\\b', '每月'],
  ['(?:every|each) month\\b', '每月'],
  ['(?:every|each) year\\b', '每年'],
  ['(?:every|each) term\\b', '每学期'],
  [`(?:every|each) ${WEEKDAY}`, (_, day) => `每周${numberOf(WEEKDAYS, day)}`],
  [`early[ -]${MONTH}`, (_, month) => `${monthOf(month)}上旬`],
  [`mid[ -]${MONTH}`, (_, month) => `${monthOf(month)}中旬`],
  [`late[ -]${MONTH}`, (_, month) => `${monthOf(month)}下旬`],
  [`${DAYS} (?:of )?${MONTH}${YEAR}`, (_, from, to, month, year) => daysOf(year, month, from, to)],
  [`${MONTH} ${DAYS}(?!\\d)${YEAR}`, (_, month, from, to, year) => daysOf(year, month, from, to)],
  [`${MONTH} (\\d{4})`, (_, month, year) => `${year}年${monthOf(month)}`],
  [`${MONTH}(?![a-z])`, (_, month) => monthOf(month)],
  ['weeks? (\\d{1,2})(?: ?([-–—]) ?(\\d{1,2}))?', (_, from, to = '', last = '') => `第${from}${to && '-'}${last}周`],
  [`${WEEKDAY}(?![a-z]),?`, (_, day) => `周${numberOf(WEEKDAYS, day)}`],
  ['(?:the )?(?:whole|all) term\\b', '整个学期'],
  ['this term\\b', '本学期'],
  ['(?:the )?(?:whole|all|this) (?:school )?year\\b', '整个学年'],
  ['(?:autumn|first) term\\b', '第1学期'],
  ['(?:spring|second) term\\b', '第2学期'],
  ['(?:by|before|until|deadline:?|no later than) ', '截止'],
  ['(?:from|on|in|the) ', ''],
  ['(?:about|around|circa) ', '约'],
  [' and ', '、'],
  [' (?:to|until) ', '-'],
];

/** @param text In lower case. Text without Latin letters comes back untouched. */
export function translateEnglishDate(text: string): string {
  if (!/[a-z]{2}/.test(text)) return text;
  return RULES.reduce(
    (result, [source, words]) =>
      result.replace(new RegExp((source[0] === ' ' ? '' : '\\b') + source, 'g'), words as () => string),
    text,
  );
}

function daysOf(year: string | undefined, month: string | undefined, from: string | undefined, to?: string): string {
  return `${year ? `${year}年` : ''}${monthOf(month)}${from}日${to ? `-${to}日` : ''}`;
}

function nthOf(word = ''): string {
  return word === 'last' ? '最后1' : `第${['first', 'second', 'third', 'fourth'].indexOf(word) + 1}`;
}

function monthOf(name: string | undefined): string {
  return `${numberOf(MONTHS, name)}月`;
}

function numberOf(names: readonly string[], name = ''): number {
  return names.findIndex((each) => each.toLowerCase().startsWith(name.slice(0, 3))) + 1;
}
