/** Both ends of the line between a page and the worker that searches for it. */
import type { SearchOptions } from '@kepu/components';
import { createIndexProvider, type IndexProvider, type SearchCore } from '@kepu/components/search';

/** Where an index lies. Addresses are absolute or relative to the page. */
export interface IndexPlace {
  /** Address of the folder with the parts, ending in `/`. */
  folder: string;
  /** Name of the first part, or its value where that is at hand. */
  first: string | SearchCore;
  /** Prefix of the addresses of hits. */
  root: string;
}

type Method = keyof IndexProvider & ('prepare' | 'search' | 'titles');

interface Question {
  id: number;
  /** Absent where the worker knows it. */
  place: IndexPlace | undefined;
  method: Method;
  query: string;
  options: SearchOptions;
}

interface Reply {
  id: number;
  value?: unknown;
  error?: string;
}

/** What of its global scope the worker needs; TypeScript's `dom` does not know it. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(reply: Reply): void;
}

/** A provider over parts that are fetched. A part is a script of one call with two JSON values; its text is enough here. */
export function createFetchedProvider({ folder, first, root }: IndexPlace): IndexProvider {
  const load = async (name: string): Promise<unknown> => {
    const response = await fetch(`${folder}${name}.js`, { credentials: 'same-origin' });
    if (!response.ok) throw new TypeError(`No part of the search index: ${name} (HTTP ${response.status})`);
    const text = await response.text();
    return JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')')));
  };
  return createIndexProvider(
    async () => (typeof first === 'string' ? ((await load(first)) as SearchCore) : first),
    load,
    root,
  );
}

/**
 * The worker's end.
 *
 * @param own The place of the index, if the worker knows it; else it comes with each question.
 */
export function serveSearch(scope: WorkerScope, own?: IndexPlace): void {
  let provider: IndexProvider | undefined;
  scope.onmessage = async ({ data: { id, place = own, method, query, options } }) => {
    try {
      if (!place) throw new TypeError('No index to search.');
      provider ??= createFetchedProvider(place);
      scope.postMessage({ id, value: await ask(provider, method, query, options) });
    } catch (cause) {
      scope.postMessage({ id, error: cause instanceof Error ? cause.message : String(cause) });
    }
  };
}

function ask(provider: IndexProvider, method: Method, query: string, options: SearchOptions): Promise<unknown> {
  if (method === 'titles') return provider.titles();
  return method === 'search' ? provider.search(query, options) : provider.prepare(query);
}

/**
 * The page's end.
 *
 * @param open Makes the worker; what it throws, and a worker that cannot run, leave the search to the page.
 * @param place Of the index, unless the worker knows it.
 * @param local A provider that searches in the page.
 */
export function createWorkerProvider(
  open: () => Worker,
  place: IndexPlace | undefined,
  local: () => Promise<IndexProvider>,
): IndexProvider {
  let worker: Worker | undefined;
  let own: Promise<IndexProvider> | undefined;
  let last = 0;
  const waiting = new Map<number, (reply: Reply | undefined) => void>();
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
  /** @returns Undefined where there is no worker, or none any more. */
  const askWorker = (question: Omit<Question, 'id' | 'place'>, signal?: AbortSignal): Promise<Reply | undefined> => {
    last += 1;
    const id = last;
    return new Promise<Reply | undefined>((resolve, reject) => {
      waiting.set(id, resolve);
      const end = () => reject(new DOMException('The search was ended.', 'AbortError'));
      if (signal?.aborted) end();
      else signal?.addEventListener('abort', end, { once: true });
      if (worker) worker.postMessage({ id, place, ...question });
      else resolve(undefined);
    }).finally(() => waiting.delete(id));
  };
  const answer = async <M extends Method>(
    method: M,
    query: string,
    { signal, ...options }: SearchOptions = {},
  ): Promise<Awaited<ReturnType<IndexProvider[M]>>> => {
    type Value = Awaited<ReturnType<IndexProvider[M]>>;
    const reply = await askWorker({ method, query, options }, signal);
    if (!reply) {
      own ??= local();
      return (await ask(await own, method, query, { ...options, ...(signal && { signal }) })) as Value;
    }
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.value as Value;
  };
  return {
    prepare: (query = '') => answer('prepare', query),
    search: (query, options) => answer('search', query, options),
    titles: () => answer('titles', ''),
  };
}
