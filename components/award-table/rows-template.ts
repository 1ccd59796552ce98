/**
 * Heads and rows of the award table. Roles say what the elements are, since Safari forgets it where rows become cards.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Award } from '../records/types.js';
import { levelName } from '../records/words/level-names.js';
import { levelTag } from '../shared/level-mark.js';
import { isPlanColumn } from '../shared/plan-column.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import {
  type AwardColumn,
  classesOf,
  countWords,
  dateWords,
  placeWords,
  winnersOf,
  yearWords,
} from './award-columns.js';
import type { AwardView } from './award-view.js';
import { type AwardSortKey, type OwnSortKey, type SortDirection } from './sort-keys.js';

export interface RowsView {
  strings: ElementStrings<'awards'>;
  columns: readonly AwardColumn[];
  /** What stands below the head of a row, as few awards say it. */
  notes: readonly OwnSortKey[];
  /** Of {@link rowStringsOf}. */
  rowStrings: TemplateStringsArray;
  /** Of all awards; empty where dates say theirs. */
  year: string;
  sorted: { key: AwardSortKey; direction: SortDirection } | undefined;
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
 * @param isLive Whether there is script, so that heads can be pressed.
 */
export function rowsTemplate(
  { list, rows, groups }: AwardView,
  rendered: number,
  view: RowsView,
  isLive: boolean,
): TemplateResult {
  const shown = Math.min(rows.length, rendered);
  const awardAt = (at: number) => list.index.awards[rows[at] as number] as Award;
  const chunk = (first: number, from: number, to: number) =>
    guard([rows, from, to, view], () =>
      Array.from({ length: to - from }, (_, at) =>
        rowTemplate(awardAt(from + at), from + at > first ? awardAt(from + at - 1) : undefined, view),
      ),
    );
  const body = (from: number, end: number) => {
    const to = Math.min(end, shown);
    const starts = Array.from({ length: Math.ceil((to - from) / CHUNK) }, (_, at) => from + at * CHUNK);
    return starts.map((start) => chunk(from, start, Math.min(start + CHUNK, to)));
  };
  return html`<thead role="rowgroup">
      <tr role="row">
        ${view.columns.map((column) => headTemplate(column, view, isLive))}
      </tr>
    </thead>
    ${
      groups
        ? groups
            .filter(({ from }) => from < shown)
            .map(
              (group) => html`<tbody class="awards" role="rowgroup">
                ${group.head} ${body(group.from, group.to)}
              </tbody>`,
            )
        : html`<tbody class="awards" role="rowgroup">${body(0, shown)}</tbody>`
    }`;
}

/**
 * A head, which sorts when pressed (https://www.w3.org/WAI/ARIA/apg/patterns/table/examples/sortable-table/), and before there is
 * script are words of the same size.
 */
function headTemplate(column: AwardColumn, { sorted, strings, onSort }: RowsView, isLive: boolean): TemplateResult {
  const [key, name]: [AwardSortKey, string] =
    'extra' in column ? [`extra:${column.extra}`, column.extra] : [column.key, strings.awards.columns[column.key]];
  const direction = sorted?.key === key ? sorted.direction : undefined;
  // The arrows stand beside the button: they stay where they are when it comes.
  return html`<th
    scope="col"
    role="columnheader"
    aria-sort=${direction ?? nothing}
    @click=${() => onSort(key)}
  >
    ${isLive ? html`<button type="button" class="sort">${name}</button>` : html`<span class="sort">${name}</span>`}<svg
      class="caret"
      viewBox="0 0 8 10"
      aria-hidden="true"
    >
      <path class="up" d="M4 .5 7 4H1z"></path>
      <path class="down" d="M4 9.5 1 6h6z"></path>
    </svg>
  </th>`;
}

/** @param before The award in the row above; `undefined` at the head of a group. */
function rowTemplate(award: Award, before: Award | undefined, view: RowsView): TemplateResult {
  const values = view.columns.flatMap((column, at): unknown[] => {
    if ('extra' in column) {
      const text = award.extras[column.extra] || EMPTY;
      return [text === EMPTY, column.extra, linkTo(award, text, view, column.extra, '')];
    }
    if (at === 0) {
      const notes = notesOf(award, before, view);
      return [headOf(award, column.key, view), belowHead(award, notes, view)];
    }
    const content = contentOf(award, column.key, view) || EMPTY;
    return [content === EMPTY, linkTo(award, content, view, column.key, '')];
  });
  return html(view.rowStrings, ...values);
}

/** Stands in a cell that has nothing to say. */
const EMPTY = '—';

const STRINGS = new Map<string, TemplateStringsArray>();

/**
 * The one template of all rows with these columns: rows of a template for each cell take three times as long. Its words are
 * ours alone; those of authors are values.
 */
export function rowStringsOf(
  columns: readonly AwardColumn[],
  { lang, awards }: ElementStrings<'awards'>,
): TemplateStringsArray {
  const cells = columns.map((column, at) => {
    const [key, label] = 'extra' in column ? ['extra', '|'] : [column.key, JSON.stringify(awards.columns[column.key])];
    // The head of its row can take focus by script, when “more” brings new rows.
    return at === 0 && label !== '|'
      ? `<th scope="row" role="rowheader" class="column-${key}" tabindex="-1">||</th>`
      : `<td role="cell" class="column-${key}" ?data-empty=| data-label=${label}><div class="value">|</div></td>`;
  });
  const text = `<tr role="row">${cells.join('')}</tr>`;
  const key = lang + text;
  let strings = STRINGS.get(key);
  if (!strings) {
    const parts = text.split('|');
    strings = Object.assign(parts, { raw: parts }) as unknown as TemplateStringsArray;
    STRINGS.set(key, strings);
  }
  return strings;
}

