/** A hit as it is listed: section, path to it, and a piece of its text with what matched marked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../shared/strings/strings.js';
import type { SearchHit, TextRun } from './search-provider.js';

/** The inside of a hit, for an option of the list and for a result of the page alike. */
export function hitTemplate(hit: SearchHit, strings: Strings): TemplateResult {
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

/** How many hits there are, or that there are none, in words. */
export function summaryOf(
  query: string,
  found: { total: number; approximate: boolean; hits: readonly SearchHit[] },
  strings: Strings,
): string {
  const words = strings.search;
  if (found.total === 0) return words.none(query);
  const say = found.approximate ? words.near : words.count;
  return say(found.total, found.hits.length);
}
