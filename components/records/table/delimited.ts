/** RFC 4180 and what spreadsheets make of it: cells between delimiters, quoted where they need to be. */
import type { TableRow } from '../types.js';

/** Rows with the line each begins on, 1-based; empty lines are left out. */
export interface DelimitedRows {
  rows: TableRow[];
  /** Line of a quote that is never closed; the cell then ends with the text. */
  unclosedQuote?: number;
}

/** @param delimiter One character. */
export function parseDelimited(source: string, delimiter: string): DelimitedRows {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let index = 0;
  let unclosedQuote: number | undefined;
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== '')) {
      rows.push({ cells: cells.map((cell) => ({ text: unguard(cell.trim()).trim() })), line: rowLine });
    }
    cells = [];
  };
  while (index < text.length) {
    if (cells.length === 0) rowLine = line;
    let cell = '';
    if (text[index] === '"') {
      const quoteLine = line;
      index += 1;
      for (;;) {
        const close = text.indexOf('"', index);
        if (close < 0) {
          unclosedQuote ??= quoteLine;
          cell += text.slice(index);
          index = text.length;
          break;
        }
        cell += text.slice(index, close);
        index = close + 1;
        if (text[index] !== '"') break;
        cell += '"';
        index += 1;
      }
      line += cell.split('\n').length - 1;
    }
    const start = index;
    while (index < text.length && text[index] !== delimiter && text[index] !== '\n' && text[index] !== '\r') index += 1;
    cells.push(cell + text.slice(start, index));
    if (text[index] === delimiter) {
      index += 1;
      // A delimiter at the very end still begins one more, empty cell.
      if (index >= text.length) cells.push('');
      continue;
    }
    if (text[index] === '\r' && text[index + 1] === '\n') index += 1;
    if (index < text.length) line += 1;
    index += 1;
    endRow();
  }
  endRow();
  return { rows, ...(unclosedQuote !== undefined && { unclosedQuote }) };
}

/** A `'` of the text's own before such a sign is guarded too, so that taking one off is always right. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?%?$/;

/** `'` before what a spreadsheet would run as a formula; numbers stay numbers. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Takes off exactly the `'` that {@link guardFormula} sets. */
export function unguard(text: string): string {
  const inner = text.slice(1);
  return text.startsWith("'") && guardFormula(inner) !== inner ? inner : text;
}
