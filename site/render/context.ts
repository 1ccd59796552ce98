import type { Site } from '../collect/site.js';
import type { Letter } from '../search/alphabet.js';
import type { BrowserFile, BrowserFiles } from './browser-files.js';
import type { Html } from './html.js';
import { addressFrom } from './links.js';
import type { Prerenderer } from './prerenderer.js';
import type { Strings } from './strings/strings.js';

/** What stays the same for all pages of one build. */
export interface RenderContext {
  site: Site;
  strings: Strings;
  lang: 'zh-CN' | 'en';
  /** Path under which the portal is served, for `404.html` alone; begins and ends with `/`. */
  base: string;
  browserFiles: BrowserFiles;
  /** Address of the first part of the search index, relative to the root; empty without search. */
  searchIndex: string;
  /** Everything that can be searched by its first letter; from `alphabetOf`. */
  alphabet: readonly Letter[];
  /** The small mark beside the name. */
  mark: Html;
  favicon: BrowserFile;
  /** undefined for a site without elements. */
  prerenderer: Prerenderer | undefined;
}

/** One page's place, from which all its addresses are made. */
export interface Place {
  /** Relative to the root, ends in `.html`. */
  url: string;
  /** Prefix to the root: `../`, empty at the root, the base for `404.html`. */
  root: string;
}

/** The address of something of the portal, from a page. */
export function to(place: Place, url: string): string {
  return addressFrom(place.root, url);
}
