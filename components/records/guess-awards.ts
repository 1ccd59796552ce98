/** What a column of a list of awards holds, where no heading says it. Pure. */
import { isBarePlace } from './bare-place.js';
import { isOnlyGrades, parseGrades } from './words/grades.js';
import { isClass } from './words/people.js';
import { parseLevel } from './words/read-level.js';
import { parsePlace } from './words/read-place.js';

const TESTS: [field: string, test: (text: string) => boolean][] = [
  ['place', (text) => isBarePlace(text) || (/[奖獎等名军軍]$/.test(text) && parsePlace(text) !== undefined)],
  ['level', (text) => /[级級]$/.test(text) && parseLevel(text) !== undefined && !isOnlyGrades(text)],
  ['class', isClass],
  ['grade', (text) => parseGrades(text).length === 1 && isOnlyGrades(text)],
];

/** Two to four characters, or several such: names, beside a place or a class. */
const NAMES = /^\p{Script=Han}{2,4}(?:[、，, ]\p{Script=Han}{2,4})*$/u;

/**
 * Adds the columns of places, levels, classes, grades and names.
 *
 * @param textsOf Words of the cells of each column, without empty ones.
 */
export function guessAwardColumns(textsOf: readonly string[][], columns: Map<string, number>): void {
  const taken = new Set(columns.values());
  const claim = (field: string, test: (text: string) => boolean) => {
    const at = textsOf.findIndex(
      (texts, column) =>
        !taken.has(column) && texts.length > 0 && texts.filter((text) => test(text)).length > texts.length * 0.7,
    );
    if (at < 0 || columns.has(field)) return;
    columns.set(field, at);
    taken.add(at);
  };
  for (const [field, test] of TESTS) claim(field, test);
  if (columns.has('place') || columns.has('class')) claim('people', (text) => NAMES.test(text));
}
