/**
 * Text as it is compared when people look for something: NFKC (full-width letters and digits become half-width), lower
 * case, and without the white space that does not part two Latin words – 第 10 届 and 第10届, iPad 课 and ｉＰａｄ课 are the same.
 */

/** Folded text, with the way back to the text it came from. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`: where the character it came from starts in the original … */
  starts: number[];
  /** … and where it ends. */
  ends: number[];
}

/** Folds a text for comparison. */
export function foldText(text: string): string {
  return fold(text, undefined);
}

/** Folds a text and remembers where each piece came from, to mark a match in the original. */
export function foldWithMap(text: string): FoldedText {
  const map = { starts: [] as number[], ends: [] as number[] };
  return { text: fold(text, map), ...map };
}

function fold(text: string, map: { starts: number[]; ends: number[] } | undefined): string {
  let folded = '';
  let index = 0;
  let spaceAt = -1;
  for (const char of text) {
    const start = index;
    index += char.length;
    if (isSpace(char)) {
      if (spaceAt < 0) spaceAt = start;
      continue;
    }
    const piece = foldChar(char);
    if (spaceAt >= 0) {
      if (isLatin(folded.charCodeAt(folded.length - 1)) && isLatin(piece.charCodeAt(0))) {
        folded += ' ';
        map?.starts.push(spaceAt);
        map?.ends.push(start);
      }
      spaceAt = -1;
    }
    folded += piece;
    if (map) {
      for (let unit = 0; unit < piece.length; unit++) {
        map.starts.push(start);
        map.ends.push(index);
      }
    }
  }
  return folded;
}

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  // Nearly every character of a Chinese text is a Han character or ASCII, which NFKC leaves alone.
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x5b && code <= 0x7e) || (code > 0x20 && code < 0x41)) return char;
  return char.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function isSpace(char: string): boolean {
  const code = char.charCodeAt(0);
  return code === 0x20 || (code >= 9 && code <= 13) || (code > 0x7f && /^[\s\u200b\u2060]$/.test(char));
}

/** Digits, Latin letters with their accents. Out of range (`NaN`) is not. */
function isLatin(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f);
}
