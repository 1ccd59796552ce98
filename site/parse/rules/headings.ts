// Reads headings; emits levels 2–6 without gaps, ids, and the page's list of headings.
import type { MarkdownIt, Token } from 'markdown-it';
import { type PageState, stateOf } from '../page-state.js';
import { plainText, textWithFigures } from '../plain-text.js';

export function headings(md: MarkdownIt): void {
  md.core.ruler.after('pupil_tables', 'headings', ({ tokens, env }) => {
    const page = stateOf(env);
    const levels: number[] = [];
    for (const [index, open] of tokens.entries()) {
      if (open.type !== 'heading_open') continue;
      const inline = tokens[index + 1];
      const close = tokens[index + 2];
      if (inline === undefined || close === undefined) continue;
      const isCard = open.meta?.isCard === true;
      const tag = `h${isCard ? Math.min(6, levels.length + 2) : placeLevel(levels, Number(open.tag.slice(1)))}`;
      open.tag = tag;
      close.tag = tag;
      addHeading(open, inline, page);
    }
  });
}

/**
 * The page's title is its only h1, so its sections begin at 2; a level that was skipped is closed up. `levels` holds the
 * levels as written of the headings around.
 */
function placeLevel(levels: number[], written: number): number {
  while ((levels.at(-1) ?? 0) >= written) levels.pop();
  levels.push(written);
  return Math.min(6, levels.length + 1);
}

function addHeading(open: Token, inline: Token, page: PageState): void {
  const text = textWithFigures(inline.children).trim();
  const line = page.lineOf(open.map?.[0] ?? inline.map?.[0] ?? 0);
  // A figure changes; links to the heading do not.
  const id = chooseId(open.meta?.id as string | undefined, plainText(inline.children).trim(), line, page);
  open.attrSet('id', id);
  page.cardAnchors.set(open.map?.[0] ?? -1, id);
  // A heading that is nothing but a picture has an anchor and no place in the contents.
  if (text !== '') page.headings.push({ level: Number(open.tag.slice(1)), text, id, line });
}

function chooseId(written: string | undefined, text: string, line: number, page: PageState): string {
  if (written === undefined) return page.anchors.make(text, 'section');
  if (page.anchors.claim(written)) return written;
  const isRepeated = page.anchors.has(written);
  page.report(isRepeated ? 'heading/id-repeated' : 'heading/id-refused', line, { found: written });
  return page.anchors.make(isRepeated ? written : text, 'section');
}
