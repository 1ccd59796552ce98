import { type Browser, expect, type Page, test } from '@playwright/test';
import { buildDate, demoOut } from '../support/build-demo.js';
import { elementsReady, pageTypes } from '../support/portal.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/** Prerendered pages opened later than they were built: nothing is rendered twice, lost or different. */

let server: StaticServer;
test.beforeAll(async () => {
  server = await serveFolder(demoOut);
});
test.afterAll(() => server.close());

const dayMs = 86_400_000;
const later = (days: number) => new Date(Date.parse(`${buildDate}T09:00:00+08:00`) + days * dayMs);

/** Text of each element's shadow tree, white space folded. */
const shadowTexts = () =>
  [...document.querySelectorAll('*')]
    .filter((element) => element.localName.startsWith('kepu-') && element.shadowRoot)
    .map((host) => {
      const texts: string[] = [];
      const walk = (node: Node) => {
        if (node.nodeType === Node.TEXT_NODE) texts.push((node.nodeValue ?? '').trim());
        else if ((node as Element).localName !== 'style') node.childNodes.forEach(walk);
      };
      host.shadowRoot?.childNodes.forEach(walk);
      return `${host.localName}: ${texts.filter(Boolean).join(' ')}`;
    });

interface Reader {
  page: Page;
  /** Opens a page of the portal; gives what it said on the console. */
  open(file: string): Promise<string[]>;
}

/** A reader who comes some days after the build; scripts of the prerendered pages wait until their nodes are marked. */
async function reader(browser: Browser, days: number, mode: 'prerendered' | 'client-only'): Promise<Reader> {
  const page = await (await browser.newContext()).newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    // What is preloaded for prerendered markup is preloaded in vain where a browser does not know such markup.
    const vain = mode === 'client-only' && message.text().includes('was preloaded using link preload but not used');
    if (!vain && (message.type() === 'error' || message.type() === 'warning')) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.setFixedTime(later(days));
  let release = () => {};
  let marked = Promise.resolve();
  if (mode === 'client-only')
    await page.route('**/*.html', async (route) => {
      const response = await route.fetch();
      // The browser takes the template for an inert one: as old browsers do, the element has to render itself.
      await route.fulfill({ response, body: (await response.text()).replaceAll(' shadowrootmode=', ' data-inert=') });
    });
  else
    await page.route('**/core.*.js', async (route) => {
      await marked;
      await route.continue();
    });
  const open = async (file: string) => {
    marked = new Promise((resolve) => {
      release = resolve;
    });
    await page.goto(server.url + file, { waitUntil: 'commit' });
    await page.waitForSelector('footer', { state: 'attached' });
    if (mode === 'prerendered') await page.evaluate(mark);
    release();
    await page.waitForLoadState('load');
    await elementsReady(page);
    return errors.splice(0);
  };
  return { page, open };
}

/** Runs in the page: remembers what is there before any script of it. */
function mark(): void {
  const scope = window as unknown as { marked: Element[] };
  scope.marked = [...document.querySelectorAll('*')]
    .filter((element) => element.localName.startsWith('kepu-') && element.shadowRoot)
    .flatMap((host) => [
      ...(host.shadowRoot as ShadowRoot).querySelectorAll(
        // Rows of a drawing out of view, and its grid lines, are laid out anew for the width that is there.
        'table, tr, th, td, figure, img, ol, ul, h2, h3, [role=grid], [role=gridcell], svg:not(.row, .lines)',
      ),
    ]);
}

for (const days of [1, 200])
  test(`${days} days after the build every element keeps its nodes and says what it would say without prerendering`, async ({
    browser,
  }) => {
    const prerendered = await reader(browser, days, 'prerendered');
    const clientOnly = await reader(browser, days, 'client-only');
    for (const [name, file] of Object.entries(pageTypes())) {
      expect(await prerendered.open(file), `${name}: console`).toEqual([]);
      expect(await clientOnly.open(file), `${name}: console, client only`).toEqual([]);
      expect(await prerendered.page.evaluate(shadowTexts), name).toEqual(await clientOnly.page.evaluate(shadowTexts));
      const lost = await prerendered.page.evaluate(
        (structural) =>
          (window as unknown as { marked: Element[] }).marked
            .filter((element) => !element.isConnected)
            .filter((element) => !structural || element.matches('table, tr, figure, [role=grid], [role=gridcell]'))
            .map((element) => element.outerHTML.slice(0, 120)),
        days > 1,
      );
      expect(lost, `${name}: nodes that were thrown away`).toEqual([]);
    }
    await prerendered.page.context().close();
    await clientOnly.page.context().close();
  });
