/** Series that are written by the clock of another zone, against an hour by hour walk through the zone. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Activity, addDays, occurrencesBetween, readIcs, writeIcs } from '@kepu/components/records';
import fc from 'fast-check';
import type { IcsContext } from '../../../../components/records/ics/moments.js';
import { autumn, spring } from '../contexts.js';
import { inTimeZones } from '../time-zones.js';

const context: IcsContext = { terms: [autumn, spring] };
const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:观星', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

/** First and last minute of each time, in order. */
function timesOf(records: readonly Activity[], from = '2026-01-01', to = '2028-12-31'): string[] {
  return records
    .flatMap((record) => occurrencesBetween(record, from, to).map(({ start, end }) => `${start}/${end}`))
    .sort();
}

const startsOf = (records: readonly Activity[]) => timesOf(records).map((time) => time.split('/')[0]);

const formats = new Map<string, Intl.DateTimeFormat>();
function wallClock(timeMs: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(timeZone, format);
  }
  return format.format(timeMs).replace(' ', 'T');
}

const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Whether the day is one of the rule, as far as it goes without counting. */
const RULES: [rule: string, isOn: (day: string) => boolean][] = [
  ['FREQ=DAILY', () => true],
  ['FREQ=WEEKLY;BYDAY=MO', (day) => codeOf(day) === 'MO'],
  ['FREQ=WEEKLY;BYDAY=SU,WE,SA', (day) => ['SU', 'WE', 'SA'].includes(codeOf(day))],
  ['FREQ=MONTHLY;BYMONTHDAY=1', (day) => day.endsWith('-01')],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', (day) => addDays(day, 1).endsWith('-01')],
  ['FREQ=MONTHLY;BYMONTHDAY=31,15', (day) => /-(?:31|15)$/.test(day)],
  ['FREQ=MONTHLY;BYDAY=1MO', (day) => codeOf(day) === 'MO' && Number(day.slice(8)) <= 7],
  ['FREQ=MONTHLY;BYDAY=-1FR', (day) => codeOf(day) === 'FR' && addDays(day, 7).slice(0, 7) > day.slice(0, 7)],
  ['FREQ=WEEKLY;BYDAY=TU;BYMONTH=10,3', (day) => codeOf(day) === 'TU' && /-(?:10|03)-/.test(day)],
];
const codeOf = (day: string) => CODES[new Date(`${day}T00:00:00Z`).getUTCDay()] as string;

const ZONES = ['America/New_York', 'Europe/London', 'Australia/Sydney', 'Asia/Kolkata', 'Asia/Taipei', 'UTC'];

inTimeZones('readIcs, series of another zone', () => {
  it('has every time that an hour by hour walk through the zone finds, and no other', () => {
    fc.assert(
      fc.property(
        fc.record({
          zone: fc.constantFrom(...ZONES),
          home: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London'),
          // No hour that a change of clocks leaves out or repeats.
          hour: fc.constantFrom('00', '04', '08', '10', '11', '12', '13', '15', '16', '20', '23'),
          rule: fc.constantFrom(...RULES),
          from: fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-09-01', days)),
          length: fc.integer({ min: 1, max: 300 }),
          end: fc.constantFrom('until', 'date', 'count'),
          out: fc.array(fc.nat(30), { maxLength: 3 }),
          more: fc.array(fc.nat(300), { maxLength: 2 }),
        }),
        ({ zone, home, hour, rule: [rule, isOn], from, length, end, out, more }) => {
          const to = addDays(from, length);
          const found: { local: string; home: string; utc: string }[] = [];
          const besides: string[] = [];
          const moreDays = more.map((days) => addDays(from, days));
          const first = Date.parse(`${addDays(from, -1)}T00:00:00Z`);
          for (let time = first; time < first + 330 * 86_400_000; time += 1_800_000) {
            const local = wallClock(time, zone);
            if (!local.endsWith(`T${hour}:00`) || local < from) continue;
            const there = { local, home: wallClock(time, home), utc: new Date(time).toISOString() };
            if (isOn(local.slice(0, 10)) && local.slice(0, 10) <= to) found.push(there);
            if (moreDays.includes(local.slice(0, 10))) besides.push(there.home);
          }
          const [start] = found;
          const lastOne = found[found.length - 1];
          if (!start || !lastOne) return;
          const plain = (text: string) => text.replace(/[-:]/g, '').replace(/\.\d+/, '');
          const inZone = (name: string, local: string) =>
            zone === 'UTC' ? `${name}:${plain(local)}00Z` : `${name};TZID=${zone}:${plain(local)}00`;
          const removed = new Set(out.flatMap((index) => found[index]?.local ?? []));
          const bounds = {
            until: `UNTIL=${plain(lastOne.utc)}`,
            date: `UNTIL=${plain(to)}`,
            count: `COUNT=${found.length}`,
          };
          const text = file(
            inZone('DTSTART', start.local),
            'DURATION:PT90M',
            `RRULE:${rule};${bounds[end as 'until']}`,
            ...[...removed].map((local) => inZone('EXDATE', local)),
            ...moreDays.map((day) => inZone('RDATE', `${day}T${hour}:00`)),
          );
          const { records } = readIcs(text, { ...context, timezone: home });
          const left = found.filter(({ local }) => !removed.has(local)).map((each) => each.home);
          const removedHome = found.filter(({ local }) => removed.has(local)).map((each) => each.home);
          const expected = [...new Set([...left, ...besides.filter((each) => !removedHome.includes(each))])].sort();
          assert.deepEqual(startsOf(records), expected, text);
          assert.equal(new Set(records.map(({ id }) => id)).size, records.length);
          const again = readIcs(
            writeIcs(records, { name: '', host: 'a.cn', buildDate: '2026-09-01', timezone: home }),
            {
              ...context,
              timezone: home,
            },
          );
          assert.deepEqual(again.problems, []);
          assert.deepEqual(timesOf(again.records), timesOf(records));
        },
      ),
      { numRuns: 20 },
    );
  });
});

