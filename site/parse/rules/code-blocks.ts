// Renders fenced and indented code without language classes; a block that can scroll can be reached by keyboard.
import type { MarkdownIt, RendererRule } from 'markdown-it';

export function codeBlocks(md: MarkdownIt): void {
  const render: RendererRule = (tokens, index) =>
    `<pre tabindex="0"><code>${md.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>\n`;
  md.renderer.rules.fence = render;
  md.renderer.rules.code_block = render;
}
