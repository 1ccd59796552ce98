/**
 * What only some calendars need, loaded when one asks for it. As modules: a bundler makes a part of each. The classic
 * scripts have `almanac-parts.script.ts` in its place.
 */
export type HolidayPart = typeof import('../holidays/index.js');
export type LunarPart = typeof import('../lunar/index.js');

export const loadHolidays = (): Promise<HolidayPart> => import('../holidays/index.js');
export const loadLunar = (): Promise<LunarPart> => import('../lunar/index.js');
