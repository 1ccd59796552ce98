import type { SchoolYear } from './types.js';

/**
 * The year under which lists count an award or a work: its school year, else the calendar year that is all its date says
 * (`2023`); empty where nobody knows either.
 */
export function listYear({ schoolYear, date = '' }: { schoolYear?: SchoolYear; date?: string }): string {
  return schoolYear ?? (date.length < 6 ? date.slice(0, 4) : '');
}
