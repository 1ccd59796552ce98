import { firstDay } from '../edtf.js';
import type { Report } from '../kinds/kind.js';
import type { RecordLine } from '../lines/record-line.js';
import { schoolYearOf } from '../school-time.js';
import type { Activity, ReadContext } from '../types.js';
import { readDate } from './read-date.js';
import { readDatedLine } from './read-dated-line.js';

/** An item and its date; `isOwn` if the item says it itself. */
export interface DatedItem {
  line: RecordLine;
  dated: Partial<Activity>;
  rest: string;
  isOwn: boolean;
}

/**
 * A line with items below it: its date, what is left of its words, and the items. Items without a date have that of the
 * line; those with one take from it the school year that they may lack.
 *
 * @returns `rest` is empty where the line says no more than when: 九月.
 */
export function readDatedItems(
  line: RecordLine,
  context: ReadContext,
  report: Report,
): { dated: Partial<Activity>; rest: string; items: DatedItem[] } {
  const { items = [], ...own } = line;
  const isDate = !own.dateTime && readDate(own.text.replace(/[：:]$/, ''), context).problem !== 'date/unreadable';
  // A date alone is read with a word behind it, as it stands before one.
  const { dated, rest } = readDatedLine(
    isDate ? { ...own, text: `${own.text.replace(/[：:]$/, '')}：` } : own,
    context,
    () => undefined,
  );
  const day = dated.start ?? dated.end;
  const year = day && day.length > 4 ? schoolYearOf(firstDay(day), context.terms) : undefined;
  const inner = year && !context.schoolYear ? { ...context, schoolYear: year } : context;
  const read = items.map((item) => readItem(item, dated, inner, report));
  const said = dated.dateText ?? '';
  // Where all items say when, the line need not.
  if (said === '' && read.some(({ isOwn }) => !isOwn)) report('date/missing', own.text);
  else if (said !== '' && !day) report(readDate(said, context).problem ?? 'date/unreadable', said);
  return { dated, rest, items: read };
}

function readItem(line: RecordLine, above: Partial<Activity>, context: ReadContext, report: Report): DatedItem {
  const problems: Parameters<Report>[] = [];
  const { dated, rest } = readDatedLine(line, context, (...problem) => problems.push(problem));
  const isOwn = dated.dateText !== '' || dated.precision !== 'unknown';
  if (isOwn) for (const problem of problems) report(...problem);
  return isOwn ? { line, dated, rest, isOwn } : { line, dated: above, rest: line.text, isOwn };
}
