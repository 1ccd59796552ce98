import type { KepuSearchBox } from '@kepu/components';
import { chosenGrade, setGradeOf } from './grade.js';
import type { Portal } from './portal.js';
import { createPortalProvider } from './search-provider.js';

let provider: ReturnType<typeof createPortalProvider> | undefined;

/**
 * Puts a search box in the place of a plain form. What the reader has typed so far stays, and so does the cursor; a
 * word still being composed by an input method is waited for.
 */
export async function upgradeForm(
  form: HTMLFormElement,
  { portal, isPage }: { portal: Portal; isPage: boolean },
): Promise<void> {
  const field = form.querySelector('input');
  if (!field) return;
  await composed(field);
  provider ??= createPortalProvider(portal);
  const box = document.createElement('kepu-search-box') as KepuSearchBox;
  box.provider = provider;
  box.heading = field.getAttribute('aria-label') ?? undefined;
  box.placeholder = field.placeholder;
  box.full = isPage;
  box.action = isPage ? undefined : (form.getAttribute('action') ?? undefined);
  box.value = field.value || (isPage ? (new URLSearchParams(location.search).get('q') ?? '') : '');
  setGradeOf(box, chosenGrade());

  const hadFocus = form.contains(document.activeElement);
  if (isPage) {
    form.replaceWith(box);
    keepQuery(box);
  } else {
    // The header's landmark stays; the box brings a form of its own.
    const slot = document.createElement('div');
    slot.className = form.className;
    form.replaceWith(slot);
    slot.append(box);
  }
  await box.updateComplete;
  if (hadFocus) box.focus();
  if (hadFocus && box.value !== '')
    box.shadowRoot?.querySelector('input')?.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The address of the search page always says what is searched: for going back, for links. */
function keepQuery(box: KepuSearchBox): void {
  box.addEventListener('search', () => {
    const url = new URL(location.href);
    if (box.value.trim() === '') url.searchParams.delete('q');
    else url.searchParams.set('q', box.value);
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // Some browsers refuse this for file://.
    }
  });
}

/** Resolves at once, or when the input method has ended its word. */
function composed(field: HTMLInputElement): Promise<void> {
  if (field.dataset.composing === undefined) return Promise.resolve();
  return new Promise((resolve) => field.addEventListener('compositionend', () => setTimeout(resolve), { once: true }));
}
