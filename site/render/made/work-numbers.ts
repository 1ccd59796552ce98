import { listYear, type Work } from '@kepu/components/records';
import { choiceAddress, WORKS_ID } from '../../collect/choice-address.js';
import { NUMBERS_URL, WHOLE_WORKS } from '../../collect/record-lists.js';
import type { Place, RenderContext } from '../context.js';
import { type Html, html } from '../html.js';
import { type Choices, countPages, type NumberedList, numberLink } from './list-numbers.js';
import type { MadePage } from './made-page.js';
import { numbersPage } from './numbers-page.js';
import { pivotOf, pivotTable, yearHead } from './pivot.js';

/** All works with their numbers. */
function numberWorks({ site }: RenderContext): NumberedList {
  return {
    id: WORKS_ID,
    numbers: countPages(site.lists.works, choicesOf),
    numbersUrl: NUMBERS_URL.works,
    isWhole: site.collections.works.length <= WHOLE_WORKS,
  };
}

/** The numbers that a work is counted in. What a work does not say cannot be chosen in the wall. */
function choicesOf(work: Work): Choices[] {
  const { kind } = work;
  const year = listYear(work);
  const all: Choices[] = [{}];
  if (kind) all.push({ kind });
  if (year) all.push({ year });
  if (kind && year) all.push({ kind, year });
  return all;
}

/** Kinds and school years as a table whose numbers open the works behind them; for one album there is none. */
export function workAlbums(context: RenderContext, place: Place): Html | false {
  const { gallery, pivot: words } = context.strings;
  const pivot = pivotOf(
    context.site.collections.works,
    { row: (work) => work.kind ?? '', column: listYear },
    { columns: (a, b) => (a < b ? 1 : -1) },
  );
  if (pivot.rows.length < 2 || pivot.columns.length < 2) return false;
  const list = numberWorks(context);
  return html`<div class="pivots">${pivotTable(context, pivot, {
    caption: gallery.albums,
    rowName: (kind) => kind || words.none,
    columnName: (year) => (year ? yearHead(context, year) : words.none),
    linkOf(kind, year) {
      if (kind === '' || year === '') return undefined;
      const choices: Choices = { ...(kind && { kind }), ...(year && { year }) };
      return list.numbers.size > 0 ? numberLink(list, place, choices) : { href: choiceAddress(WORKS_ID, choices) };
    },
  })}</div>`;
}

/** Where the works behind each number of several pages stand: sums, kinds, then kinds of a year. */
export function galleryNumbersPage(context: RenderContext): MadePage {
  const { site, strings } = context;
  const words = strings.gallery;
  return numbersPage(context, numberWorks(context), {
    title: strings.pivot.numbers,
    intro: words.numbersIntro,
    home: { url: site.made.get('gallery') ?? 'gallery/index.html', title: words.title },
    type: 'gallery',
    value: (field, value) => (field === 'year' ? strings.ring.schoolYear(value) : value),
    sections: [
      {
        title: words.albums,
        isOf: () => true,
        compare: ({ choices: a }, { choices: b }) => Object.keys(a).length - Object.keys(b).length,
      },
    ],
  });
}
