import type { Person } from '@kepu/components/records';
import type { DocumentText, Where } from '../../documents/document-text.js';
import { looksLikeName } from '../../names/family-names.js';
import { isGroup } from '../../names/group-words.js';
import { isNoName, isWord } from '../../names/name-words.js';
import { peopleColumns, peopleIn } from '../../parse/people-table.js';
import { joinNames } from './names-in-cell.js';

/** A list of pupils in a document that keeps no tables, only their words. */
export interface LooseList {
  where: Where;
  /** Whoever stands in the column of names for certain; the rest of the names may be of tutors. */
  people: Person[];
  /** Headings of columns that are not published. */
  withheld: string[];
}

/** Words on both sides of a heading that are headings, too, in old formats, where every cell is a passage. */
const REACH = 8;
/** A form with one name filled in as an example is no list. */
const FEWEST = 2;

/**
 * Finds lists of pupils in pages of PDF files, where blanks part the cells, and in old formats, where each cell stands alone: a heading of
 * a column of names, and behind it words that are nothing but names.
 */
export function findLooseLists({ passages }: DocumentText): LooseList[] {
  const rows: { where: Where; cells: string[] }[] = passages
    .filter(({ where }) => where.kind === 'page' || where.kind === 'whole')
    .flatMap(({ where, text }) => text.split('\n').map((line) => ({ where, cells: cellsOf(line) })));
  const lists: LooseList[] = [];
  for (const [at, { where, cells }] of rows.entries()) {
    if (!cells.some((cell) => isHead(cell))) continue;
    const isCut = cells.length === 1;
    const headers = isCut ? rows.slice(Math.max(0, at - REACH), at + REACH).flatMap((row) => row.cells) : cells;
    const { pupils, withheld } = peopleColumns(headers);
    if (pupils.length === 0) continue;
    const below = rows.slice(at + 1);
    const names = new Set(below.flatMap((row) => row.cells).filter(isPlainName));
    if (names.size < FEWEST) continue;
    const people = below
      .filter((row) => !isCut && row.cells.length === cells.length)
      .flatMap((row) => pupils.flatMap((column) => peopleIn(row.cells[column] ?? '', '姓名', 'pupil')));
    lists.push({ where, people, withheld: withheld.map((column) => headers[column] as string) });
  }
  return lists;
}

function cellsOf(line: string): string[] {
  return joinNames(line.trim())
    .split(/[\s、]+/)
    .filter((cell) => cell !== '');
}

function isHead(cell: string): boolean {
  return cell.length <= 8 && peopleColumns([cell, '班级']).pupils.includes(0);
}

function isPlainName(cell: string): boolean {
  return looksLikeName(cell) && !isNoName(cell) && !isGroup(cell) && !isWord(cell, 4);
}
