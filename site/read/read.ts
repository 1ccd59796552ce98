import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Reporter } from '../diagnostics/reporter.js';
import { decodeText } from './decode.js';
import { extensionOf, kindOfFile } from './file-kinds.js';
import { loadMeasure, type MeasurePicture } from './picture-size.js';
import type { SourceFile } from './source-file.js';
import { type FoundFile, reasonOf, walk } from './walk.js';

/** How the content folder is read. */
export interface ReadOptions {
  /** Language of the findings; default zh-CN. */
  lang?: 'zh-CN' | 'en';
  /** Files of an earlier run: those of the same size and hash keep their picture size and are not measured again. */
  previous?: readonly SourceFile[];
  /** Measures a picture; default: sharp, loaded with the first picture. */
  measure?: MeasurePicture;
}

const MEGABYTE = 1024 * 1024;
const MAX_TEXT = 4 * MEGABYTE;
const MAX_PICTURE = 64 * MEGABYTE;
const MAX_ATTACHMENT = 512 * MEGABYTE;
/** Pixels; a photo of a good camera has a quarter of it. */
const MAX_PIXELS = 100_000_000;

/**
 * Reads the content folder: texts decoded, pictures measured, everything else by reference.
 *
 * @param root The content folder.
 * @throws the file system's error if `root` itself cannot be read.
 * @returns Files by path; what could not be read stands in the diagnostics only.
 */
export async function read(
  root: string,
  options: ReadOptions = {},
): Promise<{ files: SourceFile[]; diagnostics: Diagnostic[] }> {
  const reporter = new Reporter(options.lang);
  const files: SourceFile[] = [];
  const unknown = new Map<string, string[]>();
  const sizes = new Map(options.previous?.map((file) => [file.hash, file]));
  let measure = options.measure;

  for (const found of walk(root, reporter)) {
    const kind = kindOfFile(found.path);
    const extension = extensionOf(found.path);
    if (kind === 'silent') continue;
    if (kind === 'active') reporter.add('read/active-content', { file: found.path }, { extension });
    else if (kind === 'unknown') unknown.set(extension, [...(unknown.get(extension) ?? []), found.path]);
    else {
      const file = readFile(found, kind, reporter);
      if (file === undefined) continue;
      if (file.kind === 'picture') {
        const known = sizes.get(file.hash);
        if (known?.width === undefined) measure ??= await loadMeasure();
        if (!(await addSize(file, known, measure, reporter))) continue;
      }
      files.push(file);
    }
  }
  for (const [extension, paths] of unknown) {
    reporter.add('read/unknown-type', { file: paths[0] ?? '' }, { extension, count: paths.length });
  }
  return { files, diagnostics: reporter.diagnostics };
}

function readFile(found: FoundFile, kind: SourceFile['kind'], reporter: Reporter): SourceFile | undefined {
  const place = { file: found.path };
  let descriptor: number | undefined;
  try {
    // Not following links closes the gap between looking at a file and opening it. Windows has no such flag.
    descriptor = openSync(found.absolutePath, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const { size } = fstatSync(descriptor);
    const file: SourceFile = { path: found.path, kind, absolutePath: found.absolutePath, size };
    const limit = kind === 'picture' ? MAX_PICTURE : kind === 'attachment' ? MAX_ATTACHMENT : MAX_TEXT;
    if (size > limit) {
      const code = kind === 'attachment' || kind === 'picture' ? 'read/attachment-too-large' : 'read/too-large';
      reporter.add(code, place, { size: Math.ceil(size / MEGABYTE), limit: limit / MEGABYTE });
      return undefined;
    }
    if (kind === 'picture' || kind === 'attachment') {
      file.hash = hashFile(descriptor);
      return file;
    }
    const decoded = decodeText(readFileSync(descriptor));
    if ('failedLine' in decoded) {
      reporter.add('encoding/unreadable', { ...place, line: decoded.failedLine });
      return undefined;
    }
    // A CSV out of a spreadsheet program is GB18030 by default: nothing to warn of.
    if (decoded.convertedFrom !== undefined && kind === 'markdown') {
      reporter.add('encoding/converted', place, { encoding: decoded.convertedFrom });
    }
    file.text = decoded.text;
    return file;
  } catch (error) {
    reporter.add('read/unreadable', place, { reason: reasonOf(error) });
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** sha256 in hex, a megabyte at a time: a film need not fit into memory. */
function hashFile(descriptor: number): string {
  const hash = createHash('sha256');
  const block = Buffer.allocUnsafe(MEGABYTE);
  for (let length = readSync(descriptor, block); length > 0; length = readSync(descriptor, block)) {
    hash.update(block.subarray(0, length));
  }
  return hash.digest('hex');
}

/** Adds width and height; false if the picture cannot be used. */
async function addSize(
  file: SourceFile,
  known: SourceFile | undefined,
  measure: MeasurePicture | undefined,
  reporter: Reporter,
): Promise<boolean> {
  const place = { file: file.path };
  try {
    const { width, height } =
      known?.width !== undefined && known.height !== undefined
        ? { width: known.width, height: known.height }
        : await (measure ?? (await loadMeasure()))(file.absolutePath);
    if (width * height > MAX_PIXELS) {
      reporter.add('picture/too-large', place, { width, height });
      return false;
    }
    file.width = width;
    file.height = height;
    return true;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    // The decoder names the whole path of the machine; the author knows the file by our place.
    reporter.add('picture/unreadable', place, { reason: reason.replaceAll(file.absolutePath, file.path) });
    return false;
  }
}
