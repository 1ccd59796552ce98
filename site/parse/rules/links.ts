// Reads `link_open`; emits links with an allowed scheme, rendered with a hole for their address. Others keep their text.
import type { MarkdownIt, Token } from 'markdown-it';
import { type PageState, stateOf } from '../page-state.js';
import { safeHref } from '../safe-href.js';

export function links(md: MarkdownIt): void {
  md.core.ruler.after('positions', 'links', ({ tokens, env }) => {
    const page = stateOf(env);
    for (const token of tokens) {
      if (token.type === 'inline' && token.children !== null) token.children = checkLinks(token.children, page);
    }
  });

  md.renderer.rules.link_open = (tokens, index, _options, env) => {
    const token = tokens[index] as Token;
    const { line = 1, column = 1 } = (token.meta ?? {}) as { line?: number; column?: number };
    const href = stateOf(env).holes.add({ type: 'link', href: String(token.attrGet('href') ?? ''), line, column });
    const title = token.attrGet('title');
    return `<a href="${href}"${title ? ` title="${md.utils.escapeHtml(String(title))}"` : ''}>`;
  };
}

function checkLinks(tokens: Token[], page: PageState): Token[] {
  let refused = false;
  let isInRefused = false;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const written = String(token.attrGet('href') ?? '');
      const href = safeHref(written);
      // Links do not nest, so one flag is enough to find the closing token.
      isInRefused = href === undefined;
      if (href !== undefined) token.attrSet('href', href);
      else {
        refused = true;
        page.report('link/scheme', token.meta?.line as number | undefined, { found: written });
      }
    }
    if (isInRefused && (token.type === 'link_open' || token.type === 'link_close')) {
      if (token.type === 'link_close') isInRefused = false;
      token.hidden = true;
    }
  }
  return refused ? tokens.filter((token) => !(token.hidden && /^link_/.test(token.type))) : tokens;
}
