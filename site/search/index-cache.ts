import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchIndex } from './search.js';

interface Kept {
  key: string;
  index: SearchIndex;
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

  /** @param searched All that goes into the index. @returns The index of it, kept or made anew. */
  async keep(searched: unknown, make: () => Promise<SearchIndex>): Promise<SearchIndex> {
    const key = createHash('sha256').update(this.#kit).update(JSON.stringify(searched)).digest('hex');
    const kept = this.#read();
    if (kept?.key === key) return kept.index;
    const index = await make();
    this.#write({ key, index });
    return index;
  }

  #read(): Kept | undefined {
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8')) as Kept;
    } catch {
      return undefined;
    }
  }

  /** A convenience: a full or locked disk must not stop a build that could be written. */
  #write(kept: Kept): void {
    const fresh = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(fresh, JSON.stringify(kept));
      renameSync(fresh, this.#file);
    } catch {
      rmSync(fresh, { force: true });
    }
  }
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
