/** What is listed below the field: titles while one types, results, or what comes near to what was not found. Pure. */
import type { ElementStrings } from '../shared/strings/strings.js';
import type { SearchHit, SearchResult, WayOn } from './search-provider.js';
import { summaryOf } from './summary.js';

export interface PopupChoices {
  /** Above the list; empty for none. */
  note: string;
  hits: readonly SearchHit[];
  /** The last option: all results on a page of their own. */
  all?: { href: string; label: string } | undefined;
}

export interface PopupSource {
  suggestions: readonly SearchHit[];
  result: SearchResult | undefined;
  wayOn: WayOn | undefined;
}

/** Records that stay beside results. */
const RECORDS = 3;

/**
 * The results, and at the places they had what stays: the first records, and what the reader has chosen.
 *
 * @param suggested What was suggested for the same words.
 */
export function keepPlaces(
  hits: readonly SearchHit[],
  suggested: readonly SearchHit[],
  chosen: SearchHit | undefined,
): SearchHit[] {
  let left = RECORDS;
  const kept = suggested.filter((hit) => hit === chosen || (hit.stays && left-- > 0));
  const list = hits.filter(({ url }) => !kept.some((hit) => hit.url === url));
  for (const hit of kept) list.splice(suggested.indexOf(hit), 0, hit);
  return list;
}

/**
 * @param listed The results as they are listed; see `keepPlaces`.
 * @param allHref Address of all results.
 */
export function choicesOf(
  { suggestions, result, wayOn }: PopupSource,
  listed: readonly SearchHit[],
  allHref: string | undefined,
  strings: ElementStrings<'search'>,
): PopupChoices {
  const words = strings.search;
  if (suggestions.length > 0) return { note: words.suggestions(suggestions.length), hits: suggestions };
  if (!result) return { note: '', hits: [] };
  const { hits, total } = result;
  const summary = summaryOf(result, strings);
  if (total === 0) {
    const topics = wayOn?.topics ?? [];
    return { note: topics.length > 0 ? `${summary}${words.topics}` : summary, hits: topics };
  }
  return {
    note: result.approximate || result.notes?.length ? summary : '',
    hits: listed,
    all:
      allHref && total > listed.filter((hit) => hits.includes(hit)).length
        ? { href: allHref, label: words.all(total) }
        : undefined,
  };
}
