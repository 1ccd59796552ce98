import type { Award, Work } from '@kepu/components/records';
import { weightIn } from '../../collect/award-weights.js';
import { AWARDS_ID, choiceAddress } from '../../collect/choice-address.js';
import type { ListPage } from '../../collect/record-lists.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { type Html, html } from '../html.js';
import { thousands } from '../thousands.js';
import { withPlans } from './with-plans.js';

/** A school year over a narrow column: it parts behind its dash alone, which is short there. A calendar year is 2023年. */
export function yearHead({ strings, lang }: RenderContext, year: string): Html | string {
  const [from = '', to] = year.split('-');
  if (to === undefined) return strings.ring.schoolYear(year);
  return html`<span class="nowrap"><span class="pivot__from">${from}<span class="pivot__dash">${lang === 'en' ? '–' : '—'}</span></span>${to}</span>`;
}

/** Counts of things by two of their properties. */
export interface Pivot {
  /** Values in order; empty for things that do not say. */
  rows: string[];
  columns: string[];
  /** Sum of a row and a column, or of all where one is left out. */
  sum(row?: string, column?: string): number;
}

type Compare = (a: string, b: string) => number;

/**
 * Counts things by two properties.
 *
 * @param order How values stand; those that are not said come last all the same.
 */
export function pivotOf<T>(
  things: readonly T[],
  by: { row: (thing: T) => string; column: (thing: T) => string; weight?: (thing: T) => number },
  order: { rows?: Compare; columns: Compare },
): Pivot {
  const sums = new Map<string, number>();
  const [rows, columns] = [new Set<string>(), new Set<string>()];
  const add = (key: string, weight: number): void => {
    sums.set(key, (sums.get(key) ?? 0) + weight);
  };
  for (const thing of things) {
    const [row, column, weight] = [by.row(thing), by.column(thing), by.weight?.(thing) ?? 1];
    rows.add(row);
    columns.add(column);
    for (const key of [`${row}\n${column}`, `${row}\n*`, `*\n${column}`, '*\n*']) add(key, weight);
  }
  const sum: Pivot['sum'] = (row = '*', column = '*') => sums.get(`${row}\n${column}`) ?? 0;
  const inOrder = (values: Set<string>, compare: Compare): string[] =>
    [...values].sort((a, b) => Number(a === '') - Number(b === '') || compare(a, b));
  return {
    rows: inOrder(rows, order.rows ?? ((a, b) => sum(b) - sum(a) || (a < b ? -1 : 1))),
    columns: inOrder(columns, order.columns),
    sum,
  };
}

/** Rows a table shows at once; more are folded away. */
const SHOWN = 10;

/** Where a number leads. */
export interface NumberLink {
  /** To what can be read without script. */
  href: string;
  /** To a choice in this page, for scripts. */
  here?: string;
}

/** A number with its link, if it has any. */
export function numberHtml(count: number, link: NumberLink | undefined): Html {
  if (count === 0 || !link) return html`<span${count === 0 && html` class="is-zero"`}>${thousands(count)}</span>`;
  return html`<a href="${link.href}"${link.here !== undefined && html` data-here="${link.here}"`}>${thousands(count)}</a>`;
}

/** How a pivot is shown. */
export interface PivotWords {
  caption: string;
  rowName: (value: string) => Html | string;
  columnName: (value: string) => Html | string;
  /** Where the things behind a number stand; undefined for a number that is only read. */
  linkOf: (row?: string, column?: string) => NumberLink | undefined;
}

/** A pivot as a table with totals; every number leads to what it counts. */
export function pivotTable(context: RenderContext, pivot: Pivot, words: PivotWords): Html {
  const { strings } = context;
  const { total, rest } = strings.pivot;
  const number = (count: number, row?: string, column?: string): Html =>
    numberHtml(count, count > 0 ? words.linkOf(row, column) : undefined);
  const row = (value: string): Html =>
    html`<tr><th scope="row">${words.rowName(value)}</th>${pivot.columns.map((column) => html`<td>${number(pivot.sum(value, column), value, column)}</td>`)}<td class="pivot__total">${number(pivot.sum(value), value)}</td></tr>`;
  const heads = html`<tr><td></td>${pivot.columns.map((column) => html`<th scope="col">${words.columnName(column)}</th>`)}<th scope="col">${total}</th></tr>`;
  // A single row more takes less room than the words that it is there.
  const cut = pivot.rows.length > SHOWN + 1 ? SHOWN : pivot.rows.length;
  const hidden = pivot.rows.slice(cut);
  const isFolded = hidden.length > 0;
  const look = isFolded ? 'pivot pivot--folds' : 'pivot';
  const columns = html`<colgroup><col class="pivot__names"><col span="${pivot.columns.length + 1}"></colgroup>`;
  // Sums would seem to end a table that goes on below: there they come first.
  const sums = html`<tr><th scope="row">${total}</th>${pivot.columns.map((column) => html`<td>${number(pivot.sum(undefined, column), undefined, column)}</td>`)}<td class="pivot__total">${number(pivot.sum())}</td></tr>`;
  return html`<section class="pivot-frame" tabindex="0" aria-label="${words.caption}"><table class="${look}"><caption>${words.caption}</caption>${columns}
<thead>${heads}</thead>
${isFolded && html`<tbody class="pivot__sums">${sums}</tbody>`}<tbody>${pivot.rows.slice(0, cut).map(row)}</tbody>
${!isFolded && html`<tfoot class="pivot__sums">${sums}</tfoot>`}</table>${
    isFolded &&
    html`<details><summary>${rest(hidden.length)}</summary><table class="${look}"><caption class="visually-hidden">${words.caption}</caption>${columns}<thead class="visually-hidden">${heads}</thead><tbody>${hidden.map(row)}</tbody></table></details>`
  }</section>`;
}

