// Reads short numbered lines (一、目标 （一）要求) of a page without headings; emits them as headings.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { plainText } from '../plain-text.js';

/** Levels of a Chinese outline that stand alone on a line; 1. and below run on into text. */
const LEVELS: readonly RegExp[] = [
  /^(?:第[一二三四五六七八九十\d]{1,4}[章部分篇]|[一二三四五六七八九十]{1,3}、)/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/,
];

/** A longer line is a sentence that begins with a number. */
const MAX_LENGTH = 30;

export function outline(md: MarkdownIt): void {
  md.core.ruler.after('take_title', 'outline', (state) => {
    // Pages whose author wrote headings are left as they are.
    if (state.tokens.some(({ type }) => type === 'heading_open')) return;
    const tokens: Token[] = [];
    let found = 0;
    for (let index = 0; index < state.tokens.length; index += 1) {
      const heading = headingAt(state.tokens, index, state);
      if (heading === undefined) tokens.push(state.tokens[index] as Token);
      else {
        found += 1;
        for (const token of heading) tokens.push(token);
        index += 2;
      }
    }
    // A single one is more likely a line of a list.
    if (found > 1) state.tokens = tokens;
  });
}

function headingAt(tokens: readonly Token[], index: number, state: StateCore): Token[] | undefined {
  const [open, inline, close] = tokens.slice(index, index + 3);
  if (open?.type !== 'paragraph_open' || open.level > 0 || inline === undefined || close === undefined)
    return undefined;
  const children = inline.children ?? [];
  const lineEnd = children.findIndex(({ type }) => type === 'softbreak' || type === 'hardbreak');
  const ownLine = (lineEnd < 0 ? children : children.slice(0, lineEnd)).filter(isSeen);
  const text = plainText(ownLine).trim();
  const level = LEVELS.findIndex((number) => number.test(text));
  if (level < 0 || text.length > MAX_LENGTH || /[。；：，、;:,！？]$/.test(text) || /[。；！？]/.test(text))
    return undefined;
  // Bold around the whole line is how a heading was made in a word processor; emphasis left open is not.
  if (ownLine.reduce((depth, { nesting }) => depth + nesting, 0) !== 0) return undefined;

  const tag = `h${level + 2}`;
  const headingOpen = new state.Token('heading_open', tag, 1);
  headingOpen.map = inline.map;
  const headingInline = new state.Token('inline', '', 0);
  headingInline.children = withoutBold(ownLine);
  headingInline.map = inline.map;
  const made = [headingOpen, headingInline, new state.Token('heading_close', tag, -1)];
  for (const token of made) token.block = true;
  if (lineEnd < 0) return made;
  inline.children = children.slice(lineEnd + 1);
  if (inline.map !== null) inline.map = [inline.map[0] + 1, inline.map[1]];
  return [...made, open, inline, close];
}

/** The parser leaves empty texts around emphasis. */
function isSeen({ type, content }: Token): boolean {
  return type !== 'text' || content !== '';
}

function withoutBold(tokens: Token[]): Token[] {
  const isBold = tokens[0]?.type === 'strong_open' && tokens.at(-1)?.type === 'strong_close';
  const inner = tokens.slice(1, -1);
  return isBold && !inner.some(({ type }) => type === 'strong_close') ? inner : tokens;
}
