import type { NameMatch, ReplaceNames } from './name-matcher.js';

/** Letters as addresses (%E7), programs (\xE7, \u738b, \u{738b}, \U0000738b) and pages (&#29579; &#x738b;) write them. */
const ESCAPE =
  /%[\da-fA-F]{2}|\\x[\da-fA-F]{2}|\\u(?:[\da-fA-F]{4}|\{[\da-fA-F]{1,6}\})|\\U[\da-fA-F]{8}|&#(?:\d{1,7}|[xX][\da-fA-F]{1,6});/gu;
/** Escapes with what may stand between two of them. */
const RUN = new RegExp(`(?:${ESCAPE.source}|[\\p{Script=Han}\\w.+·-])+`, 'gu');

/** A character and where it stands as it is written. */
interface Letter {
  text: string;
  start: number;
  end: number;
}

/** Finds names whose letters are written as numbers, all or some of them. */
export function findInEncoded(text: string, replace: ReplaceNames): NameMatch[] {
  if (!/%[\da-f]{2}|\\[ux]|&#/i.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (!/[%\\&]/.test(run)) return [];
    const letters = lettersOf(run);
    // Places in the plain text count in UTF-16 units, letters in characters.
    const places = letters.flatMap((letter) => Array.from({ length: letter.text.length }, () => letter));
    return replace.find(letters.map((letter) => letter.text).join('')).flatMap(({ start, end, replacement }) => {
      const first = places[start];
      const last = places[end - 1];
      if (first === undefined || last === undefined) return [];
      const written = run.slice(first.start, last.end);
      // As it is written it was found already.
      if (!/[%\\&]/.test(written)) return [];
      return [{ start: index + first.start, end: index + last.end, replacement: encode(replacement, written) }];
    });
  });
}

function lettersOf(run: string): Letter[] {
  const letters: Letter[] = [];
  let at = 0;
  for (const { 0: bytes, index } of run.matchAll(/(?:(?:%|\\x)[\da-f]{2})+/gi)) {
    letters.push(...plainLetters(run.slice(at, index), at), ...byteLetters(bytes, index));
    at = index + bytes.length;
  }
  letters.push(...plainLetters(run.slice(at), at));
  return letters;
}

/** What is written in numbers of characters, or as it is. */
function plainLetters(text: string, from: number): Letter[] {
  const pieces = text.matchAll(new RegExp(`${ESCAPE.source}|[\\s\\S]`, 'gu'));
  return [...pieces].map(({ 0: piece, index }) => {
    const start = from + index;
    const code = /^(?:\\u\{?|&#)(x?)([\da-f]+)/i.exec(piece);
    const point = code ? Number.parseInt(code[2] ?? '', code[1] === '' && piece.startsWith('&') ? 10 : 16) : 0;
    const isCharacter = point > 0 && point <= 0x10ffff;
    return { text: isCharacter ? String.fromCodePoint(point) : piece, start, end: start + piece.length };
  });
}

/** What is written in bytes of UTF-8, else of GB18030. */
function byteLetters(text: string, from: number): Letter[] {
  const pieces = [...text.matchAll(/(?:%|\\x)([\da-f]{2})/gi)];
  const bytes = Uint8Array.from(pieces, ([, hex = '']) => Number.parseInt(hex, 16));
  const utf8 = tryDecode('utf-8', bytes);
  const plain = utf8 ?? tryDecode('gb18030', bytes) ?? '';
  const letters: Letter[] = [];
  let at = 0;
  for (const letter of plain) {
    const first = pieces[at];
    at += utf8 === undefined ? (letter < '\x80' ? 1 : 2) : Buffer.byteLength(letter);
    const last = pieces[at - 1];
    // Rare characters of GB18030 have four bytes; they end what can be placed.
    if (first === undefined || last === undefined) break;
    letters.push({ text: letter, start: from + first.index, end: from + last.index + last[0].length });
  }
  return letters;
}

function tryDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Another encoding, or no text at all.
    return undefined;
  }
}

/** As the first letter of the name was written. */
function encode(text: string, written: string): string {
  if (written.startsWith('%')) return encodeURIComponent(text);
  const points = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  if (written.startsWith('&')) return points.map((point) => `&#${point};`).join('');
  if (!written.startsWith('\\')) return text;
  if (/^\\x/i.test(written)) return Array.from(Buffer.from(text), (byte) => `\\x${byte.toString(16)}`).join('');
  return points.map((point) => `\\u${point.toString(16).padStart(4, '0')}`).join('');
}
