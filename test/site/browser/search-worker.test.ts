import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndexProvider } from '../../../components/search/index.js';
import type { SearchResult } from '../../../components/search-box/search-provider.js';
import { createWorkerProvider, serveSearch, type WorkerScope } from '../../../site/browser/search-worker.js';

const place = { folder: 'search/', first: 'index', root: '' };
const found = (query: string): SearchResult => ({ query, hits: [], total: 0, approximate: false });
const local = async (): Promise<IndexProvider> => ({
  search: async (query) => found(`here: ${query}`),
  prepare: async () => {},
  titles: async () => ({ titles: { words: [], pages: [], records: [] }, syllables: {} }),
});

/** A worker that runs `answer` on each message. */
function fakeWorker(answer: (message: { id: number; query: string }, worker: Worker) => void): Worker {
  const worker = {
    postMessage: (message: unknown) => queueMicrotask(() => answer(message as never, worker)),
  } as Worker;
  return worker;
}
const send = (worker: Worker, data: unknown) => worker.onmessage?.call(worker, { data } as MessageEvent);
const fail = (worker: Worker) => worker.onerror?.call(worker, { preventDefault() {} } as ErrorEvent);

describe('site/browser/search-worker', () => {
  it('brings each answer to its question, whatever comes first', async () => {
    const asked: { id: number; query: string }[] = [];
    const provider = createWorkerProvider(
      () =>
        fakeWorker((message, worker) => {
          asked.push(message);
          if (asked.length === 2)
            for (const { id, query } of asked.reverse()) send(worker, { id, value: found(query) });
        }),
      place,
      local,
    );
    const results = await Promise.all([provider.search('科技'), provider.search('航模')]);
    assert.deepEqual(
      results.map(({ query }) => query),
      ['科技', '航模'],
    );
  });

  it('searches in the page if the worker cannot be made, cannot be loaded, or dies with a question', async () => {
    const refused = createWorkerProvider(
      () => {
        throw new DOMException('no', 'SecurityError');
      },
      place,
      local,
    );
    assert.equal((await refused.search('科技')).query, 'here: 科技');
    const dying = createWorkerProvider(() => fakeWorker((_, worker) => fail(worker)), place, local);
    assert.equal((await dying.search('科技')).query, 'here: 科技');
    assert.equal((await dying.search('航模')).query, 'here: 航模');
  });

  it('rejects what the index could not give, and what is no longer wanted', async () => {
    const failing = createWorkerProvider(
      () => fakeWorker(({ id }, worker) => send(worker, { id, error: 'No part' })),
      place,
      local,
    );
    await assert.rejects(failing.search('科技'), { message: 'No part' });
    const silent = createWorkerProvider(() => fakeWorker(() => {}), place, local);
    const ended = new AbortController();
    const search = silent.search('科技', { signal: ended.signal });
    ended.abort();
    await assert.rejects(search, { name: 'AbortError' });
  });

  it('tells its page which part it could not fetch', async (t) => {
    t.mock.method(globalThis, 'fetch', async () => new Response('', { status: 404 }));
    const reply = await new Promise<unknown>((resolve) => {
      const scope: WorkerScope = { onmessage: null, postMessage: resolve };
      serveSearch(scope);
      scope.onmessage?.({ data: { id: 7, place, method: 'search', query: '科技', options: {} } } as MessageEvent);
    });
    assert.deepEqual(reply, { id: 7, error: 'No part of the search index: index (HTTP 404)' });
  });
});
