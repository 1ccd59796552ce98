/** What the results of a search page may be kept to: plain choices, each with the number of results it leaves. */
import { html, nothing, type TemplateResult } from 'lit';
import { gradeName } from '../records/words/grade-names.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import type { FacetChoice, SearchFacets, SearchFilter } from './search-provider.js';

export interface FacetsView {
  facets: SearchFacets | undefined;
  /** Number of results. */
  total: number;
  filter: SearchFilter;
  strings: ElementStrings<'search'>;
  /** @param filter The whole filter after the choice. */
  onFilter: (filter: SearchFilter) => void;
}

/** Nothing where there is no choice. */
export function facetsTemplate({ facets, total, filter, strings, onFilter }: FacetsView): unknown {
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  if (!facets || (total < 2 && !isFiltered)) return nothing;
  const words = strings.search;
  const choice = <V extends string | number>(
    key: keyof SearchFilter,
    choices: readonly FacetChoice<V>[],
    nameOf: (value: V) => string,
  ): TemplateResult | typeof nothing => {
    const chosen = filter[key] as V | undefined;
    // A choice that leaves nothing stays in sight: it may be taken back.
    const all = chosen === undefined || choices.some(([value]) => value === chosen) ? choices : [[chosen, 0] as const];
    if (all.length < 2 && chosen === undefined) return nothing;
    const [name, every] = words.facets[key];
    const onChange = (event: Event) => {
      const value = all[(event.target as HTMLSelectElement).selectedIndex - 1]?.[0];
      onFilter({ ...filter, [key]: value });
    };
    return html`<label class="facet"
      ><span class="visually-hidden">${name}</span
      ><select class=${chosen === undefined ? '' : 'chosen'} autocomplete="off" @change=${onChange}>
        <option .selected=${chosen === undefined}>${every}</option>
        ${all.map(
          ([value, count]) =>
            html`<option .selected=${value === chosen}>${words.choice(nameOf(value), count)}</option>`,
        )}
      </select></label
    >`;
  };
  const asIs = (value: string) => value;
  const parts = [
    choice('kind', facets.kind, asIs),
    choice('schoolYear', facets.schoolYear, asIs),
    choice('grade', facets.grade, (grade) => gradeName(grade, strings.lang)),
    choice('category', facets.category, asIs),
  ];
  if (parts.every((part) => part === nothing)) return nothing;
  return html`<div class="facets" part="facets" role="group" aria-label=${words.filters}>
    ${parts}
    ${isFiltered ? html`<button type="button" class="clear" @click=${() => onFilter({})}>${words.clearFilter}</button>` : nothing}
  </div>`;
}
