/** How much room a label takes, without a browser to measure it: the server lays the overview out. */

/** Share of the type size that a Latin letter or figure takes, on average; a Chinese character takes the whole. */
const LATIN_SHARE = 0.58;

/** @returns Width in px at a type size in px; a little too wide rather than too narrow. */
export function estimateWidth(text: string, sizePx: number): number {
  let width = 0;
  for (const character of text) width += character < '\u2E80' ? LATIN_SHARE * sizePx : sizePx;
  return width;
}

/** The text, cut with … to fit a width in px. */
export function cutToWidth(text: string, sizePx: number, widthPx: number): string {
  if (estimateWidth(text, sizePx) <= widthPx) return text;
  let kept = '';
  let room = widthPx - sizePx;
  for (const character of text) {
    room -= estimateWidth(character, sizePx);
    if (room < 0) break;
    kept += character;
  }
  return `${kept}…`;
}
