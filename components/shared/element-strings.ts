import { isServer } from 'lit';
import { en } from './strings/en.js';
import type { Strings } from './strings/strings.js';
import { zhCn } from './strings/zh-cn.js';

/** The strings of a language tag; anything but English is Chinese, the first language of the elements. */
export function stringsOf(lang: string | undefined): Strings {
  return lang && /^en\b/i.test(lang) ? en : zhCn;
}

/**
 * The strings of an element: by its own `lang`, else that of the nearest ancestor, shadow hosts included. On the
 * server only its own `lang` is known; the kit therefore writes `lang` on elements of English pages.
 */
export function stringsFor(host: Element): Strings {
  const own = host.getAttribute('lang');
  if (own || isServer) return stringsOf(own ?? undefined);
  let element: Element | null = host;
  while (element) {
    const lang: string | null | undefined = element.closest('[lang]')?.getAttribute('lang');
    if (lang) return stringsOf(lang);
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return zhCn;
}
