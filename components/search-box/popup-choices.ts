/** What is listed below the field: titles while one types, results, or what comes near to what was not found. Pure. */
import type { ElementStrings } from '../shared/strings/strings.js';
import type { SearchHit, SearchResult, WayOn } from './search-provider.js';
import { summaryOf } from './summary.js';

export interface PopupChoices {
  /** Above the list; empty for none. */
  note: string;
  hits: readonly SearchHit[];
  /** The last option: all results on a page of their own. */
  all: { href: string; label: string } | undefined;
}

export interface PopupSource {
  suggestions: readonly SearchHit[];
  result: SearchResult | undefined;
  wayOn: WayOn | undefined;
}

/** @param allHref Address of all results. */
export function choicesOf(
  { suggestions, result, wayOn }: PopupSource,
  allHref: string | undefined,
  strings: ElementStrings<'search'>,
): PopupChoices {
  const words = strings.search;
  if (suggestions.length > 0) return { note: words.suggestions(suggestions.length), hits: suggestions, all: undefined };
  if (!result) return { note: '', hits: [], all: undefined };
  const { hits, total } = result;
  const summary = summaryOf(result, strings);
  if (total === 0) {
    const topics = wayOn?.topics ?? [];
    return { note: topics.length > 0 ? `${summary}${words.topics}` : summary, hits: topics, all: undefined };
  }
  return {
    note: result.approximate || result.notes?.length ? summary : '',
    hits,
    all: allHref && total > hits.length ? { href: allHref, label: words.all(total) } : undefined,
  };
}
