/** The figures above the list, set large, with bars of one scale. */
import { html, nothing, type TemplateResult } from 'lit';
import { levelName, placeName } from '../records/index.js';
import { levelMark } from '../shared/category-mark.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import type { AwardFigures, FigureColumn } from './award-figures.js';

export function figuresTemplate(figures: AwardFigures, strings: ElementStrings<'awards'>): TemplateResult {
  const named = figures.rows.length > 1 || figures.rows[0]?.schoolYear !== undefined;
  return html`<table class="figures" part="figures">
    <caption class="visually-hidden">${strings.awards.figures}</caption>
    <thead>
      <tr>
        ${named ? html`<td></td>` : nothing}
        ${figures.columns.map((column) => html`<th scope="col">${columnHead(figures.by, column, strings)}</th>`)}
        <th scope="col" class="total">${strings.awards.total}</th>
      </tr>
    </thead>
    <tbody>
      ${figures.rows.map(
        (row) => html`<tr>
          ${named ? html`<th scope="row">${row.schoolYear ? strings.common.schoolYearName(row.schoolYear) : strings.awards.unknownYear}</th>` : nothing}
          ${row.counts.map((count, index) => {
            const column = figures.columns[index] as FigureColumn;
            return html`<td class=${count === 0 ? 'zero' : ''} data-label=${columnName(figures.by, column, strings)}>
              <span class="number">${count}</span>
              <svg class="bar level-${column.level ?? 'none'}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width=${barLength(count, figures.largest)} height="4"></rect>
              </svg>
            </td>`;
          })}
          <td class="total" data-label=${strings.awards.total}><span class="number">${row.total}</span></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** 0–100; a number that is not zero is never too short to be seen. */
function barLength(count: number, largest: number): number {
  return count === 0 ? 0 : Math.max(1.5, Math.round((1000 * count) / largest) / 10);
}

function columnName(by: AwardFigures['by'], column: FigureColumn, strings: ElementStrings<'awards'>): string {
  if (by === 'level') return column.level ? levelName(column.level, strings.lang) : strings.awards.unknownLevel;
  return column.place ? placeName(column.place, strings.lang) : strings.awards.unknownLevel;
}

function columnHead(by: AwardFigures['by'], column: FigureColumn, strings: ElementStrings<'awards'>): TemplateResult {
  const name = columnName(by, column, strings);
  if (by === 'place') return html`${name}`;
  return html`<span class="level level-${column.level ?? 'none'}">${levelMark(column.level)}<span>${name}</span></span>`;
}
