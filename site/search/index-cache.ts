import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IndexFiles } from './index-files.js';
import type { SearchIndex } from './search.js';

/** What the last line of the file says. */
type Summary = Omit<SearchIndex, 'files'>;

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

  /**
   * @param searched All that goes into the index, lists of it.
   * @param make Puts the parts of a new index among the files.
   * @returns The index of it, kept or made anew.
   */
  async keep(
    searched: readonly (readonly unknown[])[],
    make: (files: IndexFiles) => Promise<Summary>,
  ): Promise<SearchIndex> {
    const hash = createHash('sha256').update(this.#kit);
    for (const list of searched) {
      hash.update(`\n${list.length}`);
      for (const each of list) hash.update(`\n${JSON.stringify(each)}`);
    }
    const head = JSON.stringify({ key: hash.digest('hex') });
    return this.#read(head) ?? this.#make(head, make);
  }

  #read(head: string): SearchIndex | undefined {
    try {
      const kept = IndexFiles.open(this.#file, (line) => line === head);
      return kept && { ...(JSON.parse(kept.last) as Summary), files: kept.files };
    } catch {
      return undefined;
    }
  }

  async #make(head: string, make: (files: IndexFiles) => Promise<Summary>): Promise<SearchIndex> {
    const fresh = `${this.#file}.${process.pid}`;
    tryTo(() => mkdirSync(dirname(this.#file), { recursive: true }));
    const files = new IndexFiles(fresh);
    let isDone = false;
    try {
      files.note(head);
      const summary = await make(files);
      files.note(JSON.stringify(summary));
      isDone = files.isWhole && tryTo(() => renameSync(fresh, this.#file));
      return { ...summary, files };
    } finally {
      // What is open can be read on without a name.
      if (!isDone) tryTo(() => rmSync(fresh, { force: true }));
    }
  }
}

/** To keep an index is a convenience: a full or locked disk must not stop a build that could be written. */
function tryTo(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
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
