import type { Config } from './config.js';

/**
 * The language in which the portal speaks on a page: that of the page where the portal has words of it, else its own.
 *
 * @param tag BCP 47, from the page's front matter.
 */
export function pageLang(tag: string | undefined, site: Config['lang']): Config['lang'] {
  return (tag !== undefined && wordsFor(tag)) || site;
}

/** The language with words of which the portal speaks on a page of this one; undefined for one it has none of. */
export function wordsFor(tag: string): Config['lang'] | undefined {
  return /^en\b/i.test(tag) ? 'en' : /^zh\b/i.test(tag) ? 'zh-CN' : undefined;
}
