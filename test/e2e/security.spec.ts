import { expect, test } from '@playwright/test';
import { demoOut } from '../support/build-demo.js';
import { policyOf } from '../support/built-site.js';
import { differentPages, elementsReady, pagesOfEachElement } from '../support/portal.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/** The portal under the strict policy it ships with, Trusted Types included. */

let server: StaticServer;
test.beforeAll(async () => {
  server = await serveFolder(demoOut, '/', { 'content-security-policy': policyOf(demoOut) });
});
test.afterAll(() => server.close());

test('the policy forbids inline code and string sinks', () => {
  const policy = policyOf(demoOut);
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain('trusted-types lit-html kepu');
  expect(policy).not.toContain('unsafe');
});

test('no page violates the policy, asks another host or says anything on the console', async ({ browser }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const scope = window as unknown as { violations: string[] };
    scope.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      scope.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  const faults: string[] = [];
  const page = await context.newPage();
  let current = '';
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${current}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${current}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
      faults.push(`${current}: asks ${request.url()}`);
  });
  const files = differentPages();
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    current = file;
    await page.goto(server.url + file, { waitUntil: 'load' });
    await elementsReady(page);
    const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
    faults.push(...violations.map((violation) => `${file}: ${violation}`));
  }
  await context.close();
  expect(faults).toEqual([]);
});

test('the search for other pages runs under the policy, whatever is to be read and whatever the module is called by', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (/\.m?js(?:\?|$)/.test(response.url())) scripts.push(response.url());
  });
  await page.goto(`${server.url}index.html`, { waitUntil: 'load' });
  scripts.length = 0;
  const ask = (query: string) =>
    page.evaluate(
      async ([address, words]) => {
        const { search } = await import(address);
        const { hits, notes } = await search(words);
        return { hits: hits.length as number, notes: notes.map(({ type }: { type: string }) => type) as string[] };
      },
      [`${server.url}search/search.mjs?copy`, query] as const,
    );
  const loaded = () => ['latin', 'other-ways'].filter((part) => scripts.some((url) => url.includes(`kepu-${part}`)));
  expect(await ask('科技节')).toMatchObject({ notes: [] });
  expect(loaded()).toEqual([]);
  for (const [query, note, parts] of [
    ['kejijie', 'pinyin', ['latin']],
    ['科记节', 'corrected', ['latin', 'other-ways']],
  ] as const) {
    const { hits, notes } = await ask(query);
    expect(hits, query).toBeGreaterThan(0);
    expect(notes, query).toContain(note);
    expect(loaded(), query).toEqual(parts);
  }
  expect(scripts.filter((url) => url.endsWith('search.mjs'))).toEqual([]);
  expect(faults).toEqual([]);
});

test('what a page says of itself to machines is data, not a script to the policy', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  await page.route('https://school.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policyOf(demoOut) },
      body: `<!doctype html><title>页</title><script type="${new URL(route.request().url()).searchParams.get('type')}">{}</script>`,
    }),
  );
  await page.goto('https://school.test/?type=application/ld%2Bjson');
  expect(faults).toEqual([]);
  await page.goto('https://school.test/?type=text/javascript');
  expect(faults.join()).toContain('Content Security Policy');
});

test('prerendered elements look the same before and after hydration', async ({ browser }) => {
  /** Computed styles of everything in the shadow trees, by position among its like; what “now” adds or closes is left out by class and state. */
  const styles = () => {
    const properties = [
      'display',
      'color',
      'background-color',
      'font-size',
      'font-family',
      'font-weight',
      'padding-top',
      'padding-left',
      'border-top-width',
      'text-align',
      'position',
    ];
    const found: Record<string, string> = {};
    const walk = (element: Element, path: string) => {
      const style = getComputedStyle(element);
      found[
        `${path} <${element.localName} class="${element.getAttribute('class') ?? ''}"${element.matches(':disabled') ? ' disabled' : ''}>`
      ] = properties
        // The colour that stands in for a picture comes by script; no sheet knows it.
        .filter((property) => property !== 'background-color' || !element.matches('.cover'))
        .map((property) => `${property}: ${style.getPropertyValue(property)}`)
        .join('; ');
      const counts = new Map<string, number>();
      for (const child of element.children) {
        const index = counts.get(child.localName) ?? 0;
        counts.set(child.localName, index + 1);
        walk(child, `${path}/${child.localName}${index}`);
      }
    };
    for (const [index, host] of [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).entries()) {
      const children = [...(host.shadowRoot?.children ?? [])].filter((child) => child.localName !== 'link');
      children.forEach((child, position) => walk(child, `${host.localName}[${index}]/${position}`));
    }
    return found;
  };
  const still = await (await browser.newContext()).newPage();
  // Script is on, for `@media (scripting)`, but none arrives.
  await still.route('**/*.js', (route) => route.abort());
  const live = await (await browser.newContext()).newPage();
  // A clock before every term: nothing is “now” yet, so every difference would be one of style.
  await live.clock.setFixedTime(new Date('2010-01-01T12:00:00+08:00'));
  const stylesWithoutScript = async (file: string) => {
    await still.goto(server.url + file, { waitUntil: 'load' });
    return still.evaluate(styles);
  };
  const stylesAfterHydration = async (file: string) => {
    await live.goto(server.url + file, { waitUntil: 'load' });
    await elementsReady(live);
    return live.evaluate(styles);
  };
  for (const file of pagesOfEachElement()) {
    const [expected, actual] = await Promise.all([stylesWithoutScript(file), stylesAfterHydration(file)]);
    const shared = Object.keys(expected).filter((key) => key in actual);
    expect(shared.length, file).toBeGreaterThan(Object.keys(expected).length * 0.8);
    // Plain comparison: one `expect` for each of a hundred thousand elements takes minutes.
    const different = shared.filter((key) => actual[key] !== expected[key]);
    expect(
      different.map((key) => [key, expected[key], actual[key]]),
      file,
    ).toEqual([]);
  }
});
