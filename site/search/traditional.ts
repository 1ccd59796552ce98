import { SIMPLIFIED } from '../traditional.js';

/**
 * Traditional characters with the simplified one that stands for each; only those that schools meet, and that
 * are no everyday characters themselves: 乾 and 著 stay.
 */
export function everydayTraditional(): [traditional: string, simplified: string][] {
  const known = new Set(charactersOf(0xb0, 0xf7));
  const everyday = new Set(charactersOf(0xb0, 0xd7));
  return [...SIMPLIFIED].filter(([old, simple]) => old.length === 1 && known.has(simple) && !everyday.has(old));
}

/** Characters of some rows of GB 2312: the first 40 are the everyday ones. */
function charactersOf(from: number, to: number): string[] {
  const bytes: number[] = [];
  for (let row = from; row <= to; row += 1) for (let cell = 0xa1; cell < 0xff; cell += 1) bytes.push(row, cell);
  return Array.from(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
}
