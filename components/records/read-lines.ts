import type { Picture, ReadContext, ReadResult, RecordKind, RecordsByKind } from './types.js';

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

/** Items of a list → records of one kind: “10月12日 开幕式（操场）”, “九月：召开会议；制订计划”. */
export function readLines<K extends RecordKind>(
  _kind: K,
  _lines: readonly RecordLine[],
  _context: ReadContext = {},
): ReadResult<RecordsByKind[K]> {
  return { records: [], problems: [] };
}
