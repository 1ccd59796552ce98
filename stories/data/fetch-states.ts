/** Addresses that stay on their way, fail, or hold a calendar, without a server that does so. */
export const neverAnswers = 'never-answers.json';
export const notThere = 'not-there.json';
export const termCalendar = 'term-calendar.ics';
export const noCalendar = 'no-calendar.ics';

/** A term as another program exports it. */
const TERM_CALENDAR = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:秋季学期日历',
  'BEGIN:VEVENT',
  'SUMMARY:第九届科技节',
  'DTSTART;VALUE=DATE:20261012',
  'DTEND;VALUE=DATE:20261024',
  'CATEGORIES:科技节',
  'LOCATION:操场\\, 一楼连廊',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'SUMMARY:航模社团',
  'DTSTART;TZID=China Standard Time:20260902T160000',
  'DTEND;TZID=China Standard Time:20260902T170000',
  'RRULE:FREQ=WEEKLY;BYDAY=WE',
  'EXDATE;TZID=China Standard Time:20261007T160000',
  'CATEGORIES:社团',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'SUMMARY:科幻画征稿（截止）',
  'DTSTART;VALUE=DATE:20261020',
  'CATEGORIES:比赛',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

/** For `beforeEach` of a story: answers these addresses by itself; the rest goes the usual way. */
export function standInForServer(): () => void {
  const original = window.fetch;
  window.fetch = (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (address.endsWith(neverAnswers)) return new Promise<Response>(() => {});
    if (address.endsWith(notThere)) return Promise.resolve(new Response('', { status: 404 }));
    if (address.endsWith(termCalendar)) return Promise.resolve(new Response(TERM_CALENDAR));
    if (address.endsWith(noCalendar)) return Promise.resolve(new Response('<!doctype html><title>请先登录</title>'));
    return original(input, init);
  };
  return () => {
    window.fetch = original;
  };
}

/** For `beforeEach` of a story: the browser inside WeChat, which can neither open nor save a calendar file. */
export function standInForWeChat(): () => void {
  Object.defineProperty(navigator, 'userAgent', { configurable: true, value: 'Mozilla/5.0 MicroMessenger/8.0.50' });
  return () => delete (navigator as { userAgent?: string }).userAgent;
}
