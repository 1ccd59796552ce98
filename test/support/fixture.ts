/**
 * Runs one body of an element test twice: with the element rendered by the browser alone, and with the same element
 * prerendered by Lit SSR and hydrated. Any console error or warning of hydration fails the test.
 *
 * Import this file first in a test: hydration support has to be there before anything loads Lit.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

export interface FixtureSpec {
  tag: `kepu-${string}`;
  /** Properties, set before the first update and passed to the server. JSON values only. */
  properties?: Record<string, unknown>;
  attributes?: Record<string, string>;
  /** HTML of the light children. */
  children?: string;
}

export type Mode = 'client' | 'hydrated';

const errors: string[] = [];
for (const level of ['error', 'warn'] as const) {
  const original = console[level].bind(console);
  console[level] = (...parts: unknown[]) => {
    const text = parts.map(String).join(' ');
    if (!/Lit is in dev mode|Multiple versions of Lit/.test(text)) errors.push(text);
    original(...parts);
  };
}
window.addEventListener('error', (event) => errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));

/** Console errors and warnings since the last call; expect them to be empty, or take the expected ones out. */
export function takeConsoleErrors(): string[] {
  return errors.splice(0);
}

const stage = document.createElement('main');
document.documentElement.lang = 'zh-CN';
document.title = 'test';
document.body.append(stage);

/** Puts the element on the page and waits for its updates to end. */
export async function mount<E extends HTMLElement>(spec: FixtureSpec, mode: Mode): Promise<E> {
  stage.replaceChildren();
  if (mode === 'hydrated') {
    // A list of 200 records is longer than an address may be.
    const response = await fetch('/__prerender', { method: 'POST', body: JSON.stringify(spec) });
    const html = await response.text();
    if (!response.ok) throw new Error(html);
    (stage as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(html);
  } else {
    const element = document.createElement(spec.tag);
    for (const [name, value] of Object.entries(spec.attributes ?? {})) element.setAttribute(name, value);
    if (spec.children) element.innerHTML = spec.children;
    stage.append(element);
  }
  const element = stage.querySelector(spec.tag) as unknown as E & { updateComplete: Promise<boolean> };
  // Property values travel by markup in production; here the test hands them over before the first update.
  Object.assign(element, spec.properties);
  await settle(element);
  return element;
}

/** Waits until an element asks for no further update. */
export async function settle(element: HTMLElement): Promise<void> {
  const host = element as HTMLElement & { updateComplete: Promise<boolean> };
  for (let round = 0; round < 5; round += 1) await host.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
  await host.updateComplete;
}

/** `it` for both ways an element comes onto a page. */
export function inBothModes(title: string, body: (mode: Mode) => Promise<void>): void {
  for (const mode of ['client', 'hydrated'] as const)
    it(`${title} (${mode})`, async () => {
      takeConsoleErrors();
      await body(mode);
      const found = takeConsoleErrors();
      if (found.length > 0) throw new Error(`console: ${found.join('\n')}`);
    });
}

/**
 * Waits until a sentence is true: parts and files come when they come, late on a busy machine.
 * @throws {Error} when it is still not true after 40 seconds.
 */
export async function until(what: () => unknown, name = String(what)): Promise<void> {
  const end = performance.now() + 40_000;
  while (!what()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
