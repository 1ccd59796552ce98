/** What the value of a key must be in JSON of others. Each gives the value, completed, or `undefined` for a wrong one. */
import { isEdtf } from './is-edtf.js';
import type { RecordForm } from './kinds/kind.js';
import type { Film, RecordKind } from './types.js';

export type ReadValue = (value: unknown, key: string) => unknown;
export type ValueName = keyof typeof VALUES | 'people';

const VALUES = {
  text: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined),
  edtf: (value) => (typeof value === 'string' && isEdtf(value) ? value : undefined),
  number: (value) => (Number.isFinite(value) ? value : undefined),
  flag: (value) => (typeof value === 'boolean' ? value : undefined),
  texts: (value) => listOf(value, (each) => typeof each === 'string'),
  grades: (value) => listOf(value, (each) => Number.isInteger(each) && Number(each) >= 1 && Number(each) <= 12),
  /** Objects, or addresses. */
  pictures: (value) =>
    listOf(value, (each) => typeof each === 'string' || hasText(each, 'src'))?.map((each) =>
      typeof each === 'string' ? { src: each, alt: '' } : { alt: '', ...(each as object) },
    ),
  video: (value) =>
    hasText(value, 'src') && listOf((value as Film).tracks ?? [], (track) => hasText(track, 'src')) ? value : undefined,
} satisfies Record<string, ReadValue>;

/** Key → how its value is read. */
export function readersOfKeys<K extends RecordKind>({ json, readNames }: RecordForm<K>): Map<string, ReadValue> {
  /** Objects, or names. */
  const people: ReadValue = (value, key) =>
    listOf(value, (each) => typeof each === 'string' || hasText(each, 'name'))?.flatMap((each) =>
      typeof each === 'string'
        ? readNames?.(each, key === 'tutors' ? 'adult' : 'pupil')
        : [{ role: 'pupil', ...(each as object) }],
    );
  const values: Record<ValueName, ReadValue> = { ...VALUES, people };
  return new Map(
    Object.entries(json).flatMap(([name, keys]) => keys.split(' ').map((key) => [key, values[name as ValueName]])),
  );
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A lone value is a list of one. */
function listOf(value: unknown, isRight: (each: unknown) => boolean): unknown[] | undefined {
  const list = Array.isArray(value) ? value : [value];
  return list.every(isRight) ? list : undefined;
}

function hasText(value: unknown, key: string): boolean {
  return isObject(value) && typeof value[key] === 'string';
}
