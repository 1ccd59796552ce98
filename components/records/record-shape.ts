/** What the records that a program gives have to be. */
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
  links: 'object',
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
  'owner status category location description recurrence url schoolYear planId level place competition edition class countText scope kind award workUrl awardUrl'.split(
    ' ',
  );

/** Whether something may stand in a list: people have names, pictures an address. */
export function isMember(list: string, type: Type, value: unknown): boolean {
  if (type !== 'object') return typeof value === type;
  return isObject(value) && typeof value[list === 'pictures' ? 'src' : 'name'] === 'string';
}
