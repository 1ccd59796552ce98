import { createSearchProvider, type SearchEntry, type SearchProvider } from '@kepu/components';
import { loadScript } from './load-script.js';
import type { Portal } from './portal.js';

/** What one index script hands over (`site/search/index-part.ts`). */
interface IndexPart {
  version: 1;
  part: number;
  more?: string[];
  entries: SearchEntry[];
}

declare global {
  interface Window {
    /** Called by the index scripts. */
    kepuSearchData?: (part: IndexPart) => void;
  }
}

/**
 * Searches the portal's index. The first part is loaded when the reader shows interest, the others with the first
 * search; a part that cannot be loaded is missed, not fatal.
 */
export function createPortalProvider(portal: Portal): SearchProvider {
  let ready: Promise<SearchProvider> | undefined;
  const load = (): Promise<SearchProvider> => {
    ready ??= loadEntries(portal).then(
      (entries) => createSearchProvider(entries),
      (cause) => {
        ready = undefined;
        throw cause;
      },
    );
    return ready;
  };
  return {
    async prepare() {
      await (await load()).prepare?.();
    },
    async search(query, options) {
      return (await load()).search(query, options);
    },
  };
}

async function loadEntries(portal: Portal): Promise<SearchEntry[]> {
  const parts: IndexPart[] = [];
  window.kepuSearchData = (part) => {
    parts[part.part] = part;
  };
  const [first, ...rest] = portal.index;
  if (first === undefined) return [];
  await loadScript(portal.root + first);
  const more = new Set([...(parts[0]?.more ?? []), ...rest]);
  await Promise.all([...more].map((path) => loadScript(portal.root + path).catch(() => undefined)));
  return parts.flatMap((part) => part?.entries ?? []).map((entry) => ({ ...entry, url: portal.root + entry.url }));
}
