/**
 * How well the search of a built portal answers judged queries, in a real browser:
 * `npm run eval:search -- [--corpus FILE --queries FILE]`. Without files it asks the demo the queries of
 * `test/search/judged.json`. Prints nDCG@10 by class, and what a reader loads until the first ten results stand.
 *
 * A corpus is `{ sections: [{ id, plan, title, level, heading, trail, body }] }`; queries are `[{ class, q, rel }]`, where
 * `rel` says of sections 2: it is about it, 1: it mentions it in a way that helps.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { findChromium } from '../../setup/chromium.mjs';
import { buildDate, root } from '../../support/build-demo.js';
import { serveFolder } from '../../support/static-server.js';
import { gainOf } from './gain.js';
import * as adapter from './kepu.mjs';

interface Query {
  class: string;
  q: string;
  rel: Record<string, number>;
}

/** What an adapter of a bench gives the browser. */
interface Client {
  init(base: string): Promise<void>;
  search(query: string, limit: number): Promise<{ id?: string }[]>;
}

const RESULTS = 10;
const out = join(root, 'test-results', 'eval-search');
const { values } = parseArgs({ options: { corpus: { type: 'string' }, queries: { type: 'string' } } });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const isOwn = values.corpus === undefined;
const queries = isOwn ? demoQueries() : (readJson(values.queries ?? '') as Query[]);
const client = isOwn ? await buildDemo() : await buildCorpus(values.corpus ?? '');
writeFileSync(join(out, 'client.js'), client);
writeFileSync(join(out, 'index.html'), '<!doctype html><meta charset="utf-8"><title>eval</title>');
await evaluate();

async function evaluate(): Promise<void> {
  const server = await serveFolder(out);
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    const loads = { requests: [] as number[], bytes: [] as number[] };
    const scores = new Map<string, number[]>();
    for (const [number, query] of queries.entries()) {
      // Every tenth query is asked by a reader who has just come.
      const isFirst = number % 10 === 0;
      if (isFirst) await newReader();
      const { found, requests } = await ask(query);
      scores.set(query.class, [...(scores.get(query.class) ?? []), gainOf(found, query.rel, RESULTS)]);
      if (!isFirst) continue;
      loads.requests.push(requests.length);
      loads.bytes.push(requests.reduce((sum, body) => sum + brotliCompressSync(body).length, 0));
    }
    print(scores, loads);
  } finally {
    await browser.close();
    await server.close();
  }

  async function newReader(): Promise<void> {
    for (const context of browser.contexts()) await context.close();
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.url);
  }

  async function ask({ q }: Query): Promise<{ found: string[]; requests: Buffer[] }> {
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('No page.');
    // By address: the module is run by the page and by its worker, which takes it from the cache.
    const bodies = new Map<string, Promise<Buffer>>();
    const keep = (response: { url(): string; body(): Promise<Buffer> }) => {
      if (!response.url().endsWith('/client.js')) bodies.set(response.url(), response.body());
    };
    page.on('response', keep);
    const found = await page.evaluate(
      async ([query, limit, base]) => {
        const own = window as unknown as { client?: Client };
        if (!own.client) {
          own.client = (await import(`${base}client.js`)) as Client;
          await own.client.init(base);
        }
        return (await own.client.search(query, limit)).map(({ id }) => id ?? '');
      },
      [q, RESULTS, server.url] as const,
    );
    page.off('response', keep);
    return { found, requests: await Promise.all(bodies.values()) };
  }
}

function print(scores: ReadonlyMap<string, number[]>, loads: { requests: number[]; bytes: number[] }): void {
  const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);
  const answered = [...scores].filter(([name]) => name !== 'noanswer').flatMap(([, list]) => list);
  for (const [name, list] of scores) console.log(`${name.padEnd(12)} ${mean(list).toFixed(2)}  (${list.length})`);
  console.log(`${'all'.padEnd(12)} ${mean(answered).toFixed(3)}  (${answered.length}, without noanswer)`);
  console.log(
    `first results: ${mean(loads.requests).toFixed(1)} requests, ${(mean(loads.bytes) / 1024).toFixed(1)} KB brotli, code included`,
  );
}

/** The demo with its own judged queries. */
async function buildDemo(): Promise<string> {
  const cli = join(root, 'site/dist/cli.js');
  execFileSync(
    process.execPath,
    [cli, 'build', join(root, 'content'), '--out', join(out, 'site'), '--date', buildDate],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return `let kepu, root;
export async function init(base) { root = base + 'site/'; kepu = await import(root + 'search/search.mjs'); }
export async function search(q, limit) {
  const { hits } = await kepu.search(q, { limit });
  return hits.map(({ url }) => ({ id: decodeURI(url).replace(root, '').replace('index.html', '') }));
}
`;
}

function demoQueries(): Query[] {
  const { needs, queries: list } = readJson(join(root, 'test/search/judged.json')) as {
    needs: Record<string, Record<string, number>>;
    queries: { class: string; q: string; need: string }[];
  };
  return list.map(({ need, ...query }) => ({ ...query, rel: needs[need] ?? {} }));
}

/** A corpus as a school would publish it. */
async function buildCorpus(file: string): Promise<string> {
  interface Section {
    id: string;
    plan: string;
    title: string;
    level: number;
    heading: string;
    trail?: string[];
    body: string;
  }
  const { sections } = readJson(file) as { sections: Section[] };
  const records = sections.map(({ id, plan, title, level, heading, trail = [], body }) => ({
    ...{ id, page: plan, title, trail, body },
    heading: level > 0 ? heading : '',
  }));
  await adapter.build({ records, out });
  return adapter.client;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
