/** 休, 班, lunar dates and the line that explains them, as they are drawn and spoken. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Holiday } from '../records/index.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import type { AlmanacFacts } from './almanac-controller.js';
import type { CalendarGrid } from './calendar-model.js';
import { classNames } from './class-names.js';
import { startsHoliday, unpublishedYears } from './holidays.js';

/** All of it in words, for the spoken name of a day: 国庆节，农历八月廿一. Undefined for a day like others. */
export function almanacText(
  day: string,
  { holidays, lunar }: AlmanacFacts,
  { calendar }: ElementStrings<'calendar'>,
): string | undefined {
  const holiday = holidays.get(day);
  const name = holiday && (holiday.name ?? (holiday.kind === 'work' ? calendar.workdayName : calendar.dayOffName));
  return [name, lunar(day)?.full].filter(Boolean).join(calendar.comma) || undefined;
}

/** The signs in the cell of a day: its lunar date, then 班, the name on the first day of a holiday, else 休. */
export function renderAlmanac(
  day: string,
  { holidays, lunar }: AlmanacFacts,
  { calendar }: ElementStrings<'calendar'>,
): (TemplateResult | typeof nothing)[] {
  const holiday = holidays.get(day);
  const words = lunar(day);
  const isWork = holiday?.kind === 'work';
  const sign = isWork ? calendar.workday : calendar.dayOff;
  const name = !isWork && startsHoliday(day, holidays) && holiday?.name ? holiday.name : sign;
  const lunarClass = classNames(
    'lunar',
    words?.isSpecial && 'special',
    day.endsWith('-01') && 'first',
    // 中秋 says nothing beside 中秋节; where there is room for 休 alone it does.
    words && holiday && name.startsWith(words.short) && 'again',
  );
  return [
    words ? html`<span class=${lunarClass} aria-hidden="true">${words.short}</span>` : nothing,
    holiday
      ? html`<span class="holiday ${isWork ? 'work' : ''}" data-sign=${sign} aria-hidden="true">${name}</span>`
      : nothing,
  ];
}

/**
 * The line under a grid: what the signs in it mean, and which of the years shown are not announced yet. Its room is there
 * in every period as soon as holidays are asked for, so that nothing moves when one of them has more to say.
 */
export function renderHolidayKey(
  grid: CalendarGrid,
  { holidays, asked, isComplete }: AlmanacFacts,
  { calendar }: ElementStrings<'calendar'>,
): TemplateResult | typeof nothing {
  if (!asked) return nothing;
  const days = daysOf(grid);
  const years = isComplete ? unpublishedYears(holidays, ...spanOf(grid)) : [];
  const explain = (kind: Holiday['kind'], sign: string, name: string) =>
    days.some((day) => holidays.get(day)?.kind === kind)
      ? html`<span class="holiday ${kind === 'work' ? kind : nothing}">${sign}</span> <span>${name}</span>`
      : nothing;
  return html`<p class="holiday-key">
    ${explain('off', calendar.dayOff, calendar.dayOffName)} ${explain('work', calendar.workday, calendar.workdayName)}
    ${years.length > 0 ? html`<span class="unpublished">${calendar.unpublished(years)}</span>` : nothing}
  </p>`;
}

function daysOf({ kind, view }: CalendarGrid): string[] {
  const lists: { day: string }[][] =
    kind === 'year' ? view.months.map(({ days }) => days) : view.rows.map(({ cells }) => cells);
  return lists.flat().map(({ day }) => day);
}

/** First and last day or month that a grid is about. */
function spanOf({ kind, view }: CalendarGrid): [from: string, to: string] {
  if (kind === 'term') return [view.term.start, view.term.end];
  if (kind === 'month') return [view.month, view.month];
  const months = view.months.map(({ month }) => month);
  return [months[0] ?? '', months[months.length - 1] ?? ''];
}
