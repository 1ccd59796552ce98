import { contextNamedBy } from './dates/named-context.js';
import type { Kind } from './kinds/kind.js';
import { kindOf } from './kinds/kinds.js';
import { newRecord } from './new-record.js';
import { tidy } from './table/grid.js';
import type { Picture, ReadContext, ReadProblem, ReadResult, RecordKind, RecordsByKind, Work } from './types.js';

/** One item of a list, or one figure. */
export interface RecordLine {
  /** Without the items of a list within. */
  text: string;
  /** The items of a list within, of all depths, in order. */
  items?: readonly RecordLine[];
  /** EDTF or interval of a `<time datetime>` in the item. */
  dateTime?: string;
  href?: string;
  id?: string;
  /** 1-based. */
  line?: number;
  pictures?: Picture[];
  video?: Work['video'];
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
  return readLinesOf(kindOf(kind), lines, context);
}

/** {@link readLines} for whoever knows the kind: it brings in no other. */
export function readLinesOf<K extends RecordKind>(
  kind: Kind<K>,
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
    const all = kind.readLine(line, context, report);
    for (const fields of all) {
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

/** A line with its texts tidied; none of what says nothing, and its items alone where it has no words of its own. */
function tidyLine({ items, ...line }: RecordLine): RecordLine[] {
  const own = { ...line, text: tidy(line.text) };
  const below = (items ?? []).flatMap(tidyLine);
  const isSilent = own.text === '' && !own.pictures?.length && !own.video;
  if (isSilent) return below;
  return [{ ...own, ...(below.length > 0 && { items: below }) }];
}

/** A line with the items below it in one sentence: 一等奖 with 张三 and 李四 below it reads 一等奖：张三；李四. */
export function sentenceOf({ text, items = [] }: RecordLine): string {
  const tail = items.map((item) => item.text).join('；');
  const joint = text === '' || tail === '' || /[：:；;]$/.test(text) ? '' : /[：:]/.test(text) ? '；' : '：';
  return text + joint + tail;
}
