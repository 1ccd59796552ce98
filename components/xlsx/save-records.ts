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
  // A file lies elsewhere than the page.
  const placed = records.map(withWholeAddresses);
  const contents = format === 'csv' ? writeCsv(kind, placed, { lang }) : writeXlsx(kind, placed, { lang, name });
  const address = URL.createObjectURL(new Blob([contents], { type: TYPES[format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[\\/:*?"<>|]/g, '')}.${format}`;
  link.click();
  // Safari starts the download after the click handler; an address revoked at once would be empty.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function withWholeAddresses<R extends { url?: string; workUrl?: string; links?: Record<string, string> }>(
  record: R,
): R {
  const { url, workUrl, links } = record;
  return {
    ...record,
    ...(url && { url: whole(url) }),
    ...(workUrl && { workUrl: whole(workUrl) }),
    ...(links && { links: Object.fromEntries(Object.entries(links).map(([name, to]) => [name, whole(to)])) }),
  };
}

function whole(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}
