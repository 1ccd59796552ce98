import { isCivilDate } from '../records/is-edtf.js';
import type { Term } from '../records/types.js';
import { warnOnce } from './warn-once.js';

const taken = new WeakMap<object, unknown[]>();

/**
 * The entries of a list that an author gave, without those that are none. The same list gives the same entries, by identity.
 *
 * @returns `undefined` for what is no list.
 */
export function takeEntries<T>(
  host: { readonly localName: string },
  name: string,
  list: unknown,
  isRight: (entry: T) => unknown,
): T[] | undefined {
  if (!Array.isArray(list)) return undefined;
  let entries = taken.get(list) as T[] | undefined;
  if (!entries) {
    entries = list.filter((entry, index) => {
      if (typeof entry === 'object' && entry && isRight(entry)) return true;
      warnOnce(`<${host.localName}>: "${name}[${index}]" is not what it must be, and is left out.`);
      return false;
    });
    taken.set(list, entries);
  }
  return entries;
}

/** Of {@link takeEntries}, for terms. */
export function isTerm({ schoolYear, name, start, end }: Term): boolean {
  return typeof schoolYear === 'string' && typeof name === 'string' && isCivilDate(start) && isCivilDate(end);
}
