import { langFor } from '../element-strings.js';
import type { ElementStrings } from './strings.js';
import { common, timeline } from './zh-cn.js';

/** What the plan timeline says, but for what only its drawing and the tools of its readers do. */
export const chinese: ElementStrings<'timeline'> = { lang: 'zh-CN', common, timeline };

/** English, once it is there. A server, which cannot wait for it, puts it here. */
export const english: { strings?: ElementStrings<'timeline' | 'chart'> } = {};

/**
 * To be called before each update.
 *
 * @returns What the update has to wait for; undefined where it need not.
 */
export function loadStrings(host: Element): Promise<unknown> | undefined {
  if (english.strings || langFor(host) !== 'en') return undefined;
  return import('./english-timeline.js').then(
    ({ strings }) => Object.assign(english, { strings }),
    // In Chinese it can be read; the next page asks for English again.
    (cause: unknown) => console.warn(`<${host.localName}>: ${cause}`),
  );
}

export function stringsFor(host: Element): ElementStrings<'timeline'> {
  return (langFor(host) === 'en' && english.strings) || chinese;
}
