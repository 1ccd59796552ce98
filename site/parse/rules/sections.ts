// Reads the finished tokens; emits nothing, but leaves the page's plain text by section for search and excerpts.
import type { MarkdownIt, Token } from 'markdown-it';
import type { Heading, Section } from '../page.js';
import { stateOf } from '../page-state.js';
import { textWithFigures } from '../plain-text.js';
import { textOfHtml } from '../sanitise/text-of-html.js';

export function sections(md: MarkdownIt): void {
  md.core.ruler.after('tables', 'sections', ({ tokens, env }) => {
    const page = stateOf(env);
    const byId = new Map(page.headings.map((heading) => [heading.id, heading]));
    type Open = Section & { words: string[] };
    const above: Heading[] = [];
    let current: Open = { id: '', heading: '', path: [], text: '', words: [] };
    const list: Open[] = [current];
    let around: { section: Open; depth: number } | undefined;
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open') {
        const heading = byId.get(String(token.attrGet('id')));
        if (heading === undefined) continue;
        if (token.meta?.isCard === true) around ??= { section: current, depth: above.length };
        while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
        current = { id: heading.id, heading: heading.text, path: above.map(({ text }) => text), text: '', words: [] };
        above.push(heading);
        list.push(current);
      } else if (token.meta?.endsCard === true && around !== undefined) {
        current = around.section;
        above.length = around.depth;
        around = undefined;
      } else if (tokens[index - 1]?.type !== 'heading_open') {
        const words = wordsOf(token);
        if (words !== '') current.words.push(words);
      }
    }
    page.sections = list
      .map(({ words, ...section }) => ({ ...section, text: words.join(' ').trim() }))
      .filter(({ id, text }) => id !== '' || text !== '');
  });
}

function wordsOf(token: Token): string {
  switch (token.type) {
    case 'inline':
      return textWithFigures(token.children);
    case 'fence':
    case 'code_block':
    case 'island':
    case 'pasted_table':
      return token.content.replace(/\s+/g, ' ').trim();
    case 'html_block':
      return textOfHtml(token.content).replace(/\s+/g, ' ').trim();
    default:
      return '';
  }
}
