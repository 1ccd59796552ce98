import type { Findings } from './findings/findings.js';
import { ownFileAt, spellAsOwn } from './own-addresses.js';
import { keepSegment } from './romanise.js';
import type { Site, SitePage } from './site.js';

/**
 * The old addresses of all pages. An address that a page has, or that two pages claim, goes to the first and is
 * reported for the other. An old address that holds a pupil's name is gone: it would publish the name.
 *
 * @param pageUrls Output paths of all pages, written or made.
 */
export function makeRedirects(
  pages: readonly SitePage[],
  pageUrls: ReadonlyMap<string, SitePage | undefined>,
  maskPath: (path: string) => string,
  findings: Findings,
): Site['redirects'] {
  // On Windows and macOS addresses that differ only in case are one file.
  const pathByKey = new Map([...pageUrls].map(([url, page]) => [url.toLowerCase(), page?.path ?? url]));
  const byFrom = new Map<string, SitePage>();
  for (const page of pages) {
    for (const alias of page.aliases) {
      const from = outputPathOf(alias);
      if (from === undefined || from === page.url) continue;
      if (maskPath(from) !== from) {
        findings.add('privacy/alias', { file: page.path });
        continue;
      }
      const owner =
        ownFileAt(from) ?? ownerOf(from, pathByKey) ?? (from.startsWith('search/') ? 'search/index.html' : undefined);
      if (owner !== undefined) {
        findings.add('route/alias', { file: page.path }, { found: alias, owner });
        continue;
      }
      pathByKey.set(from.toLowerCase(), page.path);
      byFrom.set(from, page);
    }
  }
  return [...byFrom].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([from, page]) => ({ from, to: page.url }));
}

/** Who has an address, or has a file where it needs a folder, or a folder where it is a file. */
function ownerOf(from: string, pathByKey: ReadonlyMap<string, string>): string | undefined {
  const key = from.toLowerCase();
  const folders = [...key.matchAll(/\//g)].map(({ index }) => key.slice(0, index));
  const above = [key, ...folders].find((path) => pathByKey.has(path));
  if (above !== undefined) return pathByKey.get(above);
  for (const [path, owner] of pathByKey) if (path.startsWith(`${key}/`)) return owner;
  return undefined;
}

/** `/旧/地址/` → `旧/地址/index.html`; an address that ends in `.html` or `.htm` stays a file. */
function outputPathOf(alias: string): string | undefined {
  const path = decode(alias.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, ''));
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..') || segments.length === 0) return undefined;
  const safe = segments.map(keepSegment).join('/');
  return /\.html?$/i.test(safe) ? safe : spellAsOwn(`${safe}/index.html`);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign is a percent sign.
    return path;
  }
}
