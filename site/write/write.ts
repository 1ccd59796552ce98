import { constants, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Asset, OutputFile } from '../collect/site.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { asEnvironmentFault } from './environment-fault.js';
import { neighboursOf, prepareFolder, replaceFolder } from './output-folder.js';
import { takeLock } from './output-lock.js';
import { PictureEncoder, type PictureOrder } from './picture-encoder.js';

/** Pictures encoded side by side: sharp uses one thread for each, and school machines have few. */
const PICTURES_AT_ONCE = 2;
/** After so many files, signals and timers get their turn. */
const FILES_A_TURN = 200;

export interface WriteOptions {
  /** Where encoded pictures are kept from build to build. */
  cacheDir?: string;
  /** Stops between two files; the folder stays as it was. */
  signal?: AbortSignal;
  /** Told about pictures, the only part that takes long. */
  onPicture?: (done: number, total: number) => void;
  /** Language of the findings; default zh-CN. */
  lang?: 'zh-CN' | 'en';
}

export interface WriteResult {
  /** Number of files, without the marker. */
  files: number;
  diagnostics: Diagnostic[];
}

/**
 * Replaces a folder by a new site, as a whole or not at all.
 *
 * @param out Must be absent, empty, or made by us.
 * @throws EnvironmentFault if the machine does not let us; the signal's reason if it was aborted. Nothing is left
 *   behind then.
 */
export async function write(
  out: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const neighbours = neighboursOf(out);
  let release: (() => void) | undefined;
  try {
    mkdirSync(dirname(resolve(out)), { recursive: true });
    release = await takeLock(neighbours.lock, out);
    prepareFolder(out);
    const encoder = new PictureEncoder(options.cacheDir);
    const count = await writeAll(neighbours.fresh, files, encoder, options);
    replaceFolder(out, neighbours, count);
    return { files: count, diagnostics: reportFailures(encoder, options.lang ?? 'zh-CN') };
  } catch (error) {
    // Without the lock the half-made folder is another build's.
    if (release) rmSync(neighbours.fresh, { recursive: true, force: true });
    throw asEnvironmentFault(error, out);
  } finally {
    release?.();
  }
}

/** Texts first, as they come; pictures afterwards, two at a time. */
async function writeAll(
  folder: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  encoder: PictureEncoder,
  options: WriteOptions,
): Promise<number> {
  const pictures = new Map<Asset, { path: string; order: PictureOrder }[]>();
  const known = new Set<string>();
  const folders = new Set([dirname(placeIn(folder, 'file'))]);
  // From the outside in, each once: to ask for a whole path is to look at every folder of it each time.
  const makeFolder = (path: string): void => {
    if (folders.has(path)) return;
    makeFolder(dirname(path));
    makeOne(path);
    folders.add(path);
  };
  const placeOf = (path: string): string => {
    const place = placeIn(folder, path);
    const parent = dirname(place);
    makeFolder(parent);
    return place;
  };

  for await (const { path, contents } of files) {
    if (known.has(path)) throw new Error(`Two files of the output are called “${path}”.`);
    known.add(path);
    if (typeof contents === 'string' || contents instanceof Uint8Array) writeFileSync(placeOf(path), contents);
    else if ('copyOf' in contents) copyFileSync(contents.copyOf, placeOf(path), constants.COPYFILE_FICLONE);
    else {
      const orders = pictures.get(contents.pictureOf);
      if (orders) orders.push({ path, order: contents });
      else pictures.set(contents.pictureOf, [{ path, order: contents }]);
    }
    if (known.size % FILES_A_TURN === 0) await takeTurn(options.signal);
  }

  let done = 0;
  const queue = pictures.entries();
  const work = async (): Promise<void> => {
    for (const [picture, orders] of queue) {
      options.signal?.throwIfAborted();
      const encoded = await encoder.encodeAll(
        picture,
        orders.map(({ order }) => order),
      );
      orders.forEach(({ path }, index) => writeFileSync(placeOf(path), encoded[index] as Uint8Array));
      options.onPicture?.(++done, pictures.size);
    }
  };
  // All workers end before an error goes on: one that still wrote would bring the removed folder back.
  const results = await Promise.allSettled(Array.from({ length: PICTURES_AT_ONCE }, work));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  await takeTurn(options.signal);
  return known.size;
}

/** Makes a folder unless it is there: where case does not count, `A` is there once `a` is. */
function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Our own addresses are made of checked segments; this is the last fence before the disk. */
function placeIn(folder: string, path: string): string {
  const isSafe = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\\0:]/.test(path);
  if (!isSafe) throw new Error(`“${path}” is no path of an output file.`);
  return join(folder, path);
}

async function takeTurn(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resume) => setImmediate(resume));
  signal?.throwIfAborted();
}

function reportFailures(encoder: PictureEncoder, lang: 'zh-CN' | 'en'): Diagnostic[] {
  return [...encoder.failures].sort().map(([file, reason]) => ({
    code: 'picture/undecodable',
    severity: 'warning',
    file,
    message:
      lang === 'en'
        ? `The picture cannot be decoded (${reason}); a grey field stands in its place.`
        : `图片无法解码（${reason}），页面上以灰色代替。`,
    found: reason,
    hint: lang === 'en' ? 'Save it anew with a picture program.' : '用看图软件另存一份，替换原来的文件。',
  }));
}
