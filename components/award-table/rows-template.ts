/** Heads and rows of the award table. */
import { html, nothing, type TemplateResult } from 'lit';
import { levelName } from '../records/index.js';
import type { Award } from '../records/types.js';
import { levelMark } from '../shared/category-mark.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { type AwardColumn, classesOf, dateWords, placeWords, yearWords } from './award-columns.js';
import type { AwardSortKey, SortDirection } from './award-order.js';

/** A head; ours sort when pressed (https://www.w3.org/WAI/ARIA/apg/patterns/table/examples/sortable-table/). */
export function headTemplate(
  column: AwardColumn,
  sorted: { key: AwardSortKey; direction: SortDirection } | undefined,
  strings: ElementStrings<'awards'>,
  onSort: (key: AwardSortKey) => void,
): TemplateResult {
  if ('extra' in column) return html`<th scope="col" class="extra">${column.extra}</th>`;
  const { key } = column;
  const direction = sorted?.key === key ? sorted.direction : undefined;
  return html`<th scope="col" class="column-${key}" aria-sort=${direction ?? nothing}>
    <button type="button" class="sort" @click=${() => onSort(key)}
      >${strings.awards.columns[key]}<svg class="caret ${direction ?? 'unsorted'}" viewBox="0 0 8 10" aria-hidden="true">
        <path class="up" d="M4 .5 7 4H1z"></path>
        <path class="down" d="M4 9.5 1 6h6z"></path></svg
    ></button>
  </th>`;
}

/** @param withYear whether dates say their year. */
export function rowTemplate(
  award: Award,
  columns: readonly AwardColumn[],
  withYear: boolean,
  strings: ElementStrings<'awards'>,
  onOpen: (event: MouseEvent, award: Award) => void,
): TemplateResult {
  return html`<tr>
    ${columns.map((column) => {
      if ('extra' in column) return cell('extra', column.extra, award.extras[column.extra] ?? '');
      if (column.key === 'work') return workCell(award, notesOf(award, columns), strings, onOpen);
      return knownCell(award, column.key, withYear, strings);
    })}
  </tr>`;
}

/** The work heads its row. It can take focus by script, when “more” brings new rows. */
function workCell(
  award: Award,
  notes: [head: string, value: string][],
  strings: ElementStrings<'awards'>,
  onOpen: (event: MouseEvent, award: Award) => void,
): TemplateResult {
  // A line of a list with numbers only names no work: nothing to link, and its contest heads the row.
  const url = award.work ? safeUrl(award.url) : undefined;
  return html`<th scope="row" class="column-work" tabindex="-1">
    ${url ? html`<a href=${url} @click=${(event: MouseEvent) => onOpen(event, award)}>${award.work}</a>` : award.work}
    ${award.category && award.category !== award.work ? html`<span class="note">${award.category}</span>` : nothing}
    ${notes.map(([head, value]) => html`<span class="note">${strings.common.field(head, value)}</span>`)}
  </th>`;
}

/** Values of columns we do not know that have no column of their own. */
function notesOf(award: Award, columns: readonly AwardColumn[]): [head: string, value: string][] {
  const shown = new Set(columns.map((column) => ('extra' in column ? column.extra : '')));
  return Object.entries(award.extras).filter(([head, value]) => value && !shown.has(head));
}

function knownCell(
  award: Award,
  key: AwardSortKey,
  withYear: boolean,
  strings: ElementStrings<'awards'>,
): TemplateResult {
  const label = strings.awards.columns[key];
  const { joinNames } = strings.common;
  switch (key) {
    case 'people': {
      const names = joinNames(award.people.map((person) => person.name));
      const classes = joinNames(classesOf(award, strings.lang));
      if (!names) return cell(key, label, classes);
      return cell(key, label, html`${names}${classes ? html`<span class="note">${classes}</span>` : nothing}`);
    }
    case 'tutors':
      return cell(key, label, joinNames(award.tutors.map((person) => person.name)));
    case 'level':
      if (!award.level) return cell(key, label, '');
      return cell(
        key,
        label,
        html`<span class="level level-${award.level}"
          >${levelMark(award.level)}<span>${levelName(award.level, strings.lang)}</span></span
        >`,
      );
    case 'place':
      return cell(key, label, placeWords(award, strings.lang));
    case 'competition':
      return cell(key, label, award.competition ?? '');
    case 'date': {
      const words = dateWords(award, strings.lang);
      const year = withYear ? yearWords(award, strings.lang) : '';
      if (!words || !award.date) return cell(key, label, words);
      return cell(
        key,
        label,
        html`<time datetime=${award.date}>${words}${year ? html`<span class="note">${year}</span>` : nothing}</time>`,
      );
    }
    default:
      return cell(key, label, award.count === undefined ? '' : String(award.count));
  }
}

function cell(name: string, label: string, content: TemplateResult | string): TemplateResult {
  if (content === '') return html`<td class="column-${name} empty" data-label=${label}>—</td>`;
  return html`<td class="column-${name}" data-label=${label}><div class="value">${content}</div></td>`;
}
