/** What the records that a program gives have to be. */
import { isEdtf } from './is-edtf.js';
import { isObject } from './json-values.js';
import type { RecordKind } from './types.js';

export type Type = 'string' | 'number' | 'boolean' | 'object';

/** The fields that no record of a kind is without. */
export interface RecordShape {
  /** Texts, which may be empty. */
  texts: readonly string[];
  /** Lists, by what they hold. */
  lists: Readonly<Record<string, Type>>;
  /** Whether dates are reckoned with, and not only shown. */
  hasDates?: boolean;
}

export const SHAPES: Readonly<Record<RecordKind, RecordShape>> = {
  activities: { texts: ['id', 'title', 'dateText', 'precision'], lists: { grades: 'number' }, hasDates: true },
  awards: { texts: ['id', 'work', 'placeText'], lists: { people: 'object', tutors: 'object' }, hasDates: true },
  phases: { texts: ['id', 'title', 'dateText', 'precision'], lists: { tasks: 'string' }, hasDates: true },
  works: { texts: ['id', 'title'], lists: { people: 'object', tutors: 'object', pictures: 'object' } },
};

/** Fields that are no texts and may be missing, save `extras`, which may not. */
export const OTHER_FIELDS: Readonly<Record<string, Type>> = {
  extras: 'object',
  source: 'object',
  video: 'object',
  exdates: 'object',
  milestone: 'boolean',
  progress: 'number',
  count: 'number',
  grade: 'number',
};

/** Fields of all kinds that hold one date. */
export const DATE_FIELDS: readonly string[] = ['start', 'end', 'deadline', 'date'];

/** Texts that may be missing. */
export const TEXT_FIELDS: readonly string[] =
  'owner status category location description recurrence url schoolYear planId level place competition edition class countText kind award'.split(
    ' ',
  );

/** Whether something may stand in a list: people have names, pictures an address. */
export function isMember(list: string, type: Type, value: unknown): boolean {
  if (type !== 'object') return typeof value === type;
  return isObject(value) && typeof value[list === 'pictures' ? 'src' : 'name'] === 'string';
}

/** Whether all that is known of a record is as the types promise. What nobody knows is left alone. */
export function areWhole({ texts, lists, hasDates }: RecordShape, records: unknown): boolean {
  // Without a prototype: a field may be called `valueOf`.
  const types: Record<string, Type> = Object.assign(Object.create(null), OTHER_FIELDS);
  for (const name of [...texts, ...TEXT_FIELDS]) types[name] = 'string';
  const held = Object.entries({ ...lists, exdates: 'string' as const });
  const needed = [...texts, ...Object.keys(lists), 'extras'];
  // There may be a hundred thousand, most of them of days that others share.
  const dates = new Set<unknown>();
  const isDate = (value: unknown) => dates.has(value) || (isEdtf(value as string) && dates.add(value));
  // Loops and no closures a record, for the same reason.
  const isWhole = (record: unknown) => {
    if (!isObject(record)) return false;
    for (const name in record) {
      const value = record[name];
      if (value === undefined) continue;
      if (value === null) return false;
      const type = types[name];
      if (type && typeof value !== type) return false;
    }
    for (const name of needed) if (record[name] === undefined) return false;
    if (hasDates) for (const name of DATE_FIELDS) if (record[name] !== undefined && !isDate(record[name])) return false;
    const extras = record.extras as Record<string, unknown>;
    for (const head in extras) if (typeof extras[head] !== 'string') return false;
    for (const [name, type] of held) {
      const list = record[name];
      if (list === undefined) continue;
      if (!Array.isArray(list)) return false;
      for (const each of list) if (!isMember(name, type, each)) return false;
    }
    return true;
  };
  return Array.isArray(records) && records.every(isWhole);
}
