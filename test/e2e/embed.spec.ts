import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root, storybookOut } from '../support/build-demo.js';
import { elementsReady } from '../support/portal.js';
import { serveFolder } from '../support/static-server.js';

/** `kepu.js` on a page that is not ours: the sample page that ships with the Storybook. */

test('one script tag makes calendar, awards and timeline of the tables of a page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const server = await serveFolder(storybookOut);
  try {
    await page.goto(`${server.url}embed.html`);
    await elementsReady(page);
    await expect(page.locator('kepu-activity-calendar [role=grid]')).toContainText('科普读书月启动');
    await expect(page.locator('kepu-award-table')).toContainText('会提醒关灯的门把手');
    await expect(page.locator('kepu-plan-timeline')).toContainText('宣传发动');
    // The author's tables stay where they are, for the page without script.
    expect(await page.locator('kepu-award-table > table tr').count()).toBe(4);
    expect(errors).toEqual([]);
  } finally {
    await server.close();
  }
});

test('sizes are those of the elements, whatever a page takes for 1rem', async ({ page }) => {
  const server = await serveFolder(storybookOut);
  /** Font sizes in the shadow trees, one string an element. */
  const sizes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].map((host) =>
        [...(host.shadowRoot?.querySelectorAll('*') ?? [])].map((each) => getComputedStyle(each).fontSize).join(),
      ),
    );
  try {
    await page.goto(`${server.url}embed.html`);
    await elementsReady(page);
    const before = await sizes();
    expect(before.join('').length).toBeGreaterThan(1000);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '100px'));
    expect(await sizes()).toEqual(before);
  } finally {
    await server.close();
  }
});

test('the script reads right on a page in GBK', async ({ page }) => {
  await page.route('http://gbk.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(join(root, 'components/dist/script/kepu.js')),
        })
      : route.fulfill({
          contentType: 'text/html; charset=gbk',
          body: '<!doctype html><html lang="zh-CN"><script src="kepu.js" defer></script><kepu-award-table><table></table></kepu-award-table>',
        }),
  );
  await page.goto('http://gbk.test/');
  await elementsReady(page);
  await expect(page.locator('kepu-award-table')).toContainText('还没有获奖记录。');
});
