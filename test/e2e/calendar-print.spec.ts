import { expect, type Page, test } from '@playwright/test';
import { sixtyActivities, activities as year } from '../../stories/data/activities.js';
import { demoOut, storybookOut } from '../support/build-demo.js';
import { plain, textOfPdf } from '../support/pdf-text.js';
import { elementsReady } from '../support/portal.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/** A month or a term for the wall: one sheet of A4, every title in full. */

let stories: StaticServer;
let portal: StaticServer;
test.beforeAll(async () => {
  stories = await serveFolder(storybookOut);
  portal = await serveFolder(demoOut);
});
test.afterAll(() => Promise.all([stories.close(), portal.close()]));

async function printStory(page: Page, name: string): Promise<string[]> {
  const id = encodeURIComponent(`元素-kepu-activity-calendar--${name}`);
  await page.goto(`${stories.url}iframe.html?id=${id}&viewMode=story`);
  await page.locator('kepu-activity-calendar .sheet').waitFor();
  // How it lies on paper comes after the first update.
  await elementsReady(page);
  return textOfPdf(
    await page.pdf({ format: 'A4', margin: { top: '15mm', right: '12mm', bottom: '15mm', left: '12mm' } }),
  );
}

test('a month of sixty activities is one sheet', async ({ page }) => {
  const sheets = await printStory(page, 'sixty-activities');
  expect(sheets.length).toBe(1);
  expect(sixtyActivities.length).toBe(60);
  for (const { title } of sixtyActivities) expect(sheets[0]).toContain(plain(title));
  expect(sheets[0]).toContain(plain('2026年10月'));
});

test('a term is one sheet', async ({ page }) => {
  const sheets = await printStory(page, 'term');
  expect(sheets.length).toBe(1);
  const ofTerm = year.filter(({ start = '', end = '' }) => (start || end) < '2027-01-23' && end >= '2026-09');
  expect(ofTerm.length).toBeGreaterThan(20);
  for (const { title } of ofTerm) expect(sheets[0], title).toContain(plain(title));
  for (const week of [1, 9, 21]) expect(sheets[0]).toContain(String(week));
});

test('the calendar page of the portal begins with its month and goes on with the list', async ({ page }) => {
  await page.goto(`${portal.url}calendar/index.html`);
  await elementsReady(page);
  const sheets = await textOfPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(sheets[0]).toContain(plain('星期五'));
  expect(sheets[0]?.length).toBeGreaterThan(150);
  expect(sheets[1]).toContain(plain('全部活动'));
  // Months go on where the one before ends.
  for (const sheet of sheets.slice(1, -1)) expect(sheet.length, sheet).toBeGreaterThan(300);
});

for (const date of ['2026-10', '2027-04'])
  test(`a term of the portal is one sheet with the page's head and foot (${date})`, async ({ page }) => {
    await page.goto(`${portal.url}calendar/index.html?kepu-calendar.view=term&kepu-calendar.date=${date}`);
    await elementsReady(page);
    const grid = page.locator('kepu-activity-calendar .grid.of-term');
    await grid.waitFor();
    const sheets = await textOfPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(sheets.length).toBe(1);
    expect(sheets[0]).toContain(plain((await page.locator('.site-footer__school p').first().innerText()).slice(0, 8)));
    const titles = await grid
      .locator('.item')
      .evaluateAll((all) => all.map((each) => each.getAttribute('title') ?? '-'));
    expect(titles.length).toBeGreaterThan(20);
    for (const title of titles) expect(sheets[0], title).toContain(plain(title));
  });
