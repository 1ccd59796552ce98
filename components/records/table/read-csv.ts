import type { ReadProblem, Table } from '../types.js';
import { parseDelimited } from './delimited.js';

/** A CSV file as a table, and how it was read. */
export interface CsvReading {
  table: Table;
  encoding: 'utf-8' | 'gb18030';
  delimiter: string;
  /** `csv/encoding` when the text was read as GB18030, `csv/unreadable-text` when not even that fits, `csv/unclosed-quote`. */
  problems: ReadProblem[];
}

/**
 * Reads CSV: a byte order mark decides, else strict UTF-8, else GB18030, as spreadsheets in China save it. The delimiter
 * is the one of `,` `;` TAB that the first lines use most.
 */
export function readCsv(source: Uint8Array | string): CsvReading {
  const { text, encoding, problems } =
    typeof source === 'string' ? { text: source, encoding: 'utf-8' as const, problems: [] } : decode(source);
  const delimiter = guessDelimiter(text);
  const { rows, unclosedQuote } = parseDelimited(text, delimiter);
  if (unclosedQuote !== undefined) problems.push({ code: 'csv/unclosed-quote', found: '"', line: unclosedQuote });
  return { table: { head: [], rows }, encoding, delimiter, problems };
}

function decode(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'gb18030'; problems: ReadProblem[] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-8', problems: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', problems: [] };
  } catch {
    // Not UTF-8: the other encoding that Chinese spreadsheets write.
  }
  const text = new TextDecoder('gb18030').decode(bytes);
  const problems: ReadProblem[] = [{ code: 'csv/encoding', found: 'GB18030' }];
  const lost = text.split('\n').findIndex((line) => line.includes('\ufffd'));
  if (lost >= 0) problems.push({ code: 'csv/unreadable-text', found: text.split('\n')[lost] ?? '', line: lost + 1 });
  return { text, encoding: 'gb18030', problems };
}

function guessDelimiter(text: string): string {
  const sample = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: sample.split(sign).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}
