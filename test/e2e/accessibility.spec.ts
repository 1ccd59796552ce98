import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { buildDate, demoOut } from '../support/build-demo.js';
import { elementsReady, pageTypes } from '../support/portal.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/** axe over one page of each type, light and dark, phone and desktop; no rule and no node is left out. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: StaticServer;
test.beforeAll(async () => {
  server = await serveFolder(demoOut);
});
test.afterAll(() => server.close());

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`no violation of WCAG 2.2 AA or best practice, ${colorScheme}, ${width} px`, async ({ browser }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.clock.setFixedTime(new Date(`${buildDate}T09:00:00+08:00`));
      const found: string[] = [];
      for (const [name, file] of Object.entries(pageTypes())) {
        await page.goto(server.url + file);
        await elementsReady(page);
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const run = (
            window as unknown as {
              axe: {
                run(
                  context: Document,
                  options: object,
                ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
              };
            }
          ).axe;
          const result = await run.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          return result.violations.map(
            (each) => `${each.id} ×${each.nodes.length}: ${each.nodes[0]?.html} ${each.nodes[0]?.failureSummary}`,
          );
        });
        found.push(...violations.map((violation) => `${name}: ${violation}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) found.push(`${name}: ${overflow} px wider than the window`);
      }
      await context.close();
      expect(found).toEqual([]);
    });
