import { lastDay, parseInterval } from '../edtf.js';
import type { Report } from '../kinds/kind.js';
import type { RecordLine } from '../lines/record-line.js';
import type { Activity, ReadContext } from '../types.js';
import { findDate } from './find-date.js';
import { readDate } from './read-date.js';
import { ownWords, readInterval } from './read-interval.js';

/** The date of an item of a list, and what is left of its words. */
export function readDatedLine(
  line: RecordLine,
  context: ReadContext,
  report: Report,
): { dated: Partial<Activity>; rest: string } {
  const interval = line.dateTime ? parseInterval(line.dateTime) : undefined;
  const found = findDate(line.text, context);
  if (interval) {
    const words = found?.reading.dateText ?? '';
    const same = words !== '' && readDate(words, context);
    const agrees = same && same.start === interval.start && same.end === interval.end;
    return {
      dated: { ...readInterval(interval), ...(agrees && { precision: same.precision }), dateText: ownWords(words) },
      rest: found?.rest ?? line.text,
    };
  }
  if (!found) {
    report('date/missing', line.text);
    return { dated: { precision: 'unknown', dateText: '' }, rest: line.text };
  }
  const { deadline, problem, ...reading } = found.reading;
  if (problem) report(problem, reading.dateText);
  const dated = { ...reading, dateText: ownWords(reading.dateText) };
  return { dated: { ...dated, ...(deadline && dated.end && { deadline: lastDay(dated.end) }) }, rest: found.rest };
}
