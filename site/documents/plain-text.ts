import { readCsv } from '@kepu/components/records';
import type { DocumentText } from './document-text.js';
import { UnreadableDocument } from './document-text.js';
import { readXmlText, tableOf } from './xml-text.js';

/**
 * Reads a text: a page or an XML file by its tags, else by its lines, and as a table if its name says so or tabs part its cells.
 *
 * @throws UnreadableDocument if it is a page saved in one file, whose text is packed.
 */
export function readPlainText(text: string, name: string): DocumentText {
  if (/^MIME-Version:/im.test(text.slice(0, 2000))) throw new UnreadableDocument('partly');
  const where = { kind: 'whole', at: '' } as const;
  if (/^\s*<(?:!|\?|[a-z][\w:.-]*[\s>/])/i.test(text)) {
    const { paragraphs, tables, attributes } = readXmlText(text);
    return {
      passages: [...paragraphs, ...attributes].map((each) => ({ where, text: each })),
      tables: tables.map((rows, index) => ({ where: { kind: 'table', at: String(index + 1) }, table: tableOf(rows) })),
    };
  }
  const isTable = /\.[ct]sv$/i.test(name) || /^.*\t.*\n.*\t/m.test(text);
  return {
    passages: text.split('\n').map((each) => ({ where, text: each })),
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
  // An object lies in it as digits.
  return { passages, tables: [], ...(source.includes('\\objdata') && { unread: 'partly' }) };
}
