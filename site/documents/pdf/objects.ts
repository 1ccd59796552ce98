import { constants, inflateSync } from 'node:zlib';
import { UnreadableDocument } from '../document-text.js';

/** An object of a PDF file: what stands between `obj` and `endobj`, as bytes read one by one. */
export interface PdfObject {
  /** Without the stream behind it. */
  text: string;
  /** The stream as it lies in the file; undefined for an object without. */
  stream?: Buffer;
}

/** What all streams of a file may hold together once unpacked. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The objects of a PDF file. */
export class PdfObjects {
  readonly all = new Map<number, PdfObject>();
  /** True once a stream was found that is packed in a way nobody knows here. */
  hasUnknown = false;
  #left = MAX_BYTES;

  /**
   * Finds the objects by their marks, not by the file's own table: that may be damaged, and older versions of a page are in the file
   * as well. Later objects of a number take the place of earlier ones.
   *
   * @throws UnreadableDocument if the file has a password.
   */
  constructor(bytes: Buffer) {
    const source = bytes.toString('latin1');
    const pattern = /(?<!\d)(\d{1,9})\s{1,8}\d{1,5}\s{1,8}obj\b/g;
    for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
      const start = found.index + found[0].length;
      const { object, end } = readObject(source, bytes, start);
      this.all.set(Number(found[1]), object);
      pattern.lastIndex = end;
    }
    if (/\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(source.slice(source.lastIndexOf('trailer')))) this.#refuse();
    for (const { text, stream } of [...this.all.values()]) {
      if (stream && /\/Type\s*\/XRef\b/.test(text) && /\/Encrypt\b/.test(text)) this.#refuse();
      if (stream && /\/Type\s*\/ObjStm\b/.test(text)) this.#unpackObjects(text, stream);
    }
  }

  /** The object that `/Key 12 0 R` in a dictionary refers to. */
  referred(text: string, key: string): PdfObject | undefined {
    const number = new RegExp(`/${key}\\s+(\\d{1,9})\\s+\\d+\\s+R`).exec(text)?.[1];
    return number === undefined ? undefined : this.all.get(Number(number));
  }

  /**
   * A stream unpacked; undefined if it cannot be.
   *
   * @throws UnreadableDocument if the file holds more than we unpack.
   */
  unpack({ text, stream }: PdfObject): Buffer | undefined {
    if (stream === undefined) return undefined;
    const filters = /\/Filter\s*(?:\[([^\]]*)\]|(\/\w+))/.exec(text);
    const names = (filters?.[1] ?? filters?.[2] ?? '').match(/\w+/g) ?? [];
    if (names.length === 0) return stream;
    if (names.length > 1 || !/^(?:FlateDecode|Fl)$/.test(names[0] ?? '')) {
      this.hasUnknown = true;
      return undefined;
    }
    if (this.#left <= 0) throw new UnreadableDocument('too-large');
    try {
      // A stream cut short still gives what it has.
      const unpacked = inflateSync(stream, { maxOutputLength: this.#left, finishFlush: constants.Z_SYNC_FLUSH });
      this.#left -= unpacked.length;
      return unpacked;
    } catch (error) {
      if (error instanceof RangeError) throw new UnreadableDocument('too-large');
      this.hasUnknown = true;
      return undefined;
    }
  }

  #refuse(): never {
    throw new UnreadableDocument('encrypted');
  }

  /** Newer files keep most objects in packed groups: pairs of number and place, then the objects. */
  #unpackObjects(text: string, stream: Buffer): void {
    const unpacked = this.unpack({ text, stream })?.toString('latin1');
    const first = Number(/\/First\s+(\d+)/.exec(text)?.[1] ?? Number.NaN);
    if (unpacked === undefined || Number.isNaN(first)) return;
    const numbers = (unpacked.slice(0, first).match(/\d+/g) ?? []).map(Number);
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const next = numbers[index + 3];
      const start = first + (numbers[index + 1] ?? 0);
      this.all.set(numbers[index] ?? 0, { text: unpacked.slice(start, next === undefined ? undefined : first + next) });
    }
  }
}

function readObject(source: string, bytes: Buffer, start: number): { object: PdfObject; end: number } {
  const endAt = source.indexOf('endobj', start);
  const end = endAt < 0 ? source.length : endAt;
  const mark = /stream\r?\n|stream\r/g;
  mark.lastIndex = start;
  const found = mark.exec(source.slice(0, Math.min(end, start + 65_536)));
  if (found === null) return { object: { text: source.slice(start, end) }, end };
  const from = found.index + found[0].length;
  const text = source.slice(start, found.index);
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(text)?.[1] ?? Number.NaN);
  const isExact = /^\s*endstream/.test(source.slice(from + length, from + length + 20));
  const closing = source.indexOf('endstream', isExact ? from + length : from);
  const to = isExact ? from + length : closing < 0 ? source.length : closing;
  return { object: { text, stream: bytes.subarray(from, to) }, end: Math.max(to, start) };
}
