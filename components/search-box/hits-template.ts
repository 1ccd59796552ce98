/** Hits as they are listed: section, path to it, and a piece of its text with what matched marked. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import type { SearchHit, SearchResult, TextRun } from './search-provider.js';

export interface PopupView {
  result: SearchResult;
  /** Index of the chosen option, -1 for none. */
  active: number;
  /** Address of all hits, the last option, if there are more. */
  allHref: string | undefined;
  strings: ElementStrings<'search'>;
  onOpen: (event: MouseEvent, url: string) => void;
}

/**
 * The list below the field. Focus stays in the field; options are links, so that they open in a new tab as links do
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export function popupTemplate({ result, active, allHref, strings, onOpen }: PopupView): TemplateResult {
  const option = (index: number, url: string, content: TemplateResult) => html`<a
    role="option"
    id="option-${index}"
    class="option"
    tabindex="-1"
    href=${safeUrl(url) ?? nothing}
    aria-selected=${index === active ? 'true' : 'false'}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${(event: MouseEvent) => onOpen(event, url)}
    >${content}</a
  >`;
  const words = strings.search;
  return html`<div class="popup" part="popup">
    ${result.approximate || result.notes?.length ? html`<p class="note" aria-hidden="true">${summaryOf(result.query, result, strings)}</p>` : nothing}
    <div id="popup" role="listbox" aria-label=${words.results}>
      ${result.hits.map((hit, index) => option(index, hit.url, hitTemplate(hit, strings)))}
      ${allHref ? option(result.hits.length, allHref, html`<span class="all">${words.all(result.total)}</span>`) : nothing}
    </div>
  </div>`;
}

export interface ResultsView {
  result: SearchResult | undefined;
  /** What is announced: how many were found. */
  status: string;
  strings: ElementStrings<'search'>;
  onOpen: (event: MouseEvent, url: string) => void;
  onMore: () => void;
}

/** The results of a search page. */
export function resultsTemplate({ result, status, strings, onOpen, onMore }: ResultsView): TemplateResult {
  const hits = result?.hits ?? [];
  const rest = (result?.total ?? 0) - hits.length;
  return html`<p class="summary" role="status">${status}</p>
    ${literalTemplate(result, strings)}
    <ol class="results" part="results">
      ${hits.map(
        (hit) => html`<li>
          <a href=${safeUrl(hit.url) ?? nothing} @click=${(event: MouseEvent) => onOpen(event, hit.url)}
            >${hitTemplate(hit, strings)}</a
          >
        </li>`,
      )}
    </ol>
    ${rest > 0 ? html`<p><button type="button" @click=${onMore}>${strings.search.more(rest)}</button></p>` : nothing}`;
}

/** Where something else was looked for than was typed: a way to look for that alone. */
function literalTemplate(result: SearchResult | undefined, strings: ElementStrings<'search'>): unknown {
  const note = result?.notes?.find(({ literal }) => literal !== undefined);
  if (!note?.literal) return nothing;
  return html`<p class="literal"><a href="?q=${encodeURIComponent(note.literal)}">${strings.search.literal(note.from)}</a></p>`;
}

/** The inside of a hit, for an option of the list and for a result of the page alike. */
export function hitTemplate(hit: SearchHit, strings: ElementStrings<'search'>): TemplateResult {
  const { path } = hit;
  // The section itself is what the reader looks for; the page it stands on is said below it.
  const section = path[path.length - 1];
  const above = section ? [hit.title, ...path.slice(0, -1)] : [];
  return html`<span class="hit-title">${runs(section ?? hit.title)}</span>
    ${
      above.length > 0 || hit.kind
        ? html`<span class="hit-path">
          ${above.map((step, index) => html`${index > 0 ? strings.search.pathSeparator : nothing}${runs(step)}`)}
          ${hit.kind ? html`<span class="hit-kind">${hit.kind}</span>` : nothing}
        </span>`
        : nothing
    }
    ${hit.excerpt.length > 0 ? html`<span class="hit-excerpt">${runs(hit.excerpt)}</span>` : nothing}`;
}

function runs(texts: readonly TextRun[]): (string | TemplateResult)[] {
  return texts.map((run) => (run.matched ? html`<mark>${run.text}</mark>` : run.text));
}

/** How many hits there are, or that there are none, and what was looked for if it is not what was typed; in words. */
export function summaryOf(
  query: string,
  found: Pick<SearchResult, 'total' | 'approximate' | 'hits' | 'notes'>,
  strings: ElementStrings<'search'>,
): string {
  const words = strings.search;
  if (found.total === 0) return words.none(query);
  const count = words.count(found.total, found.hits.length);
  const said = (found.notes ?? []).flatMap((note) => {
    if (note.type === 'corrected') return [words.corrected(note.from, note.to)];
    if (note.type === 'pinyin') return [words.pinyin(note.to)];
    return note.type === 'partial' ? [words.partial] : [];
  });
  if (said.length > 0) return [...said, count].join(words.joinSentences);
  return found.approximate ? words.near(found.total, found.hits.length) : count;
}
