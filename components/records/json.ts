import { readDate } from './dates/read-date.js';
import { lastDay } from './edtf.js';
import { isObject, type ReadValue } from './json-values.js';
import type { Kind } from './kinds/kind.js';
import { kindOf } from './kinds/kinds.js';
import { newRecord } from './new-record.js';
import type { ReadContext, ReadProblem, ReadResult, RecordKind, RecordsByKind, Term } from './types.js';
import type { Lang } from './words/lang.js';

/** The version of the JSON format that is written, and the highest that is read. */
export const FORMAT_VERSION = 1;

/** Result of reading JSON, with what stands beside the records. */
export interface JsonReading<T> extends ReadResult<T> {
  terms?: Term[];
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

/**
 * Reads `{"format": "kepu/activities", "version": 1, records: […]}`, as `writeJson` writes it, or a bare array. Records
 * need no more than a title; unknown keys go to `extras`, values of a wrong type too, as text.
 *
 * @param source JSON text, or what `JSON.parse` made of it.
 * @throws RecordFormatError if the text is no JSON, of another format, or of a higher version.
 */
export function readJson<K extends RecordKind>(
  kind: K,
  source: unknown,
  context: ReadContext = {},
): JsonReading<RecordsByKind[K]> {
  return readJsonOf(kindOf(kind), source, context);
}

/** {@link readJson} for whoever knows the kind: it brings in no other. */
export function readJsonOf<K extends RecordKind>(
  kind: Kind<K>,
  source: unknown,
  context: ReadContext = {},
): JsonReading<RecordsByKind[K]> {
  const data = typeof source === 'string' ? parse(source) : source;
  const file: Fields = Array.isArray(data) ? { records: data } : isObject(data) ? data : {};
  if (!Array.isArray(file.records)) {
    throw new RecordFormatError(
      'json/format',
      `Expected a list of records or an object with “records”, found ${describe(data)}.`,
    );
  }
  if (file.format !== undefined && file.format !== `kepu/${kind.kind}`) {
    throw new RecordFormatError(
      'json/format',
      `Expected the format “kepu/${kind.kind}”, found “${String(file.format)}”.`,
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
  const values = new Map(kind.json.flatMap(([read, keys]) => keys.split(' ').map((key) => [key, read] as const)));
  const problems: ReadProblem[] = [];
  const taken = context.takenIds ?? new Set<string>();
  const records: RecordsByKind[K][] = [];
  file.records.forEach((each: unknown, rowIndex) => {
    if (!isObject(each)) {
      problems.push({ code: 'json/record', rowIndex, found: describe(each) });
      return;
    }
    records.push(
      readRecord(kind, values, each, inner, taken, file.format !== undefined, (code, found) =>
        problems.push({ code, rowIndex, found }),
      ),
    );
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

/** Writes records as JSON, one on a line, with `source` left out. People are written as they are: mask them before. */
export function writeJson<K extends RecordKind>(
  kind: K,
  records: readonly RecordsByKind[K][],
  options: { title?: string; lang?: Lang; timezone?: string; terms?: readonly Term[] } = {},
): string {
  const { title = '', lang = 'zh-CN', timezone = 'Asia/Shanghai', terms = [] } = options;
  const head = JSON.stringify({ format: `kepu/${kind}`, version: FORMAT_VERSION, title, lang, timezone, terms }).slice(
    0,
    -1,
  );
  const lines = records.map(({ source: _, ...record }) => JSON.stringify(record));
  return `${head},"records":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    throw new RecordFormatError('json/unreadable', `Expected JSON: ${(cause as Error).message}`, { cause });
  }
}

const BASICS = new Set(['id', 'url', 'schoolYear', 'planId', 'extras', 'source']);

function readRecord<K extends RecordKind>(
  kind: Kind<K>,
  values: ReadonlyMap<string, ReadValue>,
  given: Fields,
  context: ReadContext,
  taken: Set<string>,
  isComplete: boolean,
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
  if ('precision' in kind.empty()) understandDates(fields, context, report);
  // A file of ours says all there is to say: what is absent there stays absent.
  const absent = isComplete ? { schoolYear: '', planId: '' } : {};
  const basics = Object.fromEntries(
    ['id', 'url', 'schoolYear', 'planId'].flatMap((key) => (typeof given[key] === 'string' ? [[key, given[key]]] : [])),
  );
  return newRecord(
    kind,
    fields as Partial<RecordsByKind[K]>,
    { ...absent, ...basics, extras: Object.fromEntries(extras) },
    context,
    taken,
  );
}

/** Records of others may give only words, or only dates. */
function understandDates(fields: Fields, context: ReadContext, report: (code: string, found: string) => void): void {
  if (fields.precision !== undefined) return;
  const { start, end } = fields as { start?: string; end?: string };
  const text =
    typeof fields.dateText === 'string' ? fields.dateText : [...new Set([start, end])].filter(Boolean).join('/');
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
      isObject(term) && ['schoolYear', 'name', 'start', 'end'].every((key) => typeof term[key] === 'string'),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
