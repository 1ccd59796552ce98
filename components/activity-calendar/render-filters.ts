/** The filters: words, categories, grade, status and “only deadlines”, with the number behind each choice. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ActivityStatus } from '../records/index.js';
import { gradeName } from '../records/index.js';
import { categoryMark } from '../shared/category-mark.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import type { CalendarFilter, FilterChoice, FilterChoices } from './filters.js';

/**
 * @param isLive Whether a choice would be heard; false in the prerendered page.
 * @param onChange Takes what the reader changed, and only that.
 */
export function renderFilters(
  filter: CalendarFilter,
  choices: FilterChoices,
  isLive: boolean,
  strings: ElementStrings<'calendar'>,
  onChange: (change: Partial<CalendarFilter>) => void,
): TemplateResult | typeof nothing {
  const { calendar, lang } = strings;
  const { categories, grades, statuses, deadlines, hasText } = choices;
  const narrowing = [
    hasText ? renderText(filter.text ?? '', isLive, strings, onChange) : nothing,
    renderSelect(calendar.grade, calendar.allGrades, grades, filter.grade, isLive, strings, {
      name: (grade) => gradeName(grade, lang),
      onChoose: (grade) => onChange({ grade }),
    }),
    renderSelect(calendar.status, calendar.allStatuses, statuses, filter.status, isLive, strings, {
      name: (status: ActivityStatus) => calendar[status],
      onChoose: (status) => onChange({ status }),
    }),
    deadlines === undefined
      ? nothing
      : renderChip(calendar.onlyDeadlines, deadlines, filter.onlyDeadlines, html`<span class="tick"></span>`, () =>
          onChange({ onlyDeadlines: !filter.onlyDeadlines }),
        ),
  ];
  if (categories.length === 0 && narrowing.every((part) => part === nothing)) return nothing;
  return html`<div class="filters" part="filters" role="group" aria-label=${calendar.filters}>
    ${categories.length > 0 ? renderCategories(filter, choices, strings, onChange) : nothing}
    <div class="narrowing">${narrowing}</div>
  </div>`;
}

function renderCategories(
  { categories: chosen }: CalendarFilter,
  { categories, total }: FilterChoices,
  { calendar }: ElementStrings<'calendar'>,
  onChange: (change: Partial<CalendarFilter>) => void,
): TemplateResult {
  return html`<div class="chips" role="group" aria-label=${calendar.categories}>
    ${renderChip(calendar.allCategories, total, chosen.length === 0, nothing, () => onChange({ categories: [] }))}
    ${categories.map(({ value, count }) => {
      const isOn = chosen.includes(value);
      return renderChip(value || calendar.noCategory, count, isOn, categoryMark(value || undefined), () =>
        onChange({ categories: isOn ? chosen.filter((each) => each !== value) : [...chosen, value] }),
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

function renderText(
  text: string,
  isLive: boolean,
  { calendar }: ElementStrings<'calendar'>,
  onChange: (change: Partial<CalendarFilter>) => void,
): TemplateResult {
  // While an input method composes, the field holds letters of pinyin, not words.
  const onInput = (event: InputEvent | CompositionEvent) => {
    if (!('isComposing' in event && event.isComposing)) onChange({ text: (event.target as HTMLInputElement).value });
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

function renderSelect<T extends string | number>(
  label: string,
  all: string,
  choices: readonly FilterChoice<T>[],
  chosen: T | undefined,
  isLive: boolean,
  { calendar }: ElementStrings<'calendar'>,
  { name, onChoose }: { name: (value: T) => string; onChoose: (value: T | undefined) => void },
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  // The first option is “all”.
  const onChange = (event: Event) => onChoose(choices[(event.target as HTMLSelectElement).selectedIndex - 1]?.value);
  return html`<select class="chip choice" aria-label=${label} ?disabled=${!isLive} @change=${onChange}>
    <option value="" .selected=${chosen === undefined}>${all}</option>
    ${choices.map(
      ({ value, count }) =>
        html`<option value=${value} .selected=${value === chosen}>${calendar.choice(name(value), count)}</option>`,
    )}
  </select>`;
}
