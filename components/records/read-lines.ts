import { contextNamedBy } from './dates/named-context.js';
import type { Kind, RecordForm } from './kinds/kind.js';
import { kindOf } from './kinds/kinds.js';
import { type RecordLine, tidyLine } from './lines/record-line.js';
import { newRecord } from './new-record.js';
import type { ReadContext, ReadProblem, ReadResult, RecordKind, RecordsByKind } from './types.js';

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
  return readLinesOf(kindOf(kind), lines, context);
}

/** {@link readLines} for whoever knows the kind: it brings in no other. */
export function readLinesOf<K extends RecordKind>(
  kind: RecordForm<K> & Pick<Kind<K>, 'readLine' | 'isMedia'>,
  lines: readonly RecordLine[],
  pageContext: ReadContext,
): ReadResult<RecordsByKind[K]> {
  const context = contextNamedBy(pageContext.title ?? '', pageContext);
  const problems: ReadProblem[] = [];
  const records: RecordsByKind[K][] = [];
  const taken = context.takenIds ?? new Set<string>();
  lines.flatMap(tidyLine).forEach((line, rowIndex) => {
    const place = line.line ?? context.source?.line;
    const report = (code: string, found: string) =>
      problems.push({ code, rowIndex, found, ...(place !== undefined && { line: place }) });
    const all = kind.readLine?.(line, context, report) ?? [];
    for (const fields of all) {
      const basics = {
        ...(line.id && all.length === 1 && { id: line.id }),
        ...(line.href && !kind.isMedia?.(line.href) && { url: line.href }),
        extras: {},
        ...(context.source && { source: { ...context.source, line: place ?? context.source.line } }),
      };
      records.push(newRecord(kind, fields, basics, context, taken));
    }
  });
  return { records, problems };
}
