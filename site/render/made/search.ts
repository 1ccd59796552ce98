import type { AlphabetEntry, AlphabetPlace } from '../../search/alphabet.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { gradeChooser } from '../grade-chooser.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';
import { rootPrefix } from '../links.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { type IndexGroup, type IndexPart, indexParts } from './search-topics.js';

/** Entries that the search page itself carries; a longer index has a page a group. */
const WHOLE = 2_000;
/** Entries of one page: some 120 KB when compressed. */
const MOST = 3_000;

/**
 * The search page. The results come by script from `?q=`. Without script the form leads here too, and an index like that
 * of a book is what a reader can look through: everything by its first letter in pinyin, pages by kind, category and grade.
 */
export function searchPage(context: RenderContext, url: string): MadePage {
  const { strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const words = strings.search;
  const parts = indexParts(context);
  const isWhole = sizeOf(parts) <= WHOLE;
  return {
    path: url,
    contents: frame(context, place, {
      title: words.title,
      description: words.intro,
      type: 'made made--search',
      indexed: false,
      main: html`${pageHead(words.title, words.intro, gradeChooser(context))}
<form class="search-form" role="search" action="index.html" method="get" aria-label="${words.title}"><input type="search" name="q" aria-label="${words.title}" placeholder="${strings.frame.searchHint}" autocomplete="off" enterkeyhint="search"><button class="button button--strong" type="submit">${icon('search')}${strings.frame.search}</button></form>
<noscript><p class="search-note">${words.noScript}</p></noscript>
${parts.length > 1 && html`<nav class="jump" aria-label="${words.index}"><ul class="inline-list">${parts.map(({ id, heading }) => html`<li><a href="#kepu-index-${id}">${heading}</a></li>`)}</ul></nav>`}
${parts.map((part) => section(context, place, part, isWhole))}`,
    }),
  };
}

/** The pages of an index too long for the search page: one a group, more where the group is long. */
export function* searchListPages(context: RenderContext): Iterable<MadePage> {
  const parts = indexParts(context);
  if (sizeOf(parts) <= WHOLE) return;
  const { site, strings } = context;
  const home = site.made.get('search') ?? 'search/index.html';
  for (const { heading, groups } of parts)
    for (const group of groups) {
      const pages = Math.ceil(group.entries.length / MOST);
      for (let page = 1; page <= pages; page += 1) {
        const url = addressOf(group, page);
        const place: Place = { url, root: rootPrefix(url) };
        const shown = group.entries.slice((page - 1) * MOST, page * MOST);
        const others = Array.from({ length: pages }, (_, at) => at + 1);
        yield {
          path: url,
          contents: frame(context, place, {
            title: `${heading} · ${group.label}`,
            type: 'made made--search',
            indexed: false,
            main: html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${to(place, home)}">${strings.search.title}</a></li></ol></nav>
${pageHead(group.label, strings.search.entries(group.entries.length))}
<nav class="letters" aria-label="${heading}">${groups.map((each) => jump(to(place, addressOf(each, 1)), each.label, each === group))}</nav>
${pages > 1 && html`<nav class="letters" aria-label="${group.label}">${others.map((number) => jump(to(place, addressOf(group, number)), String(number), number === page))}</nav>`}
<div class="index"><ul class="index__list">${shown.map((entry) => line(place, entry))}</ul></div>`,
          }),
        };
      }
    }
}

const sizeOf = (parts: readonly IndexPart[]): number =>
  parts.reduce((sum, { groups }) => sum + groups.reduce((own, { entries }) => own + entries.length, 0), 0);

const addressOf = ({ id }: IndexGroup, page: number): string => `search/${id}/${page > 1 ? `${page}/` : ''}index.html`;

function section(context: RenderContext, place: Place, { id, heading, groups }: IndexPart, isWhole: boolean): Html {
  const name = `kepu-index-${id}`;
  const bar = html`<nav class="letters" aria-label="${heading}">${groups.map((group) =>
    jump(isWhole ? `#kepu-index-${group.id}` : to(place, addressOf(group, 1)), group.label, false),
  )}</nav>`;
  return html`<section class="index index--${id}" aria-labelledby="${name}"><h2 id="${name}">${heading}</h2>
${(id === 'letters' || !isWhole) && bar}${
  isWhole &&
  html`<div class="index__kinds">${groups.map(
    (group) =>
      html`<div><h3 id="kepu-index-${group.id}">${group.label}</h3><ul>${group.entries.map((entry) => line(place, entry))}</ul></div>`,
  )}</div>`
}</section>
`;
}

function jump(href: string, label: string, isCurrent: boolean): Html {
  return html`<a href="${href}"${isCurrent && html` aria-current="page"`}>${label}</a>`;
}

/** An entry with the page it stands on; one that stands on several pages, with a link to each. */
function line(place: Place, { text, places }: AlphabetEntry): Html {
  const [only] = places;
  if (places.length === 1 && only) return html`<li><a href="${to(place, only.url)}">${text}</a>${where(only)}</li>`;
  return html`<li>${text} <span class="note">${places.map(
    (each, at) =>
      html`${at > 0 && '、'}<a href="${to(place, each.url)}">${each.title ?? text}</a>${each.record && `（${each.record}）`}`,
  )}</span></li>`;
}

function where({ title, record }: AlphabetPlace): Html | false {
  const words = [record, title].filter((word) => word !== undefined && word !== '').join(' · ');
  return words !== '' && html` <span class="note">${words}</span>`;
}
