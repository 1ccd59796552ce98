import { isServer } from 'lit';
import { type Lang, toLang } from '../records/words/lang.js';

/** A set of strings in each language, and how one is chosen. */
export interface StringsInLanguages<S> {
  /** The strings of a language tag; anything but English is Chinese, the first language of the elements. */
  stringsOf(lang: string | undefined): S;
  /** The strings of an element, in the language that `langFor` tells. */
  stringsFor(host: Element): S;
}

/** Puts the languages of one element's strings together. */
export function inLanguages<S>(zhCn: S, en: S): StringsInLanguages<S> {
  const stringsOf = (lang: string | undefined) => (toLang(lang) === 'en' ? en : zhCn);
  return { stringsOf, stringsFor: (host) => stringsOf(langFor(host)) };
}

/**
 * The language of an element: its own `lang`, else that of the nearest ancestor, shadow hosts included. On the server only
 * its own `lang` is known; the kit therefore writes `lang` on all elements it prerenders.
 */
export function langFor(host: Element): Lang {
  const own = host.getAttribute('lang');
  if (own || isServer) return toLang(own ?? undefined);
  let element: Element | null = host;
  while (element) {
    const lang: string | null | undefined = element.closest('[lang]')?.getAttribute('lang');
    if (lang) return toLang(lang);
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return 'zh-CN';
}
