import type { Token } from 'markdown-it';

/** Text of inline tokens as a reader sees it: no markup, line ends as blanks unless they stand between Han. */
export function plainText(tokens: readonly Token[] | null): string {
  let text = '';
  for (const token of tokens ?? []) {
    switch (token.type) {
      case 'text':
      case 'code_inline':
        text += token.content;
        break;
      case 'image':
        text += plainText(token.children);
        break;
      case 'softbreak':
      case 'hardbreak':
        text += token.meta?.joins ? '' : ' ';
        break;
    }
  }
  return text;
}
