/** What the value of a key must be in JSON of others. Each gives the value, completed, or `undefined` for a wrong one. */
import { isEdtf } from './edtf.js';
import { parsePeople } from './words/people.js';

export type ReadValue = (value: unknown, key: string) => unknown;

export const text: ReadValue = (value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

export const edtf: ReadValue = (value) => (typeof value === 'string' && isEdtf(value) ? value : undefined);

export const number: ReadValue = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

export const flag: ReadValue = (value) => (typeof value === 'boolean' ? value : undefined);

export const texts: ReadValue = (value) => listOf(value, (each) => typeof each === 'string');

export const grades: ReadValue = (value) => listOf(value, Number.isInteger);

/** Objects, or names. */
export const people: ReadValue = (value, key) =>
  listOf(value, (each) => typeof each === 'string' || hasText(each, 'name'))?.flatMap((each) =>
    typeof each === 'string'
      ? parsePeople(each, key === 'tutors' ? 'adult' : 'pupil')
      : [{ role: 'pupil', ...(each as object) }],
  );

/** Objects, or addresses. */
export const pictures: ReadValue = (value) =>
  listOf(value, (each) => typeof each === 'string' || hasText(each, 'src'))?.map((each) =>
    typeof each === 'string' ? { src: each, alt: '' } : { alt: '', ...(each as object) },
  );

export const video: ReadValue = (value) => (hasText(value, 'src') ? value : undefined);

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
