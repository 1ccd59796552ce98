import type { ReadResult, RecordKind, RecordsByKind, Term } from './types.js';
import type { Lang } from './words/lang.js';

/** Result of reading JSON, with what stands beside the records. */
export interface JsonReading<T> extends ReadResult<T> {
  terms?: Term[];
  lang?: string;
  timezone?: string;
}

/** Reads `{"format": "kepu/activities", "version": 1, records: […]}` or a bare array. */
export function readJson<K extends RecordKind>(_kind: K, _source: unknown): JsonReading<RecordsByKind[K]> {
  return { records: [], problems: [] };
}

/** Writes records as JSON; people are written as they are, so mask them before. */
export function writeJson<K extends RecordKind>(
  kind: K,
  records: readonly RecordsByKind[K][],
  options: { title?: string; lang?: Lang; timezone?: string; terms?: readonly Term[] } = {},
): string {
  return JSON.stringify({ format: `kepu/${kind}`, version: 1, ...options, records });
}
