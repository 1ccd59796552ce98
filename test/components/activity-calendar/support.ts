import { it } from 'node:test';
import fc from 'fast-check';
import type { Activity } from '../../../components/records/index.js';

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York'];

/** Runs a test with the machine in three time zones; civil dates must not notice. */
export function inTimeZones(title: string, body: () => void): void {
  for (const zone of ZONES)
    it(`${title} (${zone})`, () => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        body();
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    });
}

/** A month from 1990 to 2059. */
export const month = fc
  .tuple(fc.integer({ min: 1990, max: 2059 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

/** A day `YYYY-MM-DD` within 60 days of 1 October 2026, so that generated activities meet. */
export const day = fc
  .integer({ min: -60, max: 60 })
  .map((offset) => new Date(Date.UTC(2026, 9, 1 + offset)).toISOString().slice(0, 10));

/** An activity with the given fields and ordinary others. */
export function activity(fields: Partial<Activity> = {}): Activity {
  return { id: 'a', title: '观星', precision: 'day', dateText: '', grades: [], extras: {}, ...fields };
}

/** A dated activity of one to fifteen days. */
export const anyActivity = fc
  .record({ start: day, length: fc.integer({ min: 0, max: 14 }), isDeadline: fc.boolean() })
  .map(({ start, length, isDeadline }) => {
    const end = new Date(Date.parse(`${start}T00:00:00Z`) + length * 86_400_000).toISOString().slice(0, 10);
    return isDeadline ? activity({ deadline: end, end }) : activity({ start, end });
  });
