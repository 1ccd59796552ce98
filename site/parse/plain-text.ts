import type { Token } from 'markdown-it';
import { markFigure } from './figure-marks.js';
import { isKnownTag } from './sanitise/known-tags.js';

/** Text of inline tokens as a reader sees it: no markup, line ends as blanks unless they stand between Han. */
export function plainText(tokens: readonly Token[] | null): string {
  let text = '';
  let isSpoken = false;
  for (const token of tokens ?? []) {
    // What stands above a character says it once more: 科<rt>kē</rt>.
    if (token.type === 'html_inline' && /^<\/?(?:r[tp]|ruby)\b/i.test(token.content))
      isSpoken = /^<r[tp]/i.test(token.content);
    if (isSpoken) continue;
    switch (token.type) {
      case 'text':
      case 'code_inline':
        text += token.content;
        break;
      case 'image':
        text += plainText(token.children);
        break;
      case 'html_inline':
        // Array<T>: a tag that is none is shown as text, so it is text.
        if (!isKnownTag(/^<\/?([A-Za-z][A-Za-z0-9-]*)/.exec(token.content)?.[1]?.toLowerCase() ?? 'b'))
          text += token.content;
        break;
      case 'softbreak':
      case 'hardbreak':
        text += token.meta?.joins ? '' : ' ';
        break;
    }
  }
  return text;
}

/** Text of inline tokens whose figures `collect` will fill in, see {@link fillFigures}. */
export function textWithFigures(tokens: readonly Token[] | null): string {
  return plainText(
    tokens?.map((token) =>
      token.type === 'figure'
        ? Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token, {
            type: 'text',
            content: markFigure(token.content),
          })
        : token,
    ) ?? null,
  );
}
