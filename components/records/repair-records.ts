/** Records that a program gave, made what the types promise: a part that is loaded by need. */
import { areWhole } from './are-whole.js';
import { readInterval } from './dates/read-interval.js';
import { isEdtf } from './is-edtf.js';
import { isObject } from './json-values.js';
import { recordId } from './record-id.js';
import {
  DATE_FIELDS,
  isMember,
  OTHER_FIELDS,
  type RecordShape,
  SHAPES,
  TEXT_FIELDS,
  type Type,
} from './record-shape.js';
import type { RecordKind, RecordsByKind } from './types.js';

type Fields = Record<string, unknown>;

type ReportValue = (field: string, expected: string, found: unknown) => void;

/**
 * Completes records and takes out of them what cannot be shown; what is right stays the same list. Absent fields are filled in without a word; a record
 * without a title is left out, unless it has a picture to be seen; a date that is no EDTF is kept as words (`dateText`) where it may be words, its precision is unknown, as if an
 * author had written it.
 *
 * @param tell Told of each fault, by the name that the program knows: `phases[3].tasks`.
 */
export function repairRecords<K extends RecordKind>(
  kind: K,
  records: unknown,
  tell: (fault: string) => void,
): RecordsByKind[K][] {
  const report: ReportValue = (field, expected, found) =>
    tell(`"${field}" must be ${expected}; got ${found === null ? null : textOf(found) || typeof found}.`);
  const shape = SHAPES[kind];
  if (areWhole(kind, records)) return records as RecordsByKind[K][];
  if (!Array.isArray(records)) {
    report(kind, 'an array', records);
    return [];
  }
  const taken = new Set<string>();
  return records.flatMap((record: unknown, index) => {
    const place = `${kind}[${index}]`;
    if (!isObject(record)) report(place, 'an object', record);
    else if (shape.texts.includes('title') && !isTitle(record.title) && !hasPicture(record))
      report(`${place}.title`, 'text', record.title);
    else
      return [
        repairRecord(shape, record, taken, (field, ...rest) =>
          report(`${place}.${field}`, ...rest),
        ) as unknown as RecordsByKind[K],
      ];
    return [];
  });
}

function repairRecord(
  { texts, lists, hasDates }: RecordShape,
  given: Fields,
  taken: Set<string>,
  report: ReportValue,
): Fields {
  const record: Fields = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
  for (const [name, type] of Object.entries(OTHER_FIELDS))
    if (name in record && typeof record[name] !== type) {
      report(name, type === 'object' ? 'an object' : `a ${type}`, record[name]);
      delete record[name];
    }
  for (const [name, type] of Object.entries({ ...lists, ...(record.exdates ? { exdates: 'string' as const } : {}) }))
    record[name] = repairList(name, type, record[name] ?? [], report);
  record.extras = Object.fromEntries(Object.entries(record.extras ?? {}).map(([head, value]) => [head, textOf(value)]));
  if (hasDates) repairDates(record, report);
  if (texts.includes('precision'))
    record.precision ??= readInterval(record as { start?: string; end?: string }).precision;
  for (const name of [...texts, ...TEXT_FIELDS])
    if (name in record || texts.includes(name)) record[name] = textOf(record[name] ?? '');
  record.id ||= recordId(undefined, textOf(record.title ?? record.work), textOf(record.dateText ?? ''), taken);
  return record;
}

function repairList(name: string, type: Type, given: unknown, report: ReportValue): unknown[] {
  const list = (Array.isArray(given) ? given : [given]).map((each) =>
    type === 'object' ? asObject(name, each) : each,
  );
  const isRight = (each: unknown) => isMember(name, type, each);
  for (const each of list)
    if (!isRight(each)) report(name, type === 'object' ? 'a list of objects' : `a list of ${type}s`, each);
  return list.filter(isRight);
}

/** Names stand for people, addresses for pictures. */
function asObject(list: string, value: unknown): unknown {
  if (list === 'pictures')
    return typeof value === 'string' ? { src: value, alt: '' } : isObject(value) ? { alt: '', ...value } : value;
  const role = list === 'tutors' ? 'adult' : 'pupil';
  return typeof value === 'string' ? { name: value, role } : isObject(value) ? { role, ...value } : value;
}

/** Signs that the words of a date have: 十月中旬 and 2026-10-32 may be shown as they are, `zzz` says nothing. */
const DATE_SIGNS = /[\d\u4e00-\u9fff]/;

function repairDates(record: Fields, report: ReportValue): void {
  const wrong = DATE_FIELDS.filter((name) => record[name] !== undefined && !isEdtf(record[name] as string));
  for (const name of wrong) report(name, 'a date such as 2026-10-12', record[name]);
  if (wrong.length === 0) return;
  const { date, start, end, deadline } = record;
  for (const name of [...DATE_FIELDS, 'recurrence']) delete record[name];
  const words = [...new Set([date, start, end ?? deadline])]
    .filter((value) => typeof value === 'string' && DATE_SIGNS.test(value))
    .join('—');
  Object.assign(record, { precision: 'unknown', dateText: record.dateText || words });
}

function hasPicture({ pictures }: Fields): boolean {
  return Array.isArray(pictures) && pictures.some((each) => isMember('pictures', 'object', asObject('pictures', each)));
}

function isTitle(value: unknown): boolean {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

/** Of an object nothing: nobody knows its words, and it may have none. */
function textOf(value: unknown): string {
  return /^(?:object|function|symbol)$/.test(typeof value) ? '' : String(value);
}
