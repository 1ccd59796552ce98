/** `almanac-parts.ts` for classic scripts. */
import { loadPart } from '../shared/load-part.js';
import type { HolidayPart, LunarPart } from './almanac-parts.js';

export const loadHolidays = (): Promise<HolidayPart> => loadPart('kepuHolidays', 'kepu-holidays.js');
export const loadLunar = (): Promise<LunarPart> => loadPart('kepuLunar', 'kepu-lunar.js');
