/** Hits as they are listed: section, path to it, and a piece of its text with what matched marked. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sayValue } from '../records/words/say-date.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { groupHits, type HitGroup } from './group-hits.js';
import type { PopupChoices } from './popup-choices.js';
import type { SearchHit, SearchResult, TextRun, WayOn } from './search-provider.js';

export interface PopupView extends PopupChoices {
  /** Index of the chosen option, -1 for none. */
  active: number;
  strings: ElementStrings<'search'>;
  onOpen: (event: MouseEvent, url: string) => void;
}

/**
 * The list below the field. Focus stays in the field; options are links, so that they open in a new tab as links do
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Where the list changes under a pointer, nothing is followed that it did
 * not go down on.
 */
export function popupTemplate({ note, hits, links, active, strings, onOpen }: PopupView): TemplateResult {
  const option = (index: number, url: string, content: TemplateResult) =>
    keyed(
      url,
      html`<a
    role="option"
    id="option-${index}"
    class="option"
    tabindex="-1"
    href=${safeUrl(url) ?? nothing}
    aria-selected=${index === active ? 'true' : 'false'}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${(event: MouseEvent) => onOpen(event, url)}
    >${content}</a
  >`,
    );
  return html`<div class="popup" part="popup">
    ${note ? html`<p class="note" aria-hidden="true">${note}</p>` : nothing}
    <div id="popup" role="listbox" aria-label=${strings.search.results}>
      ${hits.map((hit, index) => option(index, hit.url, hitTemplate(hit, strings)))}
      ${links.map(({ href, label }, index) => option(hits.length + index, href, html`<span class="all">${label}</span>`))}
    </div>
  </div>`;
}

export interface ResultsView {
  result: SearchResult | undefined;
  wayOn: WayOn | undefined;
  /** What the results may be kept to. */
  facets: unknown;
  /** What is announced: how many were found. */
  status: string;
  /** Whether all records are listed. */
  allRecords: boolean;
  strings: ElementStrings<'search'>;
  onOpen: (event: MouseEvent, url: string) => void;
  onMore: () => void;
  onAllRecords: () => void;
}

/** Records listed before the reader asks for all. */
const RECORDS = 3;

/** The results of a search page. */
export function resultsTemplate(view: ResultsView): TemplateResult {
  const { result, wayOn, facets, status, strings, onOpen, onMore } = view;
  const hits = result?.hits ?? [];
  const rest = (result?.total ?? 0) - hits.length;
  return html`${result ? html`<p class="asked">${strings.common.field(strings.search.label, result.query)}</p>` : nothing}${facets}
    <p class="summary" role="status">${status}</p>
    ${literalTemplate(result, strings)}
    ${result?.total === 0 && !result.totalRecords && wayOn ? wayOnTemplate(wayOn, strings, onOpen) : nothing}
    ${recordsTemplate(view)}
    ${keyed(
      result?.query,
      html`<ol class="results" part="results">
        ${groupHits(hits).map((group) => groupTemplate(group, strings, onOpen))}
      </ol>`,
    )}
    ${rest > 0 ? html`<p><button type="button" @click=${onMore}>${strings.search.more(rest)}</button></p>` : nothing}`;
}

const linkTemplate = (hit: SearchHit, onOpen: ResultsView['onOpen'], content: unknown): TemplateResult =>
  html`<a href=${safeUrl(hit.url) ?? nothing} @click=${(event: MouseEvent) => onOpen(event, hit.url)}>${content}</a>`;

const itemTemplate = (
  hit: SearchHit,
  strings: ElementStrings<'search'>,
  onOpen: ResultsView['onOpen'],
): TemplateResult => html`<li>${linkTemplate(hit, onOpen, hitTemplate(hit, strings, true))}</li>`;

