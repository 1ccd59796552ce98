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

interface Channel {
  on(name: string, listener: (value: Record<string, unknown>) => void): void;
  emit(name: string, value: unknown): void;
}

interface PreviewWindow {
  __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  storyOutcomes: Map<string, StoryOutcome>;
}

/** Runs in the preview before its own scripts: keeps how each story ended. */
function collectOutcomes(): void {
  const preview = window as unknown as PreviewWindow;
  preview.storyOutcomes = new Map();
  const keep = (value: Record<string, unknown>, outcome: StoryOutcome) => {
    const id = value.storyId ?? new URLSearchParams(location.search).get('id');
    preview.storyOutcomes.set(String(id), outcome);
  };
  const timer = setInterval(() => {
    const channel = preview.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(timer);
    type Report = { type: string; result?: { violations?: { id: string; nodes: { html: string }[] }[] } };
    channel.on('storyFinished', (value) =>
      keep(value, {
        status: String(value.status),
        violations: ((value.reporters as Report[]) ?? [])
          .filter((report) => report.type === 'a11y')
          .flatMap((report) => report.result?.violations ?? [])
          .map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`),
      }),
    );
    for (const name of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'])
      channel.on(name, (value) =>
        keep(value ?? {}, { status: name, detail: String(value?.message ?? value), violations: [] }),
      );
  }, 5);
}

/** Runs in the preview: turns to a story, unless the page was opened with it, and waits for its end. */
async function showStory({ id, shown }: { id: string; shown: boolean }): Promise<StoryOutcome> {
  const preview = window as unknown as PreviewWindow;
  if (!shown) preview.__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  for (let tries = 0; tries < 3000; tries += 1) {
    const outcome = preview.storyOutcomes.get(id);
    if (outcome) return outcome;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { status: 'no answer in 60 s', violations: [] };
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
    const stories = storiesOf(`kepu-${element}`);
    expect(stories.length).toBeGreaterThanOrEqual(8);
    // One preview shows them in turn, as a designer walks through the list.
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(collectOutcomes);
    const first = stories[0] as IndexEntry;
    await page.goto(`${server.url}iframe.html?id=${encodeURIComponent(first.id)}&viewMode=story`);
    for (const story of stories)
      await test.step(story.name, async () => {
        const outcome = await page.evaluate(showStory, { id: story.id, shown: story === first });
        expect({ ...outcome, errors: errors.splice(0) }, `${story.title} / ${story.name}`).toEqual({
          status: 'success',
          violations: [],
          errors: [],
        });
      });
    await context.close();
  });
