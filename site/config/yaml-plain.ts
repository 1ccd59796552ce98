import type { YamlEntry, YamlList, YamlMap, YamlScalar } from './yaml-tree.js';

/** A key at the margin, a colon, one blank or more, and something. */
const ENTRY = /^([\p{L}_][\p{L}\p{N}_-]{0,60}):( +)(\S.*)$/u;
/** Keys and values that YAML 1.2 reads as something else than their letters. */
const WORD = /^(?:null|true|false)$/i;
/** Begins with a letter or a number, and has no sign in it that could mean anything to YAML. */
const PLAIN = /^[\p{L}\p{Nd}《“（][^:#,[\]{}]*$/u;
/** The same outside a list, where commas and brackets are text. */
const PLAIN_LINE = /^[\p{L}\p{Nd}《“（][^:#]*$/u;
/** Might be a number, in some notation. */
const NUMERIC = /^[\d.][\d.eExo_a-fA-F+-]*$/;
const DATE = /^\d{4}-\d{1,2}(?:-\d{1,2})?$/;
const QUOTED = /^"([^"\\]*)"$|^'([^']*)'$/;

/**
 * Reads the YAML that nearly every page begins with: lines of `key: value`, where a value is a word, a text in quotes
 * or a list in brackets of such. It says what `parseYaml` says of the same text, at a tenth of the cost.
 *
 * @returns undefined for anything else; that is no fault, only not simple.
 */
export function parsePlainYaml(text: string): YamlMap | undefined {
  if (/[\t\r\ufeff\u0085\u2028\u2029]/.test(text)) return undefined;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  let offset = 0;
  for (const line of lines) {
    const [, key = '', blanks = '', written = ''] = ENTRY.exec(line) ?? [];
    if (key === '' || keys.has(key) || WORD.test(key)) return undefined;
    keys.add(key);
    const at = offset + key.length + 1 + blanks.length;
    const words = trimBlanks(written);
    const value = words.startsWith('[') ? readList(words, at) : readScalar(words, at, PLAIN_LINE);
    if (value === undefined) return undefined;
    entries.push({ key, keyOffset: offset, value });
    offset += line.length + 1;
  }
  return entries.length === 0 ? undefined : { type: 'map', entries, offset: 0, length: text.length };
}

/** Blanks only: to YAML an ideographic one is a letter like any other. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return text.slice(start, end);
}

function readList(written: string, offset: number): YamlList | undefined {
  if (!written.endsWith(']') || written.length < 3) return undefined;
  const items: YamlScalar[] = [];
  let at = offset + 1;
  for (const part of written.slice(1, -1).split(',')) {
    const item = trimBlanks(part);
    // A comma in quotes leaves halves, which are no scalars.
    const scalar = readScalar(item, at + part.indexOf(item), PLAIN);
    if (scalar === undefined) return undefined;
    items.push(scalar);
    at += part.length + 1;
  }
  return { type: 'list', items, offset, length: written.length };
}

function readScalar(written: string, offset: number, plain: RegExp): YamlScalar | undefined {
  const { length } = written;
  const quoted = QUOTED.exec(written);
  if (quoted !== null) {
    const text = quoted[1] ?? quoted[2] ?? '';
    return { type: 'scalar', text, value: text, offset, length };
  }
  if (!plain.test(written) || WORD.test(written)) return undefined;
  if (!NUMERIC.test(written) || DATE.test(written)) {
    return { type: 'scalar', text: written, value: written, offset, length };
  }
  if (!/^\d{1,15}$/.test(written)) return undefined;
  return { type: 'scalar', text: written, value: Number(written), offset, length };
}
