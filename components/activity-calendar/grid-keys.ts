/**
 * Where a key moves the focus in a date grid.
 * https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/
 */
import { addDays, addMonths, startOfWeek } from '../records/index.js';

/**
 * @param day The day with the focus.
 * @param key `KeyboardEvent.key`
 * @param modifiers Shift turns months into years.
 * @returns The day to move to; `undefined` for keys that are not of the grid.
 */
export function moveByKey(day: string, key: string, modifiers: { shiftKey?: boolean } = {}): string | undefined {
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
      return addMonths(day, modifiers.shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(day, modifiers.shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}
