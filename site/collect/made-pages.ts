import type { MadePageName } from './site.js';

/**
 * Addresses of the pages that exist without anybody writing them, relative to the root. `404.html` is not among
 * them: nothing links to it.
 */
export const MADE_PAGES: readonly (readonly [MadePageName, string])[] = [
  ['home', 'index.html'],
  ['calendar', 'calendar/index.html'],
  ['honours', 'honours/index.html'],
  ['gallery', 'gallery/index.html'],
  ['plans', 'plans/index.html'],
  ['tags', 'tags/index.html'],
  ['years', 'years/index.html'],
  ['search', 'search/index.html'],
];
