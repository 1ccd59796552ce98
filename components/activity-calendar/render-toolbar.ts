/** Everything above the grid: period, turning, view, subscription and filters. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../records/index.js';
import { gradeName } from '../records/index.js';
import { categoryMark } from '../shared/category-mark.js';
import type { CalendarStrings, Strings } from '../shared/strings/strings.js';
import type { CalendarView } from './activity-calendar.events.js';
import type { CalendarFilter, CategoryCount } from './filters.js';
import { calendarIcon, nextIcon, previousIcon } from './icons.js';
import { monthOf, partsOfMonth } from './month-grid.js';
import type { MonthView } from './month-view.js';
import { isWithin, type MonthBounds } from './period.js';

export interface ToolbarState {
  heading: string | undefined;
  /** `YYYY-MM`; undefined when nothing has a date. */
  month: string | undefined;
  term: MonthView['term'];
  bounds: MonthBounds | undefined;
  /** `YYYY-MM-DD`, once it is known. */
  today: string | undefined;
  view: CalendarView;
  icsHref: string | undefined;
}

export interface ToolbarActions {
  onTurn: (months: -1 | 1) => void;
  onToday: () => void;
  onView: (view: CalendarView) => void;
  onDownload: () => void;
}

export function renderToolbar(state: ToolbarState, { calendar }: Strings, actions: ToolbarActions): TemplateResult {
  const { heading, month } = state;
  return html`${heading ? html`<h2 class="heading" part="heading">${heading}</h2>` : nothing}
    <div class="head">
      ${month ? renderPeriod(month, state, calendar) : nothing}
      <div class="controls" part="controls">
        ${month ? html`${renderTurn(month, state, calendar, actions)} ${renderViews(state.view, calendar, actions)}` : nothing}
        ${
          state.icsHref
            ? html`<a class="button" href=${state.icsHref}>${calendarIcon}${calendar.subscribe}</a>`
            : html`<button type="button" class="download" @click=${actions.onDownload}>${calendarIcon}${calendar.download}</button>`
        }
      </div>
    </div>`;
}

function renderPeriod(month: string, { heading, term }: ToolbarState, calendar: CalendarStrings): TemplateResult {
  const { year, month: number } = partsOfMonth(month);
  const name = calendar.monthTitle(year, number);
  const weeks = term ? [term.term.name, calendar.weekSpan(term.from, term.to)].filter(Boolean).join(' · ') : '';
  return html`<div class="period">
    ${heading ? html`<h3 class="period-name">${name}</h3>` : html`<h2 class="period-name">${name}</h2>`}
    <p class="period-weeks">${weeks}</p>
  </div>`;
}

function renderTurn(
  month: string,
  { bounds, today }: ToolbarState,
  calendar: CalendarStrings,
  { onTurn, onToday }: ToolbarActions,
): TemplateResult {
  const isFirst = bounds === undefined || month <= bounds.first;
  const isLast = bounds === undefined || month >= bounds.last;
  const isTodayOutside = today !== undefined && bounds !== undefined && !isWithin(monthOf(today), bounds);
  return html`<div class="turn">
    <button type="button" class="square" aria-label=${calendar.previousMonth} ?disabled=${isFirst} @click=${() => onTurn(-1)}>${previousIcon}</button>
    <button type="button" ?disabled=${isTodayOutside} @click=${onToday}>${calendar.today}</button>
    <button type="button" class="square" aria-label=${calendar.nextMonth} ?disabled=${isLast} @click=${() => onTurn(1)}>${nextIcon}</button>
  </div>`;
}

function renderViews(chosen: CalendarView, calendar: CalendarStrings, { onView }: ToolbarActions): TemplateResult {
  const views = [
    ['month', calendar.monthView],
    ['agenda', calendar.agendaView],
  ] as const;
  return html`<div class="views" role="group" aria-label=${calendar.views}>
    ${views.map(
      ([view, name]) =>
        html`<button type="button" aria-pressed=${chosen === view ? 'true' : 'false'} @click=${() => onView(view)}>${name}</button>`,
    )}
  </div>`;
}

export interface FilterState {
  filter: CalendarFilter;
  categories: readonly CategoryCount[];
  grades: readonly number[];
  hasDeadlines: boolean;
  /** Whether a choice would be heard; false in the prerendered page. */
  isLive: boolean;
}

export interface FilterActions {
  /** `undefined` for all categories. */
  onCategory: (name: string | undefined) => void;
  onGrade: (grade: number | undefined) => void;
  onDeadlines: () => void;
}

export function renderFilters(
  state: FilterState,
  strings: Strings,
  actions: FilterActions,
): TemplateResult | typeof nothing {
  const { calendar } = strings;
  const { filter, categories, grades } = state;
  if (categories.length < 2 && grades.length === 0 && !state.hasDeadlines) return nothing;
  const total = categories.reduce((sum, category) => sum + category.count, 0);
  return html`<div class="filters" part="filters" role="group" aria-label=${calendar.filters}>
    ${
      categories.length > 1
        ? html`<div class="chips" role="group" aria-label=${calendar.categories}>
            ${renderChip(calendar.allCategories, total, filter.categories.length === 0, nothing, () => actions.onCategory(undefined))}
            ${categories.map(({ name, count }) =>
              renderChip(
                name || calendar.noCategory,
                count,
                filter.categories.includes(name),
                categoryMark(name || undefined),
                () => actions.onCategory(name),
              ),
            )}
          </div>`
        : nothing
    }
    <div class="narrowing">
      ${grades.length > 0 ? renderGrades(state, strings, actions) : nothing}
      ${
        state.hasDeadlines
          ? html`<button type="button" class="chip deadlines" aria-pressed=${filter.onlyDeadlines ? 'true' : 'false'} @click=${actions.onDeadlines}>${calendar.onlyDeadlines}</button>`
          : nothing
      }
    </div>
  </div>`;
}

function renderChip(
  name: string,
  count: number,
  isOn: boolean,
  mark: TemplateResult | typeof nothing,
  onClick: () => void,
): TemplateResult {
  return html`<button type="button" class="chip" aria-pressed=${isOn ? 'true' : 'false'} @click=${onClick}>
    ${mark}<span>${name}</span><span class="chip-count">${count}</span>
  </button>`;
}

function renderGrades(
  { filter, grades, isLive }: FilterState,
  { calendar, lang }: Strings,
  { onGrade }: FilterActions,
): TemplateResult {
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    onGrade(value === '' ? undefined : Number(value));
  };
  return html`<select class="chip grades" aria-label=${calendar.grade} ?disabled=${!isLive} @change=${onChange}>
    <option value="" .selected=${filter.grade === undefined}>${calendar.allGrades}</option>
    ${grades.map((grade) => html`<option value=${grade} .selected=${grade === filter.grade}>${gradeName(grade, lang satisfies Lang)}</option>`)}
  </select>`;
}
