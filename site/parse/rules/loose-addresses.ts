// Reads pictures and links to files as writers at schools write them and Markdown does not read them; emits `image` and `link_open`.
import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { stateOf } from '../page-state.js';

const FILE = String.raw`\.(?:jpe?g?|jfif|png|gif|webp|bmp|svg|hei[cf]|avif|tiff?|mp[34]|m4[av]|mov|webm|avi|wmv|wav|pdf|docx?|xlsx?|pptx?|od[tsp]|wps|et|dps|rtf|txt|md|csv|ics|zip|rar|7z)`;
/** A file name, which may hold blanks and brackets, but neither words of Markdown nor the end of a sentence. */
const ADDRESS = String.raw`((?:(?!\]\(|!\[)[^\n<>"“”|。；]){1,200}?${FILE})`;
/** ![开幕](图/科技节 (3).jpg), ![开幕]（p.jpg）, ![开幕](p.jpg =300x200 "标题"). */
const LOOSE = new RegExp(
  String.raw`^!?\[([^\[\]\n]*)\][(（]\s*${ADDRESS}(?:\s+=\d*%?x?\d*%?)?(?:\s+["“]([^"“”\n]*)["”])?\s*[)）]`,
  'i',
);
/** ![[p.jpg]], ![[p.jpg|300]] */
const DOUBLE = new RegExp(String.raw`^!\[\[\s*${ADDRESS}\s*(?:\\?\|[^\[\]\n]*)?\]\]`, 'i');

export function looseAddresses(md: MarkdownIt): void {
  md.inline.ruler.after('image', 'loose_address', readLoose);
  md.core.ruler.after('positions', 'loose_addresses', ({ tokens, env }) => {
    const page = stateOf(env);
    for (const token of tokens.flatMap(({ children }) => children ?? []))
      if (token.info === 'loose')
        page.report('link/loose-address', token.meta?.line as number | undefined, {
          found: String(token.attrGet('src') ?? token.attrGet('href')),
        });
  });
}

/** Behind the parser's own rules: what they read is none of ours. */
function readLoose(state: StateInline, silent: boolean): boolean {
  const text = state.src.slice(state.pos, state.posMax);
  if (!/^!?\[/.test(text)) return false;
  const [whole, label = '', address = '', title = ''] = LOOSE.exec(text) ?? [];
  const [double, file = ''] = whole === undefined ? (DOUBLE.exec(text) ?? []) : [];
  const written = whole ?? double;
  // A link without words leads nowhere.
  if (written === undefined || (!written.startsWith('!') && label.trim() === '')) return false;
  const from = state.pos;
  if (!silent) {
    if (written.startsWith('!')) pushPicture(state, label, address || file, title);
    else pushLink(state, from, label, address);
  }
  state.pos = from + written.length;
  return true;
}

function pushPicture(state: StateInline, alt: string, src: string, title: string): void {
  const token = state.push('image', 'img', 0);
  const words: Token[] = [];
  state.md.inline.parse(alt, state.md, state.env, words);
  token.attrs = [['src', src], ['alt', ''], ...(title ? [['title', title] as [string, string]] : [])];
  token.children = words;
  token.content = alt;
  token.info = 'loose';
}

function pushLink(state: StateInline, from: number, label: string, href: string): void {
  const { posMax } = state;
  const token = state.push('link_open', 'a', 1);
  token.attrs = [['href', href]];
  token.info = 'loose';
  state.pos = from + 1;
  state.posMax = from + 1 + label.length;
  state.md.inline.tokenize(state);
  state.posMax = posMax;
  state.push('link_close', 'a', -1);
}
