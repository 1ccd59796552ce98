/** What heads the works of a table: a kind, a grade, a class, a prize. Pure. */
import { bareHeading, loneColumn } from './heading-words.js';
import { isPrize, isWorkKind } from './lines/caption-words.js';
import { cellText, type GridRow } from './table/grid.js';
import type { Work } from './types.js';
import { isOnlyGrades, parseGrades } from './words/grades.js';
import { isClass } from './words/people.js';
import { simplify } from './words/simplify.js';

/** What works are sorted into ends so. */
const GROUP = /^.{1,10}(?:[类组段]|系列|专[区栏]|单元|部分|板块|展[区厅])$/;

/**
 * The words of a row that says nothing else and heads the works below: | 绘画类 | | |. Words merged over several columns do
 * so, and a title alone without a number above works that have one.
 */
export function workHeading(
  { row, cells }: GridRow,
  below: GridRow | undefined,
  columns: ReadonlyMap<string, number>,
): string | undefined {
  if (row.id || columns.size < 2 || cells.some((cell) => cell?.pictures?.length || cell?.href)) return undefined;
  const number = columns.get('number') ?? -1;
  const column = loneColumn({ row, cells }, number);
  const text = cellText(cells[column]);
  if (text === '') return undefined;
  const isNumbered = (from: GridRow | undefined) => /^\d/.test(cellText(from?.cells[number]));
  const isFirst = column === number || columns.get('title') === column || columns.get('kind') === column;
  const isAbove = isFirst && !isNumbered({ row, cells }) && isNumbered(below);
  return isAbove || (cells[column]?.colSpan ?? 1) > 1 || sortOf(text) ? text : undefined;
}

/** A heading stands below those of other sorts: 绘画类, 三年级; 四年级 ends 三年级, and 手工类 ends both. */
export function nestWorkHeading(above: string, heading: string): string {
  const lines = above.split('\n').filter(Boolean);
  const sort = sortOf(heading);
  // Another grade ends the class above it.
  const same = lines.map(sortOf).findIndex((each) => each === sort || (sort === 'grade' && each === 'class'));
  return [...lines.slice(0, same < 0 ? undefined : same), heading].join('\n');
}

/** What headings say of a work, as far as it does not say so itself. */
export function applyHeadings(work: Partial<Work>, headings: string): void {
  for (const heading of headings.split('\n').filter(Boolean)) {
    const words = bareHeading(heading);
    const sort = sortOf(heading);
    const [grade, ...others] = parseGrades(words);
    if (sort === 'class' || sort === 'award') work[sort] ??= words;
    else if (grade !== undefined && others.length === 0) work.grade ??= grade;
    else work.kind ??= words;
  }
}

function sortOf(heading: string): 'class' | 'award' | 'grade' | 'kind' | undefined {
  const words = bareHeading(heading);
  const plain = simplify(words);
  if (isClass(words)) return 'class';
  if (isPrize(plain)) return 'award';
  if (parseGrades(plain).length > 0 && isOnlyGrades(plain.replace(/组$/, ''))) return 'grade';
  return isWorkKind(plain) || GROUP.test(plain) ? 'kind' : undefined;
}
