import type { AnyRecord } from '@kepu/components/records';

/** A copy of a record with all its addresses made anew. */
export function mapAddresses<R extends AnyRecord>(record: R, change: (address: string) => string): R {
  const copy: R & { workUrl?: string; awardUrl?: string } = { ...record };
  for (const key of ['url', 'workUrl', 'awardUrl'] as const) {
    if (copy[key] !== undefined) copy[key] = change(copy[key]);
  }
  return mapLinks(copy, change);
}

/**
 * {@link mapAddresses} for the links of cells alone.
 *
 * @param change Gives undefined for an address to be left out.
 */
export function mapLinks<R extends AnyRecord>(record: R, change: (address: string) => string | undefined): R {
  if (!record.links) return record;
  const { links, ...rest } = record;
  const changed = Object.entries(links).flatMap(([name, given]) => {
    const address = change(given);
    return address === undefined ? [] : [[name, address]];
  });
  return { ...rest, ...(changed.length > 0 && { links: Object.fromEntries(changed) }) } as R;
}
