/** What is listed below the field: titles while one types, results, or what comes near to what was not found. Pure. */
import type { ElementStrings } from '../shared/strings/strings.js';
import type { SearchHit, SearchResult, WayOn } from './search-provider.js';
import { summaryOf } from './summary.js';

export interface PopupChoices {
  /** Above the list; empty for none. */
  note: string;
  hits: readonly SearchHit[];
  /** The last options lead to the search page: to all results, or to other words where there are none. */
  links: readonly { href: string; label: string }[];
}

export interface PopupSource {
  suggestions: readonly SearchHit[];
  result: SearchResult | undefined;
  wayOn: WayOn | undefined;
}

/** Words to try that are offered where nothing comes near. */
const TRIES = 4;
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
 * @param hrefOf Address of all results for words, where there is a search page.
 */
export function choicesOf(
  { suggestions, result, wayOn }: PopupSource,
  listed: readonly SearchHit[],
  hrefOf: (query: string) => string | undefined,
  strings: ElementStrings<'search'>,
): PopupChoices {
  const words = strings.search;
  const links = (query: string, label = query) => {
    const href = hrefOf(query);
    return href ? [{ href, label }] : [];
  };
  if (suggestions.length > 0) return { note: words.suggestions(suggestions.length), hits: suggestions, links: [] };
  if (!result) return { note: '', hits: [], links: [] };
  const { hits, total } = result;
  const summary = summaryOf(result, strings);
  if (total === 0) {
    const { topics = [], words: tries = [] } = wayOn ?? {};
    if (topics.length > 0) return { note: summary + words.topics, hits: topics, links: [] };
    const others = tries.slice(0, TRIES).flatMap((word) => links(word));
    return { note: others.length > 0 ? summary + words.tryWords : summary, hits: [], links: others };
  }
  const isMore = total > listed.filter((hit) => hits.includes(hit)).length;
  return {
    note: result.approximate || result.notes?.length ? summary : '',
    hits: listed,
    links: isMore ? links(result.query, words.all(total)) : [],
  };
}