/** The head of a row: the work, in a list without works who won or what for. */
function headOf(award: Award, key: OwnSortKey, view: RowsView): TemplateResult | string {
  if (key === 'people') return winnerTemplate(award, view, true) || EMPTY;
  // Among works one without is headed by its category, else by who won: the head of a row must not be empty.
  const words =
    key === 'work'
      ? award.work || award.category || wordsOf(award, 'people', view.strings)
      : contentOf(award, key, view);
  return words ? linkTo(award, words, view, key) : EMPTY;
}

/**
 * Words that lead where the author's link does.
 *
 * @param name What the link is kept under.
 * @param address Where they lead without one: to the work, else to where the award stands, if either has an address.
 */
function linkTo(
  award: Award,
  words: TemplateResult | string,
  { onOpen }: RowsView,
  name: string,
  address = award.workUrl ?? award.url,
): TemplateResult | string {
  const url = safeUrl(addressOf(award, name) ?? address);
  return url ? html`<a href=${url} @click=${(event: MouseEvent) => onOpen(event, award)}>${words}</a>` : words;
}

/** The head of a column may be the name of what every object has. */
function addressOf({ links }: Award, name: string): string | undefined {
  const own: unknown = links?.[name];
  return typeof own === 'string' ? own : undefined;
}

/** What stands below the head of a row. */
function belowHead(
  award: Award,
  notes: readonly (TemplateResult | string)[],
  { certificates, strings, onCertificate }: RowsView,
): unknown {
  const { joinNames } = strings.common;
  const certificate =
    certificates && !countWords(award) && (award.people.length > 0 || award.class)
      ? html`<button
          type="button"
          class="certificate scripted"
          aria-label=${strings.awards.certificateOf(award.work || joinNames(winnersOf(award).names) || award.placeText)}
          @click=${() => onCertificate(award)}
        >${strings.awards.certificate}</button>`
      : nothing;
  const below: unknown[] = notes.map((note) => html`<span class="note">${note}</span>`);
  const { url = '' } = award;
  if (url.startsWith('#~')) below.unshift(html`<slot name=${url.slice(1)}></slot>`);
  return [...below, certificate];
}

/**
 * In one line the category, what few awards say, and values of columns we do not know that have no column of their own; then the
 * plan, whose name leads to its page, the work to its place there, and what links lead to. Below a row of the same plan it need not be said again.
 */
function notesOf(award: Award, before: Award | undefined, view: RowsView): (TemplateResult | string)[] {
  const { columns, strings } = view;
  const { field } = strings.common;
  const { category, work } = award;
  // In a list without works it has a column, or heads the rows.
  const facts: (TemplateResult | string)[] = category && work && category !== work ? [category] : [];
  const plans: (TemplateResult | string)[] = [];
  const addFact = (name: string, value: string, head = name) =>
    (addressOf(award, name) ? plans : facts).push(linkTo(award, field(head, value), view, name, ''));
  for (const key of view.notes) {
    const words = key === 'date' ? dateWords(award, strings.lang, !view.year) : wordsOf(award, key, strings);
    if (words) addFact(key, words, strings.awards.columns[key]);
  }
  for (const [head, value] of Object.entries(award.extras)) {
    if (!value || columns.some((column) => 'extra' in column && column.extra === head)) continue;
    if (!isPlanColumn(head)) addFact(head, value);
    else if (before?.extras[head] !== value)
      plans.push(linkTo(award, value, view, head, award.url?.split('#')[0] ?? ''));
  }
  return facts.length > 0 ? [facts.join(' · '), ...plans] : plans;
}

/** Who won, and below it the class or the school. */
function winnerTemplate(award: Award, view: RowsView, isHead = false): TemplateResult | string {
  const { lang, common } = view.strings;
  const { names, units } = winnersOf(award);
  const joined = common.joinNames(names);
  const classes = common.joinNames([...units, ...classesOf(award, lang)]);
  const words = isHead ? linkTo(award, joined || classes, view, 'people') : joined || classes;
  return joined && classes ? html`${words}<span class="note">${classes}</span>` : words;
}

/** What a cell shows; empty for nothing. */
function contentOf(award: Award, key: OwnSortKey, view: RowsView): TemplateResult | string {
  const { strings } = view;
  const { lang } = strings;
  if (key === 'people') return winnerTemplate(award, view);
  const words = wordsOf(award, key, strings);
  if (key === 'level' && award.level) return levelTag(award.level, words);
  if (key !== 'date' || !award.date) return words;
  const year = view.year ? '' : yearWords(award, lang, words);
  return html`<time datetime=${award.date.replace('~', '')}>${words}${year ? html`<span class="note">${year}</span>` : nothing}</time>`;
}

/** What an award says in a column; empty for nothing. */
function wordsOf(award: Award, key: OwnSortKey, strings: RowsView['strings']): string {
  const { lang, common } = strings;
  switch (key) {
    case 'category':
    case 'competition':
      return award[key] ?? '';
    case 'people': {
      const { names, units } = winnersOf(award);
      return common.joinNames([...names, ...units, ...classesOf(award, lang)]);
    }
    case 'tutors':
      return common.joinNames(award.tutors.map((person) => person.name));
    case 'level':
      return award.level ? levelName(award.level, lang) : '';
    case 'place':
      return placeWords(award, lang);
    case 'date':
      return dateWords(award, lang) || wordsOf(award, 'schoolYear', strings);
    case 'schoolYear':
      return common.schoolYearName(award.schoolYear ?? '');
    default:
      return countWords(award);
  }
}
