/** English wordings, put into the Chinese form that the date reader knows. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY = '(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:days?)?\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const RULES: [RegExp, (...groups: string[]) => string][] = [
  [
    /\b(?:every|each) (week|month|year|term)\b/g,
    (_, unit) => ({ week: '每周', month: '每月', year: '每年', term: '每学期' })[unit ?? ''] ?? '',
  ],
  [new RegExp(`\\b(?:every|each) ${WEEKDAY}`, 'g'), (_, day) => `每周${weekday(day)}`],
  [
    new RegExp(`\\b(?:early|mid|late)[ -]${MONTH}`, 'g'),
    (all, month) => `${monthOf(month)}月${{ e: '上', m: '中', l: '下' }[all?.[0] ?? ''] ?? ''}旬`,
  ],
  [
    new RegExp(`\\b${DAY} ?[-–—] ?${DAY} ${MONTH},? (\\d{4})`, 'g'),
    (_, from, to, month, year) => `${year}年${monthOf(month)}月${from}日-${to}日`,
  ],
  [
    new RegExp(`\\b${DAY} ?[-–—] ?${DAY} ${MONTH}`, 'g'),
    (_, from, to, month) => `${monthOf(month)}月${from}日-${to}日`,
  ],
  [
    new RegExp(`\\b${MONTH} ${DAY} ?[-–—] ?${DAY}(?!\\d)(?:, ?(\\d{4}))?`, 'g'),
    (_, month, from, to, year) => `${year ? `${year}年` : ''}${monthOf(month)}月${from}日-${to}日`,
  ],
  [
    new RegExp(`\\b${DAY} (?:of )?${MONTH},? (\\d{4})`, 'g'),
    (_, day, month, year) => `${year}年${monthOf(month)}月${day}日`,
  ],
  [
    new RegExp(`\\b${MONTH} ${DAY}(?!\\d),? (\\d{4})`, 'g'),
    (_, month, day, year) => `${year}年${monthOf(month)}月${day}日`,
  ],
  [new RegExp(`\\b${DAY} (?:of )?${MONTH}`, 'g'), (_, day, month) => `${monthOf(month)}月${day}日`],
  [new RegExp(`\\b${MONTH} ${DAY}(?!\\d)`, 'g'), (_, month, day) => `${monthOf(month)}月${day}日`],
  [new RegExp(`\\b${MONTH} (\\d{4})`, 'g'), (_, month, year) => `${year}年${monthOf(month)}月`],
  [new RegExp(`\\b${MONTH}(?![a-z])`, 'g'), (_, month) => `${monthOf(month)}月`],
  [/\bweeks? (\d{1,2})(?: ?[-–—] ?(\d{1,2}))?/g, (_, from, to) => (to ? `第${from}-${to}周` : `第${from}周`)],
  [new RegExp(`\\b${WEEKDAY}(?![a-z]),?`, 'g'), (_, day) => `周${weekday(day)}`],
  [
    /\b(?:the )?(?:whole|all|this) (school year|term|year)\b/g,
    (_, unit) => (unit === 'term' ? '整个学期' : '整个学年'),
  ],
  [/\b(?:autumn|first) term\b/g, () => '第1学期'],
  [/\b(?:spring|second) term\b/g, () => '第2学期'],
  [/\b(?:by|before|until|deadline:?|no later than) /g, () => '截止'],
  [/\b(?:from|on|in|the) /g, () => ''],
  [/\b(?:about|around|circa) /g, () => '约'],
  [/ (?:to|until|and) /g, (all) => (all?.includes('and') ? '、' : '-')],
];

/** @param text In lower case. Text without Latin letters comes back untouched. */
export function translateEnglishDate(text: string): string {
  if (!/[a-z]{2}/.test(text)) return text;
  return RULES.reduce((result, [pattern, replace]) => result.replace(pattern, replace), text);
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
}

function weekday(name: string | undefined): number {
  return WEEKDAYS.indexOf((name ?? '').slice(0, 3)) + 1;
}
