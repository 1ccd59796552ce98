import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareEdtf, firstDay, formatInterval, lastDay, parseInterval } from '@kepu/components/records';

describe('EDTF', () => {
  it('knows the first and the last day of a value', () => {
    const cases = [
      ['2026', '2026-01-01', '2026-12-31'],
      ['2027-02', '2027-02-01', '2027-02-28'],
      ['2026-05~', '2026-05-01', '2026-05-31'],
      ['2026-10-12', '2026-10-12', '2026-10-12'],
      ['2026-10-12~', '2026-10-12', '2026-10-12'],
      ['2026-10-12T14:00', '2026-10-12', '2026-10-12'],
    ] as const;
    for (const [edtf, first, last] of cases) assert.deepEqual([firstDay(edtf), lastDay(edtf)], [first, last], edtf);
  });

  it('refuses what is no EDTF, with the text in the message', () => {
    assert.throws(() => firstDay('10月'), { name: 'RangeError', message: 'Expected an EDTF date, got “10月”.' });
    assert.throws(() => lastDay('2026-10/2026-11'), {
      name: 'RangeError',
      message: 'Expected an EDTF date, got “2026-10/2026-11”.',
    });
    for (const wrong of ['2026-13', '2026-02-30', '2026-10-12T24:00', '2026-10-12T14:60', '2026-10-1'])
      assert.throws(() => firstDay(wrong), RangeError, wrong);
  });

  it('has no years that nobody means, so that days before and after stay days', () => {
    for (const edtf of ['1001-01-01', '8999-12-31']) assert.deepEqual(parseInterval(edtf), { start: edtf, end: edtf });
    for (const edtf of ['0000', '1000-12-31', '9000-01', '9999-12-31'])
      assert.equal(parseInterval(edtf), undefined, edtf);
    assert.equal(firstDay('1000-12-29'), '1000-12-29');
  });

  it('orders by the first moment, exact before wide, known before unknown', () => {
    const sorted = [
      '2026-09',
      '2026-10-01',
      '2026-10',
      '2026',
      '2026-10-12',
      '2026-10-12T08:00',
      '2026-10-12T14:00',
      undefined,
    ];
    const shuffled = [sorted[7], sorted[3], sorted[6], sorted[2], sorted[0], sorted[5], sorted[1], sorted[4]];
    assert.deepEqual(shuffled.sort(compareEdtf).slice(0, 7), [
      '2026',
      '2026-09',
      '2026-10-01',
      '2026-10',
      '2026-10-12',
      '2026-10-12T08:00',
      '2026-10-12T14:00',
    ]);
    assert.equal([undefined, '2026'].sort(compareEdtf)[0], '2026');
  });

  it('writes intervals for <time datetime> and reads them back', () => {
    const cases = [
      ['2026-10-12', '2026-10-12', '2026-10-12'],
      ['2026-10-12', '2026-10-16', '2026-10-12/2026-10-16'],
      [undefined, '2027-04-28', '../2027-04-28'],
      ['2026-10', undefined, '2026-10/..'],
    ] as const;
    for (const [start, end, text] of cases) {
      assert.equal(formatInterval(start, end), text);
      assert.deepEqual(parseInterval(text), { ...(start && { start }), ...(end && { end }) });
    }
    assert.equal(formatInterval(undefined, undefined), '');
    for (const text of ['', '../..', '10月', '2026-10-12/x', 'a/b/c'])
      assert.equal(parseInterval(text), undefined, text);
  });
});
