import { firstDay, formatInterval } from './edtf.js';
import type { RecordForm } from './kinds/kind.js';
import { recordId } from './record-id.js';
import { schoolYearOf } from './school-time.js';
import type { AnyRecord, ReadContext, RecordKind, RecordSource, RecordsByKind } from './types.js';

/** What every record has beside the fields of its kind. */
export interface RecordBasics {
  id?: string;
  url?: string;
  schoolYear?: string;
  planId?: string;
  extras: Record<string, string>;
  source?: RecordSource;
}

/**
 * Completes what was read to a record: lists that are empty, an id, and the school year, which is the one written, else
 * the context's, else that of the first day.
 *
 * @param taken Ids already given; the new one is added.
 */
export function newRecord<K extends RecordKind>(
  form: RecordForm<K>,
  fields: Partial<RecordsByKind[K]>,
  basics: RecordBasics,
  context: ReadContext,
  taken: Set<string>,
): RecordsByKind[K] {
  // Nobody else has the record yet: a table has thousands, of which each would be copied for each field.
  const record = Object.assign(form.empty(), fields) as RecordsByKind[K];
  record.extras = basics.extras;
  const schoolYear = basics.schoolYear ?? context.schoolYear ?? deriveSchoolYear(record, context);
  const planId = basics.planId ?? context.planId;
  if (basics.id) taken.add(basics.id);
  record.id = basics.id || recordId(planId, form.nameOf(record), whenOf(record), taken);
  const { url, source } = basics;
  if (schoolYear) record.schoolYear = schoolYear;
  if (planId) record.planId = planId;
  if (url) record.url = url;
  if (source) record.source = source;
  return record;
}

/** What tells records of one name apart: the words of their dates, else the dates. */
function whenOf(record: AnyRecord): string {
  if (!('dateText' in record)) return '';
  return record.dateText || ('precision' in record ? formatInterval(record.start, record.end) : '');
}

/** School year of a record's first day; a year alone lies in two. */
function deriveSchoolYear(record: AnyRecord, context: ReadContext): string | undefined {
  const edtf =
    'start' in record
      ? (record.start ?? record.end)
      : 'end' in record
        ? record.end
        : 'date' in record
          ? record.date
          : undefined;
  if (!edtf || edtf.length < 7) return undefined;
  return schoolYearOf(firstDay(edtf), context.terms);
}
