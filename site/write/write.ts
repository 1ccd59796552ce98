import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Asset, OutputFile, PictureVersion } from '../collect/site.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { PICTURES_AT_ONCE } from '../pictures/measure-pictures.js';
import { PictureStore } from '../pictures/picture-store.js';
import { asEnvironmentFault } from './environment-fault.js';
import { neighboursOf, prepareFolder, replaceFolder } from './output-folder.js';
import { takeLock } from './output-lock.js';
import { type Encoded, PictureEncoder } from './picture-encoder.js';

/** After so many files, signals and timers get their turn. */
const FILES_A_TURN = 200;

export interface WriteOptions {
  /** Keeps encoded pictures from build to build. */
  store?: PictureStore;
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
    const store = options.store ?? new PictureStore();
    const encoder = new PictureEncoder(store);
    const count = await writeAll({ folder: neighbours.fresh, before: out }, files, encoder, options);
    replaceFolder(out, neighbours, count);
    store.saveAndTidy();
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
  { folder, before }: { folder: string; before: string },
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  encoder: PictureEncoder,
  options: WriteOptions,
): Promise<number> {
  const pictures = new Map<Asset, { path: string; version: PictureVersion }[]>();
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

  for await (const { path, contents, isNamedByContents } of files) {
    if (known.has(path)) throw new Error(`Two files of the output are called “${path}”.`);
    known.add(path);
    if (typeof contents === 'string' || contents instanceof Uint8Array) {
      const place = placeOf(path);
      if (!isNamedByContents || !takeOver(join(before, path), place, Buffer.byteLength(contents)))
        writeFileSync(place, contents);
    } else if ('pieces' in contents) writePieces(placeOf(path), contents.pieces());
    else if ('copyOf' in contents) copyFileSync(contents.copyOf, placeOf(path), constants.COPYFILE_FICLONE);
    else {
      const orders = pictures.get(contents.pictureOf);
      const order = { path, version: contents.version };
      if (orders) orders.push(order);
      else pictures.set(contents.pictureOf, [order]);
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
        orders.map(({ version }) => version),
      );
      orders.forEach(({ path }, index) => place(encoded[index] as Encoded, placeOf(path), join(before, path)));
      done += 1;
      // Pictures that earlier builds made are no work.
      if (encoder.hasEncoded) options.onPicture?.(done, pictures.size);
    }
  };
  // All workers end before an error goes on: one that still wrote would bring the removed folder back.
  const results = await Promise.allSettled(Array.from({ length: PICTURES_AT_ONCE }, work));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  await takeTurn(options.signal);
  return known.size;
}

/** A text as large as the site is never in memory as a whole. */
function writePieces(place: string, pieces: Iterable<string>): void {
  const file = openSync(place, 'w');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/**
 * Puts an encoded picture into the output. One that is kept gets a second name instead of a copy: it stays the very
 * file it was in the site before, so whoever uploads by time uploads nothing.
 *
 * @param before Where the site that is replaced has it, if it has it.
 */
function place(encoded: Encoded, path: string, before: string): void {
  if ('bytes' in encoded) return writeFileSync(path, encoded.bytes);
  const kept = statSync(encoded.file);
  if (tryLink(encoded.file, path)) return;
  // Another disk, or one that knows no second names. The site before is on the same disk as the new one.
  const old = statSync(before, { throwIfNoEntry: false });
  if (old?.size === kept.size && old.mtimeMs === kept.mtimeMs && tryLink(before, path)) return;
  copyFileSync(encoded.file, path);
  utimesSync(path, kept.atime, kept.mtime);
}

/** Lets a file of the site before be one of the new site, too, so that whoever uploads by time uploads nothing. */
function takeOver(before: string, path: string, size: number): boolean {
  return statSync(before, { throwIfNoEntry: false })?.size === size && tryLink(before, path);
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
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
