import type { Page } from '../../parse/page.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Findings } from '../findings/findings.js';
import type { Masking } from './masking.js';

/**
 * Reports numbers of papers and telephones of pupils that stand in pages; they are left out of everything that is written. What
 * was left out with its column or cell is reported there.
 *
 * @param pages As written, before masking.
 * @returns True if any file holds such a number.
 */
export function reportNumbers(
  pages: readonly Page[],
  files: readonly SourceFile[],
  masking: Masking,
  findings: Findings,
): boolean {
  const pageByPath = new Map(pages.map((page) => [page.path, page]));
  let isAny = false;
  for (const { path, text } of files) {
    // Most files have no number of that length at all.
    if (text === undefined || masking.findNumbers(text).length === 0) continue;
    isAny = true;
    const page = pageByPath.get(path);
    if (page === undefined) continue;
    const published = JSON.stringify(page);
    const lines = text.split('\n');
    for (const [lineIndex, line] of lines.entries()) {
      for (const { start, end } of masking.findNumbers(line)) {
        if (!published.includes(JSON.stringify(line.slice(start, end)).slice(1, -1))) continue;
        const place = { file: path, line: lineIndex + 1, column: start + 1, length: end - start };
        findings.add('privacy/number-in-text', place);
      }
    }
  }
  return isAny;
}