/** 2026—2027学年, 2026—2027学年 2/3 */
export function listPageName({ strings }: RenderContext, page: ListPage<Award | Work>): string {
  const { schoolYear, part, parts } = page;
  const name = schoolYear ? strings.ring.schoolYear(schoolYear) : strings.pivot.none;
  return parts > 1 ? `${name} ${part}/${parts}` : name;
}

/** Kinds or contests that a link to a page names at most. */
const NAMED = 3;

/** What a page of a year of several holds: 摄影、科幻画; where its records name none, 第 241–480 项. */
function heldBy(
  strings: RenderContext['strings'],
  page: ListPage<Award | Work>,
  pages: readonly ListPage<Award | Work>[],
): string {
  const { records, parts, part, schoolYear } = page;
  if (parts === 1) return '';
  const names = records.map((record) => ('work' in record ? record.competition : record.kind) || undefined);
  const held = [...new Set(names)].filter((name) => name !== undefined);
  if (held.length > 0)
    return strings.pivot.holds(held.slice(0, NAMED), held.length > NAMED || names.includes(undefined));
  const before = pages.filter((each) => each.schoolYear === schoolYear && each.part < part);
  const first = before.reduce((sum, each) => sum + each.records.length, 1);
  return strings.pivot.span(thousands(first), thousands(first + records.length - 1));
}

/** Id of {@link listPages}. */
export const LIST_PAGES_ID = 'kepu-list-pages';

/** Where a list too long for its page goes on: its school years, with their numbers. */
export function listPages(
  context: RenderContext,
  place: Place,
  pages: readonly ListPage<Award | Work>[],
): Html | false {
  return pagesNav(
    context,
    context.strings.pivot.all,
    pages.map((page) => ({
      page,
      href: to(place, page.url),
      isCurrent: page.url === place.url,
      records: page.records,
      held: heldBy(context.strings, page, pages),
    })),
    LIST_PAGES_ID,
  );
}

/**
 * The pages among those of all awards on which some of one plan stand, opened with those alone.
 *
 * @param ids The awards of the plan.
 * @param title The plan, as the pages name it.
 */
export function ownPages(
  context: RenderContext,
  place: Place,
  pages: readonly ListPage<Award>[],
  ids: ReadonlySet<string>,
  title: string,
): Html | false {
  const own = pages.map((page) => {
    const records = withPlans(context, page.records).filter(({ id }) => ids.has(id));
    // A page of one plan does not name it; a list may name others of its own.
    const isNamed = records.every(({ extras }) => Object.values(extras).includes(title));
    return { page, href: choiceAddress(AWARDS_ID, isNamed ? { text: title } : {}, to(place, page.url)), records };
  });
  return pagesNav(
    context,
    context.strings.pivot.own,
    own.filter(({ records }) => records.length > 0),
  );
}

function pagesNav(
  context: RenderContext,
  heading: string,
  links: readonly {
    page: ListPage<Award | Work>;
    href: string;
    isCurrent?: boolean;
    records: readonly (Award | Work)[];
    held?: string;
  }[],
  id?: string,
): Html | false {
  if (links.length === 0) return false;
  // Of works each is one.
  const weight = weightIn(context.site.collections.awards);
  return html`<nav class="list-pages"${id && html` id="${id}"`} aria-label="${heading}"><h2>${heading}</h2><ul class="inline-list">${links.map(
    ({ page, href, isCurrent, records, held }) => {
      const count = records.reduce((sum, record) => sum + weight(record as Award), 0);
      return html`<li><a href="${href}"${isCurrent && html` aria-current="page"`}>${listPageName(context, page)}${held && html` ${held}`}<span class="note">${thousands(count)}</span></a></li>`;
    },
  )}</ul></nav>`;
}
