import type { Page } from '../parse/page.js';
import type { Findings } from './findings/findings.js';
import { ownFileAt, spellAsOwn } from './own-addresses.js';
import type { ReplaceNames } from './privacy/name-matcher.js';
import { keepSegment, type Romanise, shortHash, slugify } from './romanise.js';

export interface RouteOptions {
  urls: 'pinyin' | 'keep';
  romanise?: Romanise;
  /** Takes pupils' names out of a path before it becomes an address. */
  maskPath: ReplaceNames;
}

/** Files that stand for their folder. A readme does so only below the root: at the root it would replace the home page. */
const FOLDER_PAGES = new Set(['index.md', 'readme.md']);

/** True if the file is the page of its folder. */
export function isFolderPage(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return FOLDER_PAGES.has(name) && (name === 'index.md' || path.includes('/'));
}

/**
 * Gives every page its address: `活动/科技节.md` → `huo-dong/ke-ji-jie/index.html`.
 *
 * The first page in path order keeps a contested address; later ones get 4 hex of their path and a warning.
 * Addresses that differ only in case count as one: on Windows and macOS they are one file. An address that would need a
 * file of the portal itself as a folder (`feed.xml/index.html`) is contested, too.
 *
 * @returns Address by source path.
 */
export function assignRoutes(pages: readonly Page[], options: RouteOptions, findings: Findings): Map<string, string> {
  const urlByPath = new Map<string, string>();
  const ownerByKey = new Map<string, string>();
  const segmentByName = new Map<string, string>();

  const segment = (name: string): string => {
    let made = segmentByName.get(name);
    if (made === undefined) {
      made = options.urls === 'keep' ? keepSegment(name) : slugify(name, options.romanise);
      segmentByName.set(name, made);
    }
    return made;
  };

  // `Club/a` and `club/b` are one folder on Windows: uploaded from there, one of them would not be found.
  const spellingByKey = new Map<string, string>();
  const spellFolders = (url: string): string => {
    let spelled = '';
    for (const part of url.split('/').slice(0, -1)) {
      const key = `${spelled}${part}/`.toLowerCase();
      spelled = spellingByKey.get(key) ?? `${spelled}${part}/`;
      spellingByKey.set(key, spelled);
    }
    return spelled + url.slice(spelled.length);
  };

  for (const page of inRouteOrder(pages)) {
    const folder = proposeFolder(page, segment, options, findings);
    let url = spellAsOwn(spellFolders(folder === '' ? 'index.html' : `${folder}/index.html`));
    const owner = ownerByKey.get(url.toLowerCase()) ?? ownFileAt(url);
    if (owner !== undefined) {
      // Of the masked path: a hash of a name would give it back to whoever tries all names of a class.
      const words = options.maskPath(page.path);
      const stem = folder === '' ? 'index' : url.slice(0, -'/index.html'.length);
      for (let count = 1; count === 1 || ownerByKey.has(url.toLowerCase()); count += 1)
        url = `${stem}-${shortHash(count === 1 ? words : `${words} ${count}`, 4)}/index.html`;
      findings.add('route/collision', { file: page.path }, { owner, url, found: page.slug ?? page.path });
    }
    ownerByKey.set(url.toLowerCase(), page.path);
    urlByPath.set(page.path, url);
  }
  return urlByPath;
}

/** Addresses somebody chose come before addresses we made; folder pages before files of the same name. */
function inRouteOrder(pages: readonly Page[]): Page[] {
  const rank = (page: Page): number =>
    page.slug ? 0 : /(^|\/)index\.md$/i.test(page.path) ? 1 : isFolderPage(page.path) ? 3 : 2;
  return [...pages].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function proposeFolder(
  page: Page,
  segment: (name: string) => string,
  options: RouteOptions,
  findings: Findings,
): string {
  const parts = options
    .maskPath(page.path)
    .replace(/\.[^./]*$/, '')
    .split('/');
  if (isFolderPage(page.path)) parts.pop();
  const folder = parts.map(segment);
  if (page.slug === undefined) return folder.join('/');

  const chosen = options.maskPath(page.slug.trim());
  if (chosen !== page.slug.trim()) findings.add('privacy/slug', { file: page.path });
  const pieces = chosen.split('/').filter((piece) => piece !== '' && piece !== '.');
  if (pieces.includes('..') || chosen.includes('\\') || pieces.length === 0) {
    findings.add('route/slug', { file: page.path }, { found: page.slug });
    return folder.join('/');
  }
  const slugs = pieces.map(segment);
  // A slug with a slash is a whole address; a single word only replaces the last segment.
  if (chosen.includes('/')) return slugs.join('/');
  return [...folder.slice(0, -1), ...slugs].join('/');
}
