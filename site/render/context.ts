import type { Term } from '@kepu/components/records';
import type { Site } from '../collect/site.js';
import { pageLang, wordsFor } from '../config/page-lang.js';
import { sayUsual } from '../config/usual-words.js';
import type { Letter } from '../search/alphabet.js';
import type { BrowserFile, BrowserFiles } from './browser-files.js';
import { type Html, html } from './html.js';
import { addressFrom } from './links.js';
import type { Prerenderer } from './prerenderer.js';
import type { Strings } from './strings/strings.js';
import { stringsFor } from './strings/strings-for.js';

/** What stays the same for all pages of one build, but for the language of a page (`speaking`). */
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

/**
 * The context of a page that says what language it is in: its frame and elements speak it, too.
 *
 * @param tag BCP 47, from the page's front matter.
 */
export function speaking(context: RenderContext, tag: string | undefined): RenderContext {
  const lang = pageLang(tag, context.lang);
  return lang === context.lang ? context : { ...context, lang, strings: stringsFor(lang) };
}

/** The school's terms; those with a usual name have it in the language of the page. */
export function termsOf({ lang, site }: RenderContext): Term[] {
  return site.config.terms.map((term) => ({ ...term, name: sayUsual(term.name, lang) ?? term.name }));
}

/** Marks words in another language than those around them; nothing where they are in the same. */
export function langOf(words: string, around: string): Html | false {
  return words !== around && html` lang="${words}"`;
}

/** Marks words that the school wrote for the whole portal: its name, its folders. */
export function portalLang({ lang, site }: RenderContext): Html | false {
  return langOf(site.config.lang, lang);
}

/**
 * The language of a page that the portal has no words of, in which only its author speaks.
 *
 * @param tag BCP 47, from the page's front matter.
 */
export function foreignLang(tag: string | undefined): string | undefined {
  return tag !== undefined && wordsFor(tag) === undefined ? tag : undefined;
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
