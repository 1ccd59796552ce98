/** Files of ours through a second reader, ical.js, and back through our own. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Activity, addDays, occurrencesBetween, readIcs, writeIcs } from '@kepu/components/records';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { autumn, spring } from '../contexts.js';
import { inTimeZones } from '../time-zones.js';

const options = { name: '云杉小学，科技活动；2026', host: 'kepu.example.cn', buildDate: '2026-09-10' };

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '科技节',
        '，',
        '。',
        ',',
        ';',
        ':',
        '\\',
        '\\n',
        '"',
        '\n',
        '\r\n',
        ' ',
        '👩‍🔬',
        '🚀',
        '𠮷',
        'END:VEVENT',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('一'.repeat(40), 'a'.repeat(80), '🚀'.repeat(30)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const day = fc.integer({ min: 0, max: 330 }).map((offset) => addDays('2026-09-01', offset));
const clock = fc.constantFrom('08:00', '14:30', '23:45');

const anyActivity: fc.Arbitrary<Activity> = fc
  .record({
    title: anyText.map((text) => `活动${text}`),
    description: anyText,
    location: anyText,
    category: anyText,
    start: day,
    length: fc.integer({ min: 0, max: 9 }),
    clock: fc.option(clock, { nil: undefined }),
    recurrence: fc.constantFrom(
      undefined,
      'FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20270709',
      'FREQ=MONTHLY;BYMONTHDAY=5,-1;UNTIL=20270709',
      'FREQ=DAILY;INTERVAL=3;COUNT=9',
    ),
    status: fc.constantFrom(undefined, 'cancelled' as const, 'moved' as const),
  })
  .map(({ start, length, clock: time, recurrence, ...more }) => {
    const repeated = recurrence && !/COUNT/.test(recurrence) ? nextOf(recurrence, start) : start;
    const first = time ? `${repeated}T${time}` : repeated;
    const end = recurrence ? repeated : addDays(repeated, length);
    const last = time ? `${end}T23:50` : end;
    return {
      id: 'plan~0a1b2c3d',
      grades: [],
      extras: {},
      precision: time ? 'time' : 'day',
      dateText: '',
      start: first,
      end: last,
      ...(recurrence && { recurrence, exdates: [addDays(repeated, 14)] }),
      ...more,
    } as Activity;
  });

/** The first day that a rule allows: DTSTART has to be one of the days of its rule. */
function nextOf(recurrence: string, from: string): string {
  const base = { start: from, end: from, recurrence } as Activity;
  return occurrencesBetween(base, from, '2027-12-31')[0]?.start ?? from;
}

/** Line ends as calendars know them; control characters may not stand in a file. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

function readByOthers(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

inTimeZones('writeIcs and a second reader', () => {
  it('agree on words, days and times', () => {
    fc.assert(
      fc.property(fc.array(anyActivity, { minLength: 1, maxLength: 3 }), (activities) => {
        const file = writeIcs(activities, options);
        for (const line of file.split('\r\n'))
          assert.ok(new TextEncoder().encode(line).length <= 75, `more than 75 octets: ${line}`);
        const events = readByOthers(file);
        assert.equal(events.length, activities.length);
        for (const [index, activity] of activities.entries()) {
          const event = events[index] as ICAL.Event;
          const mark = activity.status
            ? { cancelled: '（已取消）', moved: '（已改期）' }[activity.status as 'moved']
            : '';
          assert.equal(event.summary, plain(activity.title) + mark);
          assert.equal(event.location ?? '', plain(activity.location ?? ''));
          assert.equal(event.description ?? '', plain(activity.description ?? ''));
          assert.equal(event.uid, 'plan~0a1b2c3d@kepu.example.cn');
          assert.equal(event.startDate.toString().slice(0, 16), activity.start);
          const last = activity.end as string;
          // For whole days the end is the day after the last.
          if (last.length === 10) assert.equal(event.endDate.toString(), addDays(last, 1));
          else assert.equal(event.endDate.toString().slice(0, 16), last);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('agree on the days of a repetition', () => {
    fc.assert(
      fc.property(
        anyActivity.filter(({ recurrence }) => recurrence !== undefined),
        (activity) => {
          const [event] = readByOthers(writeIcs([activity], options));
          const days: string[] = [];
          const iterator = (event as ICAL.Event).iterator();
          for (let time = iterator.next(); time && days.length < 400; time = iterator.next())
            days.push(time.toString().slice(0, 10));
          const ours = occurrencesBetween(activity, '2026-01-01', '2028-12-31').map(({ start }) => start.slice(0, 10));
          assert.deepEqual(ours, days);
        },
      ),
      { numRuns: 60 },
    );
  });
});

inTimeZones('readIcs', () => {
  it('reads what writeIcs wrote', () => {
    fc.assert(
      fc.property(anyActivity, (activity) => {
        const { records, problems, title } = readIcs(writeIcs([activity], options), {
          terms: [autumn, spring],
        });
        assert.deepEqual(problems, []);
        assert.equal(title, options.name);
        const [read] = records;
        assert.ok(read);
        assert.equal(read.id, activity.id);
        assert.equal(read.title, plain(activity.title).replace(/\s+/g, ' ').trim());
        assert.equal(read.description ?? '', plain(activity.description ?? '').trim());
        assert.equal(read.status, activity.status);
        for (const name of ['start', 'end', 'precision', 'recurrence'] as const)
          assert.equal(read[name], activity[name], name);
        assert.deepEqual(read.exdates, activity.exdates);
      }),
      { numRuns: 100 },
    );
  });
});
