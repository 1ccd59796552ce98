import type { MarkdownIt, Token } from 'markdown-it';

/** Everything that could end a run of plain text for an inline rule; a text without it is one token. */
const SPECIAL = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/;

/**
 * A token as markdown-it makes it, from one object literal's worth of work: the library's constructor defines each
 * field by a helper, a quarter of the time a page takes. Its methods are the library's.
 */
class LightToken {
  type: string;
  tag: string;
  attrs: Token['attrs'] = null;
  map: Token['map'] = null;
  nesting: Token['nesting'];
  level = 0;
  children: Token['children'] = null;
  content = '';
  markup = '';
  info = '';
  meta: Token['meta'] = null;
  block = false;
  hidden = false;

  constructor(type: string, tag: string, nesting: Token['nesting']) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
  }
}

function makeToken(type: string, tag: string, nesting: Token['nesting']): Token {
  return new LightToken(type, tag, nesting) as unknown as Token;
}

/** Makes a parser's tokens by `LightToken`, and those of a text without any markup without asking the rules. */
export function lightTokens(md: MarkdownIt): void {
  const { prototype } = new md.core.State('', md, {}).Token;
  Object.setPrototypeOf(LightToken.prototype, prototype);

  md.block.State = class extends md.block.State {
    override push(type: string, tag: string, nesting: Token['nesting']): Token {
      const token = makeToken(type, tag, nesting);
      token.block = true;
      if (nesting < 0) this.level -= 1;
      token.level = this.level;
      if (nesting > 0) this.level += 1;
      this.tokens.push(token);
      return token;
    }
  };

  md.inline.State = class extends md.inline.State {
    override pushPending(): Token {
      const token = makeToken('text', '', 0);
      token.content = this.pending;
      token.level = this.pendingLevel;
      this.tokens.push(token);
      this.pending = '';
      return token;
    }
  };

  md.core.ruler.at('inline', (state) => {
    for (const { type, content, children } of state.tokens) {
      if (type !== 'inline' || children === null) continue;
      if (content === '' || SPECIAL.test(content)) md.inline.parse(content, md, state.env, children);
      else {
        const text = makeToken('text', '', 0);
        text.content = content;
        children.push(text);
      }
    }
  });
}
