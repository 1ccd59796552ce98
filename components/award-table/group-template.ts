import { html, type TemplateResult } from 'lit';

/**
 * The head of a group of rows; it stays in sight while its rows pass.
 *
 * @param count How many awards, in words.
 * @param columns How many it stands over.
 */
export function groupTemplate(title: string, count: string, columns: number): TemplateResult {
  return html`<tr class="group" role="row">
    <th scope="rowgroup" role="rowheader" colspan=${columns}>
      ${title}<span class="count">${count}</span>
    </th>
  </tr>`;
}
