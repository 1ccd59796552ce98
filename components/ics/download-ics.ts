/** Hands a reader activities as a calendar file. Runs in the browser, on a click. */
import { writeIcs } from '../records/ics/write-ics.js';
import type { Activity } from '../records/types.js';

/**
 * @param name Name of the calendar and of the file, without extension.
 * @param host Of the UIDs; default: that of the page.
 * @param today `YYYY-MM-DD`, the DTSTAMP of the entries.
 */
export function downloadIcs(
  activities: readonly Activity[],
  { name, host, today, timezone }: { name: string; host: string | undefined; today: string; timezone: string },
): void {
  const text = writeIcs(activities, {
    name,
    host: host || location.hostname || 'kepu.invalid',
    buildDate: today,
    timezone,
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
