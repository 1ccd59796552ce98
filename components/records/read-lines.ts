import { splitTasks } from './columns/phase-columns.js';
import { findDate } from './dates/find-date.js';
import { readDate, readInterval } from './dates/read-date.js';
import { lastDay, parseInterval } from './edtf.js';
import { inferAward } from './infer-awards.js';
import { inferFields, splitTitles } from './infer-fields.js';
import { readActivityRemarks } from './lines/activity-line.js';
import { readAwardLine } from './lines/award-line.js';
import { readWorkLine } from './lines/work-line.js';
import { newRecord } from './new-record.js';
import { tidy } from './table/grid.js';
import type {
  Activity,
  Award,
  Phase,
  Picture,
  ReadContext,
  ReadProblem,
  ReadResult,
  RecordKind,
  RecordsByKind,
  Work,
} from './types.js';

/** One item of a list, or one figure. */
export interface RecordLine {
  text: string;
  /** EDTF or interval of a `<time datetime>` in the item. */
  dateTime?: string;
  href?: string;
  id?: string;
  /** 1-based. */
  line?: number;
  pictures?: Picture[];
}

/**
 * Items of a list, or figures with their captions → records of one kind.
 *
 * “10月12日 开幕式（操场）” is an activity, “九月：召开会议；制订计划” are two; “一等奖：张三《会飞的房子》、李四” are awards; a
 * figure's caption names the work, its class and its author. What is not understood stays in the title.
 */
export function readLines<K extends RecordKind>(
  kind: K,
  lines: readonly RecordLine[],
  context: ReadContext = {},
): ReadResult<RecordsByKind[K]> {
  const problems: ReadProblem[] = [];
  const records: RecordsByKind[K][] = [];
  const taken = context.takenIds ?? new Set<string>();
  lines.forEach((line, rowIndex) => {
    const text = tidy(line.text);
    if (text === '' && !line.pictures?.length) return;
    const place = line.line ?? context.source?.line;
    const report = (code: string, found: string) =>
      problems.push({ code, rowIndex, found, ...(place !== undefined && { line: place }) });
    const all = readLine(kind, { ...line, text }, context, report);
    for (const fields of all as Partial<RecordsByKind[K]>[]) {
      const basics = {
        ...(line.id && all.length === 1 && { id: line.id }),
        ...(line.href && { url: line.href }),
        extras: {},
        ...(context.source && { source: { ...context.source, line: place ?? context.source.line } }),
      };
      records.push(newRecord(kind, fields, basics, context, taken));
    }
  });
  return { records, problems };
}

type Report = (code: string, found: string) => void;

function readLine(kind: RecordKind, line: RecordLine, context: ReadContext, report: Report): object[] {
  switch (kind) {
    case 'activities':
      return readActivities(line, context, report);
    case 'awards':
      return readAwardLine(line.text).map((award) => {
        inferAward(award as Partial<Award>, context.title ?? '');
        if (context.category) (award as Partial<Award>).category ??= context.category;
        return award;
      });
    case 'works': {
      const work: Partial<Work> = {
        ...readWorkLine(line.text),
        pictures: (line.pictures ?? []).map((picture) => ({ ...picture })),
      };
      work.title ||= line.pictures?.[0]?.alt ?? '';
      if (context.category) work.kind ??= context.category;
      inferFields('works', work, context);
      return [work];
    }
    case 'phases':
      return [readPhase(line, context, report)];
  }
}

function readActivities(line: RecordLine, context: ReadContext, report: Report): Partial<Activity>[] {
  const { dated, rest } = readDated(line, context, report);
  const titles = splitTitles(rest === '' ? line.text : rest);
  return titles.map((title) => ({
    ...dated,
    ...(context.category && { category: context.category }),
    ...readActivityRemarks(title),
  }));
}

function readPhase(line: RecordLine, context: ReadContext, report: Report): Partial<Phase> {
  const { dated, rest } = readDated(line, context, report);
  const { deadline: _, ...known } = dated;
  const colon = /^([^：:\n]{2,24})[：:\n](.+)$/s.exec(rest);
  const title = colon?.[1]?.trim() ?? rest;
  return { ...known, title, tasks: splitTasks(colon?.[2] ?? '') };
}

/** The date of an item and what is left of its words. */
function readDated(line: RecordLine, context: ReadContext, report: Report): { dated: Partial<Activity>; rest: string } {
  const interval = line.dateTime ? parseInterval(line.dateTime) : undefined;
  const found = findDate(line.text, context);
  if (interval) {
    const words = found?.reading.dateText ?? '';
    const same = words !== '' && readDate(words, context);
    const agrees = same && same.start === interval.start && same.end === interval.end;
    return {
      dated: { ...readInterval(interval), ...(agrees && { precision: same.precision }), dateText: words },
      rest: found?.rest ?? line.text,
    };
  }
  if (!found) {
    report('date/missing', line.text);
    return { dated: { precision: 'unknown', dateText: '' }, rest: line.text };
  }
  const { deadline, problem, ...dated } = found.reading;
  if (problem) report(problem, dated.dateText);
  return { dated: { ...dated, ...(deadline && dated.end && { deadline: lastDay(dated.end) }) }, rest: found.rest };
}
