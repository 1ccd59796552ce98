/** A school year or a year: 2024—2025, 2025. */
const YEARS = '20\\d\\d(?:[—–~-]+(?:20)?\\d\\d)?';
/** 第四十届 */
const EDITION = '第[^第届]+届';
/** What follows a year. */
const WORD = '学?年度?';

/** An edition, or a year where it is none of the name: in front, with its word, in brackets, behind a blank at the end. */
const OF_ONE = new RegExp(
  `^历[届年次]|[（(](?:${EDITION}|${YEARS}(?:${WORD})?)[）)]|${EDITION}|${YEARS}${WORD}|^${YEARS}|\\s${YEARS}$`,
  'g',
);

/**
 * A contest without its edition and year, so that years can be compared: 第四十届省青少年科技创新大赛, 2025年省青少年科技创新大赛 and
 * 省青少年科技创新大赛（2024） → 省青少年科技创新大赛.
 */
export function contestSeries(competition: string): string {
  // Blanks tell Latin words apart, and nothing else.
  return competition.replace(OF_ONE, '').replace(/^\s+|\s+(?![!-~])/g, '') || competition;
}
