import { runInNewContext } from 'node:vm';
import { createIndexProvider, type SearchCore } from '../../../components/search/index.js';
import { search } from '../../../site/search/search.js';

type Index = Awaited<ReturnType<typeof search>>;

/** Runs the scripts of an index as a page would. */
export function load({ files, path }: Index): { core: SearchCore; values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  const kepuSearchData = (name: string, value: unknown) => values.set(name, JSON.parse(JSON.stringify(value)));
  for (const { contents } of files) runInNewContext(String(contents), { kepuSearchData });
  return { core: values.get(path.replace(/^search\/|\.js$/g, '')) as SearchCore, values };
}

/**
 * Searches a written index.
 *
 * @param asked Takes the names of the parts that searches ask for.
 */
export function providerOf(index: Index, asked = new Set<string>()) {
  const { core, values } = load(index);
  return createIndexProvider(
    async () => core,
    async (name) => {
      asked.add(name);
      return values.get(name);
    },
  );
}

/** A section of a page. */
export const section = (id: string, heading: string, text: string, path: string[] = []) => ({
  id,
  heading,
  text,
  path,
});
/** The text of an excerpt or a title without its marks. */
export const plain = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');
