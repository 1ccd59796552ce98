import { type Html, html, raw } from './html.js';

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** A blank between a number and what it counts: 2026 学年, 3 月. */
const BEFORE_MEASURE = /(\d) (?=[学年月日周届级期])/g;
/** Signs that begin a phrase, and so stay with what follows. */
const OPENING = /^[《〈“‘（【「『([{]+$/u;

/**
 * A title that breaks between words, not within them: `<wbr>` between the words, for `word-break: keep-all`. Words of
 * one character (节, 的, signs) stay with the word before, as a speaker would say them; a
 * number with what it counts.
 */
export function phrases(title: string): Html {
  const parts: string[] = [];
  let isOpen = true;
  for (const { segment } of words.segment(title.replace(BEFORE_MEASURE, '$1\u00a0'))) {
    const opens = OPENING.test(segment);
    const isRange = /^\d/.test(segment) && /\d[—–~-]$/.test(parts.at(-1) ?? '');
    const joins = isOpen || isRange || (!opens && [...segment].length === 1) || /^\s/.test(segment);
    if (joins && parts.length > 0) parts[parts.length - 1] += segment;
    else parts.push(segment);
    isOpen = opens || segment === '\u00a0';
  }
  return html`${parts.map((part, index) => (index === 0 ? html`${part}` : html`${raw('<wbr>')}${part}`))}`;
}
