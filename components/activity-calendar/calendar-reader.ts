import type { IcsContext, ReadResult } from '../records/index.js';
import { activityReader } from '../records/readers/activities.js';
import type { RecordReader } from '../records/readers/reader.js';
import type { Activity } from '../records/types.js';
import { loadIcs } from './file-parts.js';

/** Reads activities, and of files also calendars: `.ics`, for which a part is loaded. */
export const calendarReader: RecordReader<'activities'> = {
  ...activityReader,
  readOther: (bytes, type, context) => (/(?:^|\.)ics(?:[?#]|$)/i.test(type) ? readCalendar(bytes, context) : undefined),
};

/** @throws Error if the file is no calendar at all: a page that says “not found”, say. */
async function readCalendar(bytes: Uint8Array, context: IcsContext): Promise<ReadResult<Activity>> {
  const { readIcs } = await loadIcs();
  const result = readIcs(bytes, context);
  for (const { code, found, line } of result.problems) {
    if (code === 'ics/format') throw new Error(`Expected a calendar (BEGIN:VCALENDAR), found “${found}”.`);
    console.warn(`<kepu-activity-calendar>: line ${line}: ${code} “${found}”`);
  }
  return result;
}
