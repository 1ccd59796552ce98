/** 每周三, 每月15日, 每年10月: words of repetition, cut out of a normalised text. */

/** The rule without its bounds, and the words left over (times, bounds). */
export interface RecurringWords {
  /** RRULE parts; `undefined` where the words repeat but no rule says when (每周一次). */
  rule?: string;
  rest: string;
  /** 每年10月: the rest is the first occurrence itself. */
  yearly?: boolean;
  /** 单周 1, 双周 0: parity of the teaching weeks. */
  parity?: number;
  /** Each occurrence is a month, not a day: the part of it that is meant (上旬, 第2周), empty for the whole. */
  month?: string;
}

const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** @returns `undefined` if the text repeats nothing. */
export function readRecurringWords(text: string): RecurringWords | undefined {
  const times = /每\d?个?(?:周|月|学期)(?:至少|不少于)?\d+(?:-\d+)?(?:次|节|期|堂|场|课时)/.exec(text);
  if (times) return { rest: cut(text, times) };
  const workdays = /每个?(?:工作日|教学日|上课日)/.exec(text);
  if (workdays) return { rule: weekly([1, 2, 3, 4, 5]), rest: cut(text, workdays) };
  const daily = /每[天日]/.exec(text);
  if (daily) return { rule: weekly([1, 2, 3, 4, 5, 6, 7]), rest: cut(text, daily) };
  const weekend = /每个?周末/.exec(text);
  if (weekend) return { rule: weekly([6, 7]), rest: cut(text, weekend) };
  const weekdays = /(?:(?:每个?|逢)周|([单双])周的?周?)([1-7])((?:[、,和及与至到-]?周?[1-7](?![\d:点时月日]))*)/.exec(
    text,
  );
  if (weekdays) {
    const parity = weekdays[1] === undefined ? undefined : weekdays[1] === '单' ? 1 : 0;
    return { rule: weekly(readWeekdays(`${weekdays[2]}${weekdays[3]}`), parity), rest: cut(text, weekdays), parity };
  }
  const nth = /每个?月份?的?(?:第(\d)个|(最后)1个)周([1-7])/.exec(text);
  if (nth)
    return { rule: `FREQ=MONTHLY;BYDAY=${nth[2] ? -1 : nth[1]}${DAY_CODES[Number(nth[3]) - 1]}`, rest: cut(text, nth) };
  const monthDay = /每个?月份?的?(\d{1,2})[日号]/.exec(text);
  if (monthDay) return { rule: `FREQ=MONTHLY;BYMONTHDAY=${monthDay[1]}`, rest: cut(text, monthDay) };
  const month = /每个?月份?(?:的?([上中下]旬|[初中末底]|第\d周|最后1周))?/.exec(text);
  if (month) return { rule: 'FREQ=MONTHLY', rest: cut(text, month), month: month[1] ?? '' };
  const year = /每个?学?年(?:度)?的?/.exec(text);
  if (year) return { rest: cut(text, year), yearly: true };
  const vague = /每个?(?:周|学期)/.exec(text);
  return vague ? { rest: cut(text, vague) } : undefined;
}

/** RRULE for a yearly repetition of a month or a day: 每年10月, 每年9月第三个星期六 is left to its week. */
export function yearlyRule(start: string, precision: string): string | undefined {
  const month = `FREQ=YEARLY;BYMONTH=${Number(start.slice(5, 7))}`;
  if (precision === 'month') return month;
  return precision === 'day' ? `${month};BYMONTHDAY=${Number(start.slice(8, 10))}` : undefined;
}

function weekly(days: readonly number[], parity?: number): string {
  const codes = [...new Set(days)].sort().map((day) => DAY_CODES[day - 1]);
  return `FREQ=WEEKLY;${parity === undefined ? '' : 'INTERVAL=2;'}BYDAY=${codes.join(',')}`;
}

function readWeekdays(text: string): number[] {
  const days: number[] = [];
  let isRange = false;
  for (const sign of text) {
    if (/[至到-]/.test(sign)) isRange = true;
    if (!/[1-7]/.test(sign)) continue;
    for (let day = Number(days[days.length - 1]) + 1; isRange && day < Number(sign); day += 1) days.push(day);
    days.push(Number(sign));
    isRange = false;
  }
  return days;
}

function cut(text: string, match: RegExpExecArray): string {
  return text.slice(0, match.index) + text.slice(match.index + match[0].length).replace(/^[、,;]/, '');
}
