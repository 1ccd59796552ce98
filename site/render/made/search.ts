import type { AlphabetEntry, AlphabetPlace } from '../../search/alphabet.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { gradeChooser } from '../grade-chooser.js';
import { SEARCH_FIELD } from '../header.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';
import { rootPrefix } from '../links.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { type IndexGroup, type IndexPart, indexParts } from './search-topics.js';

/** Entries that the search page itself carries, so that a phone lays it out without a halt; what is longer has a page a group. */
const WHOLE = 300;
/** Entries of one page: some 120 KB when compressed. */
const MOST = 3_000;
/** Topics that the search page names; their own page has the others. */
const TOPICS = 24;

/**
 * The search page. The results come by script from `?q=`. Without script the form leads here too, and an index like that
 * of a book is what a reader can look through: topics, everything by its first letter in pinyin, pages by kind, category and
 * grade. A long part of it is an overview with the number of entries, which stand on pages of their own.
 */
export function searchPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const words = strings.search;
  const parts = indexParts(context);
  const whole = wholeParts(parts);
  const jumps = [...(site.tags.length > 0 ? [{ id: 'topics', heading: words.topics }] : []), ...parts];
  return {
    path: url,
    contents: frame(context, place, {
      title: words.title,
      description: words.intro,
      type: 'made made--search',
      indexed: false,
      main: html`${pageHead(words.title, words.intro, gradeChooser(context))}
<form class="search-form" role="search" action="index.html" method="get" aria-label="${words.title}"><input type="search" id="${SEARCH_FIELD}" name="q" aria-label="${words.title}" placeholder="${strings.frame.searchHint}" autocomplete="off" enterkeyhint="search"><button class="button button--strong" type="submit">${icon('search')}${strings.frame.search}</button></form>
<noscript><p class="search-note">${words.noScript}</p></noscript>
${jumps.length > 1 && html`<nav class="jump" aria-label="${words.index}"><ul class="inline-list">${jumps.map(({ id, heading }) => html`<li><a href="#kepu-index-${id}">${heading}</a></li>`)}</ul></nav>`}
${topics(context, place)}${parts.map((part) => section(context, place, part, whole.has(part)))}`,
    }),
  };
}

/**
 * The pages of what is too long for the search page: one a group, more where the group is long, and one with all groups of a
 * part, to be printed.
 */
export function* searchListPages(context: RenderContext): Iterable<MadePage> {
  const parts = indexParts(context);
  const whole = wholeParts(parts);
  const { strings } = context;
  for (const part of parts) {
    if (whole.has(part)) continue;
    const { heading, groups } = part;
    if (sizeOf(part) <= MOST) yield wholePage(context, part);
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
            main: html`${wayBack(context, place)}
${pageHead(group.label, strings.search.entries(group.entries.length))}
<nav class="letters" aria-label="${heading}">${groups.map((each) => jump(to(place, addressOf(each, 1)), each.label, each === group))}</nav>
${pages > 1 && html`<nav class="letters" aria-label="${group.label}">${others.map((number) => jump(to(place, addressOf(group, number)), String(number), number === page))}</nav>`}
<div class="index"><ul class="index__list">${shown.map((entry) => line(context, place, entry))}</ul></div>`,
          }),
        };
      }
    }
  }
}

/** All groups of a part on one page. */
function wholePage(context: RenderContext, part: IndexPart): MadePage {
  const { strings } = context;
  const url = wholeAddressOf(part);
  const place: Place = { url, root: rootPrefix(url) };
  return {
    path: url,
    contents: frame(context, place, {
      title: part.heading,
      type: 'made made--search',
      indexed: false,
      main: html`${wayBack(context, place)}
${pageHead(part.heading, strings.search.entries(sizeOf(part)))}
<div class="index index--${part.id} index--all">${letterBar(part, (group) => `#kepu-index-${group.id}`)}${groupList(context, place, part, 'h2')}</div>`,
    }),
  };
}

/** The parts that the search page carries whole: the first ones that together are short enough, letters last if they are not. */
function wholeParts(parts: readonly IndexPart[]): ReadonlySet<IndexPart> {
  const whole = new Set<IndexPart>();
  let left = WHOLE;
  for (const part of [...parts].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    left -= sizeOf(part);
    if (left >= 0) whole.add(part);
  }
  return whole;
}

