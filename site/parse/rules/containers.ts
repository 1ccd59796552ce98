// Reads `::: name title {options}` … `:::`; emits container_open and container_close around the blocks in between.
import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { nearest } from '../../diagnostics/nearest.js';
import { CONTAINER_NAMES, type ContainerKind, kindOfContainer, RECORD_CONTAINERS } from '../containers/kinds.js';
import { type Opener, readOpener } from '../containers/opener.js';
import { stateOf } from '../page-state.js';
import { lineText } from './paragraph.js';

/** What `container_open` carries in `meta`. */
export interface ContainerMeta extends Opener {
  /** undefined for a name we do not know: its text is shown in a plain block. */
  kind?: ContainerKind;
  /** Line of the opening fence in the file. */
  line: number;
}

/** Containers inside containers beyond this are text. */
const MAX_OPEN = 50;

export function containers(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'container', container, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
}

/** The container a token opens. */
export function containerOf(token: Token): ContainerMeta {
  return token.meta as unknown as ContainerMeta;
}

function container(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const first = state.src.charAt((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0));
  if (first !== ':' && first !== '：') return false;
  const page = stateOf(state.env);
  page.containers ??= pairFences(page.lines);
  const opener = readOpener(lineText(state, startLine));
  if (opener === undefined) return false;
  const kind = kindOfContainer(opener.name);
  const close = page.containers.get(startLine);
  const isClosed = close !== undefined && close < endLine;
  // An unknown word after colons that nothing closes is a line of text.
  if (kind === undefined && !isClosed) return false;
  if (silent) return true;

  const line = page.lineOf(startLine);
  if (kind === undefined) {
    const found = opener.name;
    page.reportOnce(found, 'container/unknown', line, { found, nearest: nearest(found, CONTAINER_NAMES) });
  }
  if (!isClosed) {
    page.start.reporter.add(
      'container/unclosed',
      { file: page.start.path, line, column: page.columnOf(line, opener.fence) ?? 1, length: opener.fence.length },
      { name: opener.name, fence: opener.fence },
    );
  }
  const lastLine = isClosed ? close : endLine;
  const open = state.push('container_open', 'div', 1);
  open.map = [startLine, lastLine];
  open.meta = { ...opener, kind, line };

  const { lineMax, parentType } = state;
  const holdsRecords = kind !== undefined && RECORD_CONTAINERS[kind] !== undefined;
  state.lineMax = lastLine;
  state.parentType = 'container';
  page.recordDepth += holdsRecords ? 1 : 0;
  state.md.block.tokenize(state, startLine + 1, lastLine);
  page.recordDepth -= holdsRecords ? 1 : 0;
  state.lineMax = lineMax;
  state.parentType = parentType;

  state.push('container_close', 'div', -1);
  state.line = isClosed ? lastLine + 1 : lastLine;
  return true;
}

/**
 * Finds the closing line of each opening one in a single pass. A closing fence closes the innermost container with as
 * many colons; fences of code hide what is in them.
 */
function pairFences(lines: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { line: number; length: number }[] = [];
  let code: string | undefined;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    const first = text[0];
    if (first === '`' || first === '~') {
      const fence = /^(`{3,}|~{3,})/.exec(text)?.[0];
      if (fence !== undefined && code === undefined) code = fence;
      else if (fence !== undefined && text.startsWith(code ?? '') && text === first.repeat(text.length))
        code = undefined;
    }
    if (code !== undefined || (first !== ':' && first !== '：')) continue;
    const length = /^[:：]+/.exec(text)?.[0].length ?? 0;
    if (length < 3) continue;
    if (length < text.length) {
      if (open.length < MAX_OPEN && readOpener(text) !== undefined) open.push({ line: index, length });
      continue;
    }
    let at = open.findLastIndex((opener) => opener.length === length);
    if (at < 0) at = open.findLastIndex((opener) => opener.length < length);
    const opener = open[at];
    if (opener === undefined) continue;
    pairs.set(opener.line, index);
    open.length = at;
  }
  return pairs;
}
