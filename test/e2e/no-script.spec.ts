import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { demoOut } from '../support/build-demo.js';
import { pages, pageTypes } from '../support/portal.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/** With script switched off nothing of the content is missing. */

test.use({ javaScriptEnabled: false });

let server: StaticServer;
test.beforeAll(async () => {
  server = await serveFolder(demoOut);
});
test.afterAll(() => server.close());

interface PublishedRecord {
  title?: string;
  work?: string;
  url?: string;
}

/** What a reader sees in `<main>`, declarative shadow trees included, a line a text node. */
const visibleText = (): string => {
  const lines: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines.push((node.nodeValue ?? '').trim());
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    for (const child of (element.shadowRoot ?? element).childNodes) walk(child);
  };
  walk(document.querySelector('main') as Node);
  return lines.filter(Boolean).join('\n');
};

test('the title of every record is visible on its page', async ({ page }) => {
  const byPage = new Map<string, Set<string>>();
  for (const kind of ['activities', 'awards', 'works', 'phases']) {
    const { records } = JSON.parse(readFileSync(join(demoOut, `data/${kind}.json`), 'utf8')) as {
      records: PublishedRecord[];
    };
    expect(records.length, kind).toBeGreaterThan(10);
    for (const record of records) {
      // Addresses in data files are relative to the file itself.
      const file = posix.join('data', (record.url ?? '').replace(/#.*$/, ''));
      expect(record.url, `${kind}: address of ${record.title ?? record.work}`).toBeTruthy();
      const titles = byPage.get(file) ?? new Set();
      titles.add(record.title ?? record.work ?? '');
      byPage.set(file, titles);
    }
  }
  const missing: string[] = [];
  for (const [file, titles] of byPage) {
    await page.goto(server.url + file);
    const text = (await page.evaluate(visibleText)).replace(/\s+/g, '');
    for (const title of titles) if (!text.includes(title.replace(/\s+/g, ''))) missing.push(`${file}: ${title}`);
  }
  expect(missing).toEqual([]);
});

test('every page has one h1, a navigation and a search form that leads somewhere', async ({ page }) => {
  for (const file of pages()) {
    // Without script the page is what its file says: nothing has to be drawn to count in it.
    const html = readFileSync(join(demoOut, file), 'utf8');
    expect(html.match(/<h1[\s>]/g)?.length, file).toBe(1);
    const navigations = html.match(/<nav[\s>][\s\S]*?<\/nav>/g)?.join('') ?? '';
    expect(navigations.match(/<a [^>]*href=/g)?.length ?? 0, file).toBeGreaterThan(2);
  }
  await page.goto(`${server.url}index.html`);
  const action = await page.locator('form[role=search], search form').first().getAttribute('action');
  const response = await page.goto(new URL(action ?? '', page.url()).href);
  expect(response?.status()).toBe(200);
  // The way to what stands under a letter.
  await page.getByRole('link', { name: /^K / }).click();
  await page.getByRole('link', { name: '科普大篷车开进操场，三十二件展品摸了一上午' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/科普大篷车/);
});

test('nothing is said about today or days left', async ({ page }) => {
  for (const [name, file] of Object.entries(pageTypes())) {
    await page.goto(server.url + file);
    const text = await page.evaluate(visibleText);
    // Lines of our own making; a headline may well speak of its own today.
    expect(text, name).not.toMatch(/^(今天|今天截止|已截止|进行中)$|还有\s*\d+\s*天/m);
  }
});

test('the months of the calendar are links to what stands there', async ({ page }) => {
  await page.goto(`${server.url}calendar/index.html`);
  const link = page.locator('.jump').last();
  const month = (await link.textContent()) ?? '';
  await link.click();
  expect(page.url()).toContain('#kepu-calendar-');
  await expect(page.locator('.group-title', { hasText: month }).last()).toBeInViewport();
});

test('of awards titled alike an address leads to the very row', async ({ page }) => {
  const { records } = JSON.parse(readFileSync(join(demoOut, 'data/awards.json'), 'utf8')) as {
    records: (PublishedRecord & { people: { name: string }[] })[];
  };
  const { url = '', people } =
    records.filter((award) => award.url?.includes('#~') && award.people.length > 0).pop() ?? {};
  await page.goto(new URL(url, `${server.url}data/`).href);
  const row = page.locator(`tr:has(slot[name="${url.replace(/.*#/, '')}"])`);
  await expect(row).toBeInViewport();
  await expect(row).toContainText(people?.[0]?.name ?? '-');
});
