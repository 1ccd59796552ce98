import { type Person, readCsv, type Table, type TableRow } from '@kepu/components/records';
import type { DocumentText, Where } from '../../documents/document-text.js';
import { CLASS, isName, isSureName } from '../../names/name-words.js';
import { joinNames } from '../../parse/name-parts.js';
import { namedFiles } from '../../parse/named-files.js';
import type { Page } from '../../parse/page.js';
import {
  headOf,
  isPrivateNumber,
  partedPupil,
  peopleColumns,
  peopleIn,
  withoutColumns,
} from '../../parse/people-table.js';
import type { SourceFile } from '../../read/source-file.js';
import { findLooseLists } from './loose-lists.js';
import { namesInCell } from './names-in-cell.js';
import { peopleOfTable } from './names-in-columns.js';
import { settlePeople } from './settle-groups.js';
import { tablesInJson } from './tables-in-json.js';

const OF_CLASS = new RegExp(`^${CLASS}$`, 'u');

/** What is in the tables of a file that pages offer for download. */
export interface AttachedTable {
  /** Its people, whose names are masked there and wherever else they stand. */
  people: Person[];
  /** Headings of columns that are not published, and the line they stand on. */
  withheld: string[];
  line?: number;
  /** Lines of cells that hold nothing but a number which is not published. */
  numbers?: number[];
  /** The table without those columns and numbers; undefined if it may stay as it is, and for tables in documents. */
  text?: string;
  /** Where in a document the list of pupils stands. */
  where?: Where;
}

/** Tables that a page may offer, by path: files that are a table, and documents that hold some. */
export function readAttachedTables(pages: readonly Page[], files: readonly SourceFile[]): Map<string, AttachedTable> {
  const isNamed = namedFiles(pages);
  const tables = new Map<string, AttachedTable>();
  for (const file of files) {
    if (!isNamed(file.path)) continue;
    const table = file.document ? readDocumentTables(file.document) : readAttachedTable(file);
    if (table !== undefined) tables.set(file.path, table);
  }
  return tables;
}

/** Reads a table of an attachment for pupils and what must not be published of them; undefined if the file is none. */
function readAttachedTable({ path, text }: SourceFile): AttachedTable | undefined {
  if (text !== undefined && /\.json$/i.test(path)) return readAttachedJson(text);
  if (text === undefined || !/\.[ct]sv$/i.test(path)) return undefined;
  const { table: written, delimiter } = readCsv(text);
  const table = joinNames(written);
  const { columns, ...found } = readPeople(table);
  const left = withoutColumns(table, columns);
  const numbers = left.rows.flatMap(({ cells, line = 1 }) =>
    found.isOfPupils ? cells.filter((cell) => isPrivateNumber(cell.text)).map(() => line) : [],
  );
  const isChanged = table !== written || columns.length > 0 || numbers.length > 0;
  return { ...found, numbers, ...(isChanged && { text: writeRows(left.rows, delimiter) }) };
}

/** The people of all lists of objects in a JSON file; its text is masked as it is. */
function readAttachedJson(text: string): AttachedTable | undefined {
  const people = tablesInJson(text).flatMap((table) => readPeople(table).people);
  return people.length > 0 ? { people, withheld: [] } : undefined;
}

/** The people of all tables of a document that are of pupils; undefined without any. */
function readDocumentTables(document: DocumentText): AttachedTable | undefined {
  const lists: Pick<AttachedTable, 'people' | 'withheld' | 'line' | 'where'>[] = document.tables
    .map(({ where, table }) => ({ where, ...readPeople(table) }))
    .filter(
      ({ people, columns, line }, index) =>
        people.some((person) => person.role !== 'adult' && namesInCell(person).names.length > 0) ||
        hasNumbers(document.tables[index]?.table.rows ?? [], columns, line),
    );
  lists.push(...findLooseLists(document));
  const [first] = lists;
  return (
    first && {
      people: lists.flatMap(({ people }) => people),
      withheld: lists.flatMap(({ withheld }) => withheld),
      ...(first.line !== undefined && { line: first.line }),
      ...(first.where && { where: first.where }),
    }
  );
}

/** True if a column that is withheld holds numbers: a form to fill in has it, too, and nothing below. */
function hasNumbers(rows: readonly TableRow[], columns: readonly number[], headLine = 1): boolean {
  return columns.some((column) =>
    rows.some(
      ({ cells, line = 0 }) => line > headLine && /^(?=.*\d)[\da-z-]+$/i.test(cells[column]?.text.trim() ?? ''),
    ),
  );
}

/** The people of a table, and its columns that must not be published. */
function readPeople(
  table: Table,
): Pick<AttachedTable, 'people' | 'withheld' | 'line'> & { columns: number[]; isOfPupils: boolean } {
  const { headers, line = 1 } = headOf(table);
  const { pupils, groups, tutors, parts, others, tellsOfPupils, withheld } = peopleColumns(headers);
  const hasHead = parts !== undefined || pupils.length + groups.length + tutors.length > 0;
  const people = (hasHead ? table.rows : [...table.head, ...table.rows]).flatMap(({ cells, line: at = 0 }) =>
    !hasHead
      ? namesBesideClass(cells.map(({ text }) => text.trim()))
      : at <= line
        ? []
        : [
            ...partedPupil(parts, (column) => cells[column]?.text),
            ...pupils.flatMap((column) => peopleIn(cells[column]?.text ?? '', headers[column] ?? '', 'pupil')),
            ...groups.flatMap((column) => settlePeople(peopleIn(cells[column]?.text ?? '', '', 'group'))),
            ...tutors.flatMap((column) => peopleIn(cells[column]?.text ?? '', '', 'adult')),
          ],
  );
  const below = table.rows.filter(({ line: at = 0 }) => at > line);
  const open = others.map((column) => {
    const cells = below.map(({ cells }) => ({ text: cells[column]?.text ?? '' }));
    return { header: headers[column] ?? '', tellsOfPupils, cells: cells.filter(({ text }) => text.trim() !== '') };
  });
  people.push(...peopleOfTable(open).flatMap((column) => column.flat()));
  return {
    people,
    withheld: withheld.map((column) => headers[column] ?? ''),
    line,
    columns: withheld,
    isOfPupils: pupils.length > 0 || people.some(({ role }) => role === 'pupil'),
  };
}

/** Names in the row of a table without heads that name anybody: 1, 喻若水, 三（1）班. */
function namesBesideClass(cells: readonly string[]): Person[] {
  if (!cells.some((cell) => OF_CLASS.test(cell))) return [];
  return cells.filter((cell) => isName(cell) && isSureName(cell)).map((name) => ({ name, role: 'pupil' }));
}

function writeRows(rows: readonly TableRow[], delimiter: string): string {
  const quoted = (text: string): string =>
    text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows
    .map(({ cells }) => `${cells.map(({ text }) => (isPrivateNumber(text) ? '' : quoted(text))).join(delimiter)}\r\n`)
    .join('');
}
