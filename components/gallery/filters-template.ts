/** The choices above the wall. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Work } from '../records/types.js';
import { levelName } from '../records/words/award-levels.js';
import { gradeName } from '../records/words/grade-names.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { type AwardChoice, FACETS, filterWorks, optionsOf, type WorkFacet, type WorkFilter } from './work-filter.js';

export interface WorkFiltersView {
  works: readonly Work[];
  filter: WorkFilter;
  /** Whether a choice would be heard; false in the prerendered page. */
  isLive: boolean;
  onChange: (filter: WorkFilter) => void;
}

/** A facet is offered where it divides the works: kinds as buttons, all else to choose from. */
export function filtersTemplate(view: WorkFiltersView, strings: ElementStrings<'gallery'>): TemplateResult {
  const { works, filter, onChange } = view;
  const words = strings.gallery;
  const chip = (kind: string | undefined, name: string, count: number) => html`<button
    type="button"
    class="chip"
    aria-pressed=${filter.kind === kind ? 'true' : 'false'}
    @click=${() => onChange({ ...filter, kind })}
  >${name} <span class="number">${count}</span></button>`;
  const facets = FACETS.map((facet) => ({ facet, options: optionsOf(works, filter, facet) })).filter(
    ({ facet, options }) => options.length > (facet === 'award' ? 0 : 1),
  );
  const kinds = facets.find(({ facet }) => facet === 'kind');
  const all = filterWorks(works, { ...filter, kind: undefined }).length;
  return html`<div class="filters" part="filters">
    ${
      kinds
        ? html`<div class="choices kinds" role="group" aria-label=${words.kinds}>
          ${chip(undefined, words.all, all)} ${kinds.options.map(({ value, count }) => chip(`${value}`, `${value}`, count))}
        </div>`
        : nothing
    }
    <div class="choices">
      ${facets
        .filter(({ facet }) => facet !== 'kind')
        .map(
          ({ facet, options }) => html`<select
            class="chip"
            data-facet=${facet}
            aria-label=${nameOf(facet, strings)}
            ?disabled=${!view.isLive}
            @change=${(event: Event) =>
              onChange({ ...filter, [facet]: options[(event.target as HTMLSelectElement).selectedIndex - 1]?.value })}
          >
            <option>${words.allOf[facet as Exclude<WorkFacet, 'kind'>]}</option>
            ${options.map(
              ({ value, count }) =>
                html`<option value=${value}>${valueName(facet, value, strings)} · ${count}</option>`,
            )}
          </select>`,
        )}
    </div>
  </div>`;
}

/** Sets the choices as the filter says; as attributes they would not follow a reader's own changes. */
export function markSelected(root: ParentNode, filter: WorkFilter): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>('select[data-facet]')) {
    const chosen = filter[select.dataset['facet'] as WorkFacet];
    if (chosen === undefined) select.selectedIndex = 0;
    else select.value = `${chosen}`;
  }
}

function nameOf(facet: WorkFacet, { common, gallery }: ElementStrings<'gallery'>): string {
  return facet === 'schoolYear' ? common.schoolYear : facet === 'grade' ? gallery.grade : gallery.viewer.award;
}

function valueName(facet: WorkFacet, value: string | number, strings: ElementStrings<'gallery'>): string {
  if (facet === 'grade') return gradeName(Number(value), strings.lang);
  if (facet === 'schoolYear') return strings.common.schoolYearName(`${value}`);
  const award = value as AwardChoice;
  return award === 'any' || award === 'other' ? strings.gallery.awards[award] : levelName(award, strings.lang);
}
