/** Hands a reader records as a file. Runs in the browser, on a click. */
import { writeCsv } from '../records/table/write-csv.js';
import type { RecordKind, RecordsByKind } from '../records/types.js';
import type { Lang } from '../records/words/lang.js';
import { writeXlsx } from './write-xlsx.js';

const TYPES = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** @param name Of the file, without extension. */
export function saveRecords<K extends RecordKind>(
  kind: K,
  records: readonly RecordsByKind[K][],
  { format, name, lang }: { format: keyof typeof TYPES; name: string; lang: Lang },
): void {
  const contents = format === 'csv' ? writeCsv(kind, records, { lang }) : writeXlsx(kind, records, { lang, name });
  const address = URL.createObjectURL(new Blob([contents], { type: TYPES[format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[\\/:*?"<>|]/g, '')}.${format}`;
  link.click();
  // Safari starts the download after the click handler; an address revoked at once would be empty.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
