/**
 * `npm run shots`: pictures of the portal's page types into `shots/` – desktop, phone, dark and print – for looking at.
 * `npm run shots -- home plan` takes some of them.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../setup/chromium.mjs';
import buildDemo, { buildDate, demoOut, root } from '../support/build-demo.js';
import { elementsReady, pages, pageTypes } from '../support/portal.js';
import { serveFolder } from '../support/static-server.js';

const views = {
  desktop: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  phone: { viewport: { width: 360, height: 740 }, colorScheme: 'light', deviceScaleFactor: 2 },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
} as const;

if (!process.argv.includes('--no-build')) buildDemo();
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const types: Record<string, string> = { ...pageTypes() };
const news = pages().find((file) => file.startsWith('xin-wen/') && file.split('/').length > 2);
if (!news) throw new Error('The demo has no page of news.');
types.news = news;
const folder = join(root, 'shots');
mkdirSync(folder, { recursive: true });
const server = await serveFolder(demoOut);
const browser = await chromium.launch({ executablePath: await findChromium() });
for (const [name, file] of Object.entries(types)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const [view, options] of Object.entries(views)) {
    const context = await browser.newContext({ ...options, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${buildDate}T09:00:00+08:00`));
    await page.goto(server.url + file + (name === 'search' ? '?q=科技节' : ''));
    await elementsReady(page);
    await page.evaluate(async () => {
      // Lazy pictures come only when they are scrolled to.
      for (let y = 0; y < document.body.scrollHeight; y += 600) {
        scrollTo(0, y);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      scrollTo(0, 0);
    });
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(folder, `${name}-${view}.png`), fullPage: true });
    if (view === 'desktop')
      await page.pdf({ path: join(folder, `${name}-print.pdf`), format: 'A4', preferCSSPageSize: true });
    await context.close();
  }
  console.log(`${name}: ${file}`);
}
await browser.close();
await server.close();
