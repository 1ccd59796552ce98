import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureFault } from './picture-fault.js';
import type { PictureFacts } from './probe-picture.js';

/** Raise it when facts of pictures, or what is encoded of them, change; everything kept is then made anew. */
const RECIPE = 'kepu-4';
const INDEX = 'index.json';
/** Builds after which an encoded picture that no page shows any more is thrown away. */
const KEPT_BUILDS = 20;
/** A file changed again within the grain of the file system's clock would look unchanged. */
const RACY_MS = 2000;

/** Size and times that say whether a file is the one we know. */
export interface FileStamp {
  size: number;
  mtimeMs: number;
  ctimeMs: number;
}

/** An encoded picture: size and time of the file, sha256 of its bytes, builds that did not need it. */
type Stored = [size: number, mtimeMs: number, sha256: string, unused: number];

interface Index {
  recipe: string;
  /** By source path. */
  hashes: Record<string, [size: number, mtimeMs: number, ctimeMs: number, hash: string]>;
  /** By sha256 of the source. */
  facts: Record<string, PictureFacts | PictureFault>;
  /** By key of the encoded picture, the name of its file. */
  encoded: Record<string, Stored>;
}

/**
 * What earlier builds found out about files, and the pictures they encoded: one folder, which may be deleted at any
 * time. With it a build of an unchanged portal reads no picture, let alone decodes one.
 */
export class PictureStore {
  readonly #folder: string | undefined;
  readonly #index: Index;
  readonly #seenPaths = new Set<string>();
  readonly #used = new Set<string>();
  #changed = false;

  /** @param folder Made when needed; without it nothing outlives the process. */
  constructor(folder?: string) {
    this.#folder = folder;
    this.#index = readIndex(folder);
  }

  /** sha256 of a file, if it is the one we hashed before. */
  hashOf(path: string, stamp: FileStamp): string | undefined {
    this.#seenPaths.add(path);
    const [size, mtimeMs, ctimeMs, hash] = this.#index.hashes[path] ?? [];
    return size === stamp.size && mtimeMs === stamp.mtimeMs && ctimeMs === stamp.ctimeMs ? hash : undefined;
  }

  keepHash(path: string, { size, mtimeMs, ctimeMs }: FileStamp, hash: string): void {
    this.#seenPaths.add(path);
    if (Date.now() - Math.max(mtimeMs, ctimeMs) < RACY_MS) return;
    this.#index.hashes[path] = [size, mtimeMs, ctimeMs, hash];
    this.#changed = true;
  }

  factsOf(hash: string): PictureFacts | PictureFault | undefined {
    return this.#index.facts[hash];
  }

  keepFacts(hash: string, facts: PictureFacts | PictureFault): void {
    this.#index.facts[hash] = facts;
    this.#changed = true;
  }

  /** The file that holds an encoded picture; undefined if there is none, or it is not as it was written. */
  find(key: string): string | undefined {
    const stored = this.#index.encoded[key];
    if (this.#folder === undefined || stored === undefined) return undefined;
    const place = join(this.#folder, key);
    const [size, mtimeMs, sha256] = stored;
    try {
      const found = statSync(place);
      if (found.size !== size) return undefined;
      if (found.mtimeMs !== mtimeMs) {
        // Copied from another machine, or changed: only the bytes can tell.
        if (digest(readFileSync(place)) !== sha256) return undefined;
        stored[1] = found.mtimeMs;
        this.#changed = true;
      }
    } catch {
      return undefined;
    }
    this.#used.add(key);
    return place;
  }

  /**
   * Keeps an encoded picture. The store is a convenience: a full or locked disk there must not stop a build that
   * could be written.
   *
   * @returns Its file; undefined if it could not be kept.
   */
  keep(key: string, bytes: Uint8Array): string | undefined {
    if (this.#folder === undefined) return undefined;
    const place = join(this.#folder, key);
    const fresh = `${place}.${process.pid}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(fresh, bytes);
      // A new file takes the name: the old one may have a second name in an output folder.
      renameSync(fresh, place);
      this.#index.encoded[key] = [bytes.length, statSync(place).mtimeMs, digest(bytes), 0];
    } catch {
      rmSync(fresh, { force: true });
      return undefined;
    }
    this.#used.add(key);
    this.#changed = true;
    return place;
  }

  /** Writes down what is new. */
  save(): void {
    if (this.#folder === undefined || !this.#changed) return;
    const place = join(this.#folder, INDEX);
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(`${place}.${process.pid}`, JSON.stringify(this.#index));
      renameSync(`${place}.${process.pid}`, place);
      this.#changed = false;
    } catch {
      // Found out again next time.
    }
  }

  /** The same at the end of a whole build: what has long been of no use goes. */
  saveAndTidy(): void {
    const { hashes, facts, encoded } = this.#index;
    for (const path of Object.keys(hashes)) if (!this.#seenPaths.has(path)) this.#forget(hashes, path);
    const known = new Set(Object.values(hashes).map(([, , , hash]) => hash));
    // Facts of pictures changed a moment ago stay without a hash until the next build; they are few.
    if (Object.keys(facts).length > 2 * known.size + 100) {
      for (const hash of Object.keys(facts)) if (!known.has(hash)) this.#forget(facts, hash);
    }
    for (const [key, stored] of Object.entries(encoded)) {
      if (this.#used.has(key)) {
        if (stored[3] !== 0) this.#changed = true;
        stored[3] = 0;
        continue;
      }
      stored[3] += 1;
      this.#changed = true;
      if (stored[3] > KEPT_BUILDS) {
        if (this.#folder !== undefined) rmSync(join(this.#folder, key), { force: true });
        this.#forget(encoded, key);
      }
    }
    this.save();
  }

  #forget(record: Record<string, unknown>, key: string): void {
    delete record[key];
    this.#changed = true;
  }
}

/** Name of the file a picture is kept in: everything its bytes depend on, hashed. */
export function keyOf(...parts: (string | number)[]): string {
  return createHash('sha256')
    .update([RECIPE, ...parts].join('\n'))
    .digest('hex')
    .slice(0, 40);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The index as kept; empty if there is none, or none we can use. */
function readIndex(folder: string | undefined): Index {
  const empty = (): Index => ({ recipe: RECIPE, hashes: {}, facts: {}, encoded: {} });
  if (folder === undefined) return empty();
  try {
    const index = JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as Partial<Index> | null;
    if (index?.recipe !== RECIPE) return empty();
    const { hashes, facts, encoded } = index;
    const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord(hashes) && isRecord(facts) && isRecord(encoded) ? (index as Index) : empty();
  } catch {
    return empty();
  }
}
