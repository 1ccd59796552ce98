// Reads blanks that a template left in a text: 20xx年, __日, **市, ××学校. Reports each kind once a page; changes nothing.
import type { MarkdownIt } from 'markdown-it';
import { stateOf } from '../page-state.js';

/** A year, a fill-in line before a unit, a place or school with its name left out. */
const PLACEHOLDER =
  /(?:(?:19|20)(?:[xX×＊*]{2}|__)(?=\s*(年|[-—–~/.]|$))|[_＿]{2,}\s*(?=([年月日届市县区省校班号]))|(?:\*{2,}|[×＊]{2,}|[xX]{2,3})(?=([市县区省镇乡校]|小学|中学|学校|学年)))/g;

/** What every placeholder begins with; most pages have none of it and are done. */
const QUICK = /(?:19|20)(?:[xX×＊*]{2}|__)|[_＿]{2}|[×＊]{2}|\*\*[市县区省镇乡校小中学]|[xX]{2}[市县区省镇乡校小中学]/;

export function placeholders(md: MarkdownIt): void {
  md.core.ruler.after('task_lists', 'placeholders', ({ tokens, env }) => {
    const page = stateOf(env);
    if (!QUICK.test(page.start.body)) return;
    const found = new Map<string, { line: number; count: number }>();
    for (const token of tokens) {
      if (token.type !== 'inline') continue;
      let line = page.lineOf(token.map?.[0] ?? 0);
      for (const child of token.children ?? []) {
        if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1;
        if (child.type !== 'text' || !QUICK.test(child.content)) continue;
        for (const match of child.content.matchAll(PLACEHOLDER)) {
          // With the word behind it the author sees which blank is meant.
          const words = match[0] + (match[1] ?? match[2] ?? match[3] ?? '');
          const known = found.get(words);
          if (known === undefined) found.set(words, { line, count: 1 });
          else known.count += 1;
        }
      }
    }
    for (const [words, { line, count }] of found) page.report('placeholder/left', line, { found: words, count });
  });
}
