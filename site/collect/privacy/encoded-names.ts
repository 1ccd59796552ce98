import type { NameMatch, ReplaceNames } from './name-matcher.js';

/** Two Han characters in an address, at least, with what may stand between them. */
const ENCODED = /(?:%[\da-f]{2}[\w.+-]?){6,}/gi;

/** Finds names in parts of addresses that stand in a text, letters written as %E7%8E%8B. */
export function findInEncoded(text: string, replace: ReplaceNames): NameMatch[] {
  if (!text.includes('%')) return [];
  return [...text.matchAll(ENCODED)].flatMap(({ 0: encoded, index }) => {
    const plain = decode(encoded);
    const masked = plain === undefined ? plain : replace(plain);
    if (masked === undefined || masked === plain) return [];
    return [{ start: index, end: index + encoded.length, replacement: encodeURIComponent(masked) }];
  });
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // Another encoding, or no encoding at all.
    return undefined;
  }
}
