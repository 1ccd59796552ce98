import { findTarget, type TargetTables } from './find-target.js';
import { relativeUrl } from './relative-url.js';
import type { Asset, Site, SitePage } from './site.js';

/** A link made ready for a page. */
export interface ResolvedLink {
  /** Relative to the page, percent-encoded but not HTML-escaped; unchanged for addresses outside. */
  href: string;
  kind: 'page' | 'file' | 'external';
}

/**
 * Resolves a link as the author wrote it.
 *
 * @returns undefined if it leads nowhere; `collect` has reported that already.
 */
export function resolveLink(
  site: Pick<Site, 'targets' | 'assets'>,
  from: Pick<SitePage, 'path' | 'url'>,
  href: string,
): ResolvedLink | undefined {
  const target = findTarget(href, from.path, site.targets);
  if (target.kind === 'external') return { href, kind: 'external' };
  if (target.kind === 'dead') return undefined;
  const fragment = target.fragment === '' ? '' : `#${target.fragment}`;
  if (target.kind === 'file') {
    const asset = site.assets.get(target.file.path);
    return asset && { href: relativeUrl(from.url, asset.url + fragment), kind: 'file' };
  }
  const url = target.kind === 'page' ? target.page.url : target.url;
  const staysOnPage = url === from.url && fragment !== '' && target.query === '';
  return { href: relativeUrl(from.url, staysOnPage ? fragment : url + target.query + fragment), kind: 'page' };
}

/**
 * The picture or attachment a page names.
 *
 * @returns undefined if there is no such file, or it is not published.
 */
export function resolveAsset(
  site: Pick<Site, 'targets' | 'assets'>,
  from: Pick<SitePage, 'path'>,
  src: string,
): Asset | undefined {
  const target = findTarget(src, from.path, site.targets);
  return target.kind === 'file' ? site.assets.get(target.file.path) : undefined;
}

/** Builds the tables links are looked up in; a page comes before a made page of the same address. */
export function makeTargetTables<P extends { url: string }>(
  pageByPath: ReadonlyMap<string, P>,
  fileByPath: TargetTables<P>['fileByPath'],
  madeUrls: Iterable<string>,
): TargetTables<P> {
  const pageUrls = new Map<string, P | undefined>();
  for (const url of madeUrls) pageUrls.set(url, undefined);
  for (const page of pageByPath.values()) pageUrls.set(page.url, page);
  const pathByLowerCase = new Map<string, string>();
  for (const path of [...fileByPath.keys(), ...pageByPath.keys()]) pathByLowerCase.set(path.toLowerCase(), path);
  return { pageByPath, fileByPath, pageUrls, pathByLowerCase };
}
