// Reads `[ ]` and `[x]` at the beginning of a list item; emits ☐ and ☑, which print and need no form control.
import type { MarkdownIt, Token } from 'markdown-it';

export function taskLists(md: MarkdownIt): void {
  md.core.ruler.after('soft_breaks', 'task_lists', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'list_item_open') continue;
      const inline = tokens[index + 2];
      const text = inline?.type === 'inline' ? (inline.children?.[0] as Token | undefined) : undefined;
      if (text?.type !== 'text') continue;
      text.content = text.content.replace(/^\[([ xX])\] /, (_, mark: string) => (mark === ' ' ? '☐ ' : '☑ '));
    }
  });
}
