// Reads raw HTML; lets known tags through to the sanitiser, emits unknown ones and what never ends as text.
import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { withoutControlReferences } from '../holes.js';
import { type PageState, stateOf } from '../page-state.js';
import { isKnownTag, isRawTextTag, LOOSE_TAGS } from '../sanitise/known-tags.js';
import { lineText, pushParagraph } from './paragraph.js';

/** Deeper nesting would make an HTML parser slow; nobody writes it. */
const MAX_DEPTH = 200;

/** What begins an HTML block that runs on over blank lines, and what ends it. */
const LONG_BLOCKS: readonly (readonly [RegExp, string])[] = [
  [/^<(?:script|style|pre|textarea)(?=\s|>|$)/i, '</'],
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![A-Za-z]/, '>'],
];

export function rawHtml(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'unclosed_html', unclosedHtml);
  md.renderer.rules.html_block = (tokens, index, _options, env) => renderRaw(tokens[index] as Token, stateOf(env));
  md.renderer.rules.html_inline = (tokens, index, _options, env) => renderRaw(tokens[index] as Token, stateOf(env));
}

/** A comment without its end would swallow the rest of the page: it becomes a paragraph instead. */
function unclosedHtml(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== 0x3c || silent) return false;
  const line = lineText(state, startLine);
  const closer = LONG_BLOCKS.find(([opener]) => opener.test(line))?.[1];
  if (closer === undefined) return false;
  const name = /^<([a-z]+)/i.exec(line)?.[1]?.toLowerCase();
  const page = stateOf(state.env);
  if (page.lastIndexOf(closer === '</' ? `</${name}` : closer) > start) return false;
  page.report('html/unclosed', page.lineOf(startLine), { found: line.slice(0, 20) });
  pushParagraph(state, startLine, endLine);
  return true;
}

/** Tags of one token that the sanitiser may see; all else is escaped. Comments go. */
function renderRaw(token: Token, page: PageState): string {
  const line = token.map === null ? undefined : page.lineOf(token.map[0]);
  const html = withoutDropped(withoutComments(token.content), page, line);
  let isRaw = false;
  const safe = withoutControlReferences(html).replace(/<(\/?)([A-Za-z][A-Za-z0-9-]*)?/g, (found, slash, written) => {
    const name = String(written ?? '').toLowerCase();
    if (slash === '') page.reportElement(name, line);
    if (isRawTextTag(name)) page.reportOnce(name, 'html/removed', line, { found: name });
    if (!isKnownTag(name) || isRawTextTag(name) || !keepDepth(name, slash === '/', page))
      return `&lt;${found.slice(1)}`;
    isRaw = true;
    return found;
  });
  if (!isRaw) return safe.includes('>') ? escapeText(safe) : safe;
  page.hasRawHtml = true;
  return line === undefined ? safe : `<!--${line}-->${safe}`;
}

/** Text that was HTML only by its looks: `<` is escaped already, entities stay. */
function escapeText(text: string): string {
  return text.replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Comments are for other authors. Searched from the left, so that `<!--` without end is walked once. */
function withoutComments(html: string): string {
  let rest = html;
  let kept = '';
  for (let start = rest.indexOf('<!--'); start >= 0; start = rest.indexOf('<!--')) {
    const end = rest.indexOf('-->', start + 4);
    if (end < 0) break;
    kept += rest.slice(0, start);
    rest = rest.slice(end + 3);
  }
  return kept + rest;
}

/** Scripts and style sheets that are complete go with what is in them: it was never meant to be read. */
function withoutDropped(html: string, page: PageState, line: number | undefined): string {
  return html.replace(/<(script|style)(?=[\s>/])[^>]*>[\s\S]*?<\/\1\s*>/gi, (_, name: string) => {
    page.reportOnce(name.toLowerCase(), 'html/removed', line, { found: name.toLowerCase() });
    return '';
  });
}

function keepDepth(name: string, closes: boolean, page: PageState): boolean {
  if (LOOSE_TAGS.has(name)) return true;
  if (closes) page.rawDepth = Math.max(0, page.rawDepth - 1);
  else if (page.rawDepth >= MAX_DEPTH) return false;
  else page.rawDepth += 1;
  return true;
}
