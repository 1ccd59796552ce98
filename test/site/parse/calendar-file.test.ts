import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultConfig } from '../../../site/config/defaults.js';
import { parse } from '../../../site/parse/parse.js';
import type { SourceFile } from '../../../site/read/source-file.js';

function file(path: string, kind: SourceFile['kind'], text: string): SourceFile {
  return { path, kind, text, absolutePath: `/${path}`, size: text.length };
}

function read(container: string, calendar: string) {
  const files = [
    file('计划.md', 'markdown', `# 计划\n\n${container}\n:::\n`),
    file('学期日历.ics', 'table', ['BEGIN:VCALENDAR', ...calendar.split('|'), 'END:VCALENDAR'].join('\n')),
  ];
  const { pages, diagnostics } = parse(files, { config: defaultConfig(), buildDate: '2026-09-01' });
  return {
    activities: pages[0]?.records.activities ?? [],
    found: diagnostics.map(({ code, file: path, line, message }) => [code, path, line, message]),
  };
}

describe('site/parse/containers/read-file: calendars', () => {
  test('a calendar container takes the events of an .ics file', () => {
    const { activities, found } = read(
      '::: calendar 学期日历 {src=学期日历.ics}',
      'BEGIN:VEVENT|UID:k1@example.cn|SUMMARY:科技节|DTSTART;VALUE=DATE:20261012|DTEND;VALUE=DATE:20261017|END:VEVENT',
    );
    assert.deepEqual(found, []);
    assert.deepEqual(
      activities.map(({ id, title, start, end, source }) => [id, title, start, end, source]),
      [['k1', '科技节', '2026-10-12', '2026-10-16', { file: '学期日历.ics', line: 2 }]],
    );
  });

  test('what was not understood is told with its line in the calendar', () => {
    const { activities, found } = read(
      '::: calendar 学期日历 {src=学期日历.ics}',
      'BEGIN:VEVENT|SUMMARY:社团|DTSTART:20261012T160000|RRULE:FREQ=HOURLY|END:VEVENT',
    );
    assert.deepEqual(found, [['ics/rule', '学期日历.ics', 5, '重复规则“FREQ=HOURLY”没有读懂，只显示第一次。']]);
    assert.equal(activities[0]?.start, '2026-10-12T16:00');
  });

  test('a series of another time zone is told where it was cut, and has each of its times', () => {
    const { activities, found } = read(
      '::: calendar 学期日历 {src=学期日历.ics}',
      'BEGIN:VEVENT|SUMMARY:观星|DTSTART;TZID=America/New_York:20261005T200000|RRULE:FREQ=WEEKLY;BYDAY=MO|END:VEVENT',
    );
    assert.deepEqual(found, [['ics/open-end', '学期日历.ics', 5, '重复的日程没有写到哪天为止，只排到 2027-08-31。']]);
    assert.deepEqual(
      activities.map(({ start, dateText }) => [start, dateText]),
      [
        ['2026-10-06T08:00', '每周二，至10月27日'],
        ['2026-11-03T09:00', '每周二，至2027年3月9日'],
        ['2027-03-16T08:00', '每周二'],
      ],
    );
  });

  test('a calendar is no list of awards', () => {
    const { found } = read('::: awards 获奖名单 {src=学期日历.ics}', 'X:1');
    assert.deepEqual(
      found.map(([code]) => code),
      ['container/file-type'],
    );
  });
});
