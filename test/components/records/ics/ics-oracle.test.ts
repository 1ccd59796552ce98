/** Files of ours through a second reader, ical.js, and back through our own. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  type Activity,
  addDays,
  occurrencesBetween,
  readDate,
  readIcs,
  teachingWeekOf,
  writeIcs,
} from '@kepu/components/records';
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

it('a second reader finds odd weeks odd in both terms', () => {
  const terms = [autumn, spring];
  const { deadline: _, problem: __, ...dated } = readDate('单周周一', { schoolYear: '2026-2027', terms });
  const [event] = readByOthers(writeIcs([{ id: 'a', title: '值周', grades: [], extras: {}, ...dated }], options));
  const iterator = (event as ICAL.Event).iterator();
  const weeks: (number | undefined)[] = [];
  for (let time = iterator.next(); time; time = iterator.next())
    weeks.push(teachingWeekOf(time.toString(), terms)?.week);
  // The first day of term is a Tuesday: its week has no Monday.
  const odd = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
  assert.deepEqual(weeks, [...odd.slice(1), 21, ...odd]);
});

/** Words as people write them into cells: nothing that a reader of lines would straighten. */
const words = fc.constantFrom(
  '每月最后一周',
  '每两周一次',
  '四五月间',
  '整个学年',
  '科学组；王老师',
  '负责人：谁',
  'a,b;c\\n',
  '🚀\n第二行',
  '10月',
);
const month = fc.constantFrom('2026-09', '2026-12', '2027-05~');
const someDay = day.map((text) => ({ start: text, end: text, precision: 'day' as const }));

/** When a school may say that something is, whether or not the standard has a word for it. */
const anyTime: fc.Arbitrary<Partial<Activity>> = fc.oneof(
  someDay,
  someDay.map(({ start, end }) => ({ start: `${start}T08:20`, end: `${end}T09:00`, precision: 'time' as const })),
  someDay.map(({ end }) => ({ end, deadline: end, precision: 'day' as const })),
  someDay.map(({ start }) => ({ start, precision: 'day' as const })),
  fc.tuple(day, fc.integer({ min: 0, max: 200 })).map(([start, length]) => ({
    start,
    end: addDays(start, length),
    deadline: addDays(start, length),
    precision: 'week' as const,
  })),
  fc.record({
    start: month,
    end: fc.constantFrom('2027-05', '2027-06~', '2027-07-02'),
    precision: fc.constantFrom('month' as const, 'third' as const, 'term' as const, 'fuzzy' as const),
  }),
  fc.constant<Partial<Activity>>({ start: '2026', end: '2027', precision: 'year' as const }),
  fc.constant<Partial<Activity>>({
    start: '2026-09',
    end: '2027-07',
    precision: 'month' as const,
    recurrence: 'FREQ=MONTHLY;UNTIL=20270709',
  }),
  fc.constant<Partial<Activity>>({
    start: '2026-09-02T16:00',
    end: '2027-07-07T17:00',
    precision: 'time' as const,
    recurrence: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270709',
    exdates: ['2026-10-07', '2027-01-27'],
  }),
);

/** Fields that are absent as often as not. */
const anyFields = fc.record(
  {
    owner: words,
    location: words,
    category: words,
    description: words,
    status: fc.constantFrom('planned' as const, 'done' as const, 'moved' as const, 'cancelled' as const),
  },
  { requiredKeys: [] },
);

const anyRecord: fc.Arbitrary<Activity> = fc
  .record({
    time: anyTime,
    fields: anyFields,
    title: fc.constantFrom('观星', '交科幻画（截止）', '科技节, 第十届'),
    dateText: fc.oneof(words, fc.constant('')),
    grades: fc.constantFrom([], [3], [1, 2, 12]),
    extras: fc.dictionary(words, words, { maxKeys: 2 }),
  })
  .map(({ time, fields, ...more }) => ({ id: 'fang-an/plan~0a1b2c3d', ...more, ...time, ...fields }) as Activity);

inTimeZones('readIcs', () => {
  it('gives again what writeIcs was given, with the words of its author', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom('zh-CN' as const, 'en' as const), (activity, lang) => {
        const file = writeIcs([activity], { ...options, lang });
        const { records, problems, title } = readIcs(file, { terms: [autumn, spring] });
        assert.deepEqual(problems, []);
        assert.equal(title, options.name);
        const read = records.map(({ schoolYear: _, extras, ...fields }) => ({ ...fields, extras: { ...extras } }));
        assert.deepEqual(read, [{ ...activity, extras: { ...activity.extras } }]);
      }),
      { numRuns: 150 },
    );
  });

  it('reads what is written in any signs', () => {
    fc.assert(
      fc.property(anyActivity, (activity) => {
        const { records, problems } = readIcs(writeIcs([activity], options), { terms: [autumn, spring] });
        assert.deepEqual(problems, []);
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

it('readIcs gives terms again, and understands the file by them', () => {
  const club = { id: 'club', title: '社团', grades: [], extras: {}, precision: 'day', dateText: '每周三' } as const;
  const records = [{ ...club, grades: [], start: '2026-09-02', end: '2026-09-02', recurrence: 'FREQ=WEEKLY;BYDAY=WE' }];
  const read = readIcs(writeIcs(records, { ...options, terms: [autumn, spring] }));
  assert.deepEqual(read.terms, [autumn, spring]);
  assert.deepEqual(
    read.records.map(({ title, recurrence }) => [title, recurrence]),
    [['社团', 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270122']],
  );
});

it('readIcs believes the days of an event that was moved in another calendar, not the words it had before', () => {
  const whole = { start: '2026-10', end: '2026-10', precision: 'month', dateText: '十月' } as const;
  const file = writeIcs([{ id: 'a', title: '读书月', grades: [3], extras: {}, ...whole }], options);
  const [read] = readIcs(file.replace('20261101', '20261103')).records;
  assert.deepEqual(
    [read?.start, read?.end, read?.precision, read?.dateText, read?.grades, read?.description],
    ['2026-10-01', '2026-11-02', 'day', '10月1日—11月2日', [3], undefined],
  );
});