it('keeps one rule where the hours between two zones never change', () => {
  const cases = [
    [
      'DTSTART:20261005T120000Z',
      'FREQ=WEEKLY;BYDAY=MO;COUNT=6',
      '2026-10-05T20:00',
      'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261109',
      '每周一，共6次',
    ],
    [
      'DTSTART:20261005T200000Z',
      'FREQ=WEEKLY;BYDAY=MO',
      '2026-10-06T04:00',
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270119',
      '每周二',
    ],
    [
      'DTSTART;TZID=Asia/Tokyo:20261031T003000',
      'FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20270601',
      '2026-10-30T23:30',
      'FREQ=YEARLY;BYMONTH=1,3,5,10,12;BYMONTHDAY=30;UNTIL=20270530',
      '共5次',
    ],
    ['DTSTART:20261002T200000Z', 'FREQ=YEARLY', '2026-10-03T04:00', 'FREQ=YEARLY', '每年10月3日'],
  ] as const;
  for (const [start, rule, first, kept, words] of cases) {
    const { records } = readIcs(file(start, `RRULE:${rule}`), context);
    assert.deepEqual(
      records.map((record) => [record.start, record.recurrence, record.dateText]),
      [[first, kept, words]],
    );
  }
});

it('makes a record for each time of day where the clocks of the zone are changed', () => {
  const { records, problems } = readIcs(
    file(
      'UID:stars@a.cn',
      'DTSTART;TZID=America/New_York:20261005T110000',
      'DTEND;TZID=America/New_York:20261005T120000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO',
    ),
    context,
  );
  assert.deepEqual(
    records.map(({ start, end, recurrence, dateText }) => [start, end, recurrence, dateText]),
    [
      ['2026-10-05T23:00', '2026-10-05T23:59', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261026', '每周一，至10月26日'],
      ['2026-11-03T00:00', '2026-11-03T01:00', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270119', '每周二'],
    ],
  );
  assert.equal(records[0]?.id, 'stars');
  assert.deepEqual(problems, [{ code: 'ics/open-end', found: '2027-01-22', line: 7 }]);
  const night = readIcs(
    file('DTSTART:20261005T140000Z', 'DTEND:20261005T180000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    context,
  );
  assert.deepEqual(timesOf(night.records), ['2026-10-05T22:00/2026-10-06T02:00', '2026-10-12T22:00/2026-10-13T02:00']);
  assert.deepEqual(timesOf(night.records, '2026-10-06', '2026-10-06'), ['2026-10-05T22:00/2026-10-06T02:00']);
});

it('takes single times out and in, of whole days, too, and gives moved ones a record of their own', () => {
  const moved = readIcs(
    file(
      'UID:stars@a.cn',
      'DTSTART;TZID=America/New_York:20261005T200000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:观星',
      'UID:stars@a.cn',
      'RECURRENCE-ID:20261013T000000Z',
      'DTSTART;TZID=America/New_York:20261014T200000',
    ),
    context,
  );
  assert.deepEqual(startsOf(moved.records), [
    '2026-10-06T08:00',
    '2026-10-15T08:00',
    '2026-10-20T08:00',
    '2026-10-27T08:00',
  ]);
  const days = readIcs(
    file('DTSTART;VALUE=DATE:20261005', 'RDATE;VALUE=DATE:20261007,20261016', 'EXDATE;VALUE=DATE:20261007'),
    context,
  );
  assert.deepEqual(startsOf(days.records), ['2026-10-05', '2026-10-16']);
  assert.deepEqual(
    readIcs(
      file('DTSTART:20261005T080000', 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE:20261005,20261006', 'RDATE:20261005T080000'),
      context,
    ).records,
    [],
  );
});

it('a series that began long ago goes on to the last term that is known', () => {
  const [record] = readIcs(file('DTSTART:20240902T160000', 'RRULE:FREQ=WEEKLY'), context).records;
  assert.equal(record?.recurrence, 'FREQ=WEEKLY;UNTIL=20270709');
});
