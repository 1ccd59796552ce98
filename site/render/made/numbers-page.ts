import { choiceAddress } from '../../collect/choice-address.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { type Html, html } from '../html.js';
import { rootPrefix } from '../links.js';
import { thousands } from '../thousands.js';
import { type ListNumber, type NumberedList, numberId, writeChoices } from './list-numbers.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { listPageName } from './pivot.js';

/** What a page of numbers says. */
export interface NumbersWords {
  title: string;
  intro: string;
  /** The page of all. */
  home: { url: string; title: string };
  /** Part of the page's class. */
  type: 'honours' | 'gallery';
  /** A chosen value. */
  value: (field: string, value: string) => string;
  sections: readonly NumbersSection[];
}

/** The numbers of one table. */
export interface NumbersSection {
  title: string;
  isOf: (number: ListNumber) => boolean;
  compare?: (a: ListNumber, b: ListNumber) => number;
}

/** For every number whose records stand on several pages: the pages, each with how many of them it holds. */
export function numbersPage(context: RenderContext, list: NumberedList, words: NumbersWords): MadePage {
  const url = list.numbersUrl;
  const place: Place = { url, root: rootPrefix(url) };
  const left = new Map([...list.numbers].filter(([, { pages }]) => pages.length > 1));
  // One that stands in two tables is told once.
  const take = ({ title, isOf, compare }: NumbersSection): Html | false => {
    const own = [...left].filter(([, number]) => isOf(number));
    for (const [id] of own) left.delete(id);
    const numbers = own.map(([, number]) => number).sort(compare ?? (() => 0));
    return (
      own.length > 0 &&
      html`<section class="numbers"><h2>${title}</h2><ul>${numbers.map((number) => item(context, place, list, words, number))}</ul></section>`
    );
  };
  return {
    path: url,
    contents: frame(context, place, {
      title: words.title,
      description: words.intro,
      type: `made made--${words.type}`,
      main: html`<nav class="breadcrumbs" aria-label="${context.strings.frame.breadcrumbs}"><ol><li><a href="${to(place, words.home.url)}">${words.home.title}</a></li></ol></nav>
${pageHead(words.title, words.intro)}
${words.sections.map(take)}`,
    }),
  };
}

function item(
  context: RenderContext,
  place: Place,
  list: NumberedList,
  words: NumbersWords,
  { choices, pages }: ListNumber,
): Html {
  const heads = Object.entries(choices).map(([field, value]) => words.value(field, value ?? ''));
  const written = writeChoices(choices);
  const sum = pages.reduce((total, { count }) => total + count, 0);
  return html`<li id="${numberId(choices)}"><h3>${heads.join(' · ') || context.strings.pivot.total}<span class="note">${thousands(sum)}</span></h3><ul class="inline-list">${pages.map(
    ({ page, count }) =>
      html`<li><a href="${choiceAddress(list.id, written, to(place, page.url))}">${listPageName(context, page)}</a><span class="note">${thousands(count)}</span></li>`,
  )}</ul></li>`;
}
