/** What a reader has chosen, above the list: one thing after the other or everything can be taken back. */
import { html, nothing, type TemplateResult } from 'lit';
import { type AwardFacet, type AwardFilter, FACETS, isFiltering } from './award-filter.js';
import { type PanelWords, valueName } from './facet-words.js';

export interface ChosenView {
  filter: AwardFilter;
  onToggle: (facet: AwardFacet, value: string) => void;
  onForgetText: () => void;
  onClear: () => void;
}

export function chosenTemplate(view: ChosenView, strings: PanelWords): TemplateResult | typeof nothing {
  const { filter } = view;
  if (!isFiltering(filter)) return nothing;
  const words = strings.panels;
  const text = filter.text.trim();
  const chip = (name: string, onPress: () => void) =>
    html`<button type="button" class="chip" aria-label=${words.unchoose(name)} @click=${onPress}>
      <span class="name">${name}</span> <span class="cross">×</span>
    </button>`;
  return html`<div class="chosen" role="group" aria-label=${words.chosen}>
    ${text ? chip(words.quoted(text), view.onForgetText) : nothing}
    ${FACETS.flatMap((facet) =>
      filter[facet].map((value) => chip(valueName(facet, value, strings), () => view.onToggle(facet, value))),
    )}
    <button type="button" class="clear" @click=${view.onClear}>${words.clear}</button>
  </div>`;
}
