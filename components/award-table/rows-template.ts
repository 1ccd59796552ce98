/**
 * Heads and rows of the award table. Roles say what the elements are, since Safari forgets it where rows become cards.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { levelName } from '../records/index.js';
import type { Award } from '../records/types.js';
import { levelMark } from '../shared/level-mark.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { type AwardColumn, classesOf, dateWords, placeWords, winnersOf, yearWords } from './award-columns.js';
import type { AwardGroup } from './award-groups.js';
import type { AwardSortKey, SortDirection } from './award-order.js';
import type { AwardView } from './award-view.js';
import { valueName } from './facet-words.js';

export interface RowsView {
  strings: ElementStrings<'awards'>;
  columns: readonly AwardColumn[];
  /** Whether dates say their year. */
  withYear: boolean;
  sorted: { key: AwardSortKey; direction: SortDirection } | undefined;
  /** What the groups are heads of. */
  groupBy: string;
  /** Whether each award can be printed as a certificate. */
  certificates: boolean;
  onSort: (key: AwardSortKey) => void;
  onOpen: (event: MouseEvent, award: Award) => void;
  onCertificate: (award: Award) => void;
}

/** Rows that are rendered together, and again only when one of them or the way to show them changes. */
const CHUNK = 100;

/**
 * Head and rows of the table, a body for each group.
 *
 * @param view The same object as long as nothing in it has changed.
 * @param rendered How many rows.
 */
export function rowsTemplate({ list, rows, groups }: AwardView, rendered: number, view: RowsView): TemplateResult {
  const shown = Math.min(rows.length, rendered);
  const chunk = (from: number, to: number) =>
    guard([rows, from, to, view], () =>
      Array.from(rows.subarray(from, to), (row) => rowTemplate(list.index.awards[row] as Award, view)),
    );
  const body = (from: number, end: number) => {
    const to = Math.min(end, shown);
    const starts = Array.from({ length: Math.ceil((to - from) / CHUNK) }, (_, at) => from + at * CHUNK);
    return starts.map((start) => chunk(start, Math.min(start + CHUNK, to)));
  };
  return html`<thead role="rowgroup">
      <tr role="row">
        ${view.columns.map((column) => headTemplate(column, view))}
      </tr>
    </thead>
    ${
      groups
        ? groups
            .filter(({ from }) => from < shown)
            .map(
              (group) => html`<tbody class="awards" role="rowgroup">
                ${groupTemplate(group, view)} ${body(group.from, group.to)}
              </tbody>`,
            )
        : html`<tbody class="awards" role="rowgroup">${body(0, shown)}</tbody>`
    }`;
}

/** A head; ours sort when pressed (https://www.w3.org/WAI/ARIA/apg/patterns/table/examples/sortable-table/). */
function headTemplate(column: AwardColumn, { sorted, strings, onSort }: RowsView): TemplateResult {
  if ('extra' in column) return html`<th scope="col" role="columnheader" class="extra">${column.extra}</th>`;
  const { key } = column;
  const direction = sorted?.key === key ? sorted.direction : undefined;
  return html`<th scope="col" role="columnheader" class="column-${key}" aria-sort=${direction ?? nothing}>
    <button type="button" class="sort" @click=${() => onSort(key)}
      >${strings.awards.columns[key]}<svg class="caret ${direction ?? 'unsorted'}" viewBox="0 0 8 10" aria-hidden="true">
        <path class="up" d="M4 .5 7 4H1z"></path>
        <path class="down" d="M4 9.5 1 6h6z"></path></svg
    ></button>
  </th>`;
}

/** The head of a group of rows; it stays in sight while its rows pass. */
function groupTemplate(group: AwardGroup, { groupBy, columns, strings }: RowsView): TemplateResult {
  return html`<tr class="group" role="row">
    <th scope="rowgroup" role="rowheader" colspan=${columns.length}>
      ${valueName(groupBy, group.value, strings)}<span class="count">${strings.awards.count(group.count)}</span>
    </th>
  </tr>`;
}

function rowTemplate(award: Award, view: RowsView): TemplateResult {
  const { columns, strings, withYear } = view;
  return html`<tr role="row">
    ${columns.map((column) => {
      if ('extra' in column) return cell('extra', column.extra, award.extras[column.extra] ?? '');
      if (column.key === 'work') return workCell(award, view);
      return knownCell(award, column.key, withYear, strings);
    })}
  </tr>`;
}

/** The work heads its row. It can take focus by script, when “more” brings new rows. */
function workCell(award: Award, { columns, certificates, strings, onOpen, onCertificate }: RowsView): TemplateResult {
  // A line of a list with numbers only names no work: nothing to link, and its contest heads the row.
  const url = award.work ? safeUrl(award.url) : undefined;
  const notes = notesOf(award, columns);
  // The head of a row must not be empty, even where an award has no work: 优秀组织奖.
  const name = award.work || award.category || notes.length > 0 ? award.work : '—';
  return html`<th scope="row" role="rowheader" class="column-work" tabindex="-1">
    ${url ? html`<a href=${url} @click=${(event: MouseEvent) => onOpen(event, award)}>${award.work}</a>` : name}
    ${award.category && award.category !== award.work ? html`<span class="note">${award.category}</span>` : nothing}
    ${notes.map(([head, value]) => html`<span class="note">${strings.common.field(head, value)}</span>`)}
    ${
      certificates && award.count === undefined
        ? html`<button
            type="button"
            class="certificate scripted"
            aria-label=${strings.awards.certificateOf(award.work || award.placeText)}
            @click=${() => onCertificate(award)}
          >${strings.awards.certificate}</button>`
        : nothing
    }
  </th>`;
}

/** Values of columns we do not know that have no column of their own. */
function notesOf(award: Award, columns: readonly AwardColumn[]): [head: string, value: string][] {
  if (Object.keys(award.extras).length === 0) return [];
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
      const { names: winners, units } = winnersOf(award);
      const names = joinNames(winners);
      const classes = joinNames([...units, ...classesOf(award, strings.lang)]);
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
  if (content === '') return html`<td role="cell" class="column-${name} empty" data-label=${label}>—</td>`;
  return html`<td role="cell" class="column-${name}" data-label=${label}><div class="value">${content}</div></td>`;
}
