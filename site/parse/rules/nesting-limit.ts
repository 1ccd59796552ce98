// Reads whatever stands below the deepest allowed nesting; emits it as one paragraph of plain text, so nothing is lost.
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { stateOf } from '../page-state.js';

/** Deepest nesting of blocks that the parser is told; it drops what is below. */
export const MAX_NESTING = 60;

/** A list takes two levels and its item one more; below this there is no room left for them. */
const LIMIT = MAX_NESTING - 6;

export function nestingLimit(md: MarkdownIt): void {
  md.block.ruler.before('table', 'nesting_limit', (state: StateBlock, startLine, endLine, silent) => {
    if (silent || state.level < LIMIT) return false;
    const page = stateOf(state.env);
    page.reportOnce('', 'markdown/nesting', page.lineOf(startLine), { limit: Math.floor(LIMIT / 2) });
    state.line = endLine;
    state.push('paragraph_open', 'p', 1).map = [startLine, endLine];
    const inline = state.push('inline', '', 0);
    inline.map = [startLine, endLine];
    inline.content = '';
    const text = new state.Token('text', '', 0);
    text.content = state.getLines(startLine, endLine, state.blkIndent, false).trim();
    inline.children = [text];
    state.push('paragraph_close', 'p', -1);
    return true;
  });
}
