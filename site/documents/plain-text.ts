import { readCsv } from '@kepu/components/records';
import { decodeText } from '../read/decode.js';
import type { DocumentText } from './document-text.js';
import { UnreadableDocument } from './document-text.js';
import { readXmlText } from './xml-text.js';

/**
 * Reads a text in an archive, as a table if its name says so.
 *
 * @throws UnreadableDocument if it is no text.
 */
export function readPlainText(bytes: Buffer, name: string): DocumentText {
  const decoded = decodeText(bytes);
  if ('failedLine' in decoded) throw new UnreadableDocument('broken');
  const where = { kind: 'whole', at: '' } as const;
  const { text } = decoded;
  const isTable = /\.[ct]sv$/i.test(name);
  const isMarkup = /\.html?$/i.test(name);
  const { paragraphs, attributes } = isMarkup ? readXmlText(text) : { paragraphs: text.split('\n'), attributes: [] };
  return {
    passages: [...paragraphs, ...attributes].map((each) => ({ where, text: each })),
    tables: isTable ? [{ where, table: readCsv(text).table }] : [],
  };
}

/** Control words of RTF that end a stretch of words. */
const ENDS = new Set(['par', 'cell', 'row', 'tab', 'line', 'sect', 'page']);

/** Reads RTF, as old word processors write it: Han characters are bytes of GB18030 or numbers of UTF-16. */
export function readRtf(source: string): DocumentText {
  const passages: DocumentText['passages'] = [];
  let run = '';
  let bytes: number[] = [];
  const flushBytes = (): void => {
    if (bytes.length > 0) run += new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
    bytes = [];
  };
  const flush = (): void => {
    flushBytes();
    if (run.trim() !== '') passages.push({ where: { kind: 'paragraph', at: String(passages.length + 1) }, text: run });
    run = '';
  };
  const pattern = /\\'([\da-f]{2})|\\u(-?\d{1,6})[ ]?\??|\\([a-z]+)-?\d* ?|\\(.)|[{}\r\n]+|([^\\{}\r\n]+)/gis;
  for (const [, hex, unicode, word, sign, text] of source.matchAll(pattern)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else if (unicode !== undefined) {
      flushBytes();
      run += String.fromCharCode(Number(unicode) & 0xffff);
    } else if (word !== undefined) {
      if (ENDS.has(word)) flush();
    } else if (text !== undefined || sign !== undefined) {
      flushBytes();
      run += text ?? '';
    }
  }
  flush();
  return { passages, tables: [] };
}
