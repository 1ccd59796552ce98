import { loadScript } from './load-script.js';
import type { Portal } from './portal.js';

/**
 * Search is a plain form until a reader shows interest. Then the box and its provider are loaded; the search page
 * loads them at once.
 */
export function setUpSearch(portal: Portal): void {
  const header = document.querySelector<HTMLFormElement>('.site-search');
  const page = document.querySelector<HTMLFormElement>('.made--search .search-form');
  const load = (form: HTMLFormElement, isPage: boolean): void => {
    // Interest comes by focus, pointer and key, sometimes all three.
    if (form.dataset.upgrade) return;
    form.dataset.upgrade = 'loading';
    loadSearch(portal)
      .then(() => window.kepuSearch?.upgrade(form, { portal, isPage }))
      .catch(() => {
        // Offline or an old file: the plain form still leads to the search page.
        delete form.dataset.upgrade;
      });
  };
  header?.addEventListener('focusin', () => load(header, false));
  // The script comes later than the first key; it has to learn that a word is still being composed.
  for (const field of document.querySelectorAll<HTMLInputElement>('.site-search input, .search-form input')) {
    field.addEventListener('compositionstart', () => {
      field.dataset.composing = '';
    });
    field.addEventListener('compositionend', () => {
      delete field.dataset.composing;
    });
  }
  if (page) load(page, true);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event))
      return;
    const field = document.querySelector<HTMLElement>('.site-search input, .site-search kepu-search-box');
    if (!field || field.getClientRects().length === 0) return;
    event.preventDefault();
    field.focus();
  });
}

async function loadSearch(portal: Portal): Promise<void> {
  if (!window.kepuCore) await loadScript(portal.root + portal.core);
  await loadScript(portal.root + portal.search);
}

/** True if the key belongs to a field, also to one in a shadow tree. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName))
  );
}

declare global {
  interface Window {
    /** Set by `core`. */
    kepuCore?: unknown;
    /** Set by the search script. */
    kepuSearch?: {
      upgrade(form: HTMLFormElement, options: { portal: Portal; isPage: boolean }): Promise<void>;
    };
  }
}
