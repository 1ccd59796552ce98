import { after, before, describe } from 'node:test';

/** Far west, home, and the zone whose days begin when those of the others are half over. */
const TIME_ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York'];

/** Runs the same tests with the machine set to each of three time zones; a result that depends on one fails in another. */
export function inTimeZones(name: string, body: () => void): void {
  for (const zone of TIME_ZONES) {
    describe(`${name} (TZ=${zone})`, () => {
      const previous = process.env.TZ;
      before(() => {
        process.env.TZ = zone;
      });
      after(() => {
        if (previous === undefined) delete process.env.TZ;
        else process.env.TZ = previous;
      });
      body();
    });
  }
}
