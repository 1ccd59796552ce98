import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';

/** YAML as plain data that remembers where it stood. Offsets count UTF-16 units from 0. */
export type YamlTree = YamlScalar | YamlList | YamlMap;

interface Ranged {
  offset: number;
  length: number;
}

export interface YamlScalar extends Ranged {
  type: 'scalar';
  /** As the author wrote it, without quotes: `2026`, `007`, `2026-10-12`; empty for null. */
  text: string;
  /** After the core schema of YAML 1.2: no dates, no `yes`. */
  value: string | number | boolean | null;
}

export interface YamlList extends Ranged {
  type: 'list';
  items: YamlTree[];
}

export interface YamlMap extends Ranged {
  type: 'map';
  entries: YamlEntry[];
}

export interface YamlEntry {
  key: string;
  keyOffset: number;
  value: YamlTree;
}

/** Why a text is no YAML we accept. */
export interface YamlFault extends Ranged {
  /** Code of the `yaml` library, or `TOO_COMPLEX`. */
  code: string;
  /** The library's English sentence. */
  message: string;
}

const MAX_DEPTH = 32;
const MAX_ALIASES = 50;
const MAX_NODES = 20_000;

/**
 * Reads YAML 1.2 with the core schema: no custom tags, no merge keys, no repeated keys, few aliases.
 *
 * @returns `tree` undefined for an empty text; with faults it is undefined too.
 */
export function parseYaml(text: string): { tree?: YamlTree; faults: YamlFault[] } {
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch (error) {
    // Thousands of brackets overflow the parser's stack.
    if (error instanceof RangeError) return { faults: [tooComplex(0)] };
    throw error;
  }
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const offset = code === 'MISSING_CHAR' ? (openQuote(document, pos[0]) ?? pos[0]) : pos[0];
    return { code, message: message.split('\n')[0] ?? message, offset, length: Math.max(1, pos[1] - pos[0]) };
  });
  if (faults.length > 0 || document.contents === null) return { faults };
  const budget = { nodes: MAX_NODES, aliases: MAX_ALIASES };
  try {
    return { tree: toTree(document.contents, document, budget, 0), faults };
  } catch (error) {
    if (error instanceof TooComplex) return { faults: [tooComplex(error.offset)] };
    throw error;
  }
}

class TooComplex extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super('too complex');
    this.offset = offset;
  }
}

function tooComplex(offset: number): YamlFault {
  return { code: 'TOO_COMPLEX', message: 'Too many levels, entries or aliases', offset, length: 1 };
}

function toTree(node: Node, document: Document, budget: { nodes: number; aliases: number }, depth: number): YamlTree {
  const offset = node.range?.[0] ?? 0;
  const length = Math.max(1, (node.range?.[1] ?? offset + 1) - offset);
  budget.nodes -= 1;
  if (budget.nodes < 0 || depth > MAX_DEPTH) throw new TooComplex(offset);
  if (isAlias(node)) {
    budget.aliases -= 1;
    const target = node.resolve(document);
    if (budget.aliases < 0 || target === undefined) throw new TooComplex(offset);
    return { ...toTree(target, document, budget, depth + 1), offset, length };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => toTree(item as Node, document, budget, depth + 1));
    return { type: 'list', items, offset, length };
  }
  if (isMap(node)) {
    const entries = node.items.map((pair): YamlEntry => {
      const key = isPair(pair) && isScalar(pair.key) ? pair.key : undefined;
      // A key that is itself a list or a map is YAML, but never what an author means.
      if (key === undefined) throw new TooComplex(offset);
      const value = pair.value === null ? emptyAfter(key) : toTree(pair.value as Node, document, budget, depth + 1);
      return { key: textOf(key), keyOffset: key.range?.[0] ?? offset, value };
    });
    return { type: 'map', entries, offset, length };
  }
  const scalar = node as Scalar;
  return { type: 'scalar', text: textOf(scalar), value: plainValue(scalar.value), offset, length };
}

function textOf(scalar: Scalar): string {
  if (scalar.value === null && scalar.type === 'PLAIN') return '';
  return scalar.source ?? String(scalar.value);
}

function plainValue(value: unknown): YamlScalar['value'] {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

function emptyAfter(key: Scalar): YamlScalar {
  return { type: 'scalar', text: '', value: null, offset: key.range?.[1] ?? 0, length: 1 };
}

/** The library reports a missing quote at the end of the text; the author needs the line where it was opened. */
function openQuote(document: Document, offset: number): number | undefined {
  let found: number | undefined;
  const visit = (node: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (isScalar(node) && node.range && /QUOTE/.test(node.type ?? '') && node.range[2] >= offset) found = node.range[0];
    else if (isSeq(node)) for (const item of node.items) visit(item, depth + 1);
    else if (isMap(node)) {
      for (const { key, value } of node.items) {
        visit(key, depth + 1);
        visit(value, depth + 1);
      }
    }
  };
  visit(document.contents, 0);
  return found;
}
