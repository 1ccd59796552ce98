/** The filters: words, categories, grade, status and “only deadlines”, with the number behind each choice. */
import { html, nothing, type TemplateResult } from 'lit';
import { gradeName } from '../records/index.js';
import { categoryMark } from '../shared/category-mark.js';
import type { Drawing } from './drawing.js';
import type { CalendarFilter, FilterChoice, FilterChoices } from './filters.js';

export function renderFilters(
  filter: CalendarFilter,
  choices: FilterChoices,
  drawing: Drawing,
): TemplateResult | typeof nothing {
  const { calendar } = drawing.strings;
  const { act } = drawing;
  const { categories, grades, statuses, deadlines, hasText } = choices;
  const narrowing = [
    hasText ? renderText(filter.text ?? '', drawing) : nothing,
    renderSelect('grade', calendar.allGrades, grades, filter, drawing, (grade) => gradeName(grade, drawing.lang)),
    renderSelect('status', calendar.allStatuses, statuses, filter, drawing, (status) => calendar[status]),
    deadlines === undefined
      ? nothing
      : renderChip(calendar.onlyDeadlines, deadlines, filter.onlyDeadlines, html`<span class="tick"></span>`, () =>
          act('filter', { onlyDeadlines: !filter.onlyDeadlines }),
        ),
  ];
  if (categories.length === 0 && narrowing.every((part) => part === nothing)) return nothing;
  return html`<div class="filters" part="filters" role="group" aria-label=${calendar.filters}>
    ${categories.length > 0 ? renderCategories(filter, choices, drawing) : nothing}
    <div class="narrowing">${narrowing}</div>
  </div>`;
}

function renderCategories(
  { categories: chosen }: CalendarFilter,
  { categories, total }: FilterChoices,
  { strings: { calendar }, act }: Drawing,
): TemplateResult {
  return html`<div class="chips" role="group" aria-label=${calendar.categories} data-roving=".chip">
    ${renderChip(calendar.allCategories, total, chosen.length === 0, nothing, () => act('filter', { categories: [] }))}
    ${categories.map(({ value, count }) => {
      const isOn = chosen.includes(value);
      return renderChip(value || calendar.noCategory, count, isOn, categoryMark(value), () =>
        act('filter', { categories: isOn ? chosen.filter((each) => each !== value) : [...chosen, value] }),
      );
    })}
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

function renderText(text: string, { strings: { calendar }, isLive, act }: Drawing): TemplateResult {
  // While an input method composes, the field holds letters of pinyin, not words.
  const onInput = (event: InputEvent | CompositionEvent) => {
    const { value } = event.target as HTMLInputElement;
    if (!('isComposing' in event && event.isComposing)) act('filter', { text: value });
  };
  return html`<input
    type="search"
    class="chip find"
    autocomplete="off"
    aria-label=${calendar.find}
    placeholder=${calendar.find}
    ?disabled=${!isLive}
    .value=${text}
    @input=${onInput}
    @compositionend=${onInput}
  />`;
}

function renderSelect<K extends 'grade' | 'status'>(
  kind: K,
  all: string,
  choices: readonly FilterChoice<NonNullable<CalendarFilter[K]>>[],
  filter: CalendarFilter,
  { strings: { calendar }, isLive, act }: Drawing,
  nameOf: (value: NonNullable<CalendarFilter[K]>) => string,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  // The first option is “all”.
  const onChange = (event: Event) => {
    const { value } = choices[(event.target as HTMLSelectElement).selectedIndex - 1] ?? {};
    act('filter', { [kind]: value });
  };
  return html`<select class="chip choice" aria-label=${calendar[kind]} ?disabled=${!isLive} @change=${onChange}>
    <option value="" .selected=${filter[kind] === undefined}>${all}</option>
    ${choices.map(
      ({ value, count }) =>
        html`<option value=${value} .selected=${value === filter[kind]}>${calendar.choice(nameOf(value), count)}</option>`,
    )}
  </select>`;
}
