/**
 * `almanac-parts.ts` for classic scripts, which cannot import: each part is a script of its own beside this one, and
 * gives its exports to a global of its name. A page that holds the part already needs nothing loaded.
 */
import { loadScript } from '../shared/load-script.js';
import type { HolidayPart, LunarPart } from './almanac-parts.js';

interface Parts {
  kepuHolidays?: HolidayPart;
  kepuLunar?: LunarPart;
}

async function load<K extends keyof Parts>(name: K, file: string): Promise<NonNullable<Parts[K]>> {
  const parts = globalThis as Parts;
  if (!parts[name]) await loadScript(file);
  const part = parts[name];
  if (!part) throw new Error(`${file} does not define ${name}`);
  return part as NonNullable<Parts[K]>;
}

export const loadHolidays = (): Promise<HolidayPart> => load('kepuHolidays', 'kepu-holidays.js');
export const loadLunar = (): Promise<LunarPart> => load('kepuLunar', 'kepu-lunar.js');
