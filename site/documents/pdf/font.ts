import { entriesOf } from './dictionary.js';
import type { PdfObject, PdfObjects } from './objects.js';

/** How the codes of a font become letters. */
export interface PdfFont {
  /** @returns Letters; a code nobody can name is `UNNAMED`. */
  decode(bytes: Buffer): string;
}

/** A letter that is drawn and that nobody can name. */
export const UNNAMED = '\ufffd';

/** Codes of all ranges of a font, at most: one may hold all of Unicode’s first plane, but not twice. */
const MAX_CODES = 0x20000;

/** Predefined maps whose codes are those of an encoding (PDF 32000-1, 9.7.5.2): writing direction and ending cut off. */
const ENCODINGS: readonly [RegExp, string][] = [
  [/^Uni(?:GB|CNS|JIS|JISX0213|JIS2004|KS|JISPro|JISX02132004)-(?:UCS2|UTF16)-/, 'utf-16be'],
  [/^Uni[A-Z]\w*-UTF8-/, 'utf-8'],
  [/^GB(?:-|pc-|K-|Kp-|K2K-)/, 'gb18030'],
  [/^(?:B5pc|ETen-B5|ETenms-B5|HKscs-B5)-/, 'big5'],
  [/^90(?:ms|msp|pv)-RKSJ-/, 'shift_jis'],
  [/^KSC(?:-EUC|ms-UHC|pc-EUC)-/, 'euc-kr'],
];

/** Names of letters that are only their numbers in the font. */
const NUMBERED = /^(?:g|gid|glyph|c|cid|index|char|i|f)[-_.]?(?=\w*\d)[\da-f]{1,5}$/i;

/** Draw boxes, arrows and dots, no letters. */
const SYMBOLS = /Wingdings|Webdings|Symbol|Dingbats/i;

/** Reads a font of a file. */
export function readFont(font: PdfObject, objects: PdfObjects): PdfFont {
  const entries = entriesOf(font.text);
  const map = objects.valueOf(entries, 'ToUnicode');
  const unpacked = map && objects.unpack(map);
  if (unpacked) return fontOfMap(unpacked.toString('latin1'));
  if (SYMBOLS.test(entries.get('BaseFont') ?? '')) return { decode: (bytes) => '•'.repeat(bytes.length) };
  const encoding = objects.valueOf(entries, 'Encoding');
  const name = /^\/([\w-]+)$/.exec(encoding?.text.trim() ?? '')?.[1];
  if (map?.text.trim().startsWith('/Identity')) return { decode: decodeUtf16 };
  if (/^\/Type0\b/.test(entries.get('Subtype') ?? '')) return fontOfName(name ?? '');
  return fontOfBytes(entries, name, encoding && entriesOf(encoding.text).get('Differences'));
}

function fontOfName(name: string): PdfFont {
  const label = ENCODINGS.find(([pattern]) => pattern.test(name))?.[1];
  if (label === undefined) return { decode: (bytes) => UNNAMED.repeat(bytes.length) };
  const decoder = new TextDecoder(label);
  return { decode: (bytes) => decoder.decode(bytes) };
}

/** A font of at most 256 letters. */
function fontOfBytes(entries: ReadonlyMap<string, string>, name: string | undefined, differences = ''): PdfFont {
  const letters = new Map<number, string>();
  let code = 0;
  for (const [, glyph = '', number] of differences.matchAll(/\/([^\s/\]]+)|(\d{1,3})/g)) {
    if (number !== undefined) {
      code = Number(number);
      continue;
    }
    const point = /^(?:uni|u)([\da-f]{4,6})$/i.exec(glyph)?.[1];
    if (point !== undefined) letters.set(code, nameOf(Number.parseInt(point.slice(0, 6), 16)));
    else if (NUMBERED.test(glyph)) letters.set(code, UNNAMED);
    code += 1;
  }
  // What is cut out of a font and has no names numbers its letters as it likes.
  const isNumbered =
    name === undefined &&
    differences === '' &&
    (/^\/Type3\b/.test(entries.get('Subtype') ?? '') ||
      (/^\/TrueType\b/.test(entries.get('Subtype') ?? '') && /^\/[A-Z]{6}\+/.test(entries.get('BaseFont') ?? '')));
  if (isNumbered) return { decode: (bytes) => UNNAMED.repeat(bytes.length) };
  return {
    decode: (bytes) => Array.from(bytes, (byte) => letters.get(byte) ?? String.fromCharCode(byte)).join(''),
  };
}

function nameOf(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : UNNAMED;
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
        text += letters.get(bytes.readUIntBE(at, width)) ?? UNNAMED;
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
