import type { Activity, Award, Person, Phase, RecordKind, Work } from '@kepu/components/records';
import fc from 'fast-check';

/** Words as schools write them, mixed with signs that mean something to tables, CSV, cell values and HTML. */
const words = fc.oneof(
  fc.constantFrom(
    '开幕式',
    '同上',
    '合计',
    '一等奖',
    '10月12日',
    '每周三',
    '张三、李四',
    '《飞》',
    '三（2）班',
    '=1+1',
    "'=1",
    ';;json=1',
    'a|b',
    '  x  ',
    '三\n四',
    '"',
    '',
    '全校师生',
    '2026-10',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const some = words.filter((text) => text !== '');
const year = fc.integer({ min: 1990, max: 2060 });
const month = year.chain((y) => fc.integer({ min: 1, max: 12 }).map((m) => `${y}-${String(m).padStart(2, '0')}`));
const day = month.chain((m) => fc.integer({ min: 1, max: 28 }).map((d) => `${m}-${String(d).padStart(2, '0')}`));
const time = day.chain((d) =>
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${d}T${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`),
);
const edtf = fc.oneof(
  year.map(String),
  month,
  day,
  time,
  month.map((m) => `${m}~`),
);
const precision = fc.constantFrom('time', 'day', 'week', 'third', 'month', 'term', 'year', 'fuzzy', 'unknown' as const);
const grade = fc.integer({ min: 1, max: 12 });
const role = fc.constantFrom<Person['role']>('pupil', 'adult', 'group');

/** Keys that are absent as often as not; `undefined` never stands for absent. */
function maybe<T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

const person: fc.Arbitrary<Person> = fc
  .tuple(fc.record({ name: some, role }), maybe({ grade, class: some }))
  .map(([a, b]) => ({ ...a, ...b }));
const people = fc.array(person, { maxLength: 3 });
const extras = fc.dictionary(
  fc.oneof(fc.constantFrom('toString', '__proto__', '备注', '要求', '作品', '联系人', '时间'), words),
  words,
  {
    maxKeys: 3,
    noNullPrototype: true,
  },
);
const id = fc.oneof(fc.constantFrom('plan~0a1b2c3d', 'plan~0a1b2c3d-2', 'x'), some);
const base = fc
  .tuple(
    fc.record({ id, extras }),
    maybe({
      schoolYear: fc.constantFrom('2026-2027', '2025-2026'),
      planId: fc.constantFrom('plan', '其他'),
      url: some,
    }),
  )
  .map(([a, b]) => ({ ...a, ...b }));
const dated = fc
  .tuple(fc.record({ precision, dateText: words }), maybe({ start: edtf, end: edtf }))
  .map(([a, b]) => ({ ...a, ...b }));
const picture = fc
  .tuple(fc.record({ src: some, alt: words }), maybe({ width: fc.nat(4000), height: fc.nat(4000) }))
  .map(([a, b]) => ({ ...a, ...b }));

function merge<T>(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T> {
  return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as T);
}

const activity = merge<Activity>(
  base,
  dated,
  fc.record({ title: words, grades: fc.uniqueArray(grade, { maxLength: 5 }) }),
  maybe({
    category: some,
    location: some,
    owner: some,
    description: some,
    deadline: day,
    status: fc.constantFrom('planned', 'done', 'moved', 'cancelled'),
    recurrence: fc.constantFrom('FREQ=WEEKLY;BYDAY=WE', 'FREQ=MONTHLY'),
    exdates: fc.array(day, { minLength: 1, maxLength: 3 }),
  }),
);
/** Awards; the link of a cell stands in a cell. */
const award = merge<Award>(
  base,
  fc.record({ work: words, people, tutors: people, placeText: words }),
  maybe({
    workUrl: some,
    level: fc.constantFrom('national', 'city', 'school', 'class'),
    place: fc.constantFrom('grand', 'first', 'merit', 'other'),
    competition: some,
    edition: some,
    date: edtf,
    dateText: some,
    category: some,
    grade,
    class: some,
  }),
  fc.oneof(maybe({ count: fc.nat(500) }), maybe({ countText: fc.constantFrom('若干', '不超过 10%', '约 3 名') })),
).map((each) => {
  const linked = (['competition', 'people', 'level'] as const).filter((field) => each[field]?.length);
  return linked.length > 0
    ? { ...each, links: Object.fromEntries(linked.map((field) => [field, `${field}.html`])) }
    : each;
});
const track = fc.record(
  { src: some, kind: some, srclang: some, label: some, default: fc.boolean() },
  { requiredKeys: ['src'], noNullPrototype: true },
);
const work = merge<Work>(
  base,
  fc.record({ title: words, people, tutors: people, pictures: fc.array(picture, { maxLength: 2 }) }),
  maybe({
    kind: some,
    grade,
    class: some,
    date: edtf,
    dateText: some,
    video: fc.oneof(
      fc.record({ src: some, captions: some }, { noNullPrototype: true }),
      fc.record({ src: some, tracks: fc.array(track, { minLength: 1, maxLength: 3 }) }, { noNullPrototype: true }),
    ),
    description: some,
    award: some,
    awardUrl: some,
  }),
);
const phase = merge<Phase>(
  base,
  dated,
  fc.record({ title: words, tasks: fc.array(words, { maxLength: 3 }) }),
  maybe({
    owner: some,
    milestone: fc.boolean(),
    progress: fc.double({ min: 0, max: 1, noNaN: true }),
    status: fc.constantFrom('planned', 'running', 'done', 'moved', 'cancelled'),
    description: some,
  }),
);

/** Any record a part of Kepu could hold, and many it never should. */
export const arbitraryRecord: { [K in RecordKind]: fc.Arbitrary<never> } = {
  activities: activity as fc.Arbitrary<never>,
  awards: award as fc.Arbitrary<never>,
  works: work as fc.Arbitrary<never>,
  phases: phase as fc.Arbitrary<never>,
};
