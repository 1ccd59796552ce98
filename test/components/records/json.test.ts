import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson, writeJson } from '@kepu/components/records';
import fc from 'fast-check';
import { arbitraryRecord } from './arbitrary-records.js';
import { autumn, contexts } from './contexts.js';

describe('readJson after writeJson', () => {
  for (const kind of ['activities', 'awards', 'works', 'phases'] as const) {
    it(`gives the same ${kind} back`, () => {
      fc.assert(
        fc.property(fc.array(arbitraryRecord[kind], { maxLength: 4 }), (given) => {
          assert.deepEqual(readJson(kind, writeJson(kind, given)).records, given);
        }),
      );
    });
  }

  it('carries title, language, zone and terms', () => {
    const text = writeJson('awards', [], { title: '获奖名单', terms: [autumn] });
    assert.equal(
      text,
      '{"format":"kepu/awards","version":1,"title":"获奖名单","lang":"zh-CN","timezone":"Asia/Shanghai","terms":[{"schoolYear":"2026-2027","name":"秋季学期","start":"2026-09-01","end":"2027-01-22"}],"records":[]}\n',
    );
    assert.deepEqual(readJson('awards', text), {
      records: [],
      problems: [],
      title: '获奖名单',
      lang: 'zh-CN',
      timezone: 'Asia/Shanghai',
      terms: [autumn],
    });
  });
});

describe('readJson', () => {
  it('reads a bare array of what others write: words of dates, names as text, keys of their own', () => {
    const { records, problems } = readJson(
      'activities',
      [{ title: '开幕式', dateText: '10月12日', grades: [3], 主持: '王老师', seats: 300 }],
      { ...contexts.year, planId: 'p' },
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(records, [
      {
        id: records[0]?.id,
        planId: 'p',
        schoolYear: '2026-2027',
        title: '开幕式',
        start: '2026-10-12',
        end: '2026-10-12',
        precision: 'day',
        dateText: '10月12日',
        grades: [3],
        extras: { 主持: '王老师', seats: '300' },
      },
    ]);
    assert.deepEqual(readJson('awards', [{ work: '灯', people: '张三、李四' }]).records[0]?.people, [
      { name: '张三', role: 'pupil' },
      { name: '李四', role: 'pupil' },
    ]);
    assert.equal(readJson('activities', [{ title: '营地', start: '2027-07' }]).records[0]?.precision, 'month');
  });

  it('takes the terms of the file for its dates', () => {
    const file = {
      format: 'kepu/activities',
      version: 1,
      terms: [autumn],
      records: [{ title: '航模', dateText: '第十二周' }],
    };
    assert.equal(readJson('activities', file).records[0]?.start, '2026-11-16');
  });

  it('keeps a value of the wrong type as text and reports it', () => {
    const { records, problems } = readJson('phases', [{ title: '实施', progress: 'viel', start: '明天' }, 'x']);
    assert.deepEqual(records[0]?.extras, { progress: 'viel', start: '明天' });
    assert.deepEqual(problems, [
      { code: 'json/value', rowIndex: 0, found: 'progress: viel' },
      { code: 'json/value', rowIndex: 0, found: 'start: 明天' },
      { code: 'json/record', rowIndex: 1, found: '"x"' },
    ]);
  });

  it('refuses what is no list of these records, saying what it found', () => {
    const fails = (source: unknown, code: string, message: string) =>
      assert.throws(() => readJson('awards', source), { name: 'RecordFormatError', code, message });
    fails(
      '{"records": 1}',
      'json/format',
      'Expected a list of records or an object with “records”, found {"records":1}.',
    );
    fails('"text"', 'json/format', 'Expected a list of records or an object with “records”, found "text".');
    fails(
      '{"format":"kepu/works","records":[]}',
      'json/format',
      'Expected the format “kepu/awards”, found “kepu/works”.',
    );
    fails(
      '{"version":2,"records":[]}',
      'json/version',
      'Expected version 1 at most, found 2. A newer kepu.js reads it.',
    );
    assert.throws(
      () => readJson('awards', '{'),
      (error: Error & { code?: string }) =>
        error.code === 'json/unreadable' &&
        error.message.startsWith('Expected JSON: ') &&
        error.cause instanceof SyntaxError,
    );
  });
});
