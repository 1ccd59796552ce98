/**
 * What fuse.js adds, with and without it: `npm run bench:fuse`. Pieces of three to eight characters of the demo's titles and
 * headings are typed with one slip; asked are the suggestions of the portal's search box, which look at titles and headings,
 * and the search box of a page with entries of its own, which looks at texts. A piece is found when one of the first five
 * holds it as it should have been. Nonsense should find nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TitledPage } from '../../../components/search/title-part.js';
import { createSearchProvider } from '../../../components/search-box/search-entries.js';
import type { SearchHit } from '../../../components/search-box/search-provider.js';
import { createSuggester } from '../../../components/search-box/suggestions.js';
import { buildDate, root } from '../../support/build-demo.js';

interface Line {
  url: string;
  title: string;
  heading?: string;
  /** Headings above. */
  path: string[];
  text: string;
}

/** Answers of the first five, as one text each. */
type Ask = (typed: string) => Promise<string[]>;

const out = join(root, 'test-results', 'bench-fuse');
const QUERIES = 200;

if (process.argv.includes('--count')) await count();
else compare();

function compare(): void {
  const cli = join(root, 'site/dist/cli.js');
  const build = ['build', join(root, 'content'), '--out', out, '--date', buildDate];
  execFileSync(process.execPath, [cli, ...build], { stdio: 'ignore' });
  const run = (...options: string[]) => {
    const args = ['--import', 'tsx', ...options, join(root, 'test/bench/search/fuse.ts'), '--count'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Record<string, number>;
  };
  const with_ = run();
  const without = run('--import', join(root, 'test/bench/search/without-fuse.mjs'));
  console.log('share of pieces found, CPU ms a query    with fuse.js  without');
  for (const [name, value] of Object.entries(with_))
    console.log(`${name.padEnd(40)} ${value.toFixed(2).padStart(12)} ${(without[name] ?? 0).toFixed(2).padStart(8)}`);
}

async function count(): Promise<void> {
  const lines = readFileSync(join(out, 'data/search.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ path: [], ...(JSON.parse(line) as Omit<Line, 'path'> & { path?: string[] }) }));
  const figures: Record<string, number> = {};
  for (const [place, ask] of Object.entries(places(lines)))
    for (const [slip, queries] of Object.entries(slips(lines))) {
      let found = 0;
      const start = process.cpuUsage();
      for (const { typed, meant } of queries) {
        const answers = await ask(typed);
        if (meant === '' ? answers.length === 0 : answers.some((answer) => answer.includes(meant))) found += 1;
      }
      const { user, system } = process.cpuUsage(start);
      figures[`${place}, ${slip}`] = found / queries.length;
      figures[`${place}, ${slip}: ms`] = (user + system) / 1000 / queries.length;
    }
  console.log(JSON.stringify(figures));
}

function places(lines: readonly Line[]): Record<string, Ask> {
  const pages = new Map<string, TitledPage>();
  for (const { url, title, heading } of lines) {
    const [address = '', anchor = ''] = url.split('#');
    const page = pages.get(address) ?? { url: address, title, headings: [] };
    if (heading) page.headings.push({ heading, anchor });
    pages.set(address, page);
  }
  const suggester = createSuggester({ words: [], pages: [...pages.values()], records: [] }, {});
  const entries = lines.map(({ url, title, heading = '', path, text }) => ({ url, title, heading, path, text }));
  const provider = createSearchProvider(entries);
  return {
    suggestions: async (typed) => suggester.suggest(typed, 5).map(textOf),
    entries: async (typed) => (await provider.search(typed, { limit: 5 })).hits.map(({ url }) => textAt(url)),
  };

  function textAt(url: string): string {
    const entry = entries.find((each) => each.url === url);
    return entry ? `${entry.title}\n${entry.heading}\n${entry.text}` : '';
  }
}

function textOf({ title, path }: SearchHit): string {
  return [title, ...path].map((runs) => runs.map(({ text }) => text).join('')).join('\n');
}

/** Pieces of titles and headings, each with its slip; the same ones on every machine. */
function slips(lines: readonly Line[]): Record<string, { typed: string; meant: string }[]> {
  let state = 2026;
  const below = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
  const names = [...new Set(lines.flatMap(({ title, heading = '' }) => [title, heading]))];
  const runs = names.flatMap((name) => name.match(/\p{Script=Han}{4,}/gu) ?? []);
  const characters = [...new Set(runs.join(''))];
  const anyone = () => characters[below(characters.length)] ?? '';
  const make = (slip: (piece: string, at: number) => string) =>
    Array.from({ length: QUERIES }, () => {
      const run = runs[below(runs.length)] ?? '';
      const length = Math.min(run.length, 4 + below(5));
      const start = below(run.length - length + 1);
      const meant = run.slice(start, start + length);
      return { typed: slip(meant, 1 + below(length - 2)), meant };
    });
  return {
    'no slip': make((piece) => piece),
    'wrong character': make((piece, at) => piece.slice(0, at) + anyone() + piece.slice(at + 1)),
    'missing character': make((piece, at) => piece.slice(0, at) + piece.slice(at + 1)),
    'extra character': make((piece, at) => piece.slice(0, at) + anyone() + piece.slice(at)),
    nonsense: Array.from({ length: QUERIES }, () => ({ typed: anyone() + anyone() + anyone() + anyone(), meant: '' })),
  };
}
