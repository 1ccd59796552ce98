import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchIndex } from './search.js';

/** Bytes that are read at once. */
const BLOCK = 1 << 20;

/** The first line of the file; each of the others is a file of the index. All in one text would take as much memory as the index. */
interface Head extends Omit<SearchIndex, 'files'> {
  key: string;
}

/**
 * The index of the build before: one file, which may be deleted at any time. As long as all that is searched is the same, it
 * is the index of this build, too; to make it is the dearest step of a build without pictures.
 */
export class IndexCache {
  readonly #file: string;
  readonly #kit: string;

  /** @param engine Text of the script that reads the index: another one may read it in another way. */
  constructor(file: string, engine: string) {
    this.#file = file;
    this.#kit = `${kitOf()} ${engine}`;
  }

  /** @param searched All that goes into the index, lists of it. @returns The index of it, kept or made anew. */
  async keep(searched: readonly (readonly unknown[])[], make: () => Promise<SearchIndex>): Promise<SearchIndex> {
    const hash = createHash('sha256').update(this.#kit);
    for (const list of searched) {
      hash.update(`\n${list.length}`);
      for (const each of list) hash.update(`\n${JSON.stringify(each)}`);
    }
    const key = hash.digest('hex');
    const kept = this.#read(key);
    if (kept) return kept;
    const index = await make();
    this.#write(key, index);
    return index;
  }

  #read(asked: string): SearchIndex | undefined {
    const lines = linesOf(this.#file);
    try {
      const { key, ...index } = JSON.parse(lines.next().value ?? '') as Head;
      return key === asked ? { ...index, files: Array.from(lines, (line) => JSON.parse(line)) } : undefined;
    } catch {
      return undefined;
    } finally {
      lines.return(undefined);
    }
  }

  /** A convenience: a full or locked disk must not stop a build that could be written. */
  #write(key: string, { files, ...index }: SearchIndex): void {
    const fresh = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      const file = openSync(fresh, 'w');
      try {
        for (const line of [{ key, ...index } satisfies Head, ...files]) writeSync(file, `${JSON.stringify(line)}\n`);
      } finally {
        closeSync(file);
      }
      renameSync(fresh, this.#file);
    } catch {
      rmSync(fresh, { force: true });
    }
  }
}

/** The lines of a file, a block at a time: most often the first one says that the others are of no use. */
function* linesOf(path: string): Generator<string, undefined> {
  const file = openSync(path, 'r');
  try {
    const decoder = new TextDecoder();
    const block = Buffer.allocUnsafe(BLOCK);
    let rest = '';
    for (let size = readSync(file, block); size > 0; size = readSync(file, block)) {
      const lines = `${rest}${decoder.decode(block.subarray(0, size), { stream: true })}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(file);
  }
  return undefined;
}

/** Tells one installation of the kit from another: its files, as they lie beside this one. */
function kitOf(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
