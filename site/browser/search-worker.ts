/** Both ends of the line between a page and the worker that searches for it. */
import type { SearchOptions, SearchProvider, SearchResult } from '@kepu/components';
import { createIndexProvider, type SearchCore } from '@kepu/components/search';

/** Where an index lies. Addresses are absolute or relative to the page. */
export interface IndexPlace {
  /** Address of the folder with the parts, ending in `/`. */
  folder: string;
  /** Name of the first part. */
  first: string;
  /** Prefix of the addresses of hits. */
  root: string;
}

interface Question {
  id: number;
  place: IndexPlace;
  query: string;
  /** Absent: the index is only got ready for the query. */
  options?: SearchOptions;
}

interface Reply {
  id: number;
  result?: SearchResult;
  error?: string;
}

/** What of its global scope the worker needs; TypeScript's `dom` does not know it. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(reply: Reply): void;
}

/** A provider over parts that are fetched. A part is a script of one call with two JSON values; its text is enough here. */
export function createFetchedProvider({ folder, first, root }: IndexPlace): SearchProvider {
  const load = async (name: string): Promise<unknown> => {
    const response = await fetch(`${folder}${name}.js`, { credentials: 'same-origin' });
    if (!response.ok) throw new TypeError(`No part of the search index: ${name} (HTTP ${response.status})`);
    const text = await response.text();
    return JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')')));
  };
  return createIndexProvider(async () => (await load(first)) as SearchCore, load, root);
}

/** The worker's end. */
export function serveSearch(scope: WorkerScope): void {
  let provider: SearchProvider | undefined;
  scope.onmessage = async ({ data: { id, place, query, options } }) => {
    provider ??= createFetchedProvider(place);
    try {
      if (options) scope.postMessage({ id, result: await provider.search(query, options) });
      else await provider.prepare?.(query);
    } catch (cause) {
      scope.postMessage({ id, error: cause instanceof Error ? cause.message : String(cause) });
    }
  };
}

/**
 * The page's end.
 *
 * @param open Makes the worker; what it throws, and a worker that cannot run, leave the search to the page.
 * @param local A provider that searches in the page.
 */
export function createWorkerProvider(
  open: () => Worker,
  place: IndexPlace,
  local: () => Promise<SearchProvider>,
): SearchProvider {
  let worker: Worker | undefined;
  let own: Promise<SearchProvider> | undefined;
  let last = 0;
  const waiting = new Map<number, (reply: Reply | undefined) => void>();
  const searchHere = (): Promise<SearchProvider> => {
    worker = undefined;
    own ??= local();
    return own;
  };
  try {
    worker = open();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => waiting.get(data.id)?.(data);
    worker.onerror = (event) => {
      event.preventDefault();
      worker = undefined;
      for (const settle of [...waiting.values()]) settle(undefined);
    };
  } catch {
    // Some browsers refuse workers, or those of this kind.
  }
  return {
    async prepare(query = '') {
      if (worker) worker.postMessage({ id: 0, place, query });
      else await (await searchHere()).prepare?.(query);
    },
    async search(query, options = {}) {
      const { signal, ...rest } = options;
      if (!worker) return (await searchHere()).search(query, options);
      last += 1;
      const id = last;
      const reply = await new Promise<Reply | undefined>((resolve, reject) => {
        waiting.set(id, resolve);
        const end = () => reject(new DOMException('The search was ended.', 'AbortError'));
        if (signal?.aborted) end();
        else signal?.addEventListener('abort', end, { once: true });
        worker?.postMessage({ id, place, query, options: rest });
      }).finally(() => waiting.delete(id));
      if (!reply) return (await searchHere()).search(query, options);
      if (!reply.result) throw new Error(reply.error);
      return reply.result;
    },
  };
}
