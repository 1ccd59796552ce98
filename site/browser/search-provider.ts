import { createSuggester, type SearchHit, type SearchProvider, type Suggester } from '@kepu/components';
import type { IndexProvider, SearchCore } from '@kepu/components/search';
import { loadScript, trustedUrl } from './load-script.js';
import { createNearTopics } from './near-topics.js';
import type { Portal } from './portal.js';
import { knowsDirectives, leadToRow } from './row-address.js';
import { createWorkerProvider, type IndexPlace } from './search-worker.js';

declare global {
  interface Window {
    /** Called by the scripts of the index (`site/search/index-files.ts`). */
    kepuSearchData?: (name: string, value: unknown) => void;
  }
}

/**
 * Searches the portal's index, in a worker where there are workers. Its first part is loaded when the reader shows
 * interest, the others as a search needs them.
 */
export function createPortalProvider({ index, root, search }: Portal): SearchProvider {
  const cut = index.lastIndexOf('/') + 1;
  const first = index.slice(cut).replace(/\.js$/, '');
  const place: IndexPlace = { folder: root + index.slice(0, cut), first, root };
  // The build puts the engine's own name here.
  const engine = `${root}${search.slice(0, search.lastIndexOf('/') + 1)}kepu-engine.js`;
  const here = async (): Promise<IndexProvider> => {
    await loadScript(engine);
    if (!window.kepuEngine) throw new Error(`No search engine: ${engine}`);
    if (location.protocol !== 'file:') return window.kepuEngine.createFetchedProvider(place);
    const load = loadPartsByScript(place.folder);
    return window.kepuEngine.createIndexProvider(async () => (await load(first)) as SearchCore, load, root);
  };
  const provider = createWorkerProvider(
    () => {
      if (location.protocol === 'file:') throw new Error('No workers here.');
      return new Worker(trustedUrl(engine));
    },
    { ...place, folder: new URL(place.folder, document.baseURI).href },
    here,
  );
  let suggesting: Promise<{ suggester: Suggester; nearTopics: ReturnType<typeof createNearTopics> }> | undefined;
  const ready = () => {
    suggesting ??= provider.titles().then(({ titles, syllables }) => ({
      suggester: createSuggester(titles, syllables, root),
      nearTopics: createNearTopics(titles, syllables, root),
    }));
    suggesting.catch(() => {
      suggesting = undefined;
    });
    return suggesting;
  };
  return {
    ...provider,
    async search(query, options) {
      const result = await provider.search(query, options);
      return result.records && knowsDirectives() ? { ...result, records: result.records.map(leadToRow) } : result;
    },
    async prepare(query) {
      await Promise.all([provider.prepare(query), ready()]);
    },
    async suggest(query, limit) {
      const titles = (await ready()).suggester.suggest(query, limit);
      // The title of a record: pages have no fragment, headings stand below their page.
      return knowsDirectives()
        ? titles.map((hit) => (isRecord(hit) ? { ...hit, url: leadToRow({ ...hit, path: [hit.title] }).url } : hit))
        : titles;
    },
    async wayOn(query) {
      const { suggester, nearTopics } = await ready();
      const titles = suggester.suggest(query, TOPICS);
      const { topics, words } = nearTopics(query, TOPICS);
      return { topics: titles.length > 0 ? titles : topics, words };
    },
  };
}

const isRecord = ({ url, path }: SearchHit) => path.length === 0 && url.includes('#');

/** Pages offered where nothing was found. */
const TOPICS = 4;

/** Parts as classic scripts: `fetch` and workers fail under `file://`. */
function loadPartsByScript(folder: string): (name: string) => Promise<unknown> {
  const values = new Map<string, unknown>();
  window.kepuSearchData = (name, value) => values.set(name, value);
  return async (name) => {
    await loadScript(`${folder}${name}.js`);
    if (!values.has(name)) throw new Error(`No part of the search index: ${name}`);
    return values.get(name);
  };
}
