/** The numbers above the list, set large, with bars of one scale; every number opens the awards it counts. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { AwardLevel } from '../records/types.js';
import { levelTag } from '../shared/level-mark.js';
import { type AwardFacet, type AwardFilter, FACETS, isFiltering, NO_FILTER } from './award-filter.js';
import type { AwardPivot, AwardSummary } from './award-pivot.js';
import { facetName, type PanelWords, valueName } from './facet-words.js';
import { keepStop, moveByKey } from './figures-keys.js';

export interface SummaryView {
  summaries: readonly AwardSummary[];
  summary: AwardSummary;
  pivot: AwardPivot;
  /** What is chosen now, to mark its number. */
  filter: AwardFilter;
  /** Whether long figures show no more than their first rows … */
  isFolded: boolean;
  /** … and nothing else is there yet. */
  isFirstScreen: boolean;
  /** Whether there is script, so that numbers can be pressed. */
  isLive: boolean;
  /** Class of what stands around the list. */
  state: string;
  onSummary: (summary: AwardSummary) => void;
  onUnfold: () => void;
  onFilter: (filter: AwardFilter) => void;
}

/** Rows of long figures that stand there before “all”: the list is to begin within sight. The styles count them, too. */
const FEW = 8;

export function summaryTemplate(view: SummaryView, strings: PanelWords): TemplateResult {
  const words = strings.panels;
  const { summaries, summary } = view;
  return html`<div class="summary ${view.state} ${isFiltering(view.filter) ? 'of-all' : ''}" part="figures">
    ${
      summaries.length > 1
        ? html`<div class="views scripted" role="group" aria-label=${words.summaries}>
            ${summaries.map(
              (each) =>
                html`<button type="button" aria-pressed=${each === summary} @click=${() => view.onSummary(each)}>
                  ${words.summaryNames[each]}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${summary === 'chart' ? chartTemplate(view, strings) : tableTemplate(view, strings)}
  </div>`;
}

function tableTemplate(view: SummaryView, strings: PanelWords): TemplateResult {
  const { pivot, summary } = view;
  const words = strings.panels;
  const [down, across] = pivot.by;
  const named = pivot.rows.length > 1 || pivot.rows[0]?.value !== '';
  const isLarge = pivot.rows.length > 4 || pivot.columns.length > 7;
  const width = pivot.columns.length > 5 ? 'wide' : pivot.columns.length < 5 ? 'few' : '';
  const isLong = pivot.rows.length > FEW + 2;
  const rows = isLong && view.isFirstScreen ? pivot.rows.slice(0, FEW) : pivot.rows;
  return html`<table class="figures ${isLarge ? 'many' : ''} ${width} ${isLong && view.isFolded ? 'folded' : ''}" role="table" @focusin=${keepStop} @keydown=${moveByKey}>
    <caption class="visually-hidden">${words.figures(words.summaryNames[summary])}</caption>
    <thead>
      <tr role="row">
        ${named ? html`<th scope="col" role="columnheader">${facetName(down, strings)}</th>` : nothing}
        ${pivot.columns.map((value) => html`<th scope="col" role="columnheader">${headOf(across, value, strings)}</th>`)}
        <th scope="col" role="columnheader" class="total">${words.total}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr role="row">
          ${named ? html`<th scope="row" role="rowheader">${headOf(down, row.value, strings)}</th>` : nothing}
          ${row.counts.map((count, at) => {
            const value = pivot.columns[at] as string;
            const label = valueName(across, value, strings);
            if (count === 0) return html`<td role="cell" data-label=${label}><span class="number zero">0</span></td>`;
            // A number is never too small for its bar to be seen.
            return html`<td role="cell" data-label=${label}
              >${number(view, { [down]: [row.value], [across]: [value] }, count, strings)}<svg
                viewBox="0 0 100 1"
                preserveAspectRatio="none"
                class="bar level-${(across === 'level' && value) || 'none'}"
                aria-hidden="true"
              ><rect width=${Math.max(3, Math.round((100 * count) / pivot.largest))} height="1"></rect></svg
            ></td>`;
          })}
          <td role="cell" class="total" data-label=${words.total}>${number(view, { [down]: [row.value] }, row.total, strings)}</td>
        </tr>`,
      )}
    </tbody>
    ${
      pivot.rows.length > 1
        ? html`<tfoot>
            <tr role="row">
              <th scope="row" role="rowheader">${words.total}</th>
              ${pivot.totals.map(
                (count, at) =>
                  html`<td role="cell" data-label=${valueName(across, pivot.columns[at] as string, strings)}>
                    ${number(view, { [across]: [pivot.columns[at] as string] }, count, strings)}
                  </td>`,
              )}
              <td role="cell" class="total">${number(view, {}, pivot.total, strings)}</td>
            </tr>
          </tfoot>`
        : nothing
    }
  </table>
  ${
    isLong
      ? html`<button type="button" class="fold scripted" aria-expanded=${!view.isFolded} @click=${view.onUnfold}>
          ${view.isFolded ? words.allValues(pivot.rows.length) : words.fewValues}
        </button>`
      : nothing
  }`;
}

/** A column for each year from the earliest, its levels one above the other. */
function chartTemplate(view: SummaryView, strings: PanelWords): TemplateResult {
  const { pivot } = view;
  const highest = Math.max(1, ...pivot.rows.map((row) => row.total));
  const scale = (count: number) => Math.round((1000 * count) / highest) / 10;
  return html`<ol class="chart tones" aria-label=${strings.panels.figures(strings.panels.summaryNames.chart)}>
      ${[...pivot.rows].reverse().map((row) => {
        let top = 100;
        return html`<li>
          ${number(view, { schoolYear: [row.value] }, row.total, strings)}
          <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
            ${[...row.counts.keys()].reverse().map((at) => {
              const height = scale(row.counts[at] as number);
              top -= height;
              return bars(pivot.columns[at] as string, height, top);
            })}
          </svg>
          <span class="name">${valueName('schoolYear', row.value, strings)}</span>
        </li>`;
      })}
    </ol>
    <p class="legend tones">
      ${pivot.columns.map(
        (value) =>
          html`<span class="level-${value || 'none'}"
            ><svg class="key" viewBox="0 0 10 10" aria-hidden="true">${bars(value, 10, 0)}</svg>
            ${valueName('level', value, strings)}</span
          >`,
      )}
    </p>`;
}

/** A number that filters; zero opens nothing, and before there is script none does. */
function number(
  view: SummaryView,
  values: Partial<Record<AwardFacet, string[]>>,
  count: number,
  strings: PanelWords,
): TemplateResult {
  const words = strings.panels;
  if (count === 0) return html`<span class="number zero">0</span>`;
  if (!view.isLive) return html`<span class="number">${words.number(count)}</span>`;
  const chosen = { ...NO_FILTER, ...values };
  return html`<button
    type="button"
    class="number ${isChosen(view.filter, chosen) ? 'open' : ''}"
    aria-label=${words.figure(headsOf(chosen, strings), count)}
    @click=${() => view.onFilter(chosen)}
  >${words.number(count)}</button>`;
}

/** Whether exactly this is chosen; nothing is no choice. */
function isChosen(filter: AwardFilter, chosen: AwardFilter): boolean {
  return isFiltering(filter) && FACETS.every((facet) => filter[facet].join('|') === chosen[facet].join('|'));
}

/** Heads that a number stands under, spoken. */
function headsOf(chosen: AwardFilter, strings: PanelWords): string[] {
  const heads = FACETS.flatMap((facet) => chosen[facet].map((value) => valueName(facet, value, strings)));
  return heads.length > 0 ? heads : [strings.panels.total];
}

function bars(level: string, height: number, y: number): SVGTemplateResult {
  return svg`<rect class="level-${level || 'none'}" width="10" height=${height} y=${y}></rect>`;
}

function headOf(facet: AwardFacet, value: string, strings: PanelWords): TemplateResult | string {
  const name = valueName(facet, value, strings);
  return facet === 'level' ? levelTag((value || undefined) as AwardLevel | undefined, name) : name;
}
