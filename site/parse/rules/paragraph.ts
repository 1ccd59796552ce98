import type { StateBlock } from 'markdown-it';

/**
 * Emits one paragraph from `startLine` on, as markdown-it's own rule would, whatever the first line looks like.
 * For rules that have found that a line is prose after all.
 */
export function pushParagraph(state: StateBlock, startLine: number, endLine: number): void {
  const terminators = state.md.block.ruler.getRules('paragraph');
  const outerType = state.parentType;
  state.parentType = 'paragraph';
  let nextLine = startLine + 1;
  for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine += 1) {
    // A deeper line goes on lazily; one further out than the block's edge is a quirk of quotes.
    if ((state.sCount[nextLine] ?? 0) - state.blkIndent > 3 || (state.sCount[nextLine] ?? 0) < 0) continue;
    if (terminators.some((terminates) => terminates(state, nextLine, endLine, true))) break;
  }
  state.parentType = outerType;
  state.line = nextLine;
  const open = state.push('paragraph_open', 'p', 1);
  open.map = [startLine, nextLine];
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(startLine, nextLine, state.blkIndent, false).trim();
  inline.map = [startLine, nextLine];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}

/** The text of a line from its first character that is no blank. */
export function lineText(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
