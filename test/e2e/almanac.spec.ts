import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { root } from '../support/build-demo.js';
import { elementsReady } from '../support/portal.js';

/** Holidays and lunar dates beside `kepu.js`, on a page with the strictest policy. */

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html kepu";

/** Opens a page with one calendar; gives the scripts it loaded and what its console said against it. */
async function openCalendar(page: Page, attributes: string): Promise<{ scripts: string[]; errors: string[] }> {
  const scripts: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.route('http://school.test/**', (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (!file.endsWith('.js'))
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': POLICY },
        body: `<!doctype html><html lang="zh-CN"><title>校历</title><script src="js/kepu.js" defer></script>
<kepu-activity-calendar month="2026-10" ${attributes}><table><tr><th>时间</th><th>活动</th></tr>
<tr><td>2026年10月12日</td><td>科技节</td></tr></table></kepu-activity-calendar></html>`,
      });
    scripts.push(file);
    const body = readFileSync(join(root, 'components/dist/script', file.slice('js/'.length)));
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto('http://school.test/');
  await elementsReady(page);
  return { scripts, errors };
}

test('a calendar loads holidays and lunar dates from the folder of kepu.js', async ({ page }) => {
  const { scripts, errors } = await openCalendar(page, 'show-holidays show-lunar');
  const day = (date: string) => page.locator(`kepu-activity-calendar td[data-day="${date}"]`);
  await expect(day('2026-10-10').locator('.holiday')).toHaveText('班');
  await expect(day('2026-10-01').locator('.holiday')).toHaveText('国庆节');
  await expect(day('2026-10-08').locator('.lunar')).toHaveText('寒露');
  expect(scripts.sort()).toEqual(['js/kepu-holidays.js', 'js/kepu-lunar.js', 'js/kepu.js']);
  expect(errors).toEqual([]);
});

test('a calendar that does not ask loads neither', async ({ page }) => {
  const { scripts, errors } = await openCalendar(page, '');
  await expect(page.locator('kepu-activity-calendar [role=grid]')).toContainText('科技节');
  expect(scripts).toEqual(['js/kepu.js']);
  expect(errors).toEqual([]);
});
