import type { KepuSearchBox, SearchEvent } from '@kepu/components';
import { chosenGrade, setGradeOf } from './grade.js';
import type { Portal } from './portal.js';
import { keepPlace } from './results-place.js';
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
  box.value = field.value;
  if (!isPage) setGradeOf(box, chosenGrade());

  // The link to the field names it, and may be followed before or after the form gives way.
  const hadFocus = form.contains(document.activeElement) || (isPage && location.hash === `#${field.id}`);
  if (isPage) {
    form.replaceWith(box);
    keepAddress(box);
    let typed = box.value;
    keepPlace(box, () => {
      showAddress(box);
      box.value = typed || box.value;
      typed = '';
    });
    document.querySelector('.site-search-link')?.addEventListener('click', (event) => {
      event.preventDefault();
      box.focus();
    });
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

/** What the address of the search page says, besides the grade: `3`, `all`, or nothing for the grade the reader chose once. */
const PARAMETERS = { kind: 'kind', schoolYear: 'year', category: 'category' } as const;

/** The box searches what the address says. */
function showAddress(box: KepuSearchBox): void {
  const parameters = new URLSearchParams(location.search);
  box.value = parameters.get('q') ?? '';
  for (const key of ['kind', 'schoolYear', 'category'] as const)
    box[key] = parameters.get(PARAMETERS[key]) ?? undefined;
  const grade = parameters.get('grade');
  setGradeOf(box, grade === null ? chosenGrade() : /^(?:[1-9]|1[0-2])$/.test(grade) ? Number(grade) : undefined);
}

/**
 * The address of the search page always says what is searched: for going back, for links. Each search is an entry of its
 * own in the history; the letters on the way to it share one.
 */
function keepAddress(box: KepuSearchBox): void {
  /** Whether the newest entry is on the way to a search. */
  let isOpen = new URLSearchParams(location.search).get('q') === null;
  box.addEventListener('search', (event) => {
    // Who prints results wants no pages of index behind them.
    box.toggleAttribute('data-asked', box.value.trim() !== '');
    const url = new URL(location.href);
    const set = (name: string, value: string | undefined) => {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    };
    set('q', box.value.trim());
    for (const key of ['kind', 'schoolYear', 'category'] as const) set(PARAMETERS[key], box[key]);
    const chosen = chosenGrade();
    set('grade', box.grade === chosen ? undefined : String(box.grade ?? 'all'));
    const { asked } = event as SearchEvent;
    const wasOpen = isOpen;
    isOpen = !asked && (wasOpen || url.search !== location.search);
    if (url.search === location.search) return;
    // It led to the field, or into the index below the results.
    url.hash = '';
    try {
      if (wasOpen) history.replaceState(history.state, '', url);
      else history.pushState(null, '', url);
    } catch {
      // Some browsers refuse this for file://.
    }
  });
  addEventListener('popstate', () => {
    isOpen = false;
  });
}

/** Resolves at once, or when the input method has ended its word. */
function composed(field: HTMLInputElement): Promise<void> {
  if (field.dataset.composing === undefined) return Promise.resolve();
  return new Promise((resolve) => field.addEventListener('compositionend', () => setTimeout(resolve), { once: true }));
}
