import { expect, test } from '@playwright/test';
import { demoOut } from '../support/build-demo.js';
import { elementsReady, pageTypes } from '../support/portal.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';

/** How the Chinese text is set: length of lines, line beginnings, nothing cut off. */

let server: StaticServer;
test.beforeAll(async () => {
  server = await serveFolder(demoOut);
});
test.afterAll(() => server.close());

/** Lines of an element's text as the browser broke them. */
const linesOf = (element: Element): string[] => {
  const lines: string[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let bottom = Number.NEGATIVE_INFINITY;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let index = 0; index < text.length; index += 1) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getClientRects()[0];
      if (!box || box.width === 0) continue;
      if (box.top >= bottom - 2) {
        lines.push('');
        bottom = box.bottom;
      }
      lines[lines.length - 1] += text[index];
    }
  }
  return lines;
};

test('a line of running text holds 34 to 38 characters on a desktop', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(server.url + (pageTypes().plan ?? ''));
  await elementsReady(page);
  const longest = await page.evaluate((source) => {
    const lines = new Function(`return ${source}`)() as (element: Element) => string[];
    return [...document.querySelectorAll('main article p, main p')]
      .filter(
        (paragraph) =>
          (paragraph.textContent ?? '').length > 80 &&
          /^[\p{Script=Han}，。、；：“”《》（）0-9—]+$/u.test((paragraph.textContent ?? '').trim()),
      )
      .map((paragraph) => Math.max(...lines(paragraph).map((line) => line.length)));
  }, linesOf.toString());
  expect(longest.length).toBeGreaterThan(0);
  for (const length of longest) {
    expect(length).toBeGreaterThanOrEqual(34);
    // Full-width signs at a line's end may be set half-width, which lets one more in.
    expect(length).toBeLessThanOrEqual(38);
  }
});

for (const width of [360, 1280])
  test(`no line begins with a closing sign and no text is cut off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const faults: string[] = [];
    for (const [name, file] of Object.entries(pageTypes())) {
      await page.goto(server.url + file);
      await elementsReady(page);
      const found = await page.evaluate((source) => {
        const lines = new Function(`return ${source}`)() as (element: Element) => string[];
        const all: Element[] = [];
        const walk = (root: ParentNode) => {
          for (const element of root.querySelectorAll('*')) {
            all.push(element);
            if (element.shadowRoot) walk(element.shadowRoot);
          }
        };
        walk(document);
        const faults: string[] = [];
        for (const element of all) {
          if (element.closest('.visually-hidden, svg, [hidden]') || !(element as HTMLElement).offsetParent) continue;
          const own = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim(),
          );
          if (!own) continue;
          const style = getComputedStyle(element);
          if (
            style.overflowX === 'hidden' &&
            element.scrollWidth > element.clientWidth + 1 &&
            !element.closest('[title]')
          )
            faults.push(`cut off: ${(element.textContent ?? '').trim().slice(0, 40)}`);
          if (element.matches('p, li, dd, h1, h2, h3, td'))
            for (const line of lines(element).slice(1))
              if (/^[。，、；：？！）》”]/.test(line)) faults.push(`line begins badly: ${line.slice(0, 20)}`);
        }
        return faults;
      }, linesOf.toString());
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
