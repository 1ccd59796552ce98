import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import type { OutputFile } from '../collect/site.js';
import { indexPath } from './index-part.js';

/** Bytes that are looked through at once. */
const BLOCK = 1 << 20;
/** More than a part's name takes at the beginning of its line. */
const NAME = 64;
const LINE_END = 0x0a;
const HEAD = Buffer.from('kepuSearchData(');
const TAIL = Buffer.from(')\n');

/** Where the line of a part is: in the file, or beside the heap. */
type Place = Line | Buffer;

interface Line {
  start: number;
  /** Without its end. */
  length: number;
}

/**
 * The index of a portal is many small files. Each is a classic script – it has to load from `file://`, where `fetch`
 * fails – of one call: `kepuSearchData("name", value)`. The first one's value is a `SearchCore`, which names the others.
 *
 * These are they until they are written. There are thousands, together as large as the site: they wait in a file on
 * disk, a line `["name",value]` a part, or, without one, as bytes beside the heap.
 */
export class IndexFiles implements Iterable<OutputFile> {
  readonly #places = new Map<string, Place>();
  #file: number | undefined;
  #end = 0;
  #isWhole = true;

  /** @param path Of the file, which is made anew; without it, or where it cannot be made, parts are kept in memory. */
  constructor(path?: string) {
    if (path === undefined) return;
    try {
      this.#file = openSync(path, 'w+');
    } catch {
      this.#isWhole = false;
    }
  }

  /**
   * The files of an index that was kept.
   *
   * @param isWanted Says by the first line whether the others are worth a look.
   * @returns Them and the last line, which nothing follows; undefined if they are not wanted, or were cut off.
   * @throws the file system's error if there is no such file.
   */
  static open(path: string, isWanted: (line: string) => boolean): { files: IndexFiles; last: string } | undefined {
    const files = new IndexFiles();
    const file = openSync(path, 'r');
    files.#file = file;
    try {
      const lines = linesOf(file);
      const first = lines.next().value;
      let last = lines.next().value;
      if (first && last && isWanted(files.#read(first).toString())) {
        for (const next of lines) {
          files.#places.set(files.#nameIn(last), last);
          last = next;
        }
        if (last.start + last.length + 1 === fstatSync(file).size) return { files, last: files.#read(last).toString() };
      }
    } catch (error) {
      files.close();
      throw error;
    }
    files.close();
    return undefined;
  }

  /** Whether all lines are in the file. */
  get isWhole(): boolean {
    return this.#isWhole && this.#file !== undefined;
  }

  /** Of all parts, in the order in which they were made. */
  get names(): string[] {
    return [...this.#places.keys()];
  }

  /** Adds a line that is no part. @param json Without a line end. */
  note(json: string): void {
    this.#append(Buffer.from(`${json}\n`));
  }

  /** Adds a part; names tell contents, so one that is known is there already. @param json Its value. */
  add(name: string, json: string): void {
    if (!this.#places.has(name))
      this.#places.set(name, this.#append(Buffer.from(`[${JSON.stringify(name)},${json}]\n`)));
  }

  /** The value of a part; undefined if there is none. */
  valueOf(name: string): unknown {
    const place = this.#places.get(name);
    return place && (JSON.parse(this.#read(place).toString()) as [string, unknown])[1];
  }

  /** The script of a part, one call of `kepuSearchData`. */
  scriptOf(name: string): Uint8Array {
    const place = this.#places.get(name);
    if (!place) throw new Error(`The index has no part “${name}”.`);
    // The brackets of the line become those of the call.
    return Buffer.concat([HEAD, this.#read(place).subarray(1, -1), TAIL]);
  }

  *[Symbol.iterator](): Generator<OutputFile> {
    for (const name of this.#places.keys())
      yield { path: indexPath(name), contents: this.scriptOf(name), isNamedByContents: true };
  }

  /** Gives the file back; nothing is asked any more. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#places.clear();
  }

  /** A full disk must not stop a build that could be written: what follows is kept in memory. */
  #append(line: Buffer): Place {
    if (this.isWhole) {
      try {
        const start = this.#end;
        for (let done = 0; done < line.length; )
          done += writeSync(this.#file as number, line, done, line.length - done, start + done);
        this.#end += line.length;
        return { start, length: line.length - 1 };
      } catch {
        this.#isWhole = false;
      }
    }
    return line.subarray(0, -1);
  }

  /** A line without its end. */
  #read(place: Place): Buffer {
    if (!('start' in place)) return place;
    const line = Buffer.allocUnsafe(place.length);
    for (let done = 0; done < place.length; ) {
      const size = readSync(this.#file as number, line, done, place.length - done, place.start + done);
      if (size === 0) throw new Error('The kept index was cut off.');
      done += size;
    }
    return line;
  }

  #nameIn({ start, length }: Line): string {
    const name = /^\["([^"]+)",/.exec(this.#read({ start, length: Math.min(length, NAME) }).toString('latin1'))?.[1];
    if (name === undefined) throw new Error('A line of the kept index has no name.');
    return name;
  }
}

/** Where the lines of a file are, a block at a time: most often the first one says that the others are of no use. */
function* linesOf(file: number): Generator<Line, undefined> {
  const block = Buffer.allocUnsafe(BLOCK);
  let start = 0;
  let position = 0;
  for (let size = readSync(file, block, 0, BLOCK, 0); size > 0; size = readSync(file, block, 0, BLOCK, position)) {
    const read = block.subarray(0, size);
    for (let at = read.indexOf(LINE_END); at >= 0; at = read.indexOf(LINE_END, at + 1)) {
      yield { start, length: position + at - start };
      start = position + at + 1;
    }
    position += size;
  }
  return undefined;
}
