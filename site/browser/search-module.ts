/**
 * `search/search.mjs` of a portal: its search for other pages and programs. `search(query, { limit, signal, records })`
 * gives what the search box's method of that name gives; addresses of hits are absolute. The same file is the worker.
 */
import { type SearchAnswer, type SearchOptions, type SearchProvider, toAnswer } from '@kepu/components';
import { trustedUrl } from './load-script.js';
import {
  createFetchedProvider,
  createWorkerProvider,
  type IndexPlace,
  serveSearch,
  type WorkerScope,
} from './search-worker.js';

const folder = import.meta.url.replace(/[^/]*$/, '');
const place: IndexPlace = {
  folder,
  /** The kit puts the first part of the index here. */
  first: 'kepu:index',
  root: folder.replace(/[^/]*\/$/, ''),
};

let provider: SearchProvider | undefined;

/**
 * Searches the portal.
 *
 * @throws Error if a part of the index cannot be fetched, DOMException `AbortError` if `signal` says so.
 */
export async function search(
  query: string,
  options: Pick<SearchOptions, 'limit' | 'signal' | 'records'> = {},
): Promise<SearchAnswer> {
  provider ??= createWorkerProvider(
    () => new Worker(trustedUrl(import.meta.url), { type: 'module' }),
    undefined,
    async () => createFetchedProvider(place),
  );
  return toAnswer(await provider.search(query, options), `${folder}index.html`, options.limit);
}

if (typeof document === 'undefined' && 'WorkerGlobalScope' in globalThis)
  serveSearch(self as unknown as WorkerScope, place);
