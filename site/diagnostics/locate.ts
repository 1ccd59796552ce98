import type { Diagnostic } from './diagnostic.js';
import { positionAt } from './position.js';

/** Keys of the front matter that findings without a place are about. */
const KEYS: Readonly<Record<string, string>> = {
  'attachment/missing': 'attachments|附件',
  'picture/missing': 'cover|封面',
  'route/slug': 'slug|网址',
  'route/alias': 'aliases|旧地址',
  'route/collision': 'slug|网址',
};

/**
 * Gives findings the place that their stage did not know: that of the words found, of the key they stand under, or the line as
 * a whole. What is about a whole file, or no text, stays without.
 *
 * @param sourceOf Text of a file as the author knows it.
 */
export function locate(
  diagnostics: readonly Diagnostic[],
  sourceOf: (file: string) => string | undefined,
): Diagnostic[] {
  // A long table may have thousands of findings.
  const sources = new Map<string, Source | undefined>();
  return diagnostics.map((diagnostic) => {
    const { file, line, column } = diagnostic;
    if (column !== undefined) return diagnostic;
    if (!sources.has(file)) {
      const text = sourceOf(file);
      sources.set(file, text === undefined ? undefined : { text, lower: text.toLowerCase(), lines: text.split('\n') });
    }
    const source = sources.get(file);
    const place =
      source && (line === undefined ? placeInText(source, diagnostic) : placeInLine(source, line, diagnostic));
    return place ? { ...diagnostic, ...place } : diagnostic;
  });
}

interface Source {
  text: string;
  lower: string;
  lines: readonly string[];
}

type Found = Pick<Diagnostic, 'line' | 'column' | 'length'>;

function placeInLine({ lines }: Source, line: number, { found = '' }: Diagnostic): Found | undefined {
  const source = lines[line - 1];
  if (source === undefined) return undefined;
  const at = found === '' ? -1 : source.toLowerCase().indexOf(found.toLowerCase());
  if (at >= 0) return { line, column: at + 1, length: found.length };
  const words = source.trim();
  return { line, column: source.indexOf(words) + 1, length: Math.max(1, words.length) };
}

function placeInText(source: Source, diagnostic: Diagnostic): Found | undefined {
  const { text, lower } = source;
  const { code, found = '' } = diagnostic;
  const key = Object.hasOwn(KEYS, code) ? new RegExp(`^(?:${KEYS[code]})\\s*[:：]`, 'm').exec(text) : null;
  const words = found.split('\n', 1)[0] ?? '';
  const at = words === '' ? -1 : lower.indexOf(words.toLowerCase(), key?.index);
  if (at < 0) return key ? placeInLine(source, positionAt(text, key.index).line, diagnostic) : undefined;
  return { ...positionAt(text, at), length: words.length };
}
