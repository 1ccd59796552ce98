// Reads Markdown tables; emits them in a region that scrolls, with scoped heads, classes for alignment, no empty head.
import type { MarkdownIt, Token } from 'markdown-it';
import { stateOf } from '../page-state.js';
import { plainText } from '../plain-text.js';
import { openTableRegion } from '../table-region.js';

export function tables(md: MarkdownIt): void {
  md.core.ruler.after('headings', 'tables', ({ tokens }) => {
    let head: Token[] | undefined;
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'thead_open') head = [];
      head?.push(token);
      if (token.type === 'thead_close' && head !== undefined) {
        if (head.every((cell) => cell.type !== 'inline' || plainText(cell.children).trim() === '')) hide(head);
        head = undefined;
      }
      if (token.type === 'th_open') openHead(token, tokens[index + 1], tokens[index + 2]);
      if (token.type === 'th_open' || token.type === 'td_open') align(token);
    }
  });

  md.renderer.rules.table_open = (_tokens, _index, _options, env) => `${openTableRegion(stateOf(env))}<table>\n`;
  md.renderer.rules.table_close = () => '</table></section>\n';
  md.renderer.rules.hidden_head = () => '';
}

/** An empty head cell names nothing, so it is an ordinary cell. */
function openHead(open: Token, inline: Token | undefined, close: Token | undefined): void {
  if (inline?.children?.some(({ type }) => type === 'image') || plainText(inline?.children ?? []).trim() !== '') {
    open.attrSet('scope', 'col');
  } else if (close?.type === 'th_close') {
    open.tag = 'td';
    close.tag = 'td';
  }
}

/** The parser writes `style="text-align:…"`, which a strict policy of the page forbids. */
function align(token: Token): void {
  const style = token.attrGet('style');
  if (style === null) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  token.attrSet('class', `align-${String(style).replace('text-align:', '')}`);
}

function hide(head: Token[]): void {
  for (const token of head) {
    token.type = 'hidden_head';
    token.children = null;
  }
}
