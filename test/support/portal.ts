import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { demoOut } from './build-demo.js';
import { filesOf } from './built-site.js';

/** Pages of the built demo, relative to it; without the small ones that lead on from an old address. */
export const pages = (): string[] =>
  filesOf(demoOut, '.html').filter(
    (file) => !readFileSync(join(demoOut, file), 'utf8').includes('http-equiv="refresh"'),
  );

/** Of the pages made alike in great number, for tags and for letters, three each; all others. */
export const differentPages = (): string[] =>
  threeOfEach(pages(), (file) => (file === 'search/index.html' ? file : (/^(tags|search)\//.exec(file)?.[1] ?? file)));

/** Of the pages with the same elements three: more say nothing new of how elements look. */
export const pagesOfEachElement = (): string[] =>
  threeOfEach(pagesWithElements(), (file) => {
    const html = readFileSync(join(demoOut, file), 'utf8');
    return [...new Set(html.match(/<kepu-[a-z-]+/g))].sort().join();
  });

function threeOfEach(files: string[], kindOf: (file: string) => string): string[] {
  const counts = new Map<string, number>();
  return files.filter((file) => {
    const count = (counts.get(kindOf(file)) ?? 0) + 1;
    counts.set(kindOf(file), count);
    return count <= 3;
  });
}

/** Pages that hold at least one prerendered element. */
export const pagesWithElements = (): string[] =>
  pages().filter((file) => readFileSync(join(demoOut, file), 'utf8').includes('shadowrootmode'));

/** One page of each type, by its made name or by what it holds. */
export function pageTypes(): Record<string, string> {
  const all = pages();
  const holding = (text: string) =>
    all.find(
      (file) =>
        readFileSync(join(demoOut, file), 'utf8').includes(text) && !/^(index|calendar|honours|gallery)\b/.test(file),
    );
  const types: Record<string, string | undefined> = {
    home: 'index.html',
    calendar: 'calendar/index.html',
    honours: 'honours/index.html',
    gallery: 'gallery/index.html',
    plans: 'plans/index.html',
    search: 'search/index.html',
    missing: '404.html',
    contest: holding('class="contest'),
    plan: holding('<kepu-plan-timeline'),
    awards: holding('<kepu-award-table'),
    works: holding('<kepu-gallery'),
    indicators: holding('indicators'),
  };
  for (const [name, file] of Object.entries(types)) if (!file) throw new Error(`The demo has no ${name} page.`);
  return types as Record<string, string>;
}

/** Resolves when every element of the page is defined and has ended its updates. */
export async function elementsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const hosts = [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('kepu-'));
    const defined = Promise.all(hosts.map((host) => customElements.whenDefined(host.localName)));
    const late = new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`An element of ${location.pathname} was never defined.`)), 60_000),
    );
    await Promise.race([defined, late]);
    for (let round = 0; round < 4; round += 1)
      for (const host of hosts) await (host as HTMLElement & { updateComplete?: Promise<boolean> }).updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
  });
}
