import type { ChartStrings } from './strings.js';

/** By what `vacationsBetween` calls them. */
export const vacations: ChartStrings['vacations'] = { winter: '寒假', summer: '暑假', other: '假期' };
