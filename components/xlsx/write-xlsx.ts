import { strToU8, zipSync } from 'fflate';
import type { Lang, RecordKind, RecordsByKind, TableRow } from '../records/index.js';
import { readCellValue } from '../records/table/cell-value.js';
import { writeTable } from '../records/write-table.js';
import { type SheetCell, sheetCell, stylesOf } from './sheet-cell.js';
import { escapeXml, MAIN } from './sheet-xml.js';

/**
 * Writes records as a workbook of one sheet (ECMA-376, SpreadsheetML): the head bold, in sight while rows pass and printed on
 * every sheet of paper, with a filter for each column. Words are words – nothing is run as a formula –, bare numbers are
 * numbers, and days and months of which the words say no more are dates. Cells that lead somewhere are links. The school
 * years, which a table of records leaves to its dates, are the last column.
 *
 * @param options `name` of the sheet.
 * @returns The file. Same records, same bytes.
 */
export function writeXlsx<K extends RecordKind>(
  kind: K,
  records: readonly RecordsByKind[K][],
  { lang = 'zh-CN', name }: { lang?: Lang; name: string },
): Uint8Array<ArrayBuffer> {
  const table = writeTable(kind, records, { lang });
  const years = records.map(({ schoolYear = '' }) => ({ text: schoolYear }));
  const yearHead = { text: lang === 'en' ? 'School year' : '学年', header: true };
  const hasYears = years.some(({ text }) => text !== '');
  const rows = [...table.head, ...table.rows.map(withOwnLink)].map(({ cells }, row) =>
    [...cells, ...(hasYears ? [years[row - 1] ?? yearHead] : [])].map((cell) =>
      sheetCell(cell, { lang, isHead: row === 0 }),
    ),
  );
  const links = linksOf(rows);
  const sheet = sheetName(name);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides()}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escapeXml(sheet.replaceAll("'", "''"))}'!$1:$1</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesOf(lang),
    'xl/worksheets/sheet1.xml': sheetOf(rows, links),
    ...(links.length > 0 && {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        links.map(({ href }) => ['hyperlink', escapeXml(href)]),
        ' TargetMode="External"',
      ),
    }),
  };
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(HEAD + text)] as const);
  // A zip knows no dates before 1980.
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(1980, 0, 1) });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function overrides(): string {
  const parts = { workbook: 'sheet.main', styles: 'styles', 'worksheets/sheet1': 'worksheet' };
  return Object.entries(parts)
    .map(
      ([path, type]) =>
        `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    )
    .join('');
}

/** @param more Attributes of each. */
function relations(targets: readonly (readonly [type: string, target: string])[], more = ''): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"${more}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}relationships">${list.join('')}</Relationships>`;
}

/** A row leads to its page by its title, unless that leads elsewhere; without one by the first cell that says something. */
function withOwnLink(row: TableRow): TableRow {
  const { cells, url } = row;
  const said = cells.filter(({ text }) => text !== '');
  const first = said.find(({ value }) => value && 'schoolYear' in readCellValue(value)) ?? said[0];
  if (!url || !first || first.href) return row;
  return { ...row, cells: cells.map((cell) => (cell === first ? { ...cell, href: url } : cell)) };
}

/** Where a link may lead: to a page, a file, by mail; nowhere that runs something. */
const FOLLOWED = /^(?:(?:https?|file|mailto|tel):.|[^:]+$)/i;

/** Excel calls a file broken whose sheet holds more links. */
const MOST_LINKS = 65_000;

/** The links of the sheet that may be followed, by the address of their cell. */
function linksOf(rows: readonly (readonly SheetCell[])[]): { cell: string; href: string }[] {
  const links = rows.flatMap((row, at) =>
    row.flatMap(({ href = '' }, column) =>
      FOLLOWED.test(href) ? [{ cell: `${columnName(column)}${at + 1}`, href }] : [],
    ),
  );
  return links.slice(0, MOST_LINKS);
}

function sheetOf(rows: readonly (readonly SheetCell[])[], links: readonly { cell: string }[]): string {
  const columns = rows[0]?.length ?? 0;
  const last = `${columnName(columns - 1)}${rows.length}`;
  const widths = Array.from({ length: columns }, (_, column) => {
    const widest = rows.reduce((most, row) => Math.max(most, row[column]?.width ?? 0), 0);
    return `<col min="${column + 1}" max="${column + 1}" width="${Math.min(48, widest + 2)}" customWidth="1"/>`;
  });
  const lines = rows.map((row, at) => {
    const cells = row.map(({ write }, column) => write?.(`${columnName(column)}${at + 1}`) ?? '');
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const anchors = links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="rId${index + 1}"/>`);
  const hyperlinks = anchors.length > 0 ? `<hyperlinks>${anchors.join('')}</hyperlinks>` : '';
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/>${hyperlinks}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** @param index 0 for A. */
function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** At most 31 characters, none of which may not stand in the name of a sheet. */
function sheetName(name: string): string {
  const plain = name
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, '');
  return plain || 'Sheet1';
}
