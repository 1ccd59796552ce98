import type { SearchProvider } from '@kepu/components';
import { createIndexProvider, type SearchCore } from '@kepu/components/search';
import { loadScript } from './load-script.js';
import type { Portal } from './portal.js';

declare global {
  interface Window {
    /** Called by the scripts of the index (`site/search/index-part.ts`). */
    kepuSearchData?: (name: string, value: unknown) => void;
  }
}

/**
 * Searches the portal's index. Its first part is loaded when the reader shows interest, the others as a search needs
 * them.
 */
export function createPortalProvider({ index, root }: Portal): SearchProvider {
  const folder = root + index.slice(0, index.lastIndexOf('/') + 1);
  const values = new Map<string, unknown>();
  window.kepuSearchData = (name, value) => values.set(name, value);
  const load = async (name: string): Promise<unknown> => {
    await loadScript(`${folder}${name}.js`);
    if (!values.has(name)) throw new Error(`No part of the search index: ${name}`);
    return values.get(name);
  };
  const first = index.slice(folder.length - root.length).replace(/\.js$/, '');
  return createIndexProvider(async () => (await load(first)) as SearchCore, load, root);
}
