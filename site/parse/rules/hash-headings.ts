// Reads `#标题` and `##一、目标`, headings whose blank was forgotten; emits the tokens of an ordinary heading.
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineText } from './paragraph.js';

/** Hashes, then at once a Han character, a full-width sign or 《 “ (. Latin stays as it is: `#include`, `#1`. */
const HEADING = /^(#{1,6})(?=[\p{Script=Han}（《“【〈「〔])/u;

export function hashHeadings(md: MarkdownIt): void {
  md.block.ruler.before('heading', 'hash_heading', hashHeading, { alt: ['paragraph', 'reference', 'blockquote'] });
}

function hashHeading(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== 0x23) return false;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const text = lineText(state, startLine);
  const markup = HEADING.exec(text)?.[1];
  if (markup === undefined) return false;
  // #科技节#今天开幕 is a topic, as on Weibo: a second hash in the middle of the line.
  const content = text.slice(markup.length).trimEnd().replace(/#+$/, '');
  if (content.includes('#') && !content.includes('{#')) return false;
  if (silent) return true;

  state.line = startLine + 1;
  const tag = `h${markup.length}`;
  const open = state.push('heading_open', tag, 1);
  open.markup = markup;
  open.map = [startLine, state.line];
  const inline = state.push('inline', '', 0);
  inline.content = content.trim();
  inline.map = [startLine, state.line];
  inline.children = [];
  state.push('heading_close', tag, -1).markup = markup;
  return true;
}
