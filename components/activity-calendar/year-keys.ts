/** Where a key moves the focus in the twelve months of a year. */
import type { Modifiers } from './grid-keys.js';
import { monthsOfSchoolYear, shiftMonth } from './month-grid.js';

/** Months that stand beside each other in the year. */
export const YEAR_COLUMNS = 4;

/**
 * In the grid of a school year: arrows by months and rows, Home and End within the row, with Ctrl within the year, page
 * keys by years.
 *
 * @param month `YYYY-MM`, the month with the focus.
 * @param year Months of the year shown.
 * @returns The month to move to; `undefined` for keys that are not of the grid.
 */
export function moveInYear(month: string, key: string, { ctrlKey }: Modifiers, schoolYear: string): string | undefined {
  const months = monthsOfSchoolYear(schoolYear);
  const index = months.indexOf(month);
  const row = ctrlKey ? 0 : index - (index % YEAR_COLUMNS);
  switch (key) {
    case 'ArrowLeft':
      return shiftMonth(month, -1);
    case 'ArrowRight':
      return shiftMonth(month, 1);
    case 'ArrowUp':
      return shiftMonth(month, -YEAR_COLUMNS);
    case 'ArrowDown':
      return shiftMonth(month, YEAR_COLUMNS);
    case 'Home':
      return months[row];
    case 'End':
      return months[ctrlKey ? 11 : row + YEAR_COLUMNS - 1];
    case 'PageUp':
      return shiftMonth(month, -12);
    case 'PageDown':
      return shiftMonth(month, 12);
    default:
      return undefined;
  }
}
