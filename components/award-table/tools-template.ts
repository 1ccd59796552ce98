/** What a reader can do with the list as a whole: group it, order its words, take it along. Needs script. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Collation } from '../shared/chinese-order.js';
import { facetName, type PanelWords } from './facet-words.js';
import { type AwardSortKey, columnName } from './sort-keys.js';

export type ExportFormat = 'csv' | 'xlsx' | 'print';
const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'print'];

export interface ToolsView {
  groupKeys: readonly string[];
  groupBy: string;
  /** Empty where each has a head to press. */
  sortKeys: readonly AwardSortKey[];
  /** `undefined` for the order of the list. */
  sortBy: AwardSortKey | undefined;
  /** `undefined` while no column of words decides the order. */
  collation: Collation | undefined;
  onGroup: (groupBy: string) => void;
  onSort: (key: AwardSortKey | undefined) => void;
  onCollation: (collation: Collation) => void;
  onExport: (format: ExportFormat) => void;
}

export function toolsTemplate(view: ToolsView, strings: PanelWords): TemplateResult {
  const words = strings.panels;
  const groups = [['', words.noGroup], ...view.groupKeys.map((key) => [key, facetName(key, strings)])];
  const sorts = [['', words.noSort], ...view.sortKeys.map((key) => [key, columnName(key, strings.awards.columns)])];
  return html`<div class="tools scripted" part="tools">
    ${groups.length > 1 ? choice(words.group, groups, view.groupBy, view.onGroup) : nothing}
    ${sorts.length > 1 ? choice(words.sort, sorts, view.sortBy ?? '', (key) => view.onSort((key || undefined) as AwardSortKey | undefined)) : nothing}
    ${
      view.collation
        ? choice(words.order, Object.entries(words.collations), view.collation, (value) =>
            view.onCollation(value as Collation),
          )
        : nothing
    }
    <span class="export" role="group" aria-label=${words.export}>
      ${FORMATS.map((format) => html`<button type="button" @click=${() => view.onExport(format)}>${words[format]}</button>`)}
    </span>
  </div>`;
}

function choice(
  label: string,
  options: readonly (readonly string[])[],
  chosen: string,
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select data-chosen=${chosen} @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, name]) => html`<option value=${value as string}>${name}</option>`)}
    </select>
  </label>`;
}
