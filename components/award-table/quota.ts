/** Prizes to be given, shown as the table that they were written in: a part that is loaded by need. */
import { css, html, isServer, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Award } from '../records/types.js';
import type { Lang } from '../records/words/lang.js';
import { addStyles } from '../shared/adopt-styles.js';
import { quotaMatrix } from './quota-matrix.js';

export { quotaCount } from '../shared/strings/award-quota.js';

/** Figures are set larger; short words are not parted, so that a phone has room for long ones. */
function lookOf(text: string): string {
  return /^\d+$/.test(text) ? 'number' : text.length > 4 ? '' : 'short';
}

/** Hosts that have the styles; those of a server hold them from the beginning. */
const dressed = new WeakSet<LitElement>();

/**
 * @param caption Title and sum of the list.
 * @returns undefined for a list that is no quota, whatever its title says.
 */
export function quotaTemplate(
  host: LitElement,
  awards: readonly Award[],
  lang: Lang,
  caption: TemplateResult,
): TemplateResult | undefined {
  const matrix = quotaMatrix(awards, lang);
  if (!matrix) return undefined;
  if (!isServer && !dressed.has(host)) {
    dressed.add(host);
    addStyles(host.renderRoot as ShadowRoot, styles);
  }
  const { heads, groups, isNamed } = matrix;
  return html`<div class="body"><div class="list"><table class="quota" part="table" role="table">
    ${caption}
    <thead>
      <tr>
        ${isNamed ? html`<td></td>` : nothing}
        ${heads.map((head) => html`<th scope="col" class=${lookOf(head)}>${head}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({ name, rows }) => html`<tbody>
        ${name ? html`<tr class="group"><th scope="rowgroup" colspan=${heads.length + Number(isNamed)}>${name}</th></tr>` : nothing}
        ${rows.map(
          (row) => html`<tr>
            ${isNamed ? (row.name ? html`<th scope="row">${row.name}</th>` : html`<td></td>`) : nothing}
            ${row.cells.map((cell) => html`<td class=${lookOf(cell)}>${cell || '—'}</td>`)}
          </tr>`,
        )}
      </tbody>`,
    )}
  </table></div></div>`;
}

export const styles = css`
  .quota {
    width: auto;
    min-width: min(100%, calc(30 * var(--_rem)));
    max-width: 100%;
  }
  .quota th,
  .quota td {
    padding: 10px 0 10px 16px;
    border-bottom: 1px solid var(--_line);
    text-align: end;
    vertical-align: baseline;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .quota th:first-child,
  .quota td:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .quota thead > tr > * {
    padding-top: 0;
    border-bottom: 2px solid var(--_text);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .quota .short {
    white-space: nowrap;
  }
  .quota tbody th {
    font-weight: 600;
  }
  .quota .number {
    font-size: 1.125em;
  }
  .quota .group th {
    padding-top: 20px;
    border-bottom-color: var(--_text);
    font-family: var(--_font-heading);
    font-weight: 700;
  }

  @container (max-width: 479.98px) {
    .quota th,
    .quota td {
      padding-inline-start: 8px;
    }
  }

  @media print {
    .quota tr {
      break-inside: avoid;
    }
    .quota th,
    .quota td {
      padding-block: 4px;
      font-size: 9pt;
    }
  }
`;
