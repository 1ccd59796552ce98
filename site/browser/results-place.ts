import type { KepuSearchBox, SearchEvent } from '@kepu/components';

/** Where a reader is among results, and what is listed and open of them. */
interface ResultsPlace {
  scrollY: number;
  /** Results listed. */
  hits: number;
  allRecords: boolean;
  /** Places of what was unfolded. */
  unfolded: number[];
}

/** Results that a search page lists at first. */
const AT_FIRST = 10;
/** Pause in scrolling, in milliseconds, after which the place is kept. */
const PAUSE_MS = 200;

/**
 * Keeps the place among results in the history, for browsers that do not keep the page itself: they come back to a page whose
 * results are yet to be found, and the place that they remember is another one then.
 *
 * @param show Makes the box search what the address says.
 */
export function keepPlace(box: KepuSearchBox, show: () => void): void {
  let hits = 0;
  /** The search whose results are listed. */
  let listed = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRestoring = false;

  const keep = (): void => {
    clearTimeout(timer);
    if (isRestoring) return;
    const results = box.value.trim() === '' ? undefined : placeAmong(box, hits);
    try {
      history.scrollRestoration = results ? 'manual' : 'auto';
      history.replaceState({ ...history.state, kepuResults: results }, '');
    } catch {
      // Some browsers refuse this for file://, or so often.
    }
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE_MS);
  };
  /** Searches what the address says, and goes to its place. */
  const restore = (): void => {
    const place = placeOf(history.state);
    box.limit = place && Math.max(AT_FIRST, place.hits);
    show();
    const query = box.value;
    // What a reader has typed meanwhile has no place yet.
    isRestoring = place !== undefined && query !== '' && query === new URLSearchParams(location.search).get('q');
    if (!place || !isRestoring) return;
    const goThere = async (): Promise<void> => {
      await box.updateComplete;
      unfold(box, place);
      await box.updateComplete;
      scrollTo(0, place.scrollY);
      isRestoring = false;
      box.limit = undefined;
    };
    if (listed === location.search) void goThere();
    else
      box.addEventListener(
        'search',
        (event) => {
          if ((event as SearchEvent).query === query) void Promise.resolve().then(goThere);
          else isRestoring = false;
        },
        { once: true },
      );
  };

  box.addEventListener('search', (event) => {
    hits = (event as SearchEvent).result.hits.length;
    listed = location.search;
    keepSoon();
  });
  addEventListener('scroll', keepSoon, { passive: true });
  // Before a link is followed.
  addEventListener('click', keep, true);
  addEventListener('popstate', restore);
  restore();
}

function placeAmong({ shadowRoot }: KepuSearchBox, hits: number): ResultsPlace {
  const folds = Array.from(shadowRoot?.querySelectorAll('details') ?? []);
  return {
    scrollY,
    hits,
    allRecords: !shadowRoot?.querySelector('.records button'),
    unfolded: folds.flatMap(({ open }, place) => (open ? [place] : [])),
  };
}

function unfold({ shadowRoot }: KepuSearchBox, { allRecords, unfolded }: ResultsPlace): void {
  if (allRecords) shadowRoot?.querySelector<HTMLElement>('.records button')?.click();
  const folds = shadowRoot?.querySelectorAll('details');
  for (const place of unfolded) folds?.[place]?.setAttribute('open', '');
}

function placeOf(state: unknown): ResultsPlace | undefined {
  return (state as { kepuResults?: ResultsPlace } | null)?.kepuResults;
}
