/** Combining marks, joiners and variation selectors: drawn over the character before them. */
const ZERO = /^[\p{Mark}\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]$/u;

/**
 * First and last code point of the ranges that a terminal sets two cells wide: Hangul, CJK, full-width forms, emoji.
 * From EastAsianWidth.txt (W and F), with neighbouring ranges joined.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Quotes, dashes and the ellipsis are “ambiguous”: Chinese fonts in terminals set them two cells wide. */
const WIDE_PUNCTUATION = /^[—‘’“”…·]$/u;

/** Number of terminal cells a text takes; a Chinese character takes two. TAB counts as one, print it as a blank. */
export function cellWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (ZERO.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    width += isWide(code) || WIDE_PUNCTUATION.test(character) ? 2 : 1;
  }
  return width;
}

function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return WIDE.some(([first, last]) => code >= first && code <= last);
}
