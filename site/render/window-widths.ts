/**
 * Lets browsers without container queries (Chromium below 105) ask for the width of the window where a sheet asks for that
 * of an element. In scripts the elements do the same for themselves (`components/shared/by-width.ts`).
 *
 * @param css Without comments, and without braces in strings.
 */
export function withWindowWidths(css: string): string {
  let result = '';
  let from = 0;
  for (let start = css.indexOf('@container'); start >= 0; start = css.indexOf('@container', from)) {
    const end = endOfBlock(css, start);
    const block = css.slice(start, end);
    const ofWindow = block.replace('@container', '@media');
    result += `${css.slice(from, end)}@supports not (container-type:inline-size){${ofWindow}}`;
    from = end;
  }
  return result + css.slice(from);
}

/** @returns The place behind the brace that closes the first block from `start` on. */
function endOfBlock(css: string, start: number): number {
  let depth = 0;
  for (let at = css.indexOf('{', start); at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}
