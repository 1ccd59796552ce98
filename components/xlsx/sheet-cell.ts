/** Cells of a sheet: words, numbers, dates. Pure. */
import type { Lang, TableCell } from '../records/index.js';
import { sayAbout, sayValue } from '../records/words/say-date.js';
import { escapeXml, MAIN } from './sheet-xml.js';

export interface SheetCell {
  /** Width in cells of a terminal: a Chinese character has two. */
  width: number;
  /** Where it leads. */
  href?: string;
  /** Its XML at an address such as `B2`; an empty cell is not written. */
  write?: (address: string) => string;
}

/** Formats of numbers, by their place among the cell formats behind those of words and heads. */
const FORMATS = {
  'zh-CN': ['0.0', '0.00', '0.000', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"'],
  en: ['0.0', '0.00', '0.000', 'd mmm yyyy', 'mmm yyyy'],
} as const;
const WORDS = 0;
const HEAD = 1;
const DECIMALS = 1;
const DAY = 5;
const MONTH = 6;
const LINK = 7;
/** Of 2026年12月31日. */
const DATE_WIDTH = 14;
/** Excel calls a file broken whose cell holds more. */
const MOST_CHARACTERS = 32_767;
const DAY_MS = 86_400_000;
/** 1 January 1970 as spreadsheets number days; they hold 1900 for a leap year, which is over from 1 March on. */
const EPOCH_SERIAL = 25_569;
const FIRST_SERIAL = 61;

export function sheetCell(cell: TableCell, options: { lang: Lang; isHead: boolean }): SheetCell {
  const { href } = cell;
  return { ...contentOf(cell, options), ...(href && { href }) };
}

function contentOf(cell: TableCell, { lang, isHead }: { lang: Lang; isHead: boolean }): SheetCell {
  const date = isHead ? undefined : dateOf(cell);
  const text = cell.text || (cell.pictures ?? []).map((picture) => picture.src).join('、') || datesInWords(cell, lang);
  if (date) return { width: DATE_WIDTH, write: (address) => numberXml(address, date.serial, date.format) };
  if (text === '') return { width: 0 };
  const width = cellsWide(text);
  if (!isHead && isNumber(text)) {
    // 98.50 keeps its last nought.
    const decimals = text.split('.')[1]?.length ?? 0;
    const format = decimals > 0 && decimals <= 3 ? DECIMALS + decimals : WORDS;
    return { width, write: (address) => numberXml(address, text, format) };
  }
  const words = escapeXml(text.slice(0, MOST_CHARACTERS));
  const style = isHead ? HEAD : cell.href ? LINK : WORDS;
  return {
    width,
    write: (address) =>
      `<c r="${address}" t="inlineStr"${style === WORDS ? '' : ` s="${style}"`}><is><t xml:space="preserve">${words}</t></is></c>`,
  };
}

/** The part of the workbook that {@link sheetCell} takes its formats from. */
export function stylesOf(lang: Lang): string {
  const top = '<alignment vertical="top" wrapText="1"/>';
  const formats = FORMATS[lang].map(
    (code, at) => `<numFmt numFmtId="${FIRST_FORMAT_ID + at}" formatCode="${escapeXml(code)}"/>`,
  );
  const cells = FORMATS[lang].map(
    (_, at) => `<xf numFmtId="${FIRST_FORMAT_ID + at}" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${cells.length + 3}"><xf fontId="0" applyAlignment="1">${top}</xf><xf fontId="1" applyFont="1"/>${cells.join('')}<xf fontId="2" applyFont="1" applyAlignment="1">${top}</xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** The first that is not built in (ECMA-376, 18.8.30). */
const FIRST_FORMAT_ID = 164;

function numberXml(address: string, value: number | string, format: number): string {
  return `<c r="${address}"${format === WORDS ? '' : ` s="${format}"`}><v>${value}</v></c>`;
}

/** 007 is a number of a work, not seven, and +5 says more than 5; beyond 15 digits a spreadsheet rounds. */
function isNumber(text: string): boolean {
  return /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d+)$/.test(text) && text.replace(/\D/g, '').length <= 15;
}

/** A day or a month; `undefined` where the words say more or less: 9月22日上午, 开学第一周. */
function dateOf({ text, dateTime = '' }: TableCell): { serial: number; format: number } | undefined {
  const isPlain = /^(?:\d{4}\s*[年./-]\s*)?\d{1,2}(?:\s*[月./-]\s*\d{1,2}\s*日?|\s*月)?$/.test(text.trim());
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(dateTime) || !(text === '' || isPlain)) return undefined;
  const isDay = dateTime.length === 10;
  const serial = Date.parse(isDay ? dateTime : `${dateTime}-01`) / DAY_MS + EPOCH_SERIAL;
  return serial >= FIRST_SERIAL ? { serial, format: isDay ? DAY : MONTH } : undefined;
}

/** What is no single day or month: 5月左右, two days, a year. */
function datesInWords({ dateTime = '' }: TableCell, lang: Lang): string {
  const [first = '', last = ''] = dateTime.split('/').map((value) => {
    const text = /^\d/.test(value) ? sayValue(value.replace('~', ''), lang, true) : '';
    return value.endsWith('~') ? sayAbout(text, lang) : text;
  });
  return last ? `${first}${lang === 'en' ? ' – ' : '—'}${last}` : first;
}

function cellsWide(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length + (line.match(/[\u2e80-\uffdc]/g) ?? []).length));
}
