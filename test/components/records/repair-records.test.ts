import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Activity, compareEdtf, firstDay, lastDay, type RecordKind } from '@kepu/components/records';
import fc from 'fast-check';
import { areWhole } from '../../../components/records/are-whole.js';
import { DATE_FIELDS, OTHER_FIELDS, SHAPES, TEXT_FIELDS } from '../../../components/records/record-shape.js';
import { repairRecords } from '../../../components/records/repair-records.js';
import { arbitraryRecord } from './arbitrary-records.js';

const kinds = Object.keys(SHAPES) as RecordKind[];

/** Records mended, and what was told of. */
function mend(kind: RecordKind, records: unknown): { records: Record<string, unknown>[]; told: string[] } {
  const told: string[] = [];
  const repaired = repairRecords(kind, records, (fault) => told.push(fault));
  return { records: repaired as unknown as Record<string, unknown>[], told };
}

describe('repairRecords', () => {
  it('completes what says no more than a title and a day, without a word', () => {
    const { records, told } = mend('phases', [{ title: '宣传', start: '2026-09-01', end: '2026-09', owner: null }]);
    assert.deepEqual(told, []);
    assert.deepEqual(records, [
      {
        id: records[0]?.id,
        title: '宣传',
        start: '2026-09-01',
        end: '2026-09',
        precision: 'month',
        dateText: '',
        tasks: [],
        extras: {},
      },
    ]);
  });

  it('leaves out what is no record, and tells which', () => {
    const { records, told } = mend('activities', [null, '科技节', { start: '2026-10' }, { title: '科技节' }]);
    assert.deepEqual(
      records.map(({ title }) => title),
      ['科技节'],
    );
    assert.deepEqual(told, [
      '"activities[0]" must be an object; got null.',
      '"activities[1]" must be an object; got 科技节.',
      '"activities[2].title" must be text; got undefined.',
    ]);
    assert.deepEqual(mend('activities', { title: '科技节' }).told, ['"activities" must be an array; got object.']);
  });

  it('gives an id to what has no words to make one of', () => {
    const [award] = repairRecords('awards', [{ title: { toString: 0 } }], () => undefined);
    assert.ok(award?.id);
  });

  it('keeps what is no date as words, and tells of it', () => {
    const given = [
      { title: '开幕式', start: '十月中旬', end: '2026-10-32', recurrence: 'FREQ=DAILY' },
      { title: '交作品', deadline: 20261012, dateText: '10月12日前' },
      { title: '准备', start: 'zzz', end: 3 },
    ];
    const { records, told } = mend('activities', given);
    assert.deepEqual(
      records.map(({ start, end, deadline, recurrence, precision, dateText }) => [
        start ?? end ?? deadline ?? recurrence,
        precision,
        dateText,
      ]),
      [
        [undefined, 'unknown', '十月中旬—2026-10-32'],
        [undefined, 'unknown', '10月12日前'],
        [undefined, 'unknown', ''],
      ],
    );
    assert.deepEqual(told, [
      '"activities[0].start" must be a date such as 2026-10-12; got 十月中旬.',
      '"activities[0].end" must be a date such as 2026-10-12; got 2026-10-32.',
      '"activities[1].deadline" must be a date such as 2026-10-12; got 20261012.',
      '"activities[2].start" must be a date such as 2026-10-12; got zzz.',
      '"activities[2].end" must be a date such as 2026-10-12; got 3.',
    ]);
  });

  it('takes names for people and addresses for pictures', () => {
    const [work] = mend('works', [
      { title: '纸桥', people: ['王小雨'], tutors: '李老师', pictures: ['1.jpg', 5] },
    ]).records;
    assert.deepEqual(
      [work?.people, work?.tutors, work?.pictures],
      [[{ name: '王小雨', role: 'pupil' }], [{ name: '李老师', role: 'adult' }], [{ src: '1.jpg', alt: '' }]],
    );
  });

  it('keeps a work that has a picture and no title', () => {
    const { records } = mend('works', [{ pictures: ['1.jpg'] }, { pictures: [{}] }, {}]);
    assert.deepEqual(
      records.map(({ title, pictures }) => [title, pictures]),
      [['', [{ src: '1.jpg', alt: '' }]]],
    );
  });

  it('makes anything whole, and leaves nothing that reading a date throws at', () => {
    const date = fc.oneof(
      fc.anything(),
      fc.constantFrom('2026-02-30', '2026-10-12T24:00', '2026-13', '2026-10-12/2026-10-16'),
    );
    const names =
      'id dateText precision grades tasks people tutors pictures extras exdates progress milestone owner work placeText';
    const record = fc.record(
      {
        ...Object.fromEntries(names.split(' ').map((name) => [name, fc.anything()])),
        title: fc.oneof(fc.string(), fc.anything()),
        start: date,
        end: date,
        deadline: date,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(record, fc.anything())), (given) => {
        for (const kind of kinds) {
          const records = repairRecords(kind, given, () => undefined);
          assert.ok(areWhole(kind, records), JSON.stringify(records));
          if (!SHAPES[kind].hasDates) continue;
          for (const { start, end, deadline } of records as unknown as Activity[]) {
            compareEdtf(start, end);
            for (const day of [start, end, deadline]) if (day !== undefined) assert.ok(firstDay(day) <= lastDay(day));
          }
        }
      }),
    );
  });
});

