// Reads the first heading or line; takes the page's title from it when the front matter has none, and never twice.
import type { MarkdownIt, Token } from 'markdown-it';
import { isNumbered } from '../anchors.js';
import { type PageState, stateOf } from '../page-state.js';
import { plainText, textWithFigures } from '../plain-text.js';

/** A first line longer than this is a sentence. */
const MAX_LINE = 50;

export function takeTitle(md: MarkdownIt): void {
  md.core.ruler.after('placeholders', 'take_title', (state) => {
    const page = stateOf(state.env);
    const first = state.tokens.findIndex(({ type }) => type === 'heading_open');
    const heading = state.tokens[first];
    const inlines = state.tokens[first + 1]?.children ?? null;
    const text = first < 0 ? '' : plainText(inlines).trim();
    const title = textWithFigures(inlines).trim();
    const isMain = heading?.tag === 'h1' && heading.level === 0 && text !== '';
    if (page.title !== undefined) {
      if (isMain && sameWords(text, page.title)) state.tokens.splice(first, 3);
    } else if (isMain) {
      page.title = title;
      state.tokens.splice(first, 3);
    } else if (text !== '' && !isNumbered(text) && heading?.level === 0 && isAtStart(state.tokens, first)) {
      page.title = title;
      state.tokens.splice(first, 3);
    } else takeFirstLine(state.tokens, page);
  });
}

/** A short first line without a full stop, alone in its paragraph: how a title stands in a text that was pasted. */
function takeFirstLine(tokens: Token[], page: PageState): void {
  const [open, inline, close] = tokens;
  if (open?.type !== 'paragraph_open' || close?.type !== 'paragraph_close') return;
  const children = inline?.children ?? [];
  const lineEnd = children.findIndex(({ type }) => type === 'softbreak' || type === 'hardbreak');
  const line = plainText(lineEnd < 0 ? children : children.slice(0, lineEnd)).trim();
  if (line === '' || line.length > MAX_LINE || /[。！？；：，、,;:.!?]$/.test(line) || isNumbered(line)) return;
  if (children.some(({ type }) => type === 'image' || type === 'figure' || type === 'html_inline')) return;
  page.title = line;
  if (lineEnd < 0) tokens.splice(0, 3);
}

/** Nothing that a reader sees stands before the heading. */
function isAtStart(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(0, index).every(({ type, content }) => type === 'html_block' && /^<!--[^]*-->\s*$/.test(content));
}

/** Equal but for blanks and the width of signs: the title was written in both places. */
function sameWords(a: string, b: string): boolean {
  const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  return fold(a) === fold(b);
}
