// Reads lines indented by four blanks or more that begin with Han or a full-width sign; emits a paragraph, not code.
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { pushParagraph } from './paragraph.js';

/** Chinese paragraphs are indented in word processors; no program begins a line with a Han character. */
const PROSE = /[\p{Script=Han}（《“【〈「〔\u3000]/u;

export function indentedProse(md: MarkdownIt): void {
  md.block.ruler.before('code', 'indented_prose', (state: StateBlock, startLine, endLine, silent) => {
    if ((state.sCount[startLine] ?? 0) - state.blkIndent < 4) return false;
    const first = state.src.charAt((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0));
    if (!PROSE.test(first)) return false;
    if (!silent) pushParagraph(state, startLine, endLine);
    return true;
  });
}
