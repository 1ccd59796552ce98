import type { StateCore, Token } from 'markdown-it';

/** Makes tokens for what containers become. HTML given here is ours; words of the author go through `text`. */
export class TokenWriter {
  readonly tokens: Token[] = [];
  readonly #state: StateCore;

  constructor(state: StateCore) {
    this.#state = state;
  }

  /** Finished HTML of ours. */
  html(html: string): this {
    const token = new this.#state.Token('trusted_html', '', 0);
    token.content = html;
    token.block = true;
    this.tokens.push(token);
    return this;
  }

  /** Words of the author, escaped when rendered and read by search. */
  text(text: string): this {
    const token = new this.#state.Token('text', '', 0);
    token.content = text;
    return this.inline([token]);
  }

  /** Inline content of the author's. */
  inline(children: Token[], map: [number, number] | null = null): this {
    const token = new this.#state.Token('inline', '', 0);
    token.children = children;
    token.map = map;
    this.tokens.push(token);
    return this;
  }

  /** Blocks of the author's. */
  blocks(tokens: readonly Token[]): this {
    for (const token of tokens) this.tokens.push(token);
    return this;
  }

  /** End tag of a card that may have begun with a heading: what follows belongs to the section around it. */
  endCard(html: string): this {
    this.html(html);
    const last = this.tokens.at(-1);
    if (last !== undefined) last.meta = { endsCard: true };
    return this;
  }

  /** A heading of the page; `rules/headings.ts` gives it its level below the last one, and an id. */
  heading(text: string, lineIndex: number, className?: string, id?: string): this {
    const open = new this.#state.Token('heading_open', 'h6', 1);
    open.map = [lineIndex, lineIndex + 1];
    open.meta = { isCard: true, ...(id !== undefined && { id }) };
    if (className !== undefined) open.attrs = [['class', className]];
    this.tokens.push(open);
    this.text(text);
    this.tokens.push(new this.#state.Token('heading_close', 'h6', -1));
    return this;
  }
}
