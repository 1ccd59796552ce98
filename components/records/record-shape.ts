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
  'owner status category location description recurrence url schoolYear planId level place competition edition class countText kind award workUrl awardUrl'.split(
    ' ',
  );

/** Whether something may stand in a list: people have names, pictures an address. */
export function isMember(list: string, type: Type, value: unknown): boolean {
  if (type !== 'object') return typeof value === type;
  return isObject(value) && typeof value[list === 'pictures' ? 'src' : 'name'] === 'string';
}

/** What is asked of one field. */
interface FieldRule {
  type: Type;
  isNeeded: boolean;
  isDate: boolean;
  /** What a list holds. */
  held: Type | undefined;
}

function rulesOf({ texts, lists, hasDates }: RecordShape): ReadonlyMap<string, FieldRule> {
  const rules = new Map<string, FieldRule>();
  const held: Readonly<Record<string, Type>> = { exdates: 'string', ...lists };
  const add = (name: string, type: Type, isNeeded: boolean) =>
    rules.set(name, {
      type,
      isNeeded,
      isDate: hasDates === true && DATE_FIELDS.includes(name),
      held: held[name],
    });
  for (const name of [...TEXT_FIELDS, ...(hasDates ? DATE_FIELDS : [])]) add(name, 'string', false);
  for (const [name, type] of Object.entries(OTHER_FIELDS)) add(name, type, name === 'extras');
  for (const name of texts) add(name, 'string', true);
  for (const name of Object.keys(lists)) add(name, 'object', true);
  return rules;
}

/** Whether all that is known of a record is as the types promise. What nobody knows is left alone. */
export function areWhole(shape: RecordShape, records: unknown): boolean {
  if (!Array.isArray(records)) return false;
  // There may be a hundred thousand: fields are looked up once, since most records name the same ones in the same order,
  // and most days are those of others.
  const rules = rulesOf(shape);
  const needed = Array.from(rules.values()).filter(({ isNeeded }) => isNeeded).length;
  const names: string[] = [];
  const ruleAt: (FieldRule | undefined)[] = [];
  const dates = new Set<unknown>();
  const isWhole = (record: unknown) => {
    if (!isObject(record)) return false;
    let index = 0;
    let found = 0;
    for (const name in record) {
      if (names[index] !== name) {
        names[index] = name;
        ruleAt[index] = rules.get(name);
      }
      const rule = ruleAt[index++];
      const value = record[name];
      if (value === null) return false;
      if (rule === undefined || value === undefined) continue;
      if (typeof value !== rule.type) return false;
      if (rule.isNeeded) found++;
      if (rule.isDate && !dates.has(value)) {
        if (!isEdtf(value as string)) return false;
        dates.add(value);
      }
      if (rule.held && !isListOf(name, rule.held, value)) return false;
    }
    return found === needed && areTexts(record.extras as Record<string, unknown>);
  };
  return records.every(isWhole);
}

function isListOf(name: string, type: Type, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const each of value) if (!isMember(name, type, each)) return false;
  return true;
}

function areTexts(extras: Readonly<Record<string, unknown>>): boolean {
  for (const head in extras) if (typeof extras[head] !== 'string') return false;
  return true;
}
