import type { OutputFile } from '../collect/site.js';

/** Where a part lies, relative to the portal's root. */
export function indexPath(name: string): string {
  return `search/${name}.js`;
}

/** The part that lies there. */
export function indexName(path: string): string {
  return path.replace(/^search\/|\.js$/g, '');
}

/**
 * The portal's search for other pages and programs, beside the index. It carries the first part, which saves its readers a
 * request.
 *
 * @param text Of `site/browser/search-module.ts`, built.
 * @param core Value of the first part.
 */
export function searchModule(text: string, core: unknown): OutputFile {
  return { path: 'search/search.mjs', contents: text.replace(/(["'`])kepu:index\1/, () => JSON.stringify(core)) };
}
