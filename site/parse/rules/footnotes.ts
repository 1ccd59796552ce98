// Reads `[^1]` and `^[…]` by markdown-it-footnote; emits its tokens, gathered in linear time and named for a screen reader.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import footnotePlugin from 'markdown-it-footnote';
import { stateOf } from '../page-state.js';

interface Note {
  label?: string;
  count?: number;
  content?: string;
  tokens?: Token[];
}

export function footnotes(md: MarkdownIt): void {
  md.use(footnotePlugin);
  // The plugin copies the whole page once a note; a text with thousands of notes would take minutes.
  md.core.ruler.at('footnote_tail', gatherNotes);

  md.renderer.rules.footnote_ref = (tokens, index) => {
    const { id, subId } = noteOf(tokens[index]);
    const ref = subId > 0 ? `${id}-${subId + 1}` : `${id}`;
    return `<sup class="footnote-ref"><a href="#fn${id}" id="fnref${ref}">${id}</a></sup>`;
  };
  md.renderer.rules.footnote_block_open = (_tokens, _index, _options, env) => {
    const label = stateOf(env).isChinese ? '注释' : 'Notes';
    return `<section class="footnotes" aria-label="${label}">\n<ol>\n`;
  };
  md.renderer.rules.footnote_block_close = () => '</ol>\n</section>\n';
  md.renderer.rules.footnote_open = (tokens, index) => `<li id="fn${noteOf(tokens[index]).id}">`;
  md.renderer.rules.footnote_close = () => '</li>\n';
  md.renderer.rules.footnote_anchor = (tokens, index, _options, env) => {
    const { id, subId } = noteOf(tokens[index]);
    const ref = subId > 0 ? `${id}-${subId + 1}` : `${id}`;
    const label = stateOf(env).isChinese ? `回到注释 ${ref} 处` : `Back to note ${ref}`;
    return ` <a href="#fnref${ref}" class="footnote-back" aria-label="${label}">↩</a>`;
  };
}

function noteOf(token: Token | undefined): { id: number; subId: number } {
  const { id = 0, subId = 0 } = (token?.meta ?? {}) as { id?: number; subId?: number };
  return { id: id + 1, subId };
}

/** Takes the definitions out of the text and puts those that are referred to at the end. */
function gatherNotes(state: StateCore): void {
  const env = state.env.footnotes as { list?: Note[] } | undefined;
  if (env === undefined) return;
  const definitions = new Map<string, Definition>();
  const text = separate(state.tokens, definitions);
  const notes = env.list ?? [];
  const used = new Set(notes.flatMap(({ label }) => definitions.get(label ?? '') ?? []));
  state.tokens = flatten(text, used);
  if (notes.length === 0) return;

  state.tokens.push(new state.Token('footnote_block_open', '', 1));
  for (const [index, note] of notes.entries()) {
    const body =
      note.tokens === undefined
        ? flatten(definitions.get(note.label ?? '')?.content ?? [], used)
        : asParagraph(state, note);
    const closing = body.at(-1)?.type === 'paragraph_close' ? body.pop() : undefined;
    const open = new state.Token('footnote_open', '', 1);
    open.meta = { id: index };
    state.tokens.push(open);
    for (const token of body) state.tokens.push(token);
    for (let subId = 0; subId < Math.max(1, note.count ?? 1); subId += 1) {
      const anchor = new state.Token('footnote_anchor', '', 0);
      anchor.meta = { id: index, subId };
      state.tokens.push(anchor);
    }
    if (closing !== undefined) state.tokens.push(closing);
    state.tokens.push(new state.Token('footnote_close', '', -1));
  }
  state.tokens.push(new state.Token('footnote_block_close', '', -1));
}

/** A definition where it was written; it may hold others. */
class Definition {
  readonly content: (Token | Definition)[] = [];
}

function separate(tokens: readonly Token[], definitions: Map<string, Definition>): (Token | Definition)[] {
  const text: (Token | Definition)[] = [];
  const open: Definition[] = [];
  for (const token of tokens) {
    const target = open.at(-1)?.content ?? text;
    if (token.type === 'footnote_reference_close') open.pop();
    else if (token.type !== 'footnote_reference_open') target.push(token);
    else {
      const definition = new Definition();
      const label = String(token.meta?.label);
      if (!definitions.has(label)) definitions.set(label, definition);
      target.push(definition);
      open.push(definition);
    }
  }
  return text;
}

/** A note that nothing refers to stays where it was written. */
function flatten(content: readonly (Token | Definition)[], used: ReadonlySet<Definition>): Token[] {
  const tokens: Token[] = [];
  for (const part of content) {
    if (!(part instanceof Definition)) tokens.push(part);
    else if (!used.has(part)) for (const token of flatten(part.content, used)) tokens.push(token);
  }
  return tokens;
}

function asParagraph(state: StateCore, note: Note): Token[] {
  const open = new state.Token('paragraph_open', 'p', 1);
  const inline = new state.Token('inline', '', 0);
  inline.content = note.content ?? '';
  inline.children = note.tokens ?? [];
  return [open, inline, new state.Token('paragraph_close', 'p', -1)];
}
