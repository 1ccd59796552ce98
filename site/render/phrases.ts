import { type Html, html, raw } from './html.js';

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Signs that begin a phrase, and so stay with what follows. */
const OPENING = /^[《〈“‘（【「『([{]+$/u;

/**
 * A title that breaks between words, not within them: `<wbr>` between the words, for `word-break: keep-all`. Words of
 * one character (节, 的, signs) stay with the word before, as a speaker would say them.
 */
export function phrases(title: string): Html {
  const parts: string[] = [];
  let isOpen = true;
  for (const { segment } of words.segment(title)) {
    const opens = OPENING.test(segment);
    const joins = isOpen || (!opens && [...segment].length === 1) || /^\s/.test(segment);
    if (joins && parts.length > 0) parts[parts.length - 1] += segment;
    else parts.push(segment);
    isOpen = opens;
  }
  return html`${parts.map((part, index) => (index === 0 ? html`${part}` : html`${raw('<wbr>')}${part}`))}`;
}
