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
  links?: Record<string, string>;
  source?: RecordSource;
}

/**
 * Completes what was read to a record: lists that are empty, an id, and the school year, which is the one written, else
 * what {@link schoolYearIn} says.
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
  const schoolYear = basics.schoolYear ?? schoolYearIn(record, context);
  const planId = basics.planId ?? context.planId;
  if (basics.id) taken.add(basics.id);
  record.id = basics.id || recordId(planId, form.nameOf(record), whenOf(record), taken);
  const { links, url, source } = basics;
  if (links) record.links = links;
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

/**
 * School year of a record that names none. Awards and works have happened: their own date decides, and the context only where
 * they have none; a year alone lies in two school years, and is of the context's if that is one of them and written. What
 * is planned belongs to the context's year first.
 */
export function schoolYearIn(record: AnyRecord, context: ReadContext): string | undefined {
  const { schoolYear, assumesYear, terms } = context;
  const isPlanned = 'precision' in record;
  if (isPlanned && schoolYear) return schoolYear;
  const edtf = isPlanned ? (record.start ?? record.end) : record.date;
  if (edtf && edtf.length > 6) return schoolYearOf(firstDay(edtf), terms);
  const [year] = (edtf ?? (isPlanned ? '' : record.dateText) ?? '').match(/\d{4}|[去前]年/) ?? [];
  return !year || (!assumesYear && schoolYear?.includes(year)) ? schoolYear : undefined;
}
