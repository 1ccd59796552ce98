import { readDate } from './dates/read-date.js';
import { type JsonReading, parseJson, readJsonOf } from './json.js';
import { kindOf } from './kinds/kinds.js';
import type { ReadContext, RecordKind, RecordsByKind } from './types.js';

/**
 * Reads `{"format": "kepu/activities", "version": 1, records: […]}`, as `writeJson` writes it, or a bare array. Records
 * need no more than a title; unknown keys go to `extras`, values of a wrong type too, as text.
 *
 * @param source JSON text, or what `JSON.parse` made of it.
 * @throws RecordFormatError if the text is no JSON, of another format, or of a higher version.
 */
export function readJson<K extends RecordKind>(
  kind: K,
  source: unknown,
  context: ReadContext = {},
): JsonReading<RecordsByKind[K]> {
  return readJsonOf(kindOf(kind), typeof source === 'string' ? parseJson(source) : source, context, readDate);
}
