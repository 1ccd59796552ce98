import type { NameMatch, ReplaceNames } from './name-matcher.js';

/** Attributes that hold words or anchors; the rest are names of ours, which a name may equal. */
const WORDED = /(\s(?:id|title|alt|href|name|value|label|summary|headers|for|aria-[a-z]+|data-[a-z-]+)=")([^"]*)(")/g;

/** Tags that may stand in the middle of a name: 王<strong>小明</strong>. */
const INLINE =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|rb|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|tspan|tt|u|var|wbr)\b/i;

/** Begins and ends what stands above a character: 王<rt>wáng</rt>小<rt>xiǎo</rt>. */
const SPOKEN = /^<\/?(?:r[tp]|ruby)\b/i;

/** Parts a line, and perhaps a name in a narrow cell. */
const LINE_BREAK = /^<br\b/i;

/**
 * Masks names in finished HTML or SVG: in text, also where tags or fixed blanks cut them, and in the attributes that
 * hold words. Tags stay as they are.
 */
export function maskMarkup(markup: string, replace: ReplaceNames): string {
  const pieces = markup.replaceAll('&nbsp;', '\u00a0').split(/(<[^>]*>)/);
  let from = 0;
  for (let index = 0; index <= pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.startsWith('<')) pieces[index] = maskTag(piece, replace);
    if (piece !== undefined && !(piece.startsWith('<') && !INLINE.test(piece))) continue;
    maskRun(pieces, from, index, replace);
    from = index + 1;
  }
  const masked = pieces.join('').replaceAll('\u00a0', '&nbsp;');
  // The very text: a copy of every page would be in memory beside its own.
  return masked === markup ? markup : masked;
}

/** Masks a stretch of text with inline tags in it; what replaces a name stands where the name began. */
function maskRun(pieces: string[], from: number, to: number, replace: ReplaceNames): void {
  const texts: { index: number; start: number }[] = [];
  const spoken: { index: number; start: number }[] = [];
  let run = '';
  let isSpoken = false;
  for (let index = from; index < to; index += 1) {
    const piece = pieces[index] as string;
    // The author's own line feed behind it is the same break.
    if (LINE_BREAK.test(piece) && !pieces[index + 1]?.startsWith('\n')) run += '\n';
    if (SPOKEN.test(piece)) isSpoken = /^<r[tp]/i.test(piece);
    if (piece.startsWith('<')) continue;
    if (isSpoken) {
      spoken.push({ index, start: run.length });
      continue;
    }
    texts.push({ index, start: run.length });
    run += piece;
  }
  const matches = replace.find(run);
  for (const { index, start } of spoken) {
    // How a masked name is spoken goes with it.
    const isOfName = matches.some((match) => match.start < start && start <= match.end);
    pieces[index] = isOfName ? '' : replace(pieces[index] as string);
  }
  if (matches.length === 0) return;
  for (const { index, start } of texts) pieces[index] = cut(pieces[index] as string, start, matches);
}

/** One piece of a run, `start` characters into it, without the names that touch it. */
function cut(piece: string, start: number, matches: readonly NameMatch[]): string {
  let out = '';
  let keptTo = 0;
  for (const match of matches) {
    const [begin, end] = [match.start - start, match.end - start];
    if (end <= 0 || begin >= piece.length) continue;
    out += piece.slice(keptTo, Math.max(0, begin));
    if (begin >= 0) out += match.replacement;
    keptTo = Math.min(piece.length, end);
  }
  return out + piece.slice(keptTo);
}

function maskTag(tag: string, replace: ReplaceNames): string {
  return tag.replace(WORDED, (_, open: string, value: string, close: string) => open + replace(value) + close);
}
