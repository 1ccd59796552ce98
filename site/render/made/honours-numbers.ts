import { type AwardLevel, type AwardPlace, compareLevels, comparePlaces } from '@kepu/components/records';
import { AWARDS_ID, choiceAddress } from '../../collect/choice-address.js';
import { AWARD_NUMBERS } from '../../collect/record-lists.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { type Html, html } from '../html.js';
import { rootPrefix } from '../links.js';
import {
  AWARD_TABLES,
  type AwardChoices,
  type AwardNumber,
  fieldWords,
  findNumbers,
  numberId,
  writeChoices,
  YEAR_FIELDS,
} from './award-numbers.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { listPageName } from './pivot.js';

/** For every number whose awards stand on several pages: the pages, each with how many of them it holds. */
export function honoursNumbersPage(context: RenderContext): MadePage {
  const { site, strings } = context;
  const place: Place = { url: AWARD_NUMBERS, root: rootPrefix(AWARD_NUMBERS) };
  const words = strings.honours;
  const numbers = [...findNumbers(context)].filter(([, { pages }]) => pages.length > 1);
  const parted = site.lists.awards.flatMap(({ schoolYear, part }) => (schoolYear && part === 2 ? [schoolYear] : []));
  const told = new Set<string>();
  // One that stands in two tables is told once.
  const numbersOf = (
    fields: readonly string[],
    isOf: (choices: AwardChoices) => boolean = () => true,
  ): AwardNumber[] => {
    const own = numbers.filter(
      ([id, { choices }]) =>
        !told.has(id) && Object.keys(choices).every((field) => fields.includes(field)) && isOf(choices),
    );
    for (const [id] of own) told.add(id);
    return own.map(([, number]) => number).sort((a, b) => compareChoices(a.choices, b.choices));
  };
  return {
    path: AWARD_NUMBERS,
    contents: frame(context, place, {
      title: words.numbers,
      description: words.numbersIntro,
      type: 'made made--honours',
      main: html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${to(place, site.made.get('honours') ?? 'honours/index.html')}">${words.title}</a></li></ol></nav>
${pageHead(words.numbers, words.numbersIntro)}
${(['table', 'levelPlace', 'contestYear'] as const).map((name) => section(context, place, words[name], numbersOf(AWARD_TABLES[name])))}
${parted.map((year) =>
  section(
    context,
    place,
    `${strings.ring.schoolYear(year)} · ${words.levelPlace}`,
    numbersOf(YEAR_FIELDS, (choices) => choices.schoolYear === year),
  ),
)}`,
    }),
  };
}

/** The numbers of one table. */
function section(context: RenderContext, place: Place, title: string, numbers: readonly AwardNumber[]): Html | false {
  return (
    numbers.length > 0 &&
    html`<section class="numbers"><h2>${title}</h2><ul>${numbers.map((number) => item(context, place, number))}</ul></section>`
  );
}

/** Sums before what they are of, levels and places from the highest; all else as the pages have it, newest first. */
function compareChoices(a: AwardChoices, b: AwardChoices): number {
  const isSaid = (value: string | undefined) => Number(value !== undefined);
  return (
    isSaid(a.level) - isSaid(b.level) ||
    compareLevels((a.level || undefined) as AwardLevel, (b.level || undefined) as AwardLevel) ||
    isSaid(a.place) - isSaid(b.place) ||
    comparePlaces((a.place || undefined) as AwardPlace, (b.place || undefined) as AwardPlace)
  );
}

function item(context: RenderContext, place: Place, { choices, pages }: AwardNumber): Html {
  const { honours } = context.strings;
  const heads = Object.entries(choices).map(([field, value]) => fieldWords(context, field, value ?? ''));
  const written = writeChoices(choices);
  const sum = pages.reduce((total, { count }) => total + count, 0);
  return html`<li id="${numberId(choices)}"><h3>${heads.join(' · ') || honours.total}<span class="note">${sum}</span></h3><ul class="inline-list">${pages.map(
    ({ page, count }) =>
      html`<li><a href="${choiceAddress(AWARDS_ID, written, to(place, page.url))}">${listPageName(context, page)}</a><span class="note">${count}</span></li>`,
  )}</ul></li>`;
}
