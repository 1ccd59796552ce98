import { warnOnce } from '../shared/warn-once.js';
import { isSortKey, SORT_KEYS } from './sort-keys.js';

/** Tells an author of a wrong order, which counts as none. */
export function checkOrdering({ sortBy, collation }: { sortBy: string | undefined; collation: string }): void {
  const allowed: [name: string, value: string | undefined, values: readonly string[]][] = [
    ['sort-by', isSortKey(sortBy) ? undefined : sortBy, [...SORT_KEYS, 'extra:…']],
    ['collation', collation, ['pinyin', 'stroke']],
  ];
  for (const [name, value, values] of allowed)
    if (value && !values.includes(value))
      warnOnce(`<kepu-award-table>: "${name}" must be one of ${values.join(', ')}; got "${value}".`);
}
