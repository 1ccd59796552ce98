import { constants, inflateSync } from 'node:zlib';
import { UnreadableDocument } from '../document-text.js';
import { bytesOfBase85, bytesOfHex } from './literal.js';

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

  /** A value of a dictionary: the object it refers to, or what is written there itself; undefined without either. */
  valueOf(entries: ReadonlyMap<string, string>, key: string): PdfObject | undefined {
    const value = entries.get(key);
    if (value === undefined) return undefined;
    return /^\d+\s+\d+\s+R$/.test(value) ? this.all.get(Number.parseInt(value, 10)) : { text: value };
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
    let unpacked: Buffer | undefined = stream;
    for (const name of names) unpacked = unpacked && this.#unpackOne(name, unpacked);
    if (unpacked === undefined) this.hasUnknown = true;
    return unpacked;
  }

  #unpackOne(filter: string, bytes: Buffer): Buffer | undefined {
    if (/^(?:ASCIIHexDecode|AHx)$/.test(filter)) return bytesOfHex(bytes.toString('latin1').split('>', 1)[0] ?? '');
    if (/^(?:ASCII85Decode|A85)$/.test(filter)) return bytesOfBase85(bytes.toString('latin1'));
    if (!/^(?:FlateDecode|Fl)$/.test(filter)) return undefined;
    if (this.#left <= 0) throw new UnreadableDocument('too-large');
    try {
      // A stream cut short still gives what it has.
      const unpacked = inflateSync(bytes, { maxOutputLength: this.#left, finishFlush: constants.Z_SYNC_FLUSH });
      this.#left -= unpacked.length;
      return unpacked;
    } catch (error) {
      if (error instanceof RangeError) throw new UnreadableDocument('too-large');
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
