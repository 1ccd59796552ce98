/**
 * `npm run bench:elements`: the weight of each element and the main-thread time from its data to the painted page, beside
 * a plain table or list of the same data in the same run. Quote ratios of one run, never milliseconds.
 *
 * An entry in `components/` is named `<area>-<name>.js` and sets
 * `globalThis.__peer = { render(root, data, { n, limit }), ready(root, { n, limit }) }`; `render` fills an empty root,
 * `ready` tells when everything is there. Entries for other libraries of the same form can be put beside ours.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../setup/chromium.mjs';
import { type BenchArea, benchData } from './elements-data.js';

const RUNS = 5;
const areas: Record<BenchArea, { n: number; what: string }> = {
  cal: { n: 1000, what: '1,000 activities in one month' },
  tml: { n: 500, what: '500 phases' },
};

const entries = fileURLToPath(new URL('components/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kepu-bench-'));

/** One classic script of an entry with all that it imports, as a reader would load it. */
async function bundle(file: string): Promise<string> {
  const name = basename(file, '.js');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, name),
      target: 'es2022',
      lib: { entry: join(entries, file), formats: ['iife'], name: 'bench', fileName: () => 'bundle.js' },
    },
  });
  return readFileSync(join(folder, name, 'bundle.js'), 'utf8');
}

/** Main-thread milliseconds from `render` to the painted page, in a fresh page. */
async function timeToPainted(browser: Browser, url: string, area: BenchArea): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  // Thread ticks leave out what other processes of a busy machine take.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const { n } = areas[area];
  await page.evaluate((data) => Object.assign(globalThis, { benchData: data }), benchData(area, n));
  const before = await cpu();
  await page.evaluate(
    async (options) => {
      interface Peer {
        render(root: Element, data: unknown, options: object): void;
        ready(root: Element, options: object): boolean;
      }
      const { __peer: peer, benchData: data } = globalThis as unknown as { __peer: Peer; benchData: unknown };
      const root = document.createElement('main');
      document.body.append(root);
      peer.render(root, data, options);
      while (!peer.ready(root, options)) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
    },
    { n },
  );
  const time = (await cpu()) - before;
  await page.close();
  return time;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const files = readdirSync(entries).filter((file) => file.endsWith('.js'));
const bundles = new Map<string, string>();
for (const file of files) bundles.set(basename(file, '.js'), await bundle(file));
rmSync(folder, { recursive: true });

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
  const isScript = pathname.endsWith('.js');
  const name = basename(pathname).replace(/\.\w+$/, '');
  response.writeHead(200, { 'content-type': `text/${isScript ? 'javascript' : 'html'}; charset=utf-8` });
  response.end(isScript ? bundles.get(name) : `<!doctype html><title>bench</title><script src="${name}.js"></script>`);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as { port: number };
const browser = await chromium.launch({ executablePath: await findChromium() });
for (const [area, { what }] of Object.entries(areas) as [BenchArea, { what: string }][]) {
  const names = [...bundles.keys()].filter((name) => name.startsWith(`${area}-`));
  const times = new Map(names.map((name) => [name, [] as number[]]));
  // Round by round, so that a busy moment of the machine meets all of them.
  for (let run = 0; run < RUNS; run += 1)
    for (const name of names)
      times.get(name)?.push(await timeToPainted(browser, `http://127.0.0.1:${port}/${name}.html`, area));
  const floor = median(times.get(`${area}-plain`) ?? []);
  console.log(`${what}, main thread to painted:`);
  for (const name of names) {
    const size = gzipSync(bundles.get(name) ?? '', { level: 9 }).length / 1024;
    console.log(
      `  ${name}: ${(median(times.get(name) ?? []) / floor).toFixed(1)} × plain, ${size.toFixed(1)} KiB gzip`,
    );
  }
}
await browser.close();
server.close();
