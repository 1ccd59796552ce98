import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { neutralise } from '../diagnostics/neutralise.js';
import type { Reporter } from '../diagnostics/reporter.js';
import { isInside } from './is-inside.js';

/** A regular file below the content folder. */
export interface FoundFile {
  /** Relative to the content folder, `/` between parts, NFC. */
  path: string;
  absolutePath: string;
}

/** Deeper folders are a mistake or a trap. */
const MAX_DEPTH = 32;

/** A folder that holds this file is an output of ours, never content. */
const OUTPUT_MARKER = '.kepu-output.json';

/**
 * Lists the regular files of a folder in a fixed order. Names that begin with `.` or `_` are private, `node_modules`
 * and our own output are passed over, symbolic links are not followed.
 */
export function walk(root: string, reporter: Reporter): FoundFile[] {
  const found: FoundFile[] = [];
  const realRoot = realpathSync(root);
  const visit = (folder: string, prefix: string, depth: number): void => {
    const entries = readFolder(folder, prefix, reporter);
    if (entries.some(({ name }) => name === OUTPUT_MARKER)) return;
    for (const entry of entries) {
      if (/^[._~]/.test(entry.name) || entry.name === 'node_modules') continue;
      const path = prefix + entry.name.normalize('NFC');
      const absolutePath = join(folder, entry.name);
      if (/[\u0000-\u001f\u007f\\]/.test(entry.name)) reporter.add('read/name', { file: neutralise(path) });
      else if (entry.isSymbolicLink()) reportLink(absolutePath, path, realRoot, reporter);
      else if (entry.isDirectory()) {
        if (depth >= MAX_DEPTH) reporter.add('read/too-deep', { file: path }, { limit: MAX_DEPTH });
        else visit(absolutePath, `${path}/`, depth + 1);
      } else if (entry.isFile()) found.push({ path, absolutePath });
    }
  };
  visit(root, '', 0);
  return withoutTwins(found.sort(byPath), reporter);
}

function readFolder(folder: string, prefix: string, reporter: Reporter) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // The content folder itself is the caller's matter; a locked folder inside it is a finding.
    if (prefix === '') throw error;
    reporter.add('read/unreadable', { file: prefix.slice(0, -1) }, { reason: reasonOf(error) });
    return [];
  }
}

/** A link to somewhere else could publish any file of the machine, so it stops the build; one inside is only skipped. */
function reportLink(absolutePath: string, path: string, realRoot: string, reporter: Reporter): void {
  let outside = false;
  try {
    outside = !isInside(realRoot, realpathSync(absolutePath));
    statSync(absolutePath);
  } catch {
    // A link that leads nowhere, or round in a circle.
  }
  reporter.add(outside ? 'read/link-outside' : 'read/link', { file: path });
}

/** macOS writes é as two characters, Windows as one: after a copy both can lie in one folder. */
function withoutTwins(files: FoundFile[], reporter: Reporter): FoundFile[] {
  return files.filter((file, index) => {
    const previous = files[index - 1];
    if (previous?.path !== file.path) return true;
    reporter.add('read/same-name', { file: file.path }, { other: previous.path });
    return false;
  });
}

function byPath(a: FoundFile, b: FoundFile): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.absolutePath < b.absolutePath ? -1 : 1;
}

/** The machine's word for a failed access: `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
