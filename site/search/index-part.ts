import type { OutputFile } from '../collect/site.js';

/**
 * The index of a portal is many small files. Each is a classic script – it has to load from `file://`, where `fetch`
 * fails – of one call: `kepuSearchData("name", value)`. The first one's value is a `SearchCore`, which names the others.
 */
export function indexScript(name: string, value: unknown): string {
  return `kepuSearchData(${JSON.stringify(name)},${JSON.stringify(value)})\n`;
}

/** Where a part lies, relative to the portal's root. */
export function indexPath(name: string): string {
  return `search/${name}.js`;
}

/**
 * The portal's search for other pages and programs, beside the index. It carries the first part, which saves its readers a
 * request.
 *
 * @param text Of `site/browser/search-module.ts`, built.
 * @param first The first part.
 */
export function searchModule(text: string, first: OutputFile): OutputFile {
  const script = first.contents as string;
  const core = script.slice(script.indexOf(',') + 1, script.lastIndexOf(')'));
  return { path: 'search/search.mjs', contents: text.replace(/(["'`])kepu:index\1/, () => core) };
}
