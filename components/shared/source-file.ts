import type { RecordReader } from '../records/readers/reader.js';
import type { ReadContext, ReadResult, RecordKind, RecordsByKind } from '../records/types.js';

/** Reading of `src`: a part that is loaded by need. */

/** @throws Error if there is no such file; whatever `fetch` throws. */
export async function fetchBytes(src: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(src, { signal, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${src}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * @param type `json`, `csv` or `tsv`, or an address that ends in one of them; anything else is JSON.
 * @throws RecordFormatError for JSON that is no list of such records; whatever loading a part throws.
 */
export async function readFile<K extends RecordKind>(
  { readOther, loadData, loadHand }: RecordReader<K>,
  bytes: Uint8Array,
  type: string,
  context: ReadContext,
): Promise<ReadResult<RecordsByKind[K]>> {
  const other = readOther?.(bytes, type, context);
  if (other) return other;
  const sheet = /(?:^|\.)([ct]sv)(?:[?#]|$)/i.exec(type)?.[1]?.toLowerCase();
  if (sheet) return (await loadHand()).handReader.readSheet(bytes, sheet as 'csv' | 'tsv', context);
  return (await loadData()).dataReader.readJson(new TextDecoder().decode(bytes), loadHand);
}
