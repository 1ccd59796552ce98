import { isCompoundFile, readCompoundFile, readWords } from './compound-file.js';
import type { DocumentText } from './document-text.js';

/** How a file begins that lies whole in an object. */
const STARTS = ['PK\x03\x04', '%PDF-'].map((text) => Buffer.from(text, 'latin1'));

/** Reads a file in a file by its bytes. */
export type ReadPart = (bytes: Buffer, name: string) => DocumentText;

/** True for parts of Office files that may hold words and are no XML. */
export function isEmbedded(name: string): boolean {
  return (
    /(?:^|\/)embeddings\/|^Object \d+$|\.(?:docx|xlsx|pptx|docm|xlsm|pptm|odt|ods|odp|doc|xls|ppt|pdf|rtf|txt|csv|mht|bin|emf|wmf)$/i.test(
      name,
    ) && !/printerSettings/i.test(name)
  );
}

/**
 * Reads a part: a workbook behind a chart, a letter in a letter, an object of an older program, or a picture that is drawn by words.
 *
 * @param readFile Reads it as a file of its own.
 */
export function readEmbedded(bytes: Buffer, name: string, readFile: ReadPart): DocumentText {
  if (/\.(?:emf|wmf)$/i.test(name)) return readWords(bytes);
  if (!isCompoundFile(bytes)) return /\.bin$/i.test(name) ? readWords(bytes) : readFile(bytes, name);
  const { passages, tables } = readCompoundFile(bytes);
  // An object is a file system of its own; formulas are the most of them, and say nothing that is packed.
  const at = STARTS.map((start) => bytes.indexOf(start)).find((index) => index >= 0);
  if (at === undefined) return { passages, tables };
  const inner = readFile(bytes.subarray(at), name);
  return { ...inner, passages: [...passages, ...inner.passages], tables: [...tables, ...inner.tables] };
}
