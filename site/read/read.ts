import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { unfoldCharacters } from '@kepu/components/records';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Reporter } from '../diagnostics/reporter.js';
import { PictureStore } from '../pictures/picture-store.js';
import { decodeText } from './decode.js';
import { extensionOf, isText, kindOfFile } from './file-kinds.js';
import type { SourceFile } from './source-file.js';
import { type FoundFile, reasonOf, walk } from './walk.js';

/** How the content folder is read. */
export interface ReadOptions {
  /** Language of the findings; default zh-CN. */
  lang?: 'zh-CN' | 'en';
  /** Knows files of earlier builds, which then need not be hashed again. */
  store?: PictureStore;
}

const MEGABYTE = 1024 * 1024;
const MAX_TEXT = 4 * MEGABYTE;
const MAX_PICTURE = 64 * MEGABYTE;
const MAX_ATTACHMENT = 512 * MEGABYTE;

/**
 * Reads the content folder: texts decoded, everything else by reference.
 *
 * @param root The content folder.
 * @throws the file system's error if `root` itself cannot be read.
 * @returns Files by path; what could not be read stands in the diagnostics only.
 */
export function read(root: string, options: ReadOptions = {}): { files: SourceFile[]; diagnostics: Diagnostic[] } {
  const reporter = new Reporter(options.lang);
  const files: SourceFile[] = [];
  const unknown = new Map<string, string[]>();
  const store = options.store ?? new PictureStore();

  for (const found of walk(root, reporter)) {
    const kind = kindOfFile(found.path);
    const extension = extensionOf(found.path);
    if (kind === 'silent') continue;
    if (kind === 'active') reporter.add('read/active-content', { file: found.path }, { extension });
    else if (kind === 'unknown') unknown.set(extension, [...(unknown.get(extension) ?? []), found.path]);
    else {
      const file = readFile(found, kind, store, reporter);
      if (file !== undefined) files.push(file);
    }
  }
  for (const [extension, paths] of unknown) {
    reporter.add('read/unknown-type', { file: paths[0] ?? '' }, { extension, count: paths.length });
  }
  return { files, diagnostics: reporter.diagnostics };
}

function readFile(
  found: FoundFile,
  kind: SourceFile['kind'],
  store: PictureStore,
  reporter: Reporter,
): SourceFile | undefined {
  const place = { file: found.path };
  let descriptor: number | undefined;
  try {
    // Not following links closes the gap between looking at a file and opening it. Windows has no such flag.
    descriptor = openSync(found.absolutePath, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const stamp = fstatSync(descriptor);
    const { size } = stamp;
    const file: SourceFile = { path: found.path, kind, absolutePath: found.absolutePath, size };
    const limit = kind === 'picture' ? MAX_PICTURE : kind === 'attachment' ? MAX_ATTACHMENT : MAX_TEXT;
    if (size > limit) {
      const code = kind === 'attachment' || kind === 'picture' ? 'read/attachment-too-large' : 'read/too-large';
      reporter.add(code, place, { size: Math.ceil(size / MEGABYTE), limit: limit / MEGABYTE });
      return undefined;
    }
    if (kind === 'picture' || (kind === 'attachment' && !(isText(found.path) && size <= MAX_TEXT))) {
      const known = store.hashOf(found.path, stamp);
      file.hash = known ?? hashFile(descriptor);
      if (known === undefined) store.keepHash(found.path, stamp, file.hash);
      return file;
    }
    const isCalendar = extensionOf(found.path) === 'ics';
    const bytes = readFileSync(descriptor);
    const unfolded = isCalendar ? unfoldCharacters(bytes) : bytes;
    const decoded = decodeText(isUtf8(unfolded) ? unfolded : bytes);
    if ('failedLine' in decoded) {
      // Looked into with the documents: it may be one under a wrong name.
      if (kind === 'attachment') return file;
      reporter.add('encoding/unreadable', { ...place, line: decoded.failedLine });
      return undefined;
    }
    // A CSV out of a spreadsheet program is GB18030 by default: nothing to warn of. Telephones read no such calendar.
    if (decoded.convertedFrom !== undefined && (kind === 'markdown' || isCalendar)) {
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
