// Reads line ends inside a paragraph; marks those between Chinese characters `meta.joins`: they render as nothing. Lines that
// are all short are lines of their own – 时间：…, 地点：… or a winner each – and stay so: nobody wraps sentences so narrowly.
import type { MarkdownIt, Token } from 'markdown-it';

/** Scripts and signs that are written without blanks between words. */
const CLOSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’…—·]$/u;
const OPEN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’…—·]/u;

export function softBreaks(md: MarkdownIt): void {
  md.core.ruler.after('pictures', 'soft_breaks', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === 'inline' && token.children?.some(({ type }) => type === 'softbreak')) join(token.children);
    }
  });
  md.renderer.rules.softbreak = (tokens, index) => (tokens[index]?.meta?.joins ? '' : '\n');
}

/** Characters of the longest line that is one of its own. */
const SHORT = 30;

/** A sentence or a row goes on in the next line. */
const GOES_ON = /[，,、]\s*$/;

function areLines(tokens: readonly Token[]): boolean {
  if (tokens.some(({ type }) => type === 'image')) return false;
  let line = '';
  for (const { type, content } of [...tokens, { type: 'softbreak', content: '' }]) {
    if (type !== 'softbreak') line += content;
    else if (line.length > SHORT || !/\p{Script=Han}/u.test(line) || GOES_ON.test(line)) return false;
    else line = '';
  }
  return true;
}

function join(tokens: Token[]): void {
  if (areLines(tokens)) {
    for (const token of tokens) if (token.type === 'softbreak') token.type = 'hardbreak';
    return;
  }
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'softbreak') continue;
    const before = textBeside(tokens, index, -1);
    const after = textBeside(tokens, index, 1);
    if (CLOSE.test(before) && OPEN.test(after)) token.meta = { ...token.meta, joins: true };
  }
}

/** The text next to a line end; marks of emphasis and links between them do not count. */
function textBeside(tokens: readonly Token[], index: number, step: 1 | -1): string {
  for (let at = index + step; tokens[at] !== undefined; at += step) {
    const token = tokens[at] as Token;
    if (token.type === 'text' && token.content !== '')
      return step < 0 ? token.content.slice(-2) : token.content.slice(0, 2);
    if (token.nesting === 0 && token.type !== 'text') return '';
  }
  return '';
}
