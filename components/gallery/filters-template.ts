/** The choices above the wall. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Work } from '../records/types.js';
import { gradeName } from '../records/words/grade-names.js';
import { levelName } from '../records/words/level-names.js';
import { isPlace, placeName } from '../records/words/place-names.js';
import type { ElementStrings, GalleryFilterStrings } from '../shared/strings/strings.js';
import { type AwardChoice, FACETS, filterWorks, optionsOf, type WorkFacet, type WorkFilter } from './work-filter.js';

export interface WorkFiltersView {
  works: readonly Work[];
  filter: WorkFilter;
  /** Whether a choice would be heard; false in the prerendered page. */
  isLive: boolean;
  onChange: (filter: WorkFilter) => void;
}

export type FilterWords = ElementStrings<'gallery'> & { filters: GalleryFilterStrings };

/** A facet is offered where it divides the works: kinds as buttons, all else to choose from. */
export function filtersTemplate(view: WorkFiltersView, strings: FilterWords): TemplateResult | typeof nothing {
  const { works, filter, onChange } = view;
  const { common, gallery, filters: words } = strings;
  const names = { schoolYear: common.schoolYear, grade: words.grade, award: gallery.viewer.award };
  // Before there is script a choice is no more than its words.
  const chip = (kind: string | undefined, name: string, count: number) => {
    const isChosen = filter.kind === kind;
    const content = html`${name} <span class="number">${count}</span>`;
    return view.isLive
      ? html`<button
          type="button"
          class="chip ${isChosen ? 'chosen' : ''}"
          aria-pressed=${isChosen}
          @click=${() => onChange({ ...filter, kind })}
        >${content}</button>`
      : html`<span class="chip ${isChosen ? 'chosen' : ''}">${content}</span>`;
  };
  let chips: TemplateResult | undefined;
  const lists: TemplateResult[] = [];
  for (const facet of FACETS) {
    const options = optionsOf(works, filter, facet);
    if (options.length < (facet === 'award' ? 1 : 2)) continue;
    if (facet === 'kind') {
      const all = filterWorks(works, { ...filter, kind: undefined }).length;
      chips = html`<div class="choices kinds" role="group" aria-label=${words.kinds}>
        ${chip(undefined, words.all, all)} ${options.map(({ value, count }) => chip(`${value}`, `${value}`, count))}
      </div>`;
    } else
      lists.push(html`<select
        class="chip ${filter[facet] ? 'chosen' : ''}"
        data-facet=${facet}
        aria-label=${names[facet]}
        ?disabled=${!view.isLive}
        @change=${(event: Event) =>
          onChange({ ...filter, [facet]: options[(event.target as HTMLSelectElement).selectedIndex - 1]?.value })}
      >
        <option>${words.allOf[facet]}</option>
        ${options.map(
          ({ value, count }) => html`<option value=${value}>${valueName(facet, value, strings)} · ${count}</option>`,
        )}
      </select>`);
  }
  if (!chips && lists.length === 0) return nothing;
  return html`<div class="filters" part="filters">${chips ?? nothing}<div class="choices">${lists}</div></div>`;
}

function valueName(
  facet: Exclude<WorkFacet, 'kind'>,
  value: string | number,
  { common, filters, lang }: FilterWords,
): string {
  if (facet === 'grade') return gradeName(+value, lang);
  if (facet === 'schoolYear') return common.schoolYearName(`${value}`);
  const award = value as AwardChoice;
  if (award === 'any' || award === 'other') return filters.awards[award];
  return isPlace(award) ? placeName(award, lang) : levelName(award, lang);
}
