import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

/** What no reader reads, and what says once more what stands below it: 科<rt>kē</rt>. */
const WORDLESS = new Set(['script', 'style', 'rt', 'rp']);

/** The words of raw HTML, blocks apart by a blank; comments, scripts and style sheets have none. */
export function textOfHtml(html: string): string {
  if (/^\s*<!--[^]*?-->\s*$/.test(html)) return '';
  const words: string[] = [];
  // A list of what is left to visit, since content may nest deeper than a stack of calls.
  const nodes: DefaultTreeAdapterMap['childNode'][] = parseFragment(html, {
    scriptingEnabled: false,
  }).childNodes.reverse();
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.nodeName === '#text') words.push((node as DefaultTreeAdapterMap['textNode']).value);
    else if ('childNodes' in node && !WORDLESS.has(node.nodeName)) {
      const { childNodes } = node;
      for (let index = childNodes.length - 1; index >= 0; index -= 1) nodes.push(childNodes[index] as typeof node);
    }
  }
  return words.join(' ');
}