/** What was found on a page: its best section as a result, the others short, most of them when the reader opens them. */
function groupTemplate(
  { first, next, rest }: HitGroup,
  strings: ElementStrings<'search'>,
  onOpen: ResultsView['onOpen'],
): TemplateResult {
  const list = (hits: readonly SearchHit[]) =>
    hits.length > 0
      ? html`<ul class="same-page">
          ${hits.map((hit) => html`<li>${linkTemplate(hit, onOpen, sectionTemplate(hit))}</li>`)}
        </ul>`
      : nothing;
  return html`<li>
    ${linkTemplate(first, onOpen, hitTemplate(first, strings, true))}${list(next)}${
      rest.length > 0
        ? html`<details><summary>${strings.search.samePage(rest.length)}</summary>${list(rest)}</details>`
        : nothing
    }
  </li>`;
}

/**
 * The inside of a hit below another one of its page.
 *
 * @param between What stands below its title.
 */
const sectionTemplate = ({ title, path, excerpt }: SearchHit, between?: unknown): TemplateResult =>
  html`<span class="hit-title">${runs(path[path.length - 1] ?? title)}</span>
    ${between} ${excerpt.length > 0 ? html`<span class="hit-excerpt">${runs(excerpt)}</span>` : nothing}`;

/** Activities, awards and works that were found, the first few until the reader asks for all. */
function recordsTemplate({ result, allRecords, strings, onOpen, onAllRecords }: ResultsView): unknown {
  const records = result?.records ?? [];
  if (records.length === 0) return nothing;
  const shown = allRecords ? records : records.slice(0, RECORDS);
  const words = strings.search;
  return html`<section class="records" part="records" aria-labelledby="records">
    <h2 id="records">${words.records}</h2>
    <ol>
      ${shown.map((record) => itemTemplate(record, strings, onOpen))}
    </ol>
    ${
      shown.length < records.length
        ? html`<button type="button" @click=${onAllRecords}>${words.moreRecords(records.length - shown.length)}</button>`
        : nothing
    }
  </section>`;
}

/** Where nothing was found: pages that come near, and words to try. */
function wayOnTemplate(
  { topics, words: tries }: WayOn,
  strings: ElementStrings<'search'>,
  onOpen: ResultsView['onOpen'],
): TemplateResult {
  const words = strings.search;
  return html`${
    topics.length > 0
      ? html`<h2 class="way-on">${words.topics}</h2>
        <ol class="results">
          ${topics.map((topic) => itemTemplate(topic, strings, onOpen))}
        </ol>`
      : nothing
  }
  ${
    tries.length > 0
      ? html`<h2 class="way-on">${words.tryWords}</h2>
        <ul class="tries">
          ${tries.map((word) => html`<li><a href="?q=${encodeURIComponent(word)}">${word}</a></li>`)}
        </ul>`
      : nothing
  }`;
}

/** Where something else was looked for than was typed: a way to look for that alone. */
function literalTemplate(result: SearchResult | undefined, strings: ElementStrings<'search'>): unknown {
  const note = result?.notes?.find(({ literal }) => literal !== undefined);
  if (!note?.literal) return nothing;
  return html`<p class="literal"><a href="?q=${encodeURIComponent(note.literal)}">${strings.search.literal(note.from)}</a></p>`;
}

/**
 * The inside of a hit, for an option of the list and for a result of the page alike.
 *
 * @param dated Whether its date is said, too.
 */
function hitTemplate(hit: SearchHit, strings: ElementStrings<'search'>, dated = false): TemplateResult {
  const { path, kind } = hit;
  const date = dated && /^\d{4}(-\d\d){0,2}/.exec(hit.date ?? '')?.[0];
  // The section itself is what the reader looks for; the page it stands on is said below it.
  const section = path[path.length - 1];
  const above = section ? [hit.title, ...path.slice(0, -1)] : [];
  return sectionTemplate(
    hit,
    above.length > 0 || kind || date
      ? html`<span class="hit-path">
          ${above.map((step, index) => html`${index > 0 ? strings.search.pathSeparator : nothing}${runs(step)}`)}
          ${kind ? html`<span class="hit-kind">${kind}</span>` : nothing}
          ${date ? html`<time datetime=${date}>${sayValue(date, strings.lang, true)}</time>` : nothing}
        </span>`
      : nothing,
  );
}

function runs(texts: readonly TextRun[]): (string | TemplateResult)[] {
  return texts.map((run) => (run.matched ? html`<mark>${run.text}</mark>` : run.text));
}
