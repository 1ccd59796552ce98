import type { SourceFile } from '../../read/source-file.js';
import type { ReplaceNames } from './name-matcher.js';

/**
 * The text of a table, of captions or of another text file, with names masked in it. What a format does to hide a name
 * is undone first: lines of a calendar are unfolded, characters a JSON file writes as numbers are written out.
 */
export function maskTable({ path, text = '' }: SourceFile, replace: ReplaceNames): string {
  if (/\.ics$/i.test(path)) return replace(text.replace(/\n[ \t]/g, ''));
  if (/\.json$/i.test(path)) return replace(text.replace(/(?<!\\)((?:\\\\)*)\\u([\da-f]{4})/gi, writeOut));
  return replace(text);
}

/** ASCII stays a number: a quotation mark written out would end the text it stands in. */
function writeOut(escape: string, backslashes: string, code: string): string {
  const point = Number.parseInt(code, 16);
  return point < 0xa0 ? escape : backslashes + String.fromCharCode(point);
}
