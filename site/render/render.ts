import { schoolYearOf } from '@kepu/components/records';
import type { OutputFile, Site } from '../collect/site.js';
import type { Letter } from '../search/alphabet.js';
import type { BrowserFile, BrowserFiles } from './browser-files.js';
import type { RenderContext } from './context.js';
import { favicon } from './favicon.js';
import { madePages } from './made/made-pages.js';
import { articlePage } from './pages/article.js';
import type { Prerenderer } from './prerenderer.js';
import { ringMark } from './ring/ring-mark.js';
import { stringsFor } from './strings/strings-for.js';

export interface RenderOptions {
  /** From `gatherBrowserFiles`. */
  browserFiles: BrowserFiles;
  /** Path under which the portal is served, for `404.html`; default `/`. */
  base?: string;
  /** From `loadPrerenderer`. */
  prerenderer?: Prerenderer | undefined;
  /** Address of the first part of the search index, relative to the root; empty without search. */
  searchIndex?: string;
  /** From `alphabetOf`; without it the search page lists pages alone. */
  alphabet?: readonly Letter[];
}

/**
 * Renders the portal: written pages, made pages, and the scripts and sheets they load. Pure; a page at a time, so that
 * a thousand pages need not be held in memory.
 */
export function* render(site: Site, options: RenderOptions): Iterable<OutputFile> {
  const { browserFiles } = options;
  const { terms } = site.config;
  const schoolYear = schoolYearOf(site.buildDate);
  const activities = site.collections.activities.filter((activity) => activity.schoolYear === schoolYear);
  const context: RenderContext = {
    site,
    strings: stringsFor(site.config.lang),
    lang: site.config.lang,
    base: options.base ?? '/',
    browserFiles,
    searchIndex: options.searchIndex ?? '',
    alphabet: options.alphabet ?? [],
    mark: ringMark(schoolYear, activities, terms),
    favicon: favicon(schoolYear, activities, terms),
    prerenderer: options.prerenderer,
  };
  for (const page of site.pages) yield { path: page.url, contents: articlePage(context, page) };
  for (const { files = [], ...page } of madePages(context)) {
    yield page;
    yield* files.map(asOutput);
  }
  yield* [
    context.favicon,
    browserFiles.styles,
    browserFiles.site,
    browserFiles.search,
    browserFiles.core,
    ...Object.values(browserFiles.elements),
    ...browserFiles.parts,
    browserFiles.licenses,
    ...(context.prerenderer?.sheets ?? []),
  ].map(asOutput);
}

function asOutput(file: BrowserFile): OutputFile {
  return { path: file.path, contents: file.text, isNamedByContents: true };
}
