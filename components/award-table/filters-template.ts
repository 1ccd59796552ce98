/**
 * The filters beside the list: words, and a group of checkboxes for each facet with its counts. Whether a box is checked
 * is set by `markChosen`: Lit SSR would write `.checked=${false}` as the attribute `checked`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { levelName } from '../records/index.js';
import type { AwardLevel } from '../records/types.js';
import { levelMark } from '../shared/category-mark.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import type { AwardFacet, AwardFilter, FacetOption } from './award-filter.js';

export interface FiltersView {
  filter: AwardFilter;
  facets: readonly { facet: AwardFacet; options: readonly FacetOption[] }[];
  filtering: boolean;
  onText: (event: InputEvent | CompositionEvent) => void;
  onToggle: (facet: AwardFacet, value: string) => void;
  onClear: () => void;
}

export function filtersTemplate(view: FiltersView, strings: ElementStrings<'awards'>): TemplateResult {
  const words = strings.awards;
  return html`<div class="filters" part="filters" role="group" aria-label=${words.filters}>
    <label class="find">
      <span>${words.find}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${view.filter.text}
        @input=${view.onText}
        @compositionend=${view.onText}
      />
    </label>
    ${view.facets.map(
      ({ facet, options }) => html`<fieldset class="facet">
        <legend>${facetName(facet, strings)}</legend>
        <div class="options">
          ${options.map(
            (option) => html`<label class=${option.count === 0 && !option.chosen ? 'option none' : 'option'}>
              <input
                type="checkbox"
                data-facet=${facet}
                value=${option.value}
                @change=${() => view.onToggle(facet, option.value)}
              />
              <span class="name">${optionName(facet, option.value, strings)}</span>
              <span class="number">${option.count}</span>
            </label>`,
          )}
        </div>
      </fieldset>`,
    )}
    ${view.filtering ? html`<button type="button" class="clear" @click=${view.onClear}>${words.clear}</button>` : nothing}
  </div>`;
}

/** Checks the boxes below a root as the filter says. */
export function markChosen(root: ParentNode, filter: AwardFilter): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[data-facet]')) {
    box.checked = filter[box.dataset.facet as AwardFacet].includes(box.value);
  }
}

function facetName(facet: AwardFacet, strings: ElementStrings<'awards'>): string {
  if (facet === 'schoolYear') return strings.common.schoolYear;
  return facet === 'level' ? strings.awards.columns.level : strings.awards.category;
}

function optionName(facet: AwardFacet, value: string, strings: ElementStrings<'awards'>): TemplateResult {
  if (facet === 'schoolYear') return html`${strings.common.schoolYearName(value)}`;
  if (facet === 'category') return html`${value}`;
  const level = value as AwardLevel;
  return html`<span class="level level-${level}">${levelMark(level)}<span>${levelName(level, strings.lang)}</span></span>`;
}
