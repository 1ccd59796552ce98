import { decodeText, tryDecode } from '../read/decode.js';

/** What a page or an XML file says of its own encoding. */
const DECLARED = /\b(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/i;
/** Where it is said, in bytes. */
const HEAD = 2048;
/** No text has these, whatever its encoding; the mark of a file’s end of old systems is spared. */
const OF_PROGRAMS = /[\x00-\x08\x0e-\x19\x1b-\x1f\x7f\ufffd]/;

/**
 * Decodes what may be a text in any encoding that is met with in China: wider than what becomes a page, since here nothing is shown
 * and a name must not hide behind an odd encoding.
 *
 * @returns undefined if it is no text.
 */
export function decodeAnyText(bytes: Buffer): string | undefined {
  const decoded = decodeText(bytes);
  if (!('failedLine' in decoded)) return decoded.text;
  const declared = DECLARED.exec(bytes.subarray(0, HEAD).toString('latin1'))?.[1];
  for (const label of [declared, 'gb18030', 'big5', 'utf-16le', 'utf-16be']) {
    const text = label && tryDecode(label, bytes);
    if (text && !OF_PROGRAMS.test(text) && (!label.startsWith('utf-16') || isLikely(text))) return text;
  }
  return undefined;
}

/** Nearly any bytes are UTF-16 without its mark; a text has blanks or ends of lines, or is a word of Han. */
function isLikely(text: string): boolean {
  const common = text.match(/[\s\w<>,.，。、：（）]|\p{Script=Han}/gu)?.length ?? 0;
  return common >= text.length * 0.9;
}
