/**
 * Where a key moves the focus in a grid of days or months.
 * https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/
 */
import type { Term } from '../records/index.js';
import { addDays, addMonths, startOfWeek } from '../records/index.js';
import type { CalendarGrid } from './calendar-model.js';
import { rangeOfMonth } from './month-grid.js';

/** A key, and those held down beside it. */
export interface Modifiers {
  shiftKey?: boolean;
  ctrlKey?: boolean;
}

/**
 * In any grid of a calendar.
 *
 * @param from The day, in a year the month, with the focus.
 * @returns The day or month to move to; `undefined` for keys that are not of the grid.
 */
export function moveInGrid(
  grid: CalendarGrid,
  from: string,
  event: Modifiers & { key: string },
  terms: readonly Term[],
): string | undefined {
  if (grid.kind === 'term') return grid.part.moveInTerm(from, event.key, event, grid.view.term, terms);
  if (grid.kind === 'year') return grid.part.moveInYear(from, event.key, event, grid.view.schoolYear);
  return moveByKey(from, event.key, event);
}

/**
 * In the grid of a month.
 *
 * @param day The day with the focus.
 * @param key `KeyboardEvent.key`
 * @param modifiers Shift turns months into years; Ctrl turns the ends of the week into those of the month.
 * @returns The day to move to; `undefined` for keys that are not of the grid.
 */
export function moveByKey(day: string, key: string, { shiftKey, ctrlKey }: Modifiers = {}): string | undefined {
  if (ctrlKey) {
    const { from, to } = rangeOfMonth(day.slice(0, 7));
    return key === 'Home' ? from : key === 'End' ? to : undefined;
  }
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return startOfWeek(day);
    case 'End':
      return addDays(startOfWeek(day), 6);
    case 'PageUp':
      return addMonths(day, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(day, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}
