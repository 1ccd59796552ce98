import { readDate } from './dates/read-date.js';
import { isEdtf, lastDay } from './edtf.js';
import { newRecord } from './new-record.js';
import type { ReadContext, ReadProblem, ReadResult, RecordKind, RecordsByKind, Term } from './types.js';
import type { Lang } from './words/lang.js';
import { parsePeople } from './words/people.js';

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
  const data = typeof source === 'string' ? parse(source) : source;
  const file: Fields = Array.isArray(data) ? { records: data } : isObject(data) ? data : {};
  if (!Array.isArray(file.records)) {
    throw new RecordFormatError(
      'json/format',
      `Expected a list of records or an object with “records”, found ${describe(data)}.`,
    );
  }
  if (file.format !== undefined && file.format !== `kepu/${kind}`) {
    throw new RecordFormatError('json/format', `Expected the format “kepu/${kind}”, found “${String(file.format)}”.`);
  }
  if (typeof file.version === 'number' && file.version > FORMAT_VERSION) {
    throw new RecordFormatError(
      'json/version',
      `Expected version ${FORMAT_VERSION} at most, found ${file.version}. A newer kepu.js reads it.`,
    );
  }
  const terms = readTerms(file.terms);
  const inner: ReadContext = { ...context, terms: context.terms ?? terms };
  const problems: ReadProblem[] = [];
  const taken = context.takenIds ?? new Set<string>();
  const records: RecordsByKind[K][] = [];
  file.records.forEach((each: unknown, rowIndex) => {
    if (!isObject(each)) {
      problems.push({ code: 'json/record', rowIndex, found: describe(each) });
      return;
    }
    records.push(
      readRecord(kind, each, inner, taken, file.format !== undefined, (code, found) =>
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

type ValueType = 'text' | 'number' | 'texts' | 'people' | 'edtf' | 'grades' | 'pictures' | 'video' | 'flag';

/** What the value of a key must be, and the keys of which it is asked. Everything else about a record is in `types.ts`. */
const KEYS_BY_TYPE: Record<ValueType, string> = {
  text: 'title work category location owner description status recurrence level place placeText competition edition class kind award dateText precision',
  edtf: 'start end date deadline',
  texts: 'exdates tasks',
  grades: 'grades',
  number: 'grade count progress',
  people: 'people tutors',
  pictures: 'pictures',
  video: 'video',
  flag: 'milestone',
};
const TYPES = new Map(
  Object.entries(KEYS_BY_TYPE).flatMap(([type, keys]) => keys.split(' ').map((key) => [key, type as ValueType])),
);
const BASICS = new Set(['id', 'url', 'schoolYear', 'planId', 'extras', 'source']);

function readRecord<K extends RecordKind>(
  kind: K,
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
    const type = TYPES.get(key);
    const read = type && readValue(type, value, key);
    if (read !== undefined) fields[key] = read;
    else extras.push([key, textOf(value)]);
    if (type && read === undefined) report('json/value', `${key}: ${textOf(value)}`);
  }
  if (kind === 'activities' || kind === 'phases') understandDates(fields, context, report);
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

function readValue(type: ValueType, value: unknown, key: string): unknown {
  const list = Array.isArray(value) ? value : [value];
  switch (type) {
    case 'text':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    case 'edtf':
      return typeof value === 'string' && isEdtf(value) ? value : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'texts':
      return list.every((each) => typeof each === 'string') ? list : undefined;
    case 'grades':
      return list.every((each) => Number.isInteger(each)) ? list : undefined;
    case 'people':
      return list.every((each) => typeof each === 'string' || (isObject(each) && typeof each.name === 'string'))
        ? list.flatMap((each) =>
            typeof each === 'string'
              ? parsePeople(each, key === 'tutors' ? 'adult' : 'pupil')
              : [{ role: 'pupil', ...each }],
          )
        : undefined;
    case 'pictures':
      return list.every((each) => typeof each === 'string' || (isObject(each) && typeof each.src === 'string'))
        ? list.map((each) => (typeof each === 'string' ? { src: each, alt: '' } : { alt: '', ...each }))
        : undefined;
    case 'video':
      return isObject(value) && typeof value.src === 'string' ? value : undefined;
  }
}

function readTerms(value: unknown): Term[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (term): term is Term =>
      isObject(term) && ['schoolYear', 'name', 'start', 'end'].every((key) => typeof term[key] === 'string'),
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
