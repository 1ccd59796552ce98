import type { Config } from '../config/config.js';
import { safeHref } from '../parse/safe-href.js';
import { findTarget, type TargetTables } from './find-target.js';
import type { Findings } from './findings/findings.js';
import { isAbsoluteUrl } from './relative-url.js';
import { isFolderPage } from './routes.js';
import type { Site, SitePage } from './site.js';

/** The header's links. An entry that leads nowhere is reported and left out. */
export function makeNavigation(
  config: Config,
  made: Site['made'],
  targets: TargetTables<SitePage>,
  findings: Findings,
): Site['nav'] {
  const nav: Site['nav'] = [];
  for (const { label, target } of config.nav) {
    if (isAbsoluteUrl(target)) {
      const url = safeHref(target);
      if (url === undefined) findings.add('nav/dead', { file: 'kepu.yml' }, { found: target });
      else nav.push({ label, url, external: true });
      continue;
    }
    const madeUrl = [...made].find(([name]) => name === target)?.[1];
    const found = madeUrl === undefined ? findTarget(`/${target}`, '', targets) : undefined;
    const url = madeUrl ?? (found?.kind === 'page' ? found.page.url : found?.kind === 'made' ? found.url : undefined);
    if (url === undefined) findings.add('nav/dead', { file: 'kepu.yml' }, { found: target });
    else nav.push({ label, url, external: false });
  }
  return nav;
}

/** The way from the home page to a page: its folders, linked where they have a page, and itself, not linked. */
export function makeBreadcrumbs(
  page: Pick<SitePage, 'path' | 'title' | 'url'>,
  pageByPath: ReadonlyMap<string, SitePage>,
  home: string,
  maskPath: (path: string) => string,
): SitePage['breadcrumbs'] {
  if (page.url === 'index.html') return [];
  const crumbs: SitePage['breadcrumbs'] = [{ label: home, url: 'index.html' }];
  const folders = page.path.split('/').slice(0, isFolderPage(page.path) ? -2 : -1);
  for (let depth = 1; depth <= folders.length; depth++) {
    const folder = folders.slice(0, depth).join('/');
    const folderPage = ['index.md', 'README.md', 'readme.md']
      .map((name) => pageByPath.get(`${folder}/${name}`))
      .find(Boolean);
    crumbs.push(
      folderPage ? { label: folderPage.title, url: folderPage.url } : { label: maskPath(folders[depth - 1] as string) },
    );
  }
  crumbs.push({ label: page.title });
  return crumbs;
}
