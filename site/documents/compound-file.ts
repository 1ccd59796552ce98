import type { DocumentText } from './document-text.js';
import { UnreadableDocument } from './document-text.js';

/** How files of before 2007 begin: DOC, XLS, PPT, WPS; and files of today with a password. */
const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Stretches of letters and what stands between words; all else is what programs need. */
const WORDS = /[\p{Script=Han}\p{Script=Latin}\d ·•，。、：；（）《》“”():,.-]{2,}/gu;

/** True for the bytes of such a file. */
export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.subarray(0, MAGIC.length).equals(MAGIC);
}

/** Searches a file of an old format for words, without understanding it. A name found is one; none found proves nothing. */
export function readCompoundFile(bytes: Buffer): DocumentText {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new UnreadableDocument('encrypted');
  return { ...readWords(bytes), unread: 'old' };
}

/** Words in any bytes: they stand there as UTF-16, at even or odd places, or in GB18030. */
export function readWords(bytes: Buffer): DocumentText {
  const texts = new Set<string>();
  for (const decoded of [
    bytes.toString('utf16le'),
    bytes.subarray(1).toString('utf16le'),
    new TextDecoder('gb18030').decode(bytes),
  ]) {
    for (const [words] of decoded.matchAll(WORDS)) if (/\p{Script=Han}/u.test(words)) texts.add(words);
  }
  return { passages: [...texts].map((text) => ({ where: { kind: 'whole', at: '' }, text })), tables: [] };
}
