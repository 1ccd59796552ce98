import { type Person, readCsv, type TableRow } from '@kepu/components/records';
import type { Page } from '../../parse/page.js';
import { headOf, isPrivateNumber, peopleColumns, peopleIn, withoutColumns } from '../../parse/people-table.js';
import type { SourceFile } from '../../read/source-file.js';

/** What is in a table that pages offer for download. */
export interface AttachedTable {
  /** Its people, whose names are masked there and wherever else they stand. */
  people: Person[];
  /** Headings of columns that are not published, and the line they stand on. */
  withheld: string[];
  line: number;
  /** The table without those columns; undefined if it may stay as it is. */
  text?: string;
}

/** Tables that a page may offer, by path: those whose name a link or an attachment ends in. */
export function readAttachedTables(pages: readonly Page[], files: readonly SourceFile[]): Map<string, AttachedTable> {
  const names = new Set<string>();
  for (const { attachments, body } of pages) {
    const links = body.flatMap((part) => (typeof part !== 'string' && part.type === 'link' ? [part.href] : []));
    for (const href of [...attachments, ...links]) if (/\.[ct]sv/i.test(href)) names.add(fileNameOf(href));
  }
  const tables = new Map<string, AttachedTable>();
  for (const file of files) {
    const table = names.has(fileNameOf(file.path)) ? readAttachedTable(file) : undefined;
    if (table !== undefined) tables.set(file.path, table);
  }
  return tables;
}

/** Reads a table of an attachment for pupils and what must not be published of them; undefined if the file is none. */
function readAttachedTable({ path, text }: SourceFile): AttachedTable | undefined {
  if (text === undefined || !/\.[ct]sv$/i.test(path)) return undefined;
  const { table, delimiter } = readCsv(text);
  const { headers, line = 1 } = headOf(table);
  const { pupils, tutors, withheld } = peopleColumns(headers);
  const people = table.rows.flatMap(({ cells, line: at = 0 }) =>
    at <= line
      ? []
      : [
          ...pupils.flatMap((column) => peopleIn(cells[column]?.text ?? '', headers[column] ?? '', 'pupil')),
          ...tutors.flatMap((column) => peopleIn(cells[column]?.text ?? '', '', 'adult')),
        ],
  );
  const left = withoutColumns(table, withheld);
  const isOfPupils = pupils.length > 0;
  const hasNumbers = isOfPupils && left.rows.some(({ cells }) => cells.some((cell) => isPrivateNumber(cell.text)));
  return {
    people,
    withheld: withheld.map((column) => headers[column] ?? ''),
    line,
    ...((withheld.length > 0 || hasNumbers) && { text: writeRows(left.rows, delimiter) }),
  };
}

function writeRows(rows: readonly TableRow[], delimiter: string): string {
  const quoted = (text: string): string =>
    text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows
    .map(({ cells }) => `${cells.map(({ text }) => (isPrivateNumber(text) ? '' : quoted(text))).join(delimiter)}\r\n`)
    .join('');
}

/** The name of a file as a link may write it: encoded, in other cases, with an anchor. */
function fileNameOf(href: string): string {
  const path = href.replace(/[?#].*$/, '');
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // A lone percent sign is a percent sign.
  }
  return plain
    .replace(/^.*[\\/]/, '')
    .normalize('NFC')
    .toLowerCase();
}
