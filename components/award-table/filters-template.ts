/**
 * The filters beside the list: words, and a group of checkboxes for each facet with its counts. Whether a box is checked
 * is set by `markChosen`: Lit SSR would write `.checked=${false}` as the attribute `checked`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { AwardLevel } from '../records/types.js';
import { levelTag } from '../shared/level-mark.js';
import { type AwardFacet, type AwardFilter, FACETS } from './award-filter.js';
import type { FacetOption } from './award-select.js';
import { facetName, type PanelWords, valueName } from './facet-words.js';

/** Values of a facet that stand there before “all”. */
const FEW = 8;

export interface FiltersView {
  filter: AwardFilter;
  /** `undefined` while the list shows its first screen only: they come with the rest. */
  options: Record<AwardFacet, readonly FacetOption[]> | undefined;
  /** Facets whose values are all shown; `filters` for the facets themselves, which a phone folds away. */
  unfolded: ReadonlySet<string>;
  onText: (text: string) => void;
  onToggle: (facet: AwardFacet, value: string) => void;
  onUnfold: (facet: AwardFacet | 'filters') => void;
}

export function filtersTemplate(view: FiltersView, strings: PanelWords): TemplateResult {
  const words = strings.panels;
  const isUnfolded = view.unfolded.has('filters');
  return html`<div class="filters ${isUnfolded ? '' : 'folded'}" part="filters" role="group" aria-label=${words.filters}>
    <label class="find">
      <span>${words.find}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${view.filter.text}
        @input=${onText}
        @compositionend=${onText}
      />
    </label>
    <button type="button" class="unfold scripted" aria-expanded=${isUnfolded} @click=${() => view.onUnfold('filters')}>
      ${words.filters}
    </button>
    ${FACETS.map((facet) => facetTemplate(facet, view.options?.[facet] ?? [], view, strings))}
  </div>`;

  function onText(event: InputEvent | CompositionEvent): void {
    // Pinyin on its way to characters is not what the reader looks for.
    if ('isComposing' in event && event.isComposing) return;
    view.onText((event.target as HTMLInputElement).value);
  }
}

function facetTemplate(
  facet: AwardFacet,
  options: readonly FacetOption[],
  view: FiltersView,
  strings: PanelWords,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  const words = strings.panels;
  const isUnfolded = view.unfolded.has(facet);
  const isLong = options.length > FEW + 2;
  const shown = isLong && !isUnfolded ? options.filter(({ chosen }, at) => at < FEW || chosen) : options;
  return html`<fieldset class="facet">
    <legend>${facetName(facet, strings)}</legend>
    <div class="options">
      ${shown.map(
        ({ value, count, chosen }) => html`<label class=${count === 0 && !chosen ? 'option none' : 'option'}>
          <input type="checkbox" data-facet=${facet} value=${value} @change=${onChange} />
          <span class="name">${optionName(facet, value, strings)}</span>
          <span class="number">${words.number(count)}</span>
        </label>`,
      )}
    </div>
    ${
      isLong
        ? html`<button type="button" class="fold scripted" aria-expanded=${isUnfolded} @click=${() => view.onUnfold(facet)}>
            ${isUnfolded ? words.fewValues : words.allValues(options.length)}
          </button>`
        : nothing
    }
  </fieldset>`;

  function onChange(event: Event): void {
    view.onToggle(facet, (event.target as HTMLInputElement).value);
  }
}

/** Checks the boxes below a root as the filter says, and sets each list to its choice. */
export function markChosen(root: ParentNode, filter: AwardFilter): void {
  for (const list of root.querySelectorAll('select')) list.value = list.dataset.chosen ?? '';
  for (const box of root.querySelectorAll<HTMLInputElement>('input[data-facet]')) {
    box.checked = filter[box.dataset.facet as AwardFacet].includes(box.value);
  }
}

function optionName(facet: AwardFacet, value: string, strings: PanelWords): TemplateResult | string {
  const name = valueName(facet, value, strings);
  return facet === 'level' && value !== '' ? levelTag(value as AwardLevel, name) : name;
}
