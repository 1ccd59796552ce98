/** Where a key moves the focus in the weeks of a term. */
import type { Term } from '../records/index.js';
import { addDays, startOfWeek } from '../records/index.js';
import { type Modifiers, moveByKey } from './grid-keys.js';
import { inOrder } from './period.js';

/**
 * In the grid of a term: as in a month, over all its weeks. Ctrl leads to the ends of the term; a step out of its weeks,
 * and Shift with a page key, leads to the nearest end of the neighbouring term.
 *
 * @param terms All terms, in any order.
 * @returns The day to move to; the same day where no term follows; `undefined` for keys that are not of the grid.
 */
export function moveInTerm(
  day: string,
  key: string,
  modifiers: Modifiers,
  term: Term,
  terms: readonly Term[],
): string | undefined {
  const { shiftKey, ctrlKey } = modifiers;
  if (ctrlKey) return key === 'Home' ? term.start : key === 'End' ? term.end : undefined;
  const next = moveByKey(day, key);
  if (next === undefined) return undefined;
  const isWithin = next >= startOfWeek(term.start) && next <= addDays(startOfWeek(term.end), 6);
  if (isWithin && !(shiftKey && key.startsWith('Page'))) return next;
  const ordered = inOrder(terms);
  const neighbour = ordered[ordered.findIndex(({ start }) => start === term.start) + (next < day ? -1 : 1)];
  if (!neighbour) return day;
  return next < day ? neighbour.end : neighbour.start;
}
