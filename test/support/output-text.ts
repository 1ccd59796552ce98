import type { OutputFile } from '../../site/collect/site.js';

/** What a file of the output says, however it is held; empty for pictures and copies. */
export function outputText(contents: OutputFile['contents']): string {
  if (typeof contents === 'string') return contents;
  if (contents instanceof Uint8Array) return Buffer.from(contents).toString();
  return 'pieces' in contents ? [...contents.pieces()].join('') : '';
}
