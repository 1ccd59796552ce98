import { MADE_PAGES } from './made-pages.js';

/** Files every portal has beside its pages; below these folders those are files whose names have a dot. */
const OWN_FILE =
  /^(?:404\.html|feed\.xml|sitemap\.xml|calendar\.ics|_headers|web\.config|(?:calendars|data|files|kepu|pictures|search)\/[^/]*\.(?!html?(?:\/|$))[^/]*)(?=\/|$)/i;

const OWN_FOLDERS = new Set([
  ...MADE_PAGES.map(([, url]) => url.replace(/\/?index\.html$/, '')),
  ...['calendars', 'data', 'files', 'kepu', 'pictures'],
]);

/**
 * The file of the portal itself that an address asks for, or would need as a folder; case aside, for Windows and macOS
 * know no case.
 *
 * @param url Output path: `feed.xml/index.html`.
 */
export function ownFileAt(url: string): string | undefined {
  return OWN_FILE.exec(url)?.[0];
}

/**
 * Writes an address below a folder of the portal as the portal does, in small letters: `Calendar/index.html` takes the
 * place of `calendar/index.html` on every disk, not only where case does not count.
 */
export function spellAsOwn(url: string): string {
  const small = url.toLowerCase();
  return OWN_FOLDERS.has(small.slice(0, Math.max(0, small.indexOf('/')))) ? small : url;
}
