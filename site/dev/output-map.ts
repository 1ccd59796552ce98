import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { OutputFile } from '../collect/site.js';
import type { PictureStore } from '../pictures/picture-store.js';
import { PictureEncoder } from '../write/picture-encoder.js';
import type { Answer } from './http-server.js';

/** A portal in memory: what is not in it does not exist. Pictures are encoded when they are first asked for. */
export class OutputMap {
  readonly #files: ReadonlyMap<string, OutputFile['contents']>;
  readonly #encoder: PictureEncoder;
  /** Differs whenever a text of the portal does. */
  readonly version: string;

  readonly #store: PictureStore;

  constructor(files: Iterable<OutputFile>, store: PictureStore) {
    this.#store = store;
    this.#files = new Map([...files].map(({ path, contents }) => [path, contents]));
    this.#encoder = new PictureEncoder(store);
    this.version = digest(this.#files);
  }

  async answer(path: string): Promise<Answer> {
    const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const contents = this.#files.get(page);
    if (contents !== undefined) return { body: await this.#bytesOf(contents), path: page };
    if (page === path && this.#files.has(`${path}/index.html`)) return { redirect: `${path}/` };
    const missing = this.#files.get('404.html');
    return missing === undefined ? undefined : { body: await this.#bytesOf(missing), status: 404, path: '404.html' };
  }

  async #bytesOf(contents: OutputFile['contents']): Promise<string | Uint8Array> {
    if (typeof contents === 'string' || contents instanceof Uint8Array) return contents;
    if ('pieces' in contents) return [...contents.pieces()].join('');
    if ('copyOf' in contents) return readFileSync(contents.copyOf);
    const bytes = await this.#encoder.encode(contents.pictureOf, contents.version);
    this.#store.save();
    return bytes;
  }
}

function digest(files: ReadonlyMap<string, OutputFile['contents']>): string {
  const hash = createHash('sha256');
  for (const [path, contents] of files) {
    hash.update(path).update('\0');
    if (typeof contents === 'string' || contents instanceof Uint8Array) hash.update(contents);
    else if ('pieces' in contents) for (const piece of contents.pieces()) hash.update(piece);
  }
  return hash.digest('hex');
}
