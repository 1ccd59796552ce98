import type { PdfObject, PdfObjects } from './objects.js';

/** How the codes of a font become letters. */
export interface PdfFont {
  /** @returns Letters; a code nobody can name is U+FFFD. */
  decode(bytes: Buffer): string;
}

/** Codes of all ranges of a font, at most: one may hold all of Unicode’s first plane, but not twice. */
const MAX_CODES = 0x20000;

/** Reads a font of a file. */
export function readFont(font: PdfObject, objects: PdfObjects): PdfFont {
  const map = objects.referred(font.text, 'ToUnicode');
  const unpacked = map && objects.unpack(map);
  if (unpacked) return fontOfMap(unpacked.toString('latin1'));
  const encoding = /\/Encoding\s*\/([\w-]+)/.exec(font.text)?.[1] ?? '';
  if (/^UniGB-(?:UCS2|UTF16)|^UniCNS-UTF16/.test(encoding)) return { decode: decodeUtf16 };
  if (/^GB/.test(encoding)) return { decode: (bytes) => new TextDecoder('gb18030').decode(bytes) };
  if (/\/Subtype\s*\/Type[03]/.test(font.text)) return { decode: (bytes) => '\ufffd'.repeat(bytes.length) };
  return { decode: (bytes) => bytes.toString('latin1') };
}

/** A ToUnicode map (PDF 32000-1, 9.10.3): single codes, and ranges of them. */
function fontOfMap(map: string): PdfFont {
  const letters = new Map<number, string>();
  const width = (/begincodespacerange\s*<\s*([\da-f]+)/i.exec(map)?.[1]?.length ?? 4) / 2;
  for (const body of partsOf(map, 'bfchar')) {
    for (const [, code = '', text = ''] of body.matchAll(/<([\da-f]+)>\s*<([\da-f\s]+)>/gi))
      letters.set(Number.parseInt(code, 16), lettersOf(text));
  }
  let left = MAX_CODES;
  for (const body of partsOf(map, 'bfrange')) {
    const ranges = body.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f\s]+)>|\[([^\]]*)\])/gi);
    for (const [, from = '', to = '', first, list] of ranges) {
      const start = Number.parseInt(from, 16);
      const end = Math.min(Number.parseInt(to, 16), start + left);
      left -= Math.max(0, end - start);
      const texts = list?.match(/[\da-f]+/gi);
      for (let code = start; code <= end; code += 1) {
        if (first === undefined) letters.set(code, lettersOf(texts?.[code - start] ?? ''));
        else letters.set(code, nextOf(lettersOf(first), code - start));
      }
    }
  }
  return {
    decode(bytes) {
      let text = '';
      for (let at = 0; at + width <= bytes.length; at += width)
        text += letters.get(bytes.readUIntBE(at, width)) ?? '\ufffd';
      return text;
    },
  };
}

/** What stands between the words `begin…` and `end…`. */
function partsOf(map: string, name: string): string[] {
  return map
    .split(`begin${name}`)
    .slice(1)
    .map((part) => part.split(`end${name}`, 1)[0] as string);
}

function lettersOf(hex: string): string {
  return decodeUtf16(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
}

/** The last character counts on in a range. */
function nextOf(text: string, by: number): string {
  const last = text.at(-1);
  return last === undefined || by === 0 ? text : text.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + by);
}

export function decodeUtf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}
