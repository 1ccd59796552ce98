/**
 * `search/search.mjs` of a portal: its search for other pages and programs. `search(query, { limit, signal, records })`
 * gives what the search box's method of that name gives; addresses of hits are absolute.
 */
import { type SearchAnswer, type SearchOptions, toAnswer } from '@kepu/components';
import { createIndexProvider, type SearchCore } from '@kepu/components/search';

/** The kit writes the name of the first part of the index here. */
const FIRST = 'kepu:index';
const folder = new URL('.', import.meta.url);
const root = new URL('../', folder);

const provider = createIndexProvider(async () => (await load(FIRST)) as SearchCore, load, root.href);

/**
 * Searches the portal.
 *
 * @throws TypeError if a part of the index cannot be fetched, DOMException `AbortError` if `signal` says so.
 */
export async function search(
  query: string,
  options: Pick<SearchOptions, 'limit' | 'signal' | 'records'> = {},
): Promise<SearchAnswer> {
  const result = await provider.search(query, options);
  return toAnswer(result, new URL('index.html', folder).href);
}

/** A part is a script of one call with two JSON values; its text is enough here. */
async function load(name: string): Promise<unknown> {
  const response = await fetch(new URL(`${name}.js`, folder).href, { credentials: 'same-origin' });
  if (!response.ok) throw new TypeError(`No part of the search index: ${name} (HTTP ${response.status})`);
  const text = await response.text();
  return JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')')));
}
