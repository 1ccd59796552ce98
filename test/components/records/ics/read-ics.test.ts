// Past 300 lines: one reader, its cases by part of the standard; they share the notation of events below.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Activity, occurrencesBetween, readIcs } from '@kepu/components/records';
import fc from 'fast-check';
import type { IcsContext } from '../../../../components/records/ics/moments.js';
import { autumn, spring } from '../contexts.js';
import { inTimeZones } from '../time-zones.js';

const context: IcsContext = { terms: [autumn, spring] };

/** A calendar around the lines of events. */
const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'SUMMARY:活动', ...lines, 'END:VEVENT'].join('\r\n');

function readOne(lines: string[], more: IcsContext = {}): { record: Activity; codes: string[] } {
  const { records, problems } = readIcs(calendar(event(...lines)), { ...context, ...more });
  assert.equal(records.length, 1);
  return { record: records[0] as Activity, codes: problems.map(({ code }) => code) };
}

inTimeZones('readIcs', () => {
  it('reads lines that are folded within a character, and files that are no UTF-8', () => {
    const title = '很长的名称😀';
    const text = calendar(`BEGIN:VEVENT\r\nSUMMARY:${title}\r\nDTSTART:2026\r\nEND:VEVENT`);
    const bytes = new TextEncoder().encode(text);
    const from = bytes.indexOf(0xe5, text.indexOf(title));
    for (const fold of ['\r\n ', '\n\t'])
      for (let at = from; at < from + 20; at += 1) {
        const folded = [...bytes.slice(0, at), ...new TextEncoder().encode(fold), ...bytes.slice(at)];
        const { records, problems } = readIcs(Uint8Array.from(folded));
        assert.equal(records[0]?.title, title, String(at));
        assert.equal(problems[0]?.line, 6, 'every line stays on its line');
      }
    const chinese = Uint8Array.from(calendar(event('LOCATION:#')).replace('活动', '#'), (sign) => sign.charCodeAt(0));
    const gb = [...chinese].flatMap((byte) => (byte === 35 ? [0xb2, 0xd9, 0xb3, 0xa1] : [byte]));
    const { records, problems } = readIcs(Uint8Array.from(gb));
    assert.equal(records[0]?.location, '操场');
    assert.deepEqual(problems[0], { code: 'encoding/converted', found: 'GB18030', line: 1 });
  });

  it('reads days, times of zones and of UTC as days and times at school', () => {
    const cases: [string, string, string][] = [
      ['DTSTART;VALUE=DATE:20261012', '2026-10-12', '2026-10-12'],
      ['DTSTART;VALUE=DATE:20261012\r\nDTEND;VALUE=DATE:20261017', '2026-10-12', '2026-10-16'],
      ['DTSTART;VALUE=DATE:20261012\r\nDURATION:P1W', '2026-10-12', '2026-10-18'],
      ['DTSTART:20261012T140000', '2026-10-12T14:00', '2026-10-12T14:00'],
      ['DTSTART:20261012T140000\r\nDURATION:PT1H30M', '2026-10-12T14:00', '2026-10-12T15:30'],
      [
        'DTSTART;TZID=Asia/Shanghai:20261012T140000\r\nDTEND;TZID=Asia/Shanghai:20261012T160000',
        '2026-10-12T14:00',
        '2026-10-12T16:00',
      ],
      ['DTSTART;TZID="China Standard Time":20261012T140000', '2026-10-12T14:00', '2026-10-12T14:00'],
      ['DTSTART:20261012T200000Z\r\nDTEND:20261012T213000Z', '2026-10-13T04:00', '2026-10-13T05:30'],
      ['DTSTART;TZID=America/New_York:20260701T090000', '2026-07-01T21:00', '2026-07-01T21:00'],
      ['DTSTART;TZID=America/New_York:20261201T090000', '2026-12-01T22:00', '2026-12-01T22:00'],
      // Midnight ends the day before.
      ['DTSTART:20261012T190000\r\nDTEND:20261013T000000', '2026-10-12T19:00', '2026-10-12T23:59'],
    ];
    for (const [lines, start, end] of cases) {
      const { record, codes } = readOne(lines.split('\r\n'));
      assert.deepEqual([record.start, record.end, codes], [start, end, []], lines);
    }
  });

  it('reads times of a zone that only the file describes by its rules', () => {
    const observance = (kind: string, start: string, from: string, to: string, ...more: string[]) => [
      ...[`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...more, `END:${kind}`],
    ];
    const zone = (name: string, ...observances: string[][]) =>
      ['BEGIN:VTIMEZONE', `TZID:${name}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n');
    const zones = [
      zone(
        'Pacific Standard Time',
        observance('STANDARD', '16010101T020000', '-0700', '-0800', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11'),
        observance('DAYLIGHT', '16010101T020000', '-0800', '-0700', 'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3'),
      ),
      zone('Customized Time Zone', observance('STANDARD', '19700101T000000', '+0530', '+0530')),
      zone(
        'Ended',
        observance(
          'DAYLIGHT',
          '20160410T020000',
          '+0800',
          '+0900',
          'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=2SU;UNTIL=20210410T180000Z',
        ),
        observance('STANDARD', '20160911T020000', '+0900', '+0800', 'RDATE:20170910T020000,20210912T020000'),
      ),
      zone(
        'Eastern',
        observance(
          'STANDARD',
          '20071104T020000',
          '-0400',
          '-0500',
          'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7',
        ),
        observance('DAYLIGHT', '20070325T010000', '-0500', '-0400', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'),
      ),
      zone('Half', observance('STANDARD', '19700101T000000', '+0100', '+0100', 'RRULE:FREQ=YEARLY;BYWEEKNO=5')),
    ];
    const read = (name: string, time: string) => {
      const { records, problems } = readIcs(calendar(event(`DTSTART;TZID="${name}":${time}`), ...zones), context);
      return [records[0]?.start, ...problems.map(({ code }) => code)].join(' ');
    };
    const cases = [
      ['Pacific Standard Time', '20261019T180000', '2026-10-20T09:00'],
      ['Pacific Standard Time', '20261201T180000', '2026-12-02T10:00'],
      ['Pacific Standard Time', '20270201T180000', '2027-02-02T10:00'],
      // The hour that is repeated is the first, the one that is left out goes by the offset before.
      ['Pacific Standard Time', '20261101T013000', '2026-11-01T16:30'],
      ['Pacific Standard Time', '20261101T020000', '2026-11-01T18:00'],
      ['Pacific Standard Time', '20260308T023000', '2026-03-08T18:30'],
      ['Customized Time Zone', '20261019T180000', '2026-10-19T20:30'],
      ['Ended', '20200701T080000', '2020-07-01T07:00'],
      ['Ended', '20210701T080000', '2021-07-01T07:00'],
      ['Ended', '20261019T180000', '2026-10-19T18:00'],
      ['Eastern', '20260328T120000', '2026-03-29T01:00'],
      ['Eastern', '20260329T120000', '2026-03-30T00:00'],
      ['Eastern', '20261031T120000', '2026-11-01T00:00'],
      ['Eastern', '20261101T120000', '2026-11-02T01:00'],
      ['Half', '20261019T180000', '2026-10-19T18:00 ics/timezone'],
    ] as const;
    for (const [name, time, expected] of cases) assert.equal(read(name, time), expected, `${name} ${time}`);
  });
});

describe('readIcs', () => {
  it('reads what stands in an event', () => {
    const { record } = readOne([
      'UID:k-12@example.cn',
      'DTSTART;VALUE=DATE:20261012',
      'LOCATION:操场\\, 东侧',
      'DESCRIPTION:第一行\\n第二',
      '  行；很长',
      'CATEGORIES:科技节,比赛',
      'ORGANIZER;CN="科学组, 王老师":mailto:a@example.cn',
      'STATUS:CANCELLED',
      'URL:https://example.cn/a',
      'BEGIN:VALARM',
      'DESCRIPTION:提醒',
      'END:VALARM',
    ]);
    assert.deepEqual(record, {
      id: 'k-12',
      title: '活动',
      start: '2026-10-12',
      end: '2026-10-12',
      precision: 'day',
      dateText: '10月12日',
      grades: [],
      category: '科技节',
      location: '操场, 东侧',
      owner: '科学组, 王老师',
      description: '第一行\n第二 行；很长',
      status: 'cancelled',
      url: 'https://example.cn/a',
      schoolYear: '2026-2027',
      extras: {},
    });
  });

  it('takes a whole day that says so for a deadline', () => {
    const { records } = readIcs(
      calendar('BEGIN:VEVENT', 'SUMMARY:交科幻画（截止）', 'DTSTART;VALUE=DATE:20270428', 'END:VEVENT'),
    );
    assert.deepEqual(
      records.map(({ title, start, end, deadline }) => ({ title, start, end, deadline })),
      [{ title: '交科幻画', start: undefined, end: '2027-04-28', deadline: '2027-04-28' }],
    );
  });

  it('takes a task for a deadline', () => {
    const task = (...lines: string[]) => ['BEGIN:VTODO', 'SUMMARY:交报名表', ...lines, 'END:VTODO'].join('\r\n');
    const { records, problems } = readIcs(
      calendar(
        task('DUE;VALUE=DATE:20261012'),
        task('DTSTART:20261001T080000', 'DUE;TZID=Asia/Shanghai:20261012T180000', 'STATUS:COMPLETED'),
        task('DUE:20261012T160000Z', 'RRULE:FREQ=WEEKLY'),
        task('DUE:soon'),
      ),
    );
    assert.deepEqual(
      records.map(({ start, end, deadline, dateText, status }) => [start, end, deadline, dateText, status]),
      [
        [undefined, '2026-10-12', '2026-10-12', '10月12日前', undefined],
        [undefined, '2026-10-12T18:00', '2026-10-12', '10月12日 18:00前', 'done'],
        [undefined, '2026-10-12', '2026-10-12', '10月12日前', undefined],
        [undefined, undefined, undefined, 'soon', undefined],
      ],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['ics/rule', 'ics/date'],
    );
  });

  it('reads descriptions in HTML as the text they show', () => {
    const cases = [
      [
        '<p>集合：<b>操场</b><br>请带水&nbsp;杯</p><ul><li>一年级</li><li>二年级</li></ul>',
        '集合：操场\n请带水 杯\n· 一年级\n· 二年级',
      ],
      [
        '<a href="https://a.cn/?x=1&amp;y=2">报名</a>，<a href="https://b.cn">https://b.cn</a>',
        '报名（https://a.cn/?x=1&y=2），https://b.cn',
      ],
      ['<a href="javascript:alert(1)">点</a><script>x</script>&lt;b&gt;', '点x<b>'],
      ['问&amp;答', '问&答'],
      ['a < b，<重要>', 'a < b，<重要>'],
      ['\\n\\n第一行\\n\\n第二行', '第一行\n\n第二行'],
    ] as const;
    for (const [html, text] of cases)
      assert.equal(readOne(['DTSTART:20261012', `DESCRIPTION:${html}`]).record.description, text);
  });

  it('bounds repetitions without an end by their term, and says them in words', () => {
    const { record } = readOne([
      'DTSTART:20260902T160000',
      'DTEND:20260902T170000',
      'RRULE:FREQ=WEEKLY;BYDAY=WE;WKST=SU',
    ]);
    assert.equal(record.recurrence, 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270122');
    assert.equal(record.dateText, '每周三');
    assert.equal(occurrencesBetween(record, '2026-01-01', '2099-12-31').length, 21);
    const summer = readOne(['DTSTART;VALUE=DATE:20270805', 'RRULE:FREQ=DAILY;COUNT=99999']);
    assert.equal(summer.record.recurrence, 'FREQ=DAILY;UNTIL=20270831');
  });

  it('says repetitions as an author would', () => {
    const cases: [rule: string, zh: string, en: string][] = [
      ['FREQ=DAILY;INTERVAL=2', '每两天', 'every 2 days'],
      ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', '每周一至周五', 'every Monday to Friday'],
      ['FREQ=WEEKLY', '每周五', 'every Friday'],
      ['FREQ=WEEKLY;BYDAY=TH,TU', '每周二、周四', 'every Tuesday and Thursday'],
      ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', '每两周的周二、周四', 'every 2 weeks on Tuesday and Thursday'],
      ['FREQ=WEEKLY;INTERVAL=12', '每12周的周五', 'every 12 weeks on Friday'],
      ['FREQ=WEEKLY;COUNT=6', '每周五，共6次', 'every Friday, 6 times'],
      ['FREQ=WEEKLY;UNTIL=20261127', '每周五，至11月27日', 'every Friday, until 27 November'],
      ['FREQ=WEEKLY;UNTIL=20270108', '每周五，至2027年1月8日', 'every Friday, until 8 January 2027'],
      ['FREQ=WEEKLY;BYMONTH=10,11', '10月、11月每周五', 'every Friday in October and November'],
      ['FREQ=MONTHLY', '每月30日', 'every month on the 30th'],
      ['FREQ=MONTHLY;INTERVAL=2', '每两个月的30日', 'every 2 months on the 30th'],
      ['FREQ=MONTHLY;BYMONTHDAY=5,-1', '每月5日、最后一天', 'every month on the 5th and last day'],
      ['FREQ=MONTHLY;BYDAY=-1FR', '每月最后一个周五', 'every month on the last Friday'],
      [
        'FREQ=MONTHLY;BYDAY=3FR,1FR',
        '每月第一个周五、第三个周五',
        'every month on the first Friday and the third Friday',
      ],
      ['FREQ=MONTHLY;BYDAY=FR', '每周五', 'every Friday'],
      ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '每月逢周五的13日', 'every month on the 13th when a Friday'],
      ['FREQ=YEARLY', '每年10月30日', 'every year on 30 October'],
      ['FREQ=YEARLY;BYMONTH=10;BYDAY=1SA', '每年10月第一个周六', 'every year on the first Saturday of October'],
    ];
    for (const [rule, ...words] of cases)
      for (const [index, lang] of (['zh-CN', 'en'] as const).entries())
        assert.equal(
          readOne(['DTSTART:20261030T160000', 'DTEND:20261030T170000', `RRULE:${rule}`], { lang }).record.dateText,
          words[index],
          rule,
        );
  });

  it('keeps an end that is given, as a day at school', () => {
    const until = (value: string) =>
      readOne(['DTSTART:20260902T160000', `RRULE:FREQ=WEEKLY;UNTIL=${value}`]).record.recurrence;
    assert.equal(until('20261101'), 'FREQ=WEEKLY;UNTIL=20261101');
    // Sunday 4 o’clock at school: before the time of that day.
    assert.equal(until('20261031T200000Z'), 'FREQ=WEEKLY;UNTIL=20261031');
    assert.equal(until('20261101T080000Z'), 'FREQ=WEEKLY;UNTIL=20261101');
  });

  it('keeps no rule that would give wrong days: the first time stays', () => {
    for (const rule of [
      'FREQ=HOURLY',
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
      'FREQ=YEARLY;BYWEEKNO=20',
      'FREQ=YEARLY;BYDAY=20MO',
      'FREQ=MONTHLY;BYDAY=-2FR',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=DAILY;INTERVAL=0',
      'nonsense',
    ]) {
      const { record, codes } = readOne(['DTSTART;VALUE=DATE:20261012', `RRULE:${rule}`]);
      assert.deepEqual([record.recurrence, record.start, codes], [undefined, '2026-10-12', ['ics/rule']], rule);
    }
  });

  it('takes days out, and gives single times that were moved or cancelled a record of their own', () => {
    const { records } = readIcs(
      calendar(
        event('UID:club', 'DTSTART:20260902T160000', 'RRULE:FREQ=WEEKLY;UNTIL=20260930', 'EXDATE:20260909T160000'),
        event('UID:club', 'RECURRENCE-ID:20260916T160000', 'DTSTART:20260917T160000'),
        event('UID:club', 'RECURRENCE-ID:20260923T160000', 'DTSTART:20260923T160000', 'STATUS:CANCELLED'),
      ),
      context,
    );
    const [series, moved, cancelled] = records;
    assert.deepEqual(series?.exdates, ['2026-09-09', '2026-09-16', '2026-09-23']);
    assert.equal(moved?.start, '2026-09-17T16:00');
    assert.equal(cancelled?.status, 'cancelled');
    assert.equal(new Set(records.map(({ id }) => id)).size, 3);
  });

  it('reports what it does not understand, with its line, and reads on', () => {
    const { records, problems } = readIcs(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VTODO',
        'END:VTODO',
        event('DTSTART:20260230T250000').replace('活动', '坏日子'),
        'BEGIN:VEVENT',
        'DTSTART:20261012',
        'END:VEVENT',
        event('DTSTART;TZID=Mars/Base:20261012T080000'),
        'BEGIN:VEVENT',
        'SUMMARY:没有写完',
      ].join('\n'),
      { source: { file: '学期日历.ics', line: 1 } },
    );
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [
        ['ics/component', 2],
        ['ics/unclosed', 15],
        ['ics/date', 6],
        ['ics/no-title', 8],
        ['ics/timezone', 13],
      ],
    );
    assert.deepEqual(
      records.map(({ title, precision, dateText, start }) => [title, precision, dateText, start]),
      [
        ['坏日子', 'unknown', '20260230T250000', undefined],
        ['活动', 'time', '10月12日 08:00', '2026-10-12T08:00'],
        ['没有写完', 'unknown', '', undefined],
      ],
    );
    assert.deepEqual(readIcs('<!doctype html>').problems, [{ code: 'ics/format', found: '<!doctype html>', line: 1 }]);
  });

  it('never throws, whatever stands in the file', () => {
    const piece = fc.constantFrom(
      ...['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VALARM', 'END', 'SUMMARY:', 'DTSTART', 'DTEND', 'RRULE:', 'EXDATE:'],
      ...[':', ';', '=', '"', ',', '\\', '\r\n', '\n ', '\n', '\u2028', 'FREQ=WEEKLY', ';COUNT=9', ';UNTIL=99999999'],
      ...[
        '20261012',
        '99991231',
        '00000000',
        'T245959Z',
        ';TZID=',
        'Asia/Shanghai',
        'DURATION:P999W',
        'RECURRENCE-ID:',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 }), (parts) => {
        const { records } = readIcs(calendar(event('DTSTART:20261012', parts.join(''))), context);
        for (const record of records) occurrencesBetween(record, '2026-09-01', '2027-08-31');
      }),
      { numRuns: 2000 },
    );
  });

  // A guard against hanging, not a measure: ten times what a slow machine needs.
  it('does not hang on hostile files', { timeout: 60_000 }, () => {
    const big = 10_000_000;
    const files = [
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:'.padEnd(big, '长'),
      'BEGIN:VCALENDAR\r\n'.padEnd(big, 'A'),
      'BEGIN:VCALENDAR\r\n'.padEnd(big, ';"'),
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a${'\r\n b'.repeat(big / 4)}`,
      `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(big / 14)}`,
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a\r\nDTSTART:20260901\r\nRRULE:FREQ=DAILY\r\nEXDATE:${'20260902,'.repeat(big / 9)}`,
      calendar(event('DTSTART:19000101', 'RRULE:FREQ=DAILY;COUNT=999999999').concat('\r\n').repeat(50_000)),
      '\n'.repeat(big),
      calendar(
        event(`DESCRIPTION:${'<a href='.repeat(1200)}`, `X:<`)
          .concat('\r\n')
          .repeat(1000),
      ),
      calendar(
        event(`DESCRIPTION:<b>${'<'.repeat(9000)}`)
          .concat('\r\n')
          .repeat(1000),
      ),
      calendar(
        'BEGIN:VTIMEZONE\r\nTZID:Z',
        'BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=1\r\nEND:STANDARD\r\n'.repeat(
          40,
        ),
        'END:VTIMEZONE',
        event('DTSTART;TZID=Z:20260901T080000', `EXDATE;TZID=Z:${'20260902T080000,'.repeat(100)}`)
          .concat('\r\n')
          .repeat(3000),
      ),
      `BEGIN:VCALENDAR\r\n${'BEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\n'.repeat(big / 250)}`,
      `BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\n${'RDATE:20260901T000000,20260902T000000\r\n'.repeat(big / 200)}`,
    ];
    for (const file of files) {
      const { records } = readIcs(file, context);
      assert.ok(records.length <= 5000);
      for (const record of records) {
        assert.ok(record.title.length <= 5000);
        occurrencesBetween(record, '2026-10-01', '2026-10-31');
      }
    }
  });
});
