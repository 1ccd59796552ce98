import { strToU8, zipSync } from 'fflate';
import type { Lang, RecordKind, RecordsByKind } from '../records/index.js';
import { writeTable } from '../records/write-table.js';

/**
 * Writes records as a workbook of one sheet (ECMA-376, SpreadsheetML): the head bold, in sight while rows pass and printed on
 * every sheet of paper, with a filter for each column. Words are words – nothing is run as a formula – and only bare
 * numbers are numbers.
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
  const texts = [...table.head, ...table.rows].map(({ cells }) =>
    cells.map((cell) => cell.text || (cell.pictures ?? []).map((picture) => picture.src).join('、')),
  );
  const sheet = sheetName(name);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides()}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escape(sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escape(sheet.replaceAll("'", "''"))}'!$1:$1</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetOf(texts),
  };
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(HEAD + text)] as const);
  // A zip knows no dates before 1980.
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(1980, 0, 1) });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function overrides(): string {
  const parts = { workbook: 'sheet.main', styles: 'styles', 'worksheets/sheet1': 'worksheet' };
  return Object.entries(parts)
    .map(
      ([path, type]) =>
        `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    )
    .join('');
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}relationships">${list.join('')}</Relationships>`;
}

function sheetOf(texts: readonly (readonly string[])[]): string {
  const columns = texts[0]?.length ?? 0;
  const last = `${columnName(columns - 1)}${texts.length}`;
  const widths = Array.from({ length: columns }, (_, column) => {
    const widest = texts.reduce((most, row) => Math.max(most, cellsWide(row[column] ?? '')), 0);
    return `<col min="${column + 1}" max="${column + 1}" width="${Math.min(48, widest + 2)}" customWidth="1"/>`;
  });
  const rows = texts.map((row, at) => {
    const cells = row.map((text, column) => cellOf(`${columnName(column)}${at + 1}`, text, at === 0));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="A1:${last}"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function cellOf(name: string, text: string, isHead: boolean): string {
  if (text === '') return '';
  // 007 is a number of a work, not seven; beyond 15 digits a spreadsheet rounds.
  if (!isHead && /^(?:0|[1-9]\d{0,14})$/.test(text)) return `<c r="${name}"><v>${text}</v></c>`;
  return `<c r="${name}" t="inlineStr"${isHead ? ' s="1"' : ''}><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

/** @param index 0 for A. */
function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Width in cells of a terminal: a Chinese character has two. */
function cellsWide(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length + (line.match(/[\u2e80-\uffdc]/g) ?? []).length));
}

/** At most 31 characters, none of which may not stand in the name of a sheet. */
function sheetName(name: string): string {
  const plain = name
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, '');
  return plain || 'Sheet1';
}

/** XML 1.0 has no control characters but TAB, LF and CR, and no halves of pairs. */
function escape(text: string): string {
  return text
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/g, (found) =>
      found.length === 2 ? found : '',
    )
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
