import type { SourceFile } from '../read/source-file.js';
import { isAbsoluteUrl } from './relative-url.js';

/** What links are looked up in. */
export interface TargetTables<P> {
  /** Published pages by source path. */
  pageByPath: ReadonlyMap<string, P>;
  /** Other files of the content folder by source path. */
  fileByPath: ReadonlyMap<string, SourceFile>;
  /** Output paths of all pages, written and made. */
  pageUrls: ReadonlyMap<string, P | undefined>;
  /** Source path in lower case → as it is; finds targets that differ only in case. */
  pathByLowerCase: ReadonlyMap<string, string>;
}

/**
 * Where a link as written leads. `query` keeps its `?` and is empty without one; `fragment` is decoded, without `#`;
 * `caseDiffers` names the path as it really is.
 */
export type Target<P> =
  | { kind: 'external' }
  | { kind: 'dead'; path: string }
  | ({ query: string; fragment: string } & (
      | { kind: 'page'; page: P; caseDiffers?: string }
      | { kind: 'made'; url: string }
      | { kind: 'file'; file: SourceFile; caseDiffers?: string }
    ));

/**
 * Finds what a link in content means. Tried in this order: the file itself, `.md` added, the folder's page, an
 * address of the portal (`calendar/index.html`), the same in other case.
 *
 * @param href As the author wrote it: relative to the page's file, or from `/`, the content folder. Blanks, percent
 *   signs and backslashes are understood.
 * @param fromPath Source path of the page the link stands on.
 */
export function findTarget<P>(href: string, fromPath: string, tables: TargetTables<P>): Target<P> {
  if (isAbsoluteUrl(href)) return { kind: 'external' };
  // Both signs may also be part of a file's name: 1#教学楼.jpg.
  const whole = /[#?]/.test(href) ? resolvePath(fromPath, decode(href).replaceAll('\\', '/')) : undefined;
  const named = whole === undefined ? undefined : tables.fileByPath.get(whole);
  if (named && named.kind !== 'markdown') return { kind: 'file', file: named, query: '', fragment: '' };
  const hashAt = href.indexOf('#');
  const fragment = hashAt < 0 ? '' : decode(href.slice(hashAt + 1));
  const beforeHash = hashAt < 0 ? href : href.slice(0, hashAt);
  const query = /\?.*$/.exec(beforeHash)?.[0] ?? '';
  const written = decode(beforeHash.slice(0, beforeHash.length - query.length)).replaceAll('\\', '/');
  const rest = { query, fragment };

  if (written === '') {
    const page = tables.pageByPath.get(fromPath);
    return page === undefined ? { kind: 'dead', path: fromPath } : { kind: 'page', page, ...rest };
  }
  const path = resolvePath(fromPath, written);
  if (path === undefined) return { kind: 'dead', path: written };

  for (const candidate of candidates(path)) {
    const page = tables.pageByPath.get(candidate);
    if (page !== undefined) return { kind: 'page', page, ...rest };
    const file = tables.fileByPath.get(candidate);
    if (file !== undefined && file.kind !== 'markdown') return { kind: 'file', file, ...rest };
  }
  const url = asPageUrl(path);
  if (tables.pageUrls.has(url)) {
    const page = tables.pageUrls.get(url);
    return page === undefined ? { kind: 'made', url, ...rest } : { kind: 'page', page, ...rest };
  }
  for (const candidate of candidates(path)) {
    const real = tables.pathByLowerCase.get(candidate.toLowerCase());
    if (real === undefined) continue;
    const page = tables.pageByPath.get(real);
    if (page !== undefined) return { kind: 'page', page, ...rest, caseDiffers: real };
    const file = tables.fileByPath.get(real);
    if (file !== undefined && file.kind !== 'markdown') return { kind: 'file', file, ...rest, caseDiffers: real };
  }
  return { kind: 'dead', path };
}

/**
 * Joins a written path to the folder of the page it stands on.
 *
 * @returns A path relative to the content folder in NFC, or undefined if it leads out of the folder.
 */
export function resolvePath(fromPath: string, written: string): string | undefined {
  const parts = written.startsWith('/') ? [] : fromPath.split('/').slice(0, -1);
  for (const part of written.normalize('NFC').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function candidates(path: string): string[] {
  if (path === '') return ['index.md'];
  const list = [path, `${path}.md`, `${path}/index.md`, `${path}/README.md`, `${path}/readme.md`];
  // Texts moved from other generators link to the page they used to become.
  if (/\.html?$/i.test(path)) {
    const stem = path.replace(/\.html?$/i, '');
    list.push(`${stem}.md`);
    if (stem.endsWith('/index')) list.push(`${stem.slice(0, -'/index'.length)}.md`);
  }
  return list;
}

function asPageUrl(path: string): string {
  if (path === '') return 'index.html';
  return path.endsWith('.html') ? path : `${path.replace(/\/$/, '')}/index.html`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is a percent sign.
    return text;
  }
}
