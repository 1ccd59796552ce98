import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { demoOut, root } from '../support/build-demo.js';
import { elementsReady } from '../support/portal.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/** The same folder at a root, under a sub-path and from a stick; found by a phrase, with the keyboard, on a phone. */

const phrase = '科技节';

async function searchFrom(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.keyboard.press('/');
  const box = page.locator('header').getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.insertText(phrase);
  const option = page.locator('header').getByRole('option').first();
  await expect(option).toBeVisible();
  await expect(option.locator('mark').first()).toHaveText(phrase);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href.split('#')[0] !== home);
  await expect(page.locator('main')).toContainText(phrase);
}

test('a Chinese phrase is found by keyboard alone, under a sub-path', async ({ page }) => {
  const server: StaticServer = await serveFolder(demoOut, '/a/b/');
  try {
    await searchFrom(page, `${server.url}index.html`);
    expect(page.url()).toContain('/a/b/');
  } finally {
    await server.close();
  }
});

test('from a stick: pages, elements and search work by file://', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await searchFrom(page, pathToFileURL(join(demoOut, 'index.html')).href);
  await page.goto(pathToFileURL(join(demoOut, 'calendar/index.html')).href);
  await elementsReady(page);
  await expect(page.locator('kepu-activity-calendar [role=grid]').first()).toBeVisible();
  // The browser comes to the hash once the viewer is open, and would take the focus from it.
  const gallery = pathToFileURL(join(demoOut, 'gallery/index.html')).href;
  await page.goto(gallery);
  const id = await page.locator('kepu-gallery > [slot]').first().getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`${gallery}#${encodeURIComponent(id ?? '')}`);
  const viewer = page.getByRole('dialog');
  await expect(viewer.getByRole('button', { name: '关闭' })).toBeFocused();
  const title = await viewer.getByRole('heading').innerText();
  await page.keyboard.press('ArrowRight');
  await expect(viewer.getByRole('heading')).not.toHaveText(title);
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('an address of a row behind “more” shows the row', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'kepu-rows-'));
  const rows = Array.from({ length: 30 }, (_, at) => `| 纸桥承重 | ${at < 9 ? '一' : '二'}等奖 | 第${at + 1}队 |`);
  const table = ['| 比赛 | 等次 | 队伍 |', '| --- | --- | --- |', ...rows].join('\n');
  writeFileSync(join(folder, 'bridges.md'), `# 名单\n\n::: 获奖名单 纸桥 {limit=4}\n${table}\n:::\n`);
  execFileSync(process.execPath, [join(root, 'site/dist/cli.js'), 'build', folder], { stdio: 'ignore' });
  const server = await serveFolder(join(folder, 'dist'));
  try {
    const { records } = JSON.parse(readFileSync(join(folder, 'dist/data/awards.json'), 'utf8'));
    const { url } = records.pop() as { url: string };
    await page.goto(new URL(url, `${server.url}data/`).href);
    await expect(page.getByRole('row', { name: '第30队' })).toBeInViewport();
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the search page answers ?q= and keeps it through back and forward', async ({ page }) => {
  const server = await serveFolder(demoOut);
  try {
    await page.goto(`${server.url}search/index.html?q=${encodeURIComponent('机器人')}`);
    await expect(page.locator('main mark').first()).toHaveText('机器人');
    await page.locator('main a:has(mark), main li a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.goBack();
    await expect(page.locator('main mark').first()).toHaveText('机器人');
    // The browser of the tests keeps no page: its results are found anew.
    await page.goto(`${server.url}search/index.html?q=${encodeURIComponent('观察')}`);
    const links = page.locator('main .results a');
    const more = page.locator('main').getByRole('button', { name: /^再列/ });
    await expect(more).toBeVisible();
    const atFirst = await links.count();
    await more.click();
    await expect.poll(() => links.count()).toBeGreaterThan(atFirst);
    const listed = await links.count();
    const chosen = page.locator('main .results > li > a').last();
    const address = await chosen.getAttribute('href');
    await chosen.click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.goBack();
    await expect(links).toHaveCount(listed);
    await expect(page.locator(`main .results a[href="${address}"]`)).toBeInViewport();
    await page.goto(`${server.url}search/index.html?q=${encodeURIComponent('蠿鬱齉')}`);
    await expect(page.locator('main')).toContainText('没有找到');
    await page.goto(`${server.url}search/index.html?q=${encodeURIComponent('科技节')}`);
    const status = page.locator('main [role=status]').first();
    await expect(status).toContainText('找到');
    const before = await status.innerText();
    await page.locator('main').getByRole('combobox', { name: '类型' }).selectOption({ index: 1 });
    await page.waitForURL(/[?&]kind=/);
    await expect(status).not.toHaveText(before);
    await page.goBack();
    await expect(status).toHaveText(before);
  } finally {
    await server.close();
  }
});

test('nothing is searched while an input method is composing', async ({ page }) => {
  const server = await serveFolder(demoOut);
  try {
    await page.goto(`${server.url}index.html`);
    await page.keyboard.press('/');
    const box = page.locator('header').getByRole('combobox');
    await expect(box).toBeFocused();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '科技', selectionStart: 2, selectionEnd: 2 });
    await page.waitForTimeout(400);
    await expect(page.locator('header').getByRole('option')).toHaveCount(0);
    await session.send('Input.insertText', { text: '科技节' });
    await expect(page.locator('header').getByRole('option').first()).toBeVisible();
  } finally {
    await server.close();
  }
});

test('on a phone the glass in the head leads into the field of the search page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const server = await serveFolder(demoOut);
  try {
    await page.goto(`${server.url}index.html`);
    const glass = page.locator('.site-search-link');
    await glass.click();
    const box = page.locator('main kepu-search-box input');
    await expect(box).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.insertText(phrase);
    await page.waitForURL(/[?&]q=[^#]+$/);
    await expect(page.locator('main mark').first()).toHaveText(phrase);
    await box.blur();
    await glass.click();
    await expect(box).toBeFocused();
  } finally {
    await server.close();
  }
});

test('on a phone of 360 px the next dates stand on the first screen and nothing is wider than it', async ({ page }) => {
  const server = await serveFolder(demoOut);
  try {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${server.url}index.html`);
    await elementsReady(page);
    const time = await page.locator('main time').locator('visible=true').first().boundingBox();
    expect(time?.y ?? 9999).toBeLessThan(740);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  } finally {
    await server.close();
  }
});

test('a grade chosen once is kept and filters home, calendar and search', async ({ page }) => {
  const server = await serveFolder(demoOut);
  try {
    await page.goto(`${server.url}index.html`);
    const chooser = page.getByLabel(/年级/).first();
    await chooser.selectOption({ label: '三年级' });
    await page.goto(`${server.url}calendar/index.html`);
    await elementsReady(page);
    expect(
      await page
        .locator('kepu-activity-calendar')
        .first()
        .evaluate((host) => (host as HTMLElement & { grade?: number }).grade),
    ).toBe(3);
    // The calendar's own choice is the only one on its page, and counts for the others.
    const choices = page.getByLabel(/年级/);
    await expect(choices).toHaveCount(1);
    await expect(choices).toHaveValue('3');
    await choices.selectOption('5');
    await page.goto(`${server.url}index.html`);
    await expect(chooser).toHaveValue('5');
  } finally {
    await server.close();
  }
});
