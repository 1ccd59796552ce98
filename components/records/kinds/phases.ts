import { phaseForm } from '../columns/phase-columns.js';
import { dateFirst } from '../dates/date-first.js';
import { readDate } from '../dates/read-date.js';
import { readDatedItems } from '../dates/read-dated-items.js';
import { readDatedLine } from '../dates/read-dated-line.js';
import { firstDay, lastDay } from '../edtf.js';
import { datedTitle } from '../infer-date.js';
import type { RecordLine } from '../lines/record-line.js';
import type { Activity, Phase, ReadContext } from '../types.js';
import { splitTasks } from '../words/tasks.js';
import type { Kind, Report, RowRemarks } from './kind.js';
import { PHASE_WORDS } from './phase-words.js';

/** Phases of a plan as people write them down. */
export const phases: Kind<'phases'> = {
  ...phaseForm,
  readDate,
  words: PHASE_WORDS,
  otherTitleField: 'tasks',
  isNamed: ({ title }) => Boolean(title),
  beginTable: () => understandRow,
  readLine,
};

function understandRow(phase: Partial<Phase>, { section, context, extras }: RowRemarks): Partial<Phase>[] {
  if (section) extras.分组 = section;
  datedTitle(phase, context);
  asStretch(phase, context);
  if (phase.tasks?.length === 0) {
    // 第一阶段：宣传发动 keeps its tasks behind the colon only where they are several.
    const colon = /^([^：:]{2,20})[：:](.+)$/s.exec(phase.title ?? '');
    const tasks = splitTasks(colon?.[2] ?? '');
    if (colon?.[1] && tasks.length > 1) Object.assign(phase, { title: colon[1], tasks });
  }
  return [phase];
}

function readLine(written: RecordLine, context: ReadContext, report: Report): Partial<Phase>[] {
  const line = dateFirst(written, context);
  if (!line.items) {
    const { dated, rest } = readDatedLine(line, context, report);
    const colon = /^([^：:\n]{2,24})[：:\n](.+)$/s.exec(rest);
    return [asPhase(dated, colon?.[1]?.trim() ?? rest, splitTasks(colon?.[2] ?? ''), context)];
  }
  const { dated, rest, items } = readDatedItems(line, context, report);
  if (rest === '') return items.map((item) => asPhase(item.dated, item.rest, [], context));
  // What is to be done keeps the words that say when.
  return [
    asPhase(
      dated,
      rest.replace(/[：:]$/, ''),
      items.map((item) => item.line.text),
      context,
    ),
  ];
}

function asPhase(dated: Partial<Activity>, title: string, tasks: string[], context: ReadContext): Partial<Phase> {
  const phase = { ...dated, title, tasks } as Partial<Phase>;
  asStretch(phase, context);
  return phase;
}

/**
 * Takes out what a phase has none of. What repeats is somewhere in the time from its first to its last day, and 每月 not
 * in days of the first or last month that lie outside the term.
 */
function asStretch(phase: Partial<Phase>, { terms = [] }: ReadContext): void {
  const { recurrence, start, end } = phase as Partial<Activity>;
  for (const key of ['recurrence', 'deadline', 'exdates']) delete (phase as Record<string, unknown>)[key];
  if (!recurrence || !start || !end) return;
  const until = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(recurrence)?.slice(1).join('-') ?? '';
  const opening = terms.find((term) => term.start.startsWith(start));
  phase.start = opening?.start ?? firstDay(start);
  phase.end = until > firstDay(end) && until < lastDay(end) ? until : lastDay(end);
  phase.precision = 'fuzzy';
}
