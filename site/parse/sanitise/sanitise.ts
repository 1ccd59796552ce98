import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { PageState } from '../page-state.js';
import { pictureHole } from '../picture-hole.js';
import { openTableRegion } from '../table-region.js';
import { type ElementRule, REPORTED, ruleFor, TRACK } from './allow-list.js';
import { attributesOf } from './attributes.js';
import { readPupilTable } from './pupil-tables.js';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements without an end tag. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr']);

/** Elements our wrapper keeps apart from the text around them. */
const MAX_DEPTH = 400;

/** Where the walk is. */
interface Walk {
  page: PageState;
  /** Line of the raw HTML passed last, 1-based; rules leave it behind in comments. */
  line: number;
  /** Line of that comment in the HTML, 1-based. */
  htmlLine: number;
  depth: number;
}

/**
 * Cleans the HTML of a page that holds raw HTML: parsed once, walked by an allow-list of elements and attributes,
 * written once. Text is never lost; addresses become holes. What comes out parses back to the same tree.
 */
export function sanitise(html: string, page: PageState): string {
  const withBlocks = page.holes.replaceBlocks(html, (mark) => `<hr data-hole="${mark}">`);
  const fragment = parseFragment(withBlocks, { scriptingEnabled: false, sourceCodeLocationInfo: true });
  return writeAll(fragment.childNodes, { page, line: 1, htmlLine: 1, depth: 0 });
}

function writeAll(nodes: readonly Node[], walk: Walk): string {
  let html = '';
  for (const node of nodes) html += writeNode(node, walk);
  return html;
}

function writeNode(node: Node, walk: Walk): string {
  if (node.nodeName === '#text') return escapeText((node as DefaultTreeAdapterMap['textNode']).value);
  if (node.nodeName === '#comment') {
    const { data, sourceCodeLocation } = node as DefaultTreeAdapterMap['commentNode'];
    if (/^\d{1,7}$/.test(data)) {
      walk.line = Number(data);
      walk.htmlLine = sourceCodeLocation?.startLine ?? 1;
    }
    return '';
  }
  return 'tagName' in node ? writeElement(node, walk) : '';
}

function writeElement(element: Element, walk: Walk): string {
  const { page } = walk;
  const tag = element.tagName.toLowerCase();
  if (tag === 'hr') {
    const mark = element.attrs.find(({ name }) => name === 'data-hole')?.value ?? '';
    if (page.holes.partOf(mark)?.type === 'island') return mark;
  }
  if (REPORTED.has(tag)) page.reportOnce(tag, 'html/removed', lineOf(element, walk), { found: tag });
  const rule = ruleFor(tag);
  if (rule === undefined || walk.depth > MAX_DEPTH) return writeChildren(element, walk);
  if (rule.tag === 'img') return writePicture(element, walk);
  if (rule.tag === 'video' || rule.tag === 'audio') return writeMedia(element, rule, walk);
  // Tables of Markdown were read before they became HTML.
  if (rule.tag === 'table' && !isWrapped(element)) readPupilTable(element, page, (row) => lineOf(row, walk));
  const attributes = attributesOf(element, rule, { page, line: lineOf(element, walk) });
  // A link without an address, an anchor without a name: only the words are left.
  if (rule.tag === 'a' && attributes === '') return writeChildren(element, walk);
  if (VOID.has(rule.tag)) return `<${rule.tag}${attributes}>`;
  const children = writeChildren(element, walk);
  // The parser takes one line feed after <pre> away, so the second time there must be one more.
  const lead = rule.tag === 'pre' && children.startsWith('\n') ? '\n' : '';
  const written = `<${rule.tag}${attributes}>${lead}${children}</${rule.tag}>`;
  return rule.tag === 'table' && !isWrapped(element) ? `${openTableRegion(page)}${written}</section>` : written;
}

function writeChildren(element: Element, walk: Walk): string {
  walk.depth += 1;
  const html = writeAll(element.childNodes, walk);
  walk.depth -= 1;
  return html;
}

function writePicture(element: Element, walk: Walk): string {
  const { page } = walk;
  const value = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value.trim() ?? '';
  const part = { src: value('src'), alt: value('alt'), title: value('title'), line: lineOf(element, walk) };
  return pictureHole(part, page) ?? escapeText(part.alt);
}

/** Raw HTML keeps its line ends, so lines count on from the comment before it. */
function lineOf(element: Element, { line, htmlLine }: Walk): number {
  return line + Math.max(0, (element.sourceCodeLocation?.startLine ?? htmlLine) - htmlLine);
}

/** A film or a recording of the school's own: with controls, loaded when asked for. */
function writeMedia(element: Element, rule: ElementRule, walk: Walk): string {
  const source = element.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'source');
  const from = element.attrs.some(({ name }) => name === 'src') ? element : (source ?? element);
  const src = attributesOf(from, rule, { page: walk.page, line: lineOf(from, walk), only: 'src' });
  const tracks = element.childNodes.map((node) =>
    'tagName' in node && node.tagName === 'track' ? trackOf(node, walk) : '',
  );
  const fallback = writeChildren(element, walk);
  if (src === '') return fallback;
  return `<${rule.tag} controls preload="none"${src}>${tracks.join('')}${fallback}</${rule.tag}>`;
}

/** Captions and what else is read beside a film. */
function trackOf(element: Element, walk: Walk): string {
  const place = { page: walk.page, line: lineOf(element, walk) };
  const attributes = attributesOf(element, TRACK, place);
  return attributes.includes(' src=') ? `<track${attributes}>` : '';
}

function isWrapped(table: Element): boolean {
  const parent = table.parentNode;
  return (
    parent !== null &&
    'attrs' in parent &&
    parent.attrs.some(({ name, value }) => name === 'class' && value === 'table-scroll')
  );
}

function escapeText(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' };
