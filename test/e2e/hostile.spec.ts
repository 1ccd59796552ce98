import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../support/build-demo.js';
import { filesOf, policyOf } from '../support/built-site.js';
import { HOSTILE, writeHostileSite } from '../support/hostile-site.js';
import { inspect } from '../support/inspect-hostile.js';
import { elementsReady } from '../support/portal.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/** A portal each field of which an author filled with what would break out of text, under the policy it ships with. */

let folder = '';
let out = '';
let server: StaticServer;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-hostile-'));
  out = join(folder, 'out');
  writeHostileSite(join(folder, 'content'));
  const args = ['build', join(folder, 'content'), '--out', out, '--date', '2026-10-09'];
  execFileSync(process.execPath, [join(root, 'site/dist/cli.js'), ...args], { stdio: 'ignore' });
  server = await serveFolder(out, '/', { 'content-security-policy': policyOf(out) });
});
test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A text as a reader sees it, however it is wrapped. */
const asSeen = (text: string): string => text.replace(/[\s\u0003\u0004]+/g, '');

test('nothing runs, nothing is asked of others, and every text stays a text', async ({ browser }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const scope = window as unknown as { violations: string[] };
    scope.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      scope.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  const page = await context.newPage();
  const faults: string[] = [];
  let current = '';
  page.on('dialog', (dialog) => dialog.dismiss());
  page.on('pageerror', (error) => faults.push(`${current}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
      faults.push(`${current}: asks ${request.url()}`);
  });
  const seen = new Map<string, string>();
  for (const file of filesOf(out, '.html')) {
    if (readFileSync(join(out, file), 'utf8').includes('http-equiv="refresh"')) continue;
    current = file;
    await page.goto(server.url + file, { waitUntil: 'load' });
    await elementsReady(page);
    const found = await inspect(page);
    const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
    faults.push(...[...found.faults, ...violations].map((fault) => `${file}: ${fault}`));
    seen.set(file, asSeen(found.text));
  }
  await context.close();
  expect(faults).toEqual([]);

  const missing = ['ming-dan', 'ri-li', 'jin-du', 'zuo-pin'].flatMap((name) => {
    const text = seen.get(`${name}/index.html`) ?? '';
    return HOSTILE.filter((string) => !text.includes(asSeen(string))).map((string) => `${name}: ${string}`);
  });
  expect(missing).toEqual([]);
});

test('calendars, tables and feed hold the texts as texts, too', async ({ page }) => {
  const calendar = readFileSync(join(out, 'calendar.ics'), 'utf8').replaceAll('\r\n ', '');
  expect(calendar.match(/^BEGIN:VEVENT\r?$/gm)?.length).toBe(calendar.match(/^END:VEVENT\r?$/gm)?.length);
  expect(calendar).not.toMatch(/^(?:ATTACH|BEGIN:VALARM)/m);

  for (const file of filesOf(out, '.csv'))
    expect(readFileSync(join(out, file), 'utf8'), file).not.toMatch(/(?:^|,|\n)"?[=@+]/);

  const feed = readFileSync(join(out, 'feed.xml'), 'utf8');
  const names = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    return [...new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName))];
  }, feed);
  expect(names).not.toContain('parsererror');
  expect(names).not.toContain('script');
});
