import type { DateReading } from './dates/date-reading.js';
import { toSchoolYear } from './dates/to-school-year.js';
import { lastDay } from './edtf.js';
import { isCivilDate } from './is-edtf.js';
import { isObject, type ReadValue, readersOfKeys } from './json-values.js';
import type { RecordForm } from './kinds/kind.js';
import { newRecord } from './new-record.js';
import type { ReadContext, ReadProblem, ReadResult, RecordKind, RecordsByKind, Term } from './types.js';

/** The version of the JSON format that is written, and the highest that is read. */
export const FORMAT_VERSION = 1;

/** Result of reading JSON, with what stands beside the records. */
export interface JsonReading<T> extends ReadResult<T> {
  lang?: string;
  timezone?: string;
}

/** JSON that is no list of the records wanted; `code` is `json/unreadable`, `json/format` or `json/version`. */
export class RecordFormatError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RecordFormatError';
    this.code = code;
  }
}

type Fields = Record<string, unknown>;
type ReadDate = (text: string, context: ReadContext) => DateReading;

/**
 * What {@link readJson} does, for whoever knows the kind.
 *
 * @param data What `parseJson` gave.
 * @param readDate Understands words of dates; not needed where {@link lacksDates} is false.
 */
export function readJsonOf<K extends RecordKind>(
  form: RecordForm<K>,
  data: unknown,
  context: ReadContext,
  readDate?: ReadDate,
): JsonReading<RecordsByKind[K]> {
  const file: Fields = Array.isArray(data) ? { records: data } : isObject(data) ? data : {};
  if (!Array.isArray(file.records)) {
    throw new RecordFormatError(
      'json/format',
      `Expected a list of records or an object with “records”, found ${describe(data)}.`,
    );
  }
  if (file.format !== undefined && file.format !== `kepu/${form.kind}`) {
    throw new RecordFormatError(
      'json/format',
      `Expected the format “kepu/${form.kind}”, found “${String(file.format)}”.`,
    );
  }
  if (typeof file.version === 'number' && file.version > FORMAT_VERSION) {
    throw new RecordFormatError(
      'json/version',
      `Expected version ${FORMAT_VERSION} at most, found ${file.version}. A newer kepu.js reads it.`,
    );
  }
  const terms = readTerms(file.terms);
  const inner: ReadContext = { ...context, terms: context.terms ?? terms };
  const values = readersOfKeys(form);
  const problems: ReadProblem[] = [];
  const taken = context.takenIds ?? new Set<string>();
  const records: RecordsByKind[K][] = [];
  file.records.forEach((each: unknown, rowIndex) => {
    if (!isObject(each)) {
      problems.push({ code: 'json/record', rowIndex, found: describe(each) });
      return;
    }
    const record = readRecord(form, values, each, inner, taken, file.format !== undefined, readDate, (code, found) =>
      problems.push({ code, rowIndex, found }),
    );
    // What we wrote comes back.
    if (file.format !== undefined || form.isSeen?.(record) !== false) records.push(record);
    else problems.push({ code: 'json/record', rowIndex, found: describe(each) });
  });
  return {
    records,
    problems,
    ...(typeof file.title === 'string' && { title: file.title }),
    ...(terms.length > 0 && { terms }),
    ...(typeof file.lang === 'string' && { lang: file.lang }),
    ...(typeof file.timezone === 'string' && { timezone: file.timezone }),
  };
}

/** @throws RecordFormatError if the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    throw new RecordFormatError('json/unreadable', `Expected JSON: ${(cause as Error).message}`, { cause });
  }
}

const BASICS = new Set(['id', 'url', 'schoolYear', 'planId', 'extras', 'links', 'source']);

function readRecord<K extends RecordKind>(
  form: RecordForm<K>,
  values: ReadonlyMap<string, ReadValue>,
  given: Fields,
  context: ReadContext,
  taken: Set<string>,
  isComplete: boolean,
  readDate: ReadDate | undefined,
  report: (code: string, found: string) => void,
): RecordsByKind[K] {
  const fields: Fields = {};
  const extras: [string, string][] = isObject(given.extras)
    ? Object.entries(given.extras).map(([key, value]) => [key, textOf(value)])
    : [];
  for (const [key, value] of Object.entries(given)) {
    if (BASICS.has(key) || value === null || value === undefined) continue;
    const readValue = values.get(key);
    const read = readValue?.(value, key);
    if (read !== undefined) fields[key] = read;
    else extras.push([key, textOf(value)]);
    if (readValue && read === undefined) report('json/value', `${key}: ${textOf(value)}`);
  }
  if (readDate && 'precision' in form.empty()) understandDates(fields, context, readDate, report);
  // A file of ours says all there is to say: what is absent there stays absent.
  const absent = isComplete ? { schoolYear: '', planId: '' } : {};
  const basics = Object.fromEntries(
    ['id', 'url', 'schoolYear', 'planId'].flatMap((key) => (typeof given[key] === 'string' ? [[key, given[key]]] : [])),
  );
  if (basics.schoolYear) {
    const schoolYear = toSchoolYear(basics.schoolYear);
    if (schoolYear === undefined) {
      report('json/value', `schoolYear: ${basics.schoolYear}`);
      extras.push(['schoolYear', basics.schoolYear]);
      delete basics.schoolYear;
    } else basics.schoolYear = schoolYear;
  }
  return newRecord(
    form,
    fields as Partial<RecordsByKind[K]>,
    { ...absent, ...basics, extras: Object.fromEntries(extras), ...linksOf(given.links) },
    context,
    taken,
  );
}

function linksOf(given: unknown): { links?: Record<string, string> } {
  return isObject(given) && Object.values(given).every((each) => typeof each === 'string')
    ? { links: given as Record<string, string> }
    : {};
}

/** True if some record says when in words, or by days alone, so that its dates have to be understood. */
export function lacksDates<K extends RecordKind>(form: RecordForm<K>, data: unknown): boolean {
  const records = isObject(data) ? data.records : data;
  return (
    'precision' in form.empty() &&
    Array.isArray(records) &&
    records.some((each) => isObject(each) && !/string|number/.test(typeof each.precision))
  );
}

/** Records of others may give only words, or only dates. */
function understandDates(
  fields: Fields,
  context: ReadContext,
  readDate: ReadDate,
  report: (code: string, found: string) => void,
): void {
  if (fields.precision !== undefined) return;
  const { start, end } = fields as { start?: string; end?: string };
  // Dates alone are no words to be shown.
  const text = typeof fields.dateText === 'string' ? fields.dateText : '';
  const { deadline, problem, ...read } = readDate(
    start || end ? [...new Set([start ?? '..', end ?? start])].join('/') : text,
    context,
  );
  if (problem && text !== '') report(problem, text);
  Object.assign(fields, read, { dateText: text }, deadline && read.end && { deadline: lastDay(read.end) });
}

function readTerms(value: unknown): Term[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (term): term is Term =>
      isObject(term) &&
      ['schoolYear', 'name'].every((key) => typeof term[key] === 'string') &&
      ['start', 'end'].every((key) => isCivilDate(String(term[key]))),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
