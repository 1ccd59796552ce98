// Reads nothing new; gives links, pictures and figures `meta.line` and `meta.column`, counted in the file from 1; raw tags within a
// paragraph their `map`.
import type { MarkdownIt, Token } from 'markdown-it';
import { type PageState, stateOf } from '../page-state.js';

export function positions(md: MarkdownIt): void {
  // After the last rule of the parser's own: notes are in place and escaped characters are text again.
  md.core.ruler.after('text_join', 'positions', ({ tokens, env }) => {
    const page = stateOf(env);
    let rowLine: number | undefined;
    for (const token of tokens) {
      if (token.type === 'tr_open') rowLine = token.map?.[0];
      else if (token.type === 'tr_close') rowLine = undefined;
      // Cells carry no line of their own, their row does.
      else if (token.type === 'inline') locate(token, token.map?.[0] ?? rowLine, page);
    }
  });
}

function locate(inline: Token, firstLine: number | undefined, page: PageState): void {
  if (firstLine === undefined) return;
  inline.map ??= [firstLine, firstLine + 1];
  let lineIndex = firstLine;
  let column = 1;
  for (const token of inline.children ?? []) {
    switch (token.type) {
      case 'softbreak':
      case 'hardbreak':
        lineIndex += 1;
        column = 1;
        break;
      case 'link_open':
        column = mark(token, String(token.attrGet('href') ?? ''), lineIndex, column, page);
        break;
      case 'image':
        column = mark(token, String(token.attrGet('src') ?? ''), lineIndex, column, page);
        break;
      case 'figure':
        column = mark(token, token.markup, lineIndex, column, page);
        break;
      case 'html_inline': {
        const lines = token.content.split('\n').length - 1;
        token.map = [lineIndex, lineIndex + lines + 1];
        lineIndex += lines;
        if (lines > 0) column = 1;
        break;
      }
    }
  }
}

/** Searches from the last find on, so that a line with a thousand links is walked once. */
function mark(token: Token, words: string, lineIndex: number, from: number, page: PageState): number {
  const line = page.lineOf(lineIndex);
  const column = page.columnOf(line, words, from);
  token.meta = { ...token.meta, line, column: column ?? from };
  return column === undefined ? from : column + words.length;
}
