import type { ReplaceNames } from './name-matcher.js';

/** Masks every text in a value of plain objects and lists, keys of which in `keep` excepted. */
export function maskDeep<T>(value: T, replace: ReplaceNames, keep: ReadonlySet<string>): T {
  if (typeof value === 'string') return replace(value) as T;
  if (Array.isArray(value)) return value.map((item) => maskDeep(item, replace, keep)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      keep.has(key) ? [key, inner] : [replace(key), maskDeep(inner, replace, keep)],
    ),
  ) as T;
}