describe('areWhole', () => {
  it('finds nothing wrong with records of ours', () => {
    for (const kind of kinds)
      fc.assert(fc.property(fc.array(arbitraryRecord[kind], { maxLength: 3 }), (all) => areWhole(kind, all)));
  });

  it('finds a field that is missing or of another type', () => {
    const phase = { id: 'a', title: '宣传', dateText: '', precision: 'day', tasks: [], extras: {} };
    assert.ok(areWhole('phases', [{ ...phase, start: '2026-10', note: '无' }]));
    for (const wrong of [
      { title: undefined },
      { tasks: [1] },
      { tasks: '宣传' },
      { extras: null },
      { extras: { 序号: 1 } },
      { progress: '60%' },
      { owner: null },
      { start: '2026/9/1' },
      { url: 5 },
    ])
      for (const records of [[{ ...phase, ...wrong }], [phase, { ...phase, ...wrong }]])
        assert.ok(!areWhole('phases', records), JSON.stringify(records));
  });

  it('asks of each field what the tables of the shapes say', () => {
    const fits = { string: '', number: 1, boolean: true, object: {} };
    for (const kind of kinds) {
      const { texts, lists, hasDates } = SHAPES[kind];
      const fields: Record<string, unknown> = { extras: {} };
      for (const [name, type] of Object.entries(OTHER_FIELDS)) fields[name] = fits[type];
      for (const name of [...TEXT_FIELDS, ...texts]) fields[name] = '';
      for (const name of hasDates ? DATE_FIELDS : []) fields[name] = '2026-10';
      for (const name of [...Object.keys(lists), 'exdates']) fields[name] = [];
      assert.ok(areWhole(kind, [fields]), kind);
      for (const [name, value] of Object.entries(fields)) {
        const needed = name === 'extras' || texts.includes(name) || name in lists;
        assert.equal(areWhole(kind, [{ ...fields, [name]: undefined }]), !needed, `${kind}.${name} missing`);
        for (const wrong of [null, typeof value === 'string' ? 5 : '五'])
          assert.ok(!areWhole(kind, [fields, { ...fields, [name]: wrong }]), `${kind}.${name}: ${wrong}`);
      }
      for (const [name, held] of [...Object.entries(lists), ['exdates', 'string'] as const])
        for (const member of [null, held === 'string' ? 5 : '五', {}])
          assert.ok(!areWhole(kind, [{ ...fields, [name]: [member] }]), `${kind}.${name}: [${member}]`);
    }
  });
});
