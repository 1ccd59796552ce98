/** What heads the rows of a list of awards: a place, a level, a group. Pure. */
import { isBarePlace } from './bare-place.js';
import { bareHeading, loneColumn } from './heading-words.js';
import { cellText, type GridRow } from './table/grid.js';
import { isOnlyGrades, parseGrades } from './words/grades.js';
import { parseWrittenLevel } from './words/read-level.js';
import { parsePlace } from './words/read-place.js';
import { simplify } from './words/simplify.js';

const PLACE = /^(?!.*[获獲得][奖獎]$)(?:.{1,6}[组級级])?\s*.{1,8}[奖獎]$/;
const GROUP = /^(?:小学|初中|高中|中学|幼儿|[低中高甲乙丙ABC]|个人|集体|团体|[学教]师)(?:年级|年?段)?组$/;

/** Fields of the columns in which such words stand for themselves. */
const OWN_FIELDS = ['place', 'level', 'category', 'grade', 'competition'];

/**
 * The word of a row that says nothing else and heads the rows below: | 一等奖 | | |. In the column of such words it does so
 * only if the row below leaves them out.
 */
export function loneHeading(
  line: GridRow,
  below: GridRow | undefined,
  columns: ReadonlyMap<string, number>,
): string | undefined {
  const { row, cells } = line;
  if (row.id || columns.size < 2) return undefined;
  const column = loneColumn(line, columns.get('number'));
  if (column < 0) return undefined;
  const text = cellText(cells[column]);
  if (!awardHeading(text)) return undefined;
  const isOwn = OWN_FIELDS.some((field) => columns.get(field) === column);
  const isLeftOut = below?.cells[column]?.text === '' && below.cells.some((cell) => cellText(cell) !== '');
  return isOwn && !isLeftOut ? undefined : text;
}

/**
 * The words of a heading, without its number, that are a place, a level, a grade or a group of grades: nobody's name, no work's
 * title and no contest. `undefined` for all others.
 */
export function awardHeading(text: string): string | undefined {
  const words = bareHeading(text);
  const plain = simplify(words);
  const isOne =
    PLACE.test(words) ||
    isBarePlace(words.replace(/^.{1,6}[组級级]/, '')) ||
    (/^.{1,4}[级級]$/.test(plain) && parseWrittenLevel(plain)) ||
    GROUP.test(plain) ||
    (parseGrades(plain).length > 0 && isOnlyGrades(plain.replace(/组$/, '')));
  return isOne ? words : undefined;
}

/** A place stands below the group, or the contest, named before it: 小学组, 一等奖. */
export function nestAwardHeading(above: string, heading: string): string {
  const group = above.split('\n').find((words) => words !== '' && !parsePlace(words));
  const words = bareHeading(heading);
  if (!parsePlace(words)) return heading;
  return group === undefined ? words : `${group}\n${words}`;
}
