/** Hands a reader the awards in sight as a file. Runs in the browser, on a click. */
import type { Award, Lang } from '../records/index.js';
import { loadXlsx } from './award-parts.js';

/**
 * @param name Of the file, without extension.
 * @returns Rejects if the part that writes files cannot be loaded.
 */
export async function saveAwards(
  awards: readonly Award[],
  { format, name, lang }: { format: 'csv' | 'xlsx'; name: string; lang: Lang },
): Promise<void> {
  const { writeCsv, writeXlsx } = await loadXlsx();
  const contents =
    format === 'csv' ? writeCsv('awards', awards, { lang }) : writeXlsx('awards', awards, { lang, name });
  const type = format === 'csv' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[\\/:*?"<>|]/g, '')}.${format}`;
  link.click();
  // Safari starts the download after the click handler; an address revoked at once would be empty.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
