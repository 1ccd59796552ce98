import type { Page } from '../../parse/page.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Findings } from '../findings/findings.js';
import type { Masking } from './masking.js';
import { namesInProse } from './names-in-prose.js';

/** A name that stands in a text with what makes it plain that it is a pupil's. */
export interface UnlistedName {
  name: string;
  file: string;
  /** 1-based. */
  line: number;
}

/** A row of a table: its columns say more, and were read. */
const ROW = /^\s*\||\t/;

/** Finds names in the texts of pages and of attachments that are plain text, or documents; each once a file. */
export function findUnlisted(files: readonly SourceFile[]): UnlistedName[] {
  const found: UnlistedName[] = [];
  for (const { path: file, kind, text, document } of files) {
    const lines =
      kind === 'table' ? [] : (text?.split('\n') ?? document?.passages.map((passage) => passage.text) ?? []);
    const seen = new Set<string>();
    for (const [lineIndex, line] of lines.entries()) {
      if (ROW.test(line)) continue;
      for (const { name } of namesInProse(line.replace(/[*_~`]/g, ''))) {
        if (seen.has(name)) continue;
        seen.add(name);
        found.push({ name, file, line: lineIndex + 1 });
      }
    }
  }
  return found;
}

/** Reports those that no list holds, each once. */
export function reportUnlisted(
  pages: readonly Page[],
  unlisted: readonly UnlistedName[],
  masking: Masking,
  findings: Findings,
): void {
  const paths = new Set(pages.map(({ path }) => path));
  const seen = new Set<string>();
  for (const { name, file, line } of unlisted) {
    if (seen.has(name) || !masking.unlisted.has(name) || masking.takedown.has(name) || !paths.has(file)) continue;
    seen.add(name);
    findings.add('privacy/unlisted-name', { file, line }, { found: name });
  }
}
