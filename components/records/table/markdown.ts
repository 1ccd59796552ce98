import type { Table } from '../types.js';

/** A pipe table of Markdown; `undefined` if the text holds none. */
export function readMarkdownTable(_text: string): Table | undefined {
  return undefined;
}
