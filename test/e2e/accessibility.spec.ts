import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { buildDate, demoOut } from '../support/build-demo.js';
import { elementsReady, pageTypes } from '../support/portal.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/**
 * axe over one page of each type, light and dark, phone and desktop; no node is left out. A page in the dark is the same page in
 * other colours, and is asked for what colours can change.
 */

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: StaticServer;
test.beforeAll(async () => {
  server = await serveFolder(demoOut);
});
test.afterAll(() => server.close());

/** Runs in the page: one line a rule that is violated. */
async function violations(runOnly: string[]): Promise<string[]> {
  interface Axe {
    run(
      context: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  }
  const result = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly, resultTypes: ['violations'] });
  return result.violations.map(
    (each) => `${each.id} ×${each.nodes.length}: ${each.nodes[0]?.html} ${each.nodes[0]?.failureSummary}`,
  );
}

for (const width of [360, 1280])
  test(`no violation of WCAG 2.2 AA or best practice, light and dark, ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${buildDate}T09:00:00+08:00`));
    const found: string[] = [];
    for (const [name, file] of Object.entries(pageTypes())) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(server.url + file);
      await elementsReady(page);
      await page.evaluate(axe);
      const light = await page.evaluate(violations, standards);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await page.evaluate(violations, rulesOfColour);
      found.push(...[...light, ...dark].map((violation) => `${name}: ${violation}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) found.push(`${name}: ${overflow} px wider than the window`);
    }
    await context.close();
    expect(found).toEqual([]);
  });
