import type { ReplaceNames } from './name-matcher.js';

/** Attributes that hold words or addresses of the page; the rest are names of ours, which a name may equal. */
const WORDED = /(\s(?:id|title|alt|href|name|value|label|summary|headers|for|aria-[a-z]+|data-[a-z-]+)=")([^"]*)(")/g;

/** Tags that may stand in the middle of a name: 王<strong>小明</strong>. */
const INLINE =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|rb|s|samp|small|span|strong|sub|sup|time|tspan|tt|u|var|wbr)\b/i;

/**
 * Masks names in finished HTML or SVG: in text, wherever tags and entities cut it, and in the attributes that hold
 * words. Tags themselves stay as they are.
 */
export function maskMarkup(markup: string, replace: ReplaceNames): string {
  const pieces = markup.replaceAll('&nbsp;', '\u00a0').split(/(<[^>]*>)/);
  let out = '';
  let run: string[] = [];
  const flush = (): void => {
    out += maskRun(run, replace).join('');
    run = [];
  };
  for (const piece of pieces) {
    if (piece.startsWith('<') && !INLINE.test(piece)) {
      flush();
      out += maskTag(piece, replace);
    } else run.push(piece.startsWith('<') ? maskTag(piece, replace) : piece);
  }
  flush();
  return out.replaceAll('\u00a0', '&nbsp;');
}

/** Text with inline tags between: a name that goes across tags goes out of all of them. */
function maskRun(pieces: string[], replace: ReplaceNames): string[] {
  const text = pieces.filter((piece) => !piece.startsWith('<')).join('');
  const masked = replace(text);
  if (masked === text) return pieces;
  const each = pieces.map((piece) => (piece.startsWith('<') ? piece : replace(piece)));
  if (each.filter((piece) => !piece.startsWith('<')).join('') === masked) return each;
  // The whole text goes where its first piece was; marks in it are lost, which is better than a name kept.
  const first = pieces.findIndex((piece) => !piece.startsWith('<') && piece !== '');
  return pieces.map((piece, index) => (piece.startsWith('<') ? piece : index === first ? masked : ''));
}

function maskTag(tag: string, replace: ReplaceNames): string {
  return tag.replace(WORDED, (_, open: string, value: string, close: string) => open + replace(value) + close);
}
