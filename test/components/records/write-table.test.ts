import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Activity, type RecordKind, readTable, writeTable } from '@kepu/components/records';
import fc from 'fast-check';
import { kindOf } from '../../../components/records/kinds/kinds.js';
import { readWrittenTable } from '../../../components/records/read-written.js';
import { arbitraryRecord } from './arbitrary-records.js';
import { contexts } from './contexts.js';
import { inTimeZones } from './time-zones.js';

const kinds = ['activities', 'awards', 'works', 'phases'] as const;

inTimeZones('readTable after writeTable', () => {
  for (const kind of kinds) {
    for (const lang of ['zh-CN', 'en'] as const) {
      it(`gives the same ${kind} back, whatever they hold and whatever the context (${lang})`, () => {
        const records = fc.array(arbitraryRecord[kind], { maxLength: 4 });
        fc.assert(
          fc.property(records, fc.constantFrom(...Object.values(contexts)), (given, context) => {
            const { records: back } = readTable(kind, writeTable(kind, given, { lang }), {
              ...context,
              planId: 'other',
              category: '别的',
            });
            assert.deepEqual(back, given);
          }),
          { numRuns: 150 },
        );
      });
    }
  }
});

describe('readWrittenTable', () => {
  for (const kind of kinds) {
    for (const lang of ['zh-CN', 'en'] as const) {
      it(`reads what writeTable wrote of ${kind} as readTable does (${lang})`, () => {
        fc.assert(
          fc.property(fc.array(arbitraryRecord[kind], { maxLength: 4 }), (given) => {
            const table = { ...writeTable(kind, given, { lang }), caption: '一览' };
            assert.deepEqual(readWrittenTable(kindOf<RecordKind>(kind), table), {
              records: given,
              problems: [],
              title: '一览',
            });
          }),
          { numRuns: 300 },
        );
      });
    }
  }
});

describe('writeTable', () => {
  const opening: Activity = {
    id: 'plan~0a1b2c3d',
    planId: 'plan',
    schoolYear: '2026-2027',
    url: 'plans/festival/index.html',
    title: '开幕式',
    start: '2026-10-12',
    end: '2026-10-12',
    precision: 'day',
    dateText: '10月12日',
    location: '操场',
    grades: [3, 4, 5, 6],
    extras: { 联系电话: '8012' },
  };

  it('writes a table as people read it, with what machines need beside the words', () => {
    assert.deepEqual(writeTable('activities', [opening]), {
      head: [{ cells: ['时间', '活动', '地点', '年级', '联系电话'].map((text) => ({ text, header: true })) }],
      rows: [
        {
          id: 'plan~0a1b2c3d',
          url: 'plans/festival/index.html',
          cells: [
            { text: '10月12日', dateTime: '2026-10-12', value: 'precision=day' },
            { text: '开幕式', value: 'schoolYear=2026-2027' },
            { text: '操场' },
            { text: '三—六年级' },
            { text: '8012' },
          ],
        },
      ],
    });
  });

  it('writes English headings', () => {
    const { head } = writeTable('activities', [opening], { lang: 'en' });
    assert.deepEqual(
      head[0]?.cells.map((cell) => cell.text),
      ['Date', 'Activity', 'Location', 'Grades', '联系电话'],
    );
  });

  it('keeps a table without records readable', () => {
    assert.deepEqual(writeTable('awards', []), { head: [{ cells: [{ text: '作品', header: true }] }], rows: [] });
  });

  it('leaves out where a record was written', () => {
    const table = writeTable('activities', [{ ...opening, source: { file: 'plans/festival.md', line: 12 } }]);
    assert.ok(!JSON.stringify(table).includes('festival.md'));
  });
});
