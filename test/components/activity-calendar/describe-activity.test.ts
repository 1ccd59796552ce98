import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  describeDeadline,
  describeFacts,
  describeTime,
  describeWhen,
  type Wording,
} from '../../../components/activity-calendar/describe-activity.js';
import { strings } from '../../../components/shared/strings/calendar.js';
import { activity } from './support.js';

const terms = [{ schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' }];
const zh: Wording = { strings, lang: 'zh-CN', terms };

describe('activity-calendar/describe-activity', () => {
  it('names day, weekday and teaching week', () => {
    assert.equal(describeWhen(activity({ start: '2026-10-12', end: '2026-10-12' }), zh), '10月12日 星期一 · 第七周');
  });

  it('keeps the author’s words where the day is not exact', () => {
    const reading = activity({ start: '2026-10', end: '2026-10', precision: 'month', dateText: '金秋十月' });
    assert.equal(describeWhen(reading, zh), '金秋十月');
  });

  it('says that a date is open', () => {
    assert.equal(describeWhen(activity({ precision: 'unknown' }), zh), '时间待定');
  });

  it('says the year of what its author gave no words for, where it is not that of the terms', () => {
    const span = { precision: 'month', dateText: '' } as const;
    assert.equal(describeWhen(activity({ ...span, start: '2026-10', end: '2026-11' }), zh), '10月—11月');
    assert.equal(describeWhen(activity({ ...span, start: '2028-02', end: '2028-03' }), zh), '2028年2月—3月');
    assert.equal(
      describeWhen(activity({ ...span, start: '2026-10', end: '2026-11' }), { ...zh, terms: [] }),
      '2026年10月—11月',
    );
  });

  it('says the time of what repeats once: with the place', () => {
    const club = activity({
      start: '2026-10-14T16:00',
      end: '2026-10-14T17:00',
      precision: 'time',
      dateText: '每周三',
      recurrence: 'FREQ=WEEKLY;UNTIL=20270122',
    });
    assert.equal(describeWhen(club, zh), '每周三 · 10月14日起');
    assert.equal(describeWhen({ ...club, end: '2027-01-20T17:00' }, zh), '每周三 · 2026年10月14日—2027年1月20日');
    assert.deepEqual(describeFacts(club, zh), ['16:00—17:00']);
  });

  it('writes times without a leading zero', () => {
    assert.equal(describeTime(activity({ start: '2026-10-12T08:20', end: '2026-10-12T10:00' })), '8:20—10:00');
  });

  it('lists place, grades, owner and unknown columns', () => {
    const full = activity({ location: '操场', grades: [3, 4], owner: '体育组', extras: { 备注: '雨天顺延', 空: ' ' } });
    assert.deepEqual(describeFacts(full, zh), ['操场', '三年级、四年级', '负责：体育组', '备注：雨天顺延']);
  });

  it('counts the days to a deadline only when today is known', () => {
    const due = activity({ deadline: '2026-10-16' });
    assert.deepEqual(describeDeadline(due, zh), { day: '10月16日截止', left: '' });
    assert.equal(describeDeadline(due, { ...zh, today: '2026-10-13' })?.left, '还有 3 天');
    assert.equal(describeDeadline(due, { ...zh, today: '2026-10-16' })?.left, '今天截止');
    assert.equal(describeDeadline(due, { ...zh, today: '2026-10-17' })?.left, '已截止');
    const late = activity({ start: '2026-12-20', end: '2026-12-24', deadline: '2027-01-08' });
    assert.equal(describeDeadline(late, zh)?.day, '2027年1月8日截止');
  });
});
