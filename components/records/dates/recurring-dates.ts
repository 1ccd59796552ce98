/** 每周三, 每月15日, 每年10月: words of repetition, cut out of a normalised text. */

/** The rule without its bounds, and the words left over (times, bounds). */
export interface RecurringWords {
  /** RRULE parts; `undefined` where the words repeat but no rule says when (每周一次). */
  rule?: string;
  rest: string;
  /** 每年10月: the rest is the first occurrence itself. */
  yearly?: boolean;
  /** 每学期末: the rest is a part of every term. */
  termly?: boolean;
  /** 单周 1, 双周 0: parity of the teaching weeks. */
  parity?: number;
  /** 隔周 2, 每三周 3: weeks from one to the next. Which of them is the first has to stand in the rest. */
  interval?: number;
  /** 每月第一、三周周三: the weeks of the month that are meant; -1 is the last. */
  weeks?: number[];
  /** Each occurrence is a month, not a day: the part of it that is meant (上旬, 第2周), empty for the whole. */
  month?: string;
}

const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** 3、5 and 1至周5 behind the first weekday; no 16:00. */
const MORE_WEEKDAYS = '((?:[、,和及与至到-]?周?[1-7](?![\\d:点时月日次]))*)';
const MONTHLY = '每个?月份?的?';

type Understand = (groups: (string | undefined)[]) => Omit<RecurringWords, 'rest'>;

/** The first that fits wins. */
const RULES: [pattern: RegExp, understand: Understand][] = [
  [
    new RegExp(
      `(?:每(隔)?(\\d?)个?周|(隔)1?个?周)(?:的|活动|开展|举[行办])?(?:至少|不少于)?(?:1次)?,?周?([1-7])(?!次|-\\d次|[节期堂场课]|个?周)${MORE_WEEKDAYS}`,
    ),
    ([skips, number, isOther, first, more]) => {
      const interval = isOther ? 2 : Number(number || 1) + (skips ? 1 : 0);
      return { rule: weekly(readWeekdays(`${first}${more}`), interval), ...(interval > 1 && { interval }) };
    },
  ],
  [
    /(?:每隔?\d?个?(?:周|月|学期|季度?)|隔1?个?[周月])(?:活动|开展|举[行办]|组织)?(?:至少|不少于)?\d+(?:-\d+)?(?:次|节|期|堂|场|课时)/,
    () => ({}),
  ],
  [/每个?(?:工作日|教学日|上课日)/, () => ({ rule: weekly([1, 2, 3, 4, 5]) })],
  [/每(?:[天日]|(?=[早晚]))/, () => ({ rule: weekly([1, 2, 3, 4, 5, 6, 7]) })],
  [/(?:每逢|每个?|逢)(?:周末|周?双休日)/, () => ({ rule: weekly([6, 7]) })],
  [
    new RegExp(`(?:每?逢周|(单双|[单双])周的?周?)([1-7])${MORE_WEEKDAYS}`),
    ([parity, first, more]) => {
      const days = readWeekdays(`${first}${more}`);
      return parity && parity !== '单双'
        ? { rule: weekly(days, 2), parity: parity === '单' ? 1 : 0 }
        : { rule: weekly(days) };
    },
  ],
  [
    new RegExp(`${MONTHLY}(?:第(\\d(?:[、,和及与]第?\\d)*)个|(最后)1个)周([1-7])`),
    ([numbers, isLast, weekday]) => ({
      rule: `FREQ=MONTHLY;BYDAY=${figures(numbers, isLast)
        .map((nth) => nth + codeOf(weekday))
        .join(',')}`,
    }),
  ],
  [
    new RegExp(`${MONTHLY}(?:第(\\d(?:周?[、,和及与]第?\\d)*)个?周|(最后)1个?周)的?周([1-7])`),
    ([numbers, isLast, weekday]) => ({ rule: weekly([Number(weekday)]), weeks: figures(numbers, isLast) }),
  ],
  [
    new RegExp(`${MONTHLY}(\\d{1,2}(?:[日号]?[、,和及与]\\d{1,2})*)[日号]`),
    ([days]) => ({ rule: `FREQ=MONTHLY;BYMONTHDAY=${figures(days)}` }),
  ],
  [new RegExp(`${MONTHLY}最后1[天日]`), () => ({ rule: 'FREQ=MONTHLY;BYMONTHDAY=-1' })],
  [
    /每个?月份?(?:的?([上中下]旬|[初中末底]|第\d(?:[、,和及与]第?\d)*周|最后1周))?/,
    ([part]) => ({ rule: 'FREQ=MONTHLY', month: part ?? '' }),
  ],
  [/每个?学?年(?:度)?的?/, () => ({ yearly: true })],
  [/每个?(?=学期)/, () => ({ termly: true })],
  [/每\d?个?(?:周|月|季度?)|每?隔\d?(?:个?[周月]|[天日])/, () => ({})],
];

/** @returns `undefined` if the text repeats nothing. */
export function readRecurringWords(text: string): RecurringWords | undefined {
  for (const [pattern, understand] of RULES) {
    const match = pattern.exec(text);
    if (match) return { ...understand(match.slice(1)), rest: cut(text, match) };
  }
  return undefined;
}

/** RRULE for a yearly repetition of a month or a day: 每年10月, 每年9月第三个星期六 is left to its week. */
export function yearlyRule(start: string, precision: string): string | undefined {
  const month = `FREQ=YEARLY;BYMONTH=${Number(start.slice(5, 7))}`;
  if (precision === 'month') return month;
  return precision === 'day' ? `${month};BYMONTHDAY=${Number(start.slice(8, 10))}` : undefined;
}

function weekly(days: readonly number[], interval = 1): string {
  const codes = [...new Set(days)].sort().map(codeOf);
  return `FREQ=WEEKLY;${interval > 1 ? `INTERVAL=${interval};` : ''}BYDAY=${codes.join(',')}`;
}

/** @param weekday 1 Monday … 7 Sunday. */
function codeOf(weekday: number | string | undefined): string {
  return DAY_CODES[Number(weekday) - 1] ?? '';
}

/** 1、15日 → [1, 15]; what is the last of its kind is -1. */
function figures(text: string | undefined, isLast?: string): number[] {
  return isLast ? [-1] : (text?.match(/\d+/g) ?? []).map(Number);
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
