/**
 * What no calendar needs for its first render, or only some do: loaded after it, or when an author or a reader asks for it,
 * once for all calendars of a page. On a server what is rendered has to be there from the start; `define.server.ts` brings it.
 */
const loads = {
  reader: () => import('./reader-part.js'),
  term: () => import('./term-part.js'),
  year: () => import('./year-part.js'),
  words: () => import('./find-words.js').then(({ loadFinder }) => loadFinder()),
  almanac: () => import('./almanac-part.js'),
  panel: () => import('./panel-part.js'),
  address: () => import('./calendar-address.js'),
  english: () => import('../shared/strings/english-calendar.js'),
};

export type PartName = keyof typeof loads;

type Parts = { [Name in PartName]: Awaited<ReturnType<(typeof loads)[Name]>> };

export type ReaderPart = Parts['reader'];
export type TermPart = Parts['term'];
export type YearPart = Parts['year'];
export type WordsPart = Parts['words'];
export type AddressPart = Parts['address'];

/** What is there. */
export const parts: Partial<Parts> = {};

/**
 * Loads what is missing.
 *
 * @param failed Takes the names of what cannot be loaded: the calendar goes on without, and the next update tries again.
 * @returns Never rejects; undefined if all is there.
 */
export function loadParts(names: readonly PartName[], failed: Set<PartName>): Promise<unknown> | undefined {
  const missing = names.filter((name) => !parts[name] && !failed.has(name));
  return missing.length > 0 ? Promise.all(missing.map((name) => loadPart(name, failed))) : undefined;
}

async function loadPart<Name extends PartName>(name: Name, failed: Set<PartName>): Promise<void> {
  try {
    parts[name] = (await loads[name]()) as Parts[Name];
  } catch (error) {
    failed.add(name);
    console.warn(`<kepu-activity-calendar>: ${String(error)}`);
  }
}
