import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { storybookOut } from '../support/build-demo.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/** Every story is opened in the built Storybook: it has to render, say nothing on the console and pass axe. */

interface IndexEntry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

interface StoryOutcome {
  status: string;
  detail?: string;
  violations: string[];
}

const indexFile = join(storybookOut, 'index.json');
/** Read when the tests run; the list of files is made before the Storybook is built, so stories share one test each element. */
const storiesOf = (element: string): IndexEntry[] => {
  if (!existsSync(indexFile)) throw new Error(`${indexFile} is missing: the Storybook was not built.`);
  const { entries } = JSON.parse(readFileSync(indexFile, 'utf8')) as { entries: Record<string, IndexEntry> };
  return Object.values(entries).filter((entry) => entry.type === 'story' && entry.title.includes(element));
};

let server: StaticServer;
test.beforeAll(async () => {
  server = await serveFolder(storybookOut);
});
test.afterAll(() => server.close());

for (const element of ['activity-calendar', 'award-table', 'gallery', 'plan-timeline', 'search-box'])
  test(`every story of kepu-${element} renders and passes axe`, async ({ browser }) => {
    test.setTimeout(240_000);
    const stories = storiesOf(`kepu-${element}`);
    expect(stories.length).toBeGreaterThanOrEqual(8);
    // One context, so that the preview's scripts are fetched and compiled once.
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    for (const story of stories)
      await test.step(story.name, async () => {
        const page = await context.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.addInitScript(() => {
          const scope = window as unknown as Record<string, unknown>;
          scope.storyOutcome = new Promise((resolve) => {
            const timer = setInterval(() => {
              const channel = scope.__STORYBOOK_ADDONS_CHANNEL__ as
                | { on(name: string, listener: (value: Record<string, unknown>) => void): void }
                | undefined;
              if (!channel) return;
              clearInterval(timer);
              type Report = { type: string; result?: { violations?: { id: string; nodes: { html: string }[] }[] } };
              channel.on('storyFinished', (value) =>
                resolve({
                  status: value.status,
                  violations: ((value.reporters as Report[]) ?? [])
                    .filter((report) => report.type === 'a11y')
                    .flatMap((report) => report.result?.violations ?? [])
                    .map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`),
                }),
              );
              for (const name of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'])
                channel.on(name, (value) =>
                  resolve({ status: name, detail: String(value?.message ?? value), violations: [] }),
                );
            }, 5);
          });
        });
        await page.goto(`${server.url}iframe.html?id=${encodeURIComponent(story.id)}&viewMode=story`);
        const outcome = await page.evaluate(() =>
          Promise.race([
            (window as unknown as { storyOutcome: Promise<StoryOutcome> }).storyOutcome,
            new Promise<StoryOutcome>((resolve) =>
              setTimeout(() => resolve({ status: 'no answer in 20 s', violations: [] }), 20_000),
            ),
          ]),
        );
        expect(outcome, `${story.title} / ${story.name}`).toEqual({ status: 'success', violations: [] });
        expect(errors, `${story.title} / ${story.name}`).toEqual([]);
        await page.close();
      });
    await context.close();
  });
