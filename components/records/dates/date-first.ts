import type { RecordLine } from '../lines/record-line.js';
import type { ReadContext } from '../types.js';
import { readDate } from './read-date.js';

/** A `<dt>` that is a title, with the date of its `<dd>` in front of it; any other line as it is. */
export function dateFirst(line: RecordLine, context: ReadContext): RecordLine {
  const { text, items = [], ...more } = line;
  const isDate = (words: string) => readDate(words, context).problem !== 'date/unreadable';
  const date = line.isTerm && !isDate(text) ? items.find((item) => item.dateTime || isDate(item.text)) : undefined;
  if (!date) return line;
  const { dateTime } = date;
  const left = items.filter((item) => item !== date);
  return {
    ...more,
    ...(dateTime && { dateTime }),
    text: `${date.text} ${text}`,
    ...(left.length > 0 && { items: left }),
  };
}