const sizeOf = ({ groups }: IndexPart): number => groups.reduce((sum, { entries }) => sum + entries.length, 0);

const wholeAddressOf = ({ id }: IndexPart): string => `search/all-${id}/index.html`;
const addressOf = ({ id }: IndexGroup, page: number): string => `search/${id}/${page > 1 ? `${page}/` : ''}index.html`;

/** The topics with the most pages. */
function topics({ site, strings }: RenderContext, place: Place): Html | false {
  const words = strings.search;
  const { tags } = site;
  if (tags.length === 0) return false;
  const all = to(place, site.made.get('tags') ?? 'tags/index.html');
  return html`<section class="index index--topics" aria-labelledby="kepu-index-topics"><h2 id="kepu-index-topics">${words.topics}</h2>
<ul class="inline-list">${tags.slice(0, TOPICS).map(({ tag, url, pages }) => html`<li><a href="${to(place, url)}">${tag}</a> <span class="note">${pages.length}</span></li>`)}</ul>
${tags.length > TOPICS && html`<p class="index__more"><a href="${all}">${words.allTopics(tags.length)}</a></p>`}</section>
`;
}

function section(context: RenderContext, place: Place, part: IndexPart, isWhole: boolean): Html {
  const { id, heading, groups } = part;
  const words = context.strings.search;
  const name = `kepu-index-${id}`;
  const head = html`<h2 id="${name}">${heading}</h2>`;
  if (isWhole)
    return html`<section class="index index--${id}" aria-labelledby="${name}">${head}
${id === 'letters' && letterBar(part, (group) => `#kepu-index-${group.id}`)}${groupList(context, place, part, 'h3')}</section>
`;
  const size = sizeOf(part);
  return html`<section class="index index--${id} index--overview" aria-labelledby="${name}">${head}
<ul class="tally">${groups.map(
    (group) =>
      html`<li><a href="${to(place, addressOf(group, 1))}"><span>${group.label}</span> <span class="note">${words.entries(group.entries.length)}</span></a></li>`,
  )}</ul>
${size <= MOST && html`<p class="index__more"><a href="${to(place, wholeAddressOf(part))}">${words.allEntries(size)}</a></p>`}</section>
`;
}

function letterBar({ heading, groups }: IndexPart, hrefOf: (group: IndexGroup) => string): Html {
  return html`<nav class="letters" aria-label="${heading}">${groups.map((group) => jump(hrefOf(group), group.label, false))}</nav>`;
}

function groupList(context: RenderContext, place: Place, { groups }: IndexPart, level: 'h2' | 'h3'): Html {
  return html`<div class="index__kinds">${groups.map(({ id, label, entries }) => {
    const list = html`<ul>${entries.map((entry) => line(context, place, entry))}</ul>`;
    const name = `kepu-index-${id}`;
    return level === 'h2'
      ? html`<div><h2 id="${name}">${label}</h2>${list}</div>`
      : html`<div><h3 id="${name}">${label}</h3>${list}</div>`;
  })}</div>`;
}

function wayBack({ site, strings }: RenderContext, place: Place): Html {
  const home = to(place, site.made.get('search') ?? 'search/index.html');
  return html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${home}">${strings.search.title}</a></li></ol></nav>`;
}

function jump(href: string, label: string, isCurrent: boolean): Html {
  return html`<a href="${href}"${isCurrent && html` aria-current="page"`}>${label}</a>`;
}

/** An entry with the page it stands on; one that stands on several pages, with a link to each. */
function line({ strings: { search: words } }: RenderContext, place: Place, { text, places }: AlphabetEntry): Html {
  const [only] = places;
  if (places.length === 1 && only) return html`<li><a href="${to(place, only.url)}">${text}</a>${where(only)}</li>`;
  return html`<li>${text} <span class="note">${places.map(
    (each, at) =>
      html`${at > 0 && words.comma}<a href="${to(place, each.url)}">${each.title ?? text}</a>${each.record && words.ofRecord(each.record)}`,
  )}</span></li>`;
}

function where({ title, record }: AlphabetPlace): Html | false {
  const words = [record, title].filter((word) => word !== undefined && word !== '').join(' · ');
  return words !== '' && html` <span class="note">${words}</span>`;
}
