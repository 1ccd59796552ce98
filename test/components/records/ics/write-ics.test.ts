import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Activity, readDate, readIcs, writeIcs } from '@kepu/components/records';
import { autumn, contexts } from '../contexts.js';
import { inTimeZones } from '../time-zones.js';

const options = { name: '云杉小学科技活动', host: 'kepu.example.cn', buildDate: '2026-09-10' };

function activity(words: string, more: Partial<Activity> = {}): Activity {
  const { deadline, problem: _, ...dated } = readDate(words, contexts.year);
  return {
    id: 'plan~0a1b2c3d',
    title: '活动',
    grades: [],
    extras: {},
    ...dated,
    ...(deadline && dated.end && { deadline: dated.end }),
    ...more,
  };
}

/** Lines of the first event, unfolded. */
function event(
  words: string,
  more: Partial<Activity> = {},
  extra: Partial<typeof options & { urlBase: string; timezone: string }> = {},
): string[] {
  const lines = writeIcs([activity(words, more)], { ...options, ...extra })
    .replaceAll('\r\n ', '')
    .split('\r\n');
  return lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
}

inTimeZones('writeIcs', () => {
  it('says in words and by STATUS what was moved or cancelled', () => {
    const linesOf = (words: string, status: Activity['status']) =>
      event(words, { title: '观星夜', status }).filter((line) => /^(SUMMARY|STATUS)/.test(line));
    assert.deepEqual(linesOf('10月12日', 'moved'), ['SUMMARY:观星夜（已改期）', 'STATUS:CONFIRMED']);
    assert.deepEqual(linesOf('10月12日', 'cancelled'), ['SUMMARY:观星夜（已取消）', 'STATUS:CANCELLED']);
    assert.deepEqual(linesOf('10月12日截止', 'moved'), ['SUMMARY:观星夜（截止）（已改期）', 'STATUS:CONFIRMED']);
    assert.deepEqual(linesOf('10月12日', 'done'), ['SUMMARY:观星夜']);
    for (const status of ['moved', 'cancelled'] as const) {
      const [read] = readIcs(writeIcs([activity('10月12日截止', { title: '观星夜', status })], options)).records;
      assert.deepEqual([read?.title, read?.status, read?.deadline], ['观星夜', status, '2026-10-12']);
    }
  });

  it('says it in English in the file of an English school', () => {
    const given = activity('10月12日截止', { title: 'Star night', owner: 'Ms Lin', status: 'moved' });
    const file = writeIcs([given], { ...options, lang: 'en', terms: [{ ...autumn, name: 'Autumn term' }] });
    for (const line of [
      'PRODID:-//Kepu//Kepu 1//EN',
      'SUMMARY:Star night (deadline) (moved)',
      'DESCRIPTION:10月12日截止\\nIn charge: Ms Lin',
      'SUMMARY:Autumn term 2026–2027',
    ])
      assert.ok(file.includes(`${line}\r\n`), line);
  });

  it('writes a whole file, the same bytes for the same input', () => {
    assert.equal(
      writeIcs([activity('10月12日—16日', { title: '科技节', location: '操场', category: '科技节' })], options),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Kepu//Kepu 1//ZH',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:云杉小学科技活动',
        'X-WR-TIMEZONE:Asia/Shanghai',
        'BEGIN:VEVENT',
        'UID:plan~0a1b2c3d@kepu.example.cn',
        'DTSTAMP:20260910T000000Z',
        'DTSTART;VALUE=DATE:20261012',
        'DTEND;VALUE=DATE:20261017',
        'SUMMARY:科技节',
        'LOCATION:操场',
        'DESCRIPTION:10月12日—16日',
        'CATEGORIES:科技节',
        'TRANSP:TRANSPARENT',
        'X-KEPU-DATE;X-PRECISION=DAY:2026-10-12/2026-10-16',
        'X-KEPU-DATE-TEXT:10月12日—16日',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });
});

describe('writeIcs', () => {
  it('writes months, weeks, terms and vague dates as spans that leave the days free, the author’s words first', () => {
    const cases = [
      ['三月份', '20270301', '20270401'],
      ['5月第三周', '20270517', '20270524'],
      ['第一学期', '20260901', '20270123'],
      ['3月左右', '20270301', '20270401'],
      ['3月末', '20270321', '20270401'],
    ];
    for (const [words = '', start, end] of cases) {
      const lines = event(words, { description: '说明' });
      for (const line of [
        `DTSTART;VALUE=DATE:${start}`,
        `DTEND;VALUE=DATE:${end}`,
        'TRANSP:TRANSPARENT',
        `DESCRIPTION:${words}\\n说明`,
      ]) {
        assert.ok(lines.includes(line), `${words}: ${line} in\n${lines.join('\n')}`);
      }
    }
  });

  it('writes times with their zone', () => {
    const file = writeIcs([activity('10月12日14:00—16:00')], options);
    assert.match(
      file,
      /BEGIN:VTIMEZONE\r\nTZID:Asia\/Shanghai\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:\+0800\r\nTZOFFSETTO:\+0800\r\nEND:STANDARD\r\nEND:VTIMEZONE/,
    );
    const lines = event('10月12日14:00—16:00');
    assert.ok(lines.includes('DTSTART;TZID=Asia/Shanghai:20261012T140000'));
    assert.ok(lines.includes('DTEND;TZID=Asia/Shanghai:20261012T160000'));
    assert.ok(lines.includes('TRANSP:OPAQUE'));
    assert.doesNotMatch(writeIcs([activity('10月12日')], options), /VTIMEZONE/);
  });

  it('writes repetitions with their end and the days taken out', () => {
    const timed = event('每周三16:00—17:00');
    assert.ok(timed.includes('DTSTART;TZID=Asia/Shanghai:20260902T160000'));
    assert.ok(timed.includes('DTEND;TZID=Asia/Shanghai:20260902T170000'));
    assert.ok(timed.includes('RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270709T155959Z'));
    assert.ok(
      timed.includes('EXDATE;TZID=Asia/Shanghai:20270127T160000,20270203T160000,20270210T160000,20270217T160000'),
    );
    const whole = event('每周三');
    assert.ok(whole.includes('DTEND;VALUE=DATE:20260903'));
    assert.ok(whole.includes('RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270709'));
    assert.ok(whole.includes('EXDATE;VALUE=DATE:20270127,20270203,20270210,20270217'));
  });

  it('writes what repeats on days that nobody knows as one day with its words', () => {
    for (const words of ['每两周一次', '隔周周三', '每学期末']) {
      const lines = event(words, { title: '气象社团' });
      for (const line of [
        'DTSTART;VALUE=DATE:20260901',
        'DTEND;VALUE=DATE:20260902',
        `SUMMARY:气象社团（${words}）`,
        `DESCRIPTION:${words}`,
      ])
        assert.ok(lines.includes(line), `${line} in\n${lines.join('\n')}`);
    }
    assert.ok(event('整个学年', { title: '气象社团' }).includes('DTEND;VALUE=DATE:20270710'));
  });

  it('writes a deadline on its day and says that it is one', () => {
    const lines = event('4月28日前', { title: '交科幻画' });
    assert.ok(lines.includes('DTSTART;VALUE=DATE:20270428'));
    assert.ok(lines.includes('SUMMARY:交科幻画（截止）'));
  });

  it('leaves out what has no dates, and other categories', () => {
    assert.doesNotMatch(
      writeIcs([activity('待定'), activity('10月12日', { category: '讲座' })], { ...options, category: '比赛' }),
      /VEVENT/,
    );
  });

  it('escapes text, and lets no line end out of it', () => {
    assert.ok(event('10月12日', { title: 'a;b,c\\d\nBEGIN:VALARM' }).includes('SUMMARY:a\\;b\\,c\\\\d\\nBEGIN:VALARM'));
    assert.ok(event('10月12日', { id: 'x\r\nBEGIN:VALARM' }).includes('UID:x\\nBEGIN:VALARM@kepu.example.cn'));
  });

  it('folds lines at 75 octets, never inside a character', () => {
    const file = writeIcs([activity('10月12日', { title: '会飞的房子与海底城市的故事𬭎'.repeat(8) })], options);
    for (const line of file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
    assert.ok(file.replaceAll('\r\n ', '').includes(`SUMMARY:${'会飞的房子与海底城市的故事𬭎'.repeat(8)}\r\n`));
    assert.ok(!file.includes('\ufffd'));
  });

  it('writes addresses only where they are whole', () => {
    assert.ok(
      event('10月12日', { url: 'a/index.html' }, { urlBase: 'https://k.example/' }).includes(
        'URL:https://k.example/a/index.html',
      ),
    );
    assert.ok(!event('10月12日', { url: 'a/index.html' }).some((line) => line.startsWith('URL')));
    assert.ok(!event('10月12日', { url: 'javascript:alert(1)' }).some((line) => line.startsWith('URL')));
  });

  it('writes terms as spans of their own', () => {
    const file = writeIcs([], { ...options, terms: [autumn] });
    assert.match(
      file,
      /UID:term-2026-09-01@kepu\.example\.cn\r\n.*\r\nDTSTART;VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20270123\r\nSUMMARY:2026-2027学年秋季学期\r\nTRANSP:TRANSPARENT\r\nX-KEPU-TERM;X-SCHOOL-YEAR=2026-2027:秋季学期/,
    );
  });
});
