/** Stable ids: the same title and words of date give the same id in every build and in every browser. */

/**
 * `<planId>~` and 8 hex digits of title and words of date. Never made of people.
 *
 * @param taken Ids given already on this page; the new one is added, with `-2`, `-3` … for repeats.
 */
export function recordId(planId: string | undefined, title: string, dateText: string, taken: Set<string>): string {
  const base = `${planId ?? ''}~${hash32(`${title}\u0000${dateText}`)}`;
  const { size } = taken;
  if (taken.add(base).size > size) return base;
  const repeats = repeatsOf.get(taken) ?? new Map<string, number>();
  repeatsOf.set(taken, repeats);
  let count = repeats.get(base) ?? 1;
  let id: string;
  do {
    count += 1;
    id = `${base}-${count}`;
  } while (taken.has(id));
  repeats.set(base, count);
  taken.add(id);
  return id;
}

/** Last number given to each repeated id: a page of thousands of equal rows must not count from 2 for each of them. */
const repeatsOf = new WeakMap<Set<string>, Map<string, number>>();

/** FNV-1a over UTF-16 units with the finish of MurmurHash3, so that short texts spread over all 32 bits; 8 hex digits. */
export function hash32(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
