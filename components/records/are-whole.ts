/** Whether records that a program gave are what the types promise. */
import { isEdtf } from './is-edtf.js';
import { isObject } from './json-values.js';
import type { Activity, Award, Phase, RecordKind, Work } from './types.js';

/** A record of which nothing is known yet. */
type Fields = { readonly [Key in keyof (Activity & Award & Phase & Work)]?: unknown };

/**
 * Whether all that is known of each record is as `record-shape.ts` says; what nobody knows is left alone.
 *
 * There may be a hundred thousand, and the first picture waits. So each field is named here: to look fields up by their
 * names takes twice as long. A test holds this to the tables of the shapes.
 */
export function areWhole(kind: RecordKind, records: unknown): boolean {
  if (!Array.isArray(records)) return false;
  const isOfKind = KINDS[kind];
  /** Most days are those of other records. */
  const dates = new Set<unknown>();
  const isDate = (value: unknown) => {
    if (value === undefined || dates.has(value)) return true;
    if (typeof value !== 'string' || !isEdtf(value)) return false;
    dates.add(value);
    return true;
  };
  for (const record of records as Fields[]) if (!isObject(record) || !isWhole(record, isOfKind, isDate)) return false;
  return true;
}

const KINDS: Readonly<Record<RecordKind, (record: Fields, isDate: (value: unknown) => boolean) => boolean>> = {
  activities: (record, isDate) => isTitled(record) && isDated(record, isDate) && isListOf(record.grades, isNumber),
  awards: (record, isDate) =>
    isText(record.work) &&
    isText(record.placeText) &&
    isDated(record, isDate) &&
    isListOf(record.people, isNamed) &&
    isListOf(record.tutors, isNamed),
  phases: (record, isDate) => isTitled(record) && isDated(record, isDate) && isListOf(record.tasks, isText),
  works: (record) =>
    isText(record.title) &&
    isListOf(record.people, isNamed) &&
    isListOf(record.tutors, isNamed) &&
    isListOf(record.pictures, isPicture),
};

function isWhole(
  record: Fields,
  isOfKind: (record: Fields, isDate: (value: unknown) => boolean) => boolean,
  isDate: (value: unknown) => boolean,
): boolean {
  return (
    isText(record.id) &&
    isOfKind(record, isDate) &&
    isMaybeText(record.owner) &&
    isMaybeText(record.status) &&
    isMaybeText(record.category) &&
    isMaybeText(record.location) &&
    isMaybeText(record.description) &&
    isMaybeText(record.recurrence) &&
    isMaybeText(record.url) &&
    isMaybeText(record.schoolYear) &&
    isMaybeText(record.planId) &&
    isMaybeText(record.level) &&
    isMaybeText(record.place) &&
    isMaybeText(record.competition) &&
    isMaybeText(record.edition) &&
    isMaybeText(record.class) &&
    isMaybeText(record.countText) &&
    isMaybeText(record.scope) &&
    isMaybeText(record.kind) &&
    isMaybeText(record.award) &&
    isMaybeText(record.workUrl) &&
    isMaybeText(record.awardUrl) &&
    isMaybeNumber(record.progress) &&
    isMaybeNumber(record.count) &&
    isMaybeNumber(record.grade) &&
    (record.milestone === undefined || typeof record.milestone === 'boolean') &&
    isMaybeObject(record.links) &&
    isMaybeObject(record.source) &&
    isMaybeObject(record.video) &&
    (record.exdates === undefined || isListOf(record.exdates, isText)) &&
    areTexts(record.extras)
  );
}

function isTitled({ title, dateText, precision }: Fields): boolean {
  return isText(title) && isText(dateText) && isText(precision);
}

function isDated(record: Fields, isDate: (value: unknown) => boolean): boolean {
  return isDate(record.start) && isDate(record.end) && isDate(record.deadline) && isDate(record.date);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isMaybeText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function isMaybeNumber(value: unknown): boolean {
  return value === undefined || typeof value === 'number';
}

function isMaybeObject(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null);
}

function isNamed(value: unknown): boolean {
  return isObject(value) && typeof value['name'] === 'string';
}

function isPicture(value: unknown): boolean {
  return isObject(value) && typeof value['src'] === 'string';
}

function isListOf(list: unknown, isMember: (value: unknown) => boolean): boolean {
  if (!Array.isArray(list)) return false;
  for (const each of list) if (!isMember(each)) return false;
  return true;
}

function areTexts(extras: unknown): boolean {
  if (!isObject(extras)) return false;
  for (const head in extras) if (typeof extras[head] !== 'string') return false;
  return true;
}
