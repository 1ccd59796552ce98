/**
 * What searches the index. Run as a worker it serves its page; run as a script – from `file://`, which has no workers,
 * and where a browser refuses them – it gives itself to `search`.
 */
import { createIndexProvider } from '@kepu/components/search';
import { createFetchedProvider, serveSearch, type WorkerScope } from './search-worker.js';

if (typeof document === 'undefined') serveSearch(self as unknown as WorkerScope);
else window.kepuEngine = { createFetchedProvider, createIndexProvider };

declare global {
  interface Window {
    /** Set by the engine where it does not run as a worker. */
    kepuEngine?: {
      createFetchedProvider: typeof createFetchedProvider;
      createIndexProvider: typeof createIndexProvider;
    };
  }
}
