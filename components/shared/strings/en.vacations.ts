import type { ChartStrings } from './strings.js';

/** By what `vacationsBetween` calls them. */
export const vacations: ChartStrings['vacations'] = {
  winter: 'Winter vacation',
  summer: 'Summer vacation',
  other: 'Vacation',
};
