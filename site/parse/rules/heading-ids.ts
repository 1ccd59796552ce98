// Reads `{#id}` at the end of a heading before its text is parsed; emits it as `meta.id` of `heading_open`.
import type { MarkdownIt } from 'markdown-it';

export function headingIds(md: MarkdownIt): void {
  md.core.ruler.after('block', 'heading_ids', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      const inline = tokens[index + 1];
      if (inline === undefined || !inline.content.endsWith('}')) continue;
      const start = inline.content.lastIndexOf('{#');
      const id = start < 0 ? '' : inline.content.slice(start + 2, -1).trim();
      if (id === '' || /[{}]/.test(id)) continue;
      inline.content = inline.content.slice(0, start).trim();
      token.meta = { ...token.meta, id };
    }
  });
}
