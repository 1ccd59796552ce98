// Reads {{ awards.count level=city }}; emits `figure`, rendered as a hole. Any other {{ is text.
import type { MarkdownIt, StateInline } from 'markdown-it';
import { isFigure } from '../figure-marks.js';
import { stateOf } from '../page-state.js';

/** Longest expression; whatever is longer between braces is no figure. */
const MAX_LENGTH = 120;

export function figures(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'figure', (state: StateInline, silent) => {
    const { src, pos } = state;
    if (src.charCodeAt(pos) !== 0x7b || src.charCodeAt(pos + 1) !== 0x7b) return false;
    const inside = src.slice(pos + 2, pos + 2 + MAX_LENGTH);
    const end = inside.indexOf('}}');
    if (end < 0) return false;
    const expression = inside.slice(0, end).trim();
    if (!isFigure(expression)) return false;
    if (!silent) {
      const token = state.push('figure', '', 0);
      token.content = expression;
      token.markup = src.slice(pos, pos + 2 + end + 2);
    }
    state.pos = pos + end + 4;
    return true;
  });

  md.renderer.rules.figure = (tokens, index, _options, env) => {
    const token = tokens[index];
    const { line = 1, column = 1 } = (token?.meta ?? {}) as { line?: number; column?: number };
    return stateOf(env).holes.add({ type: 'figure', expression: token?.content ?? '', line, column });
  };
}
