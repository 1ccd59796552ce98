import { expect, test } from '@playwright/test';
import { demoOut } from '../support/build-demo.js';
import { plain, textOfPdf } from '../support/pdf-text.js';
import { elementsReady, pageTypes } from '../support/portal.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/** What comes out of a printer: the content whole, nothing that only a screen needs. */

let server: StaticServer;
test.beforeAll(async () => {
  server = await serveFolder(demoOut);
});
test.afterAll(() => server.close());

test('the head of an award table stands on every sheet', async ({ page }) => {
  await page.goto(server.url + pageTypes().honours);
  await elementsReady(page);
  const sheets = await textOfPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThan(4);
  // The first sheets hold the figures, the last one the footer.
  const rows = sheets.filter((sheet) => (sheet.match(/[一二三]等奖/g) ?? []).length > 5);
  expect(rows.length).toBeGreaterThan(3);
  for (const sheet of rows) expect(sheet).toContain(plain('辅导教师'));
});

test('navigation, search and controls stay on the screen', async ({ page }) => {
  // Words are looked for; pictures would make a PDF of ten megabytes.
  await page.route(/\.(?:webp|avif|jpe?g|png)$/, (route) => route.abort());
  for (const [name, file] of Object.entries(pageTypes())) {
    await page.goto(server.url + file);
    await elementsReady(page);
    // Controls stand above what they act on: the first sheets show whether any came to paper.
    const sheets = await textOfPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, pageRanges: '1-3' }));
    const text = sheets.join('');
    expect(text.length, name).toBeGreaterThan(40);
    for (const words of ['打印本', '跳到正文', '只看截止', '在名单中查找', '全部年级'])
      expect(text, name).not.toContain(plain(words));
  }
});

test('pictures that were never near the screen are fetched before a page is printed', async ({ page }) => {
  await page.addInitScript(() => {
    // Instead of a dialogue: what would be on paper.
    window.print = () => {
      const pictures = [...(document.querySelector('kepu-gallery')?.shadowRoot?.querySelectorAll('img') ?? [])];
      const there = pictures.filter(({ complete, naturalWidth }) => complete && naturalWidth > 0);
      document.documentElement.dataset['printed'] = `${there.length} of ${pictures.length}`;
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto(server.url + pageTypes().gallery);
  await elementsReady(page);
  await page.keyboard.press('Control+p');
  await expect(page.locator('html')).toHaveAttribute('data-printed', /./);
  const [, there, all] = /(\d+) of (\d+)/.exec((await page.locator('html').getAttribute('data-printed')) ?? '') ?? [];
  expect(Number(all)).toBeGreaterThan(30);
  expect(there).toBe(all);
  // The screen has its first works again.
  await expect(page.locator('kepu-gallery .work')).toHaveCount(24);
});
