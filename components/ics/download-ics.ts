/** Hands a reader activities as a calendar file. Runs in the browser, on a click. */
import { writeIcs } from '../records/ics/write-ics.js';
import type { Activity } from '../records/types.js';
import type { Lang } from '../records/words/lang.js';

export interface DownloadOptions {
  /** Of the calendar and of the file, without extension. */
  name: string;
  /** Of the UIDs; default: that of the page. */
  host: string | undefined;
  /** `YYYY-MM-DD`, the DTSTAMP of the entries. */
  today: string;
  timezone: string;
  lang: Lang;
}

/** Saves activities as a calendar file. */
export function downloadIcs(
  activities: readonly Activity[],
  { name, host, today, timezone, lang }: DownloadOptions,
): void {
  const text = writeIcs(activities, {
    name,
    host: host || location.hostname || 'kepu.invalid',
    buildDate: today,
    timezone,
    lang,
    urlBase: new URL('.', location.href).href,
  });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[\\/:*?"<>|]/g, '')}.ics`;
  link.click();
  // Safari starts the download after the click handler; an address revoked at once would be empty.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
