import type { ElementStrings } from '../shared/strings/strings.js';
import type { SearchResult } from './search-provider.js';

/**
 * How many hits there are, or that there are none, and what was looked for if it is not what was typed; in words.
 *
 * @param filtered Whether the results are kept to something.
 */
export function summaryOf(
  result: Pick<SearchResult, 'query' | 'total' | 'totalRecords' | 'approximate' | 'hits' | 'notes'>,
  strings: ElementStrings<'search'>,
  filtered = false,
): string {
  const { total, totalRecords = 0, approximate, hits, notes = [] } = result;
  const query = unquoted(result.query);
  const words = strings.search;
  if (total === 0 && filtered) return words.noneFiltered(query);
  if (total === 0 && totalRecords === 0) return words.none(query);
  const count = total > 0 ? words.count(total, hits.length) : words.count(totalRecords, totalRecords);
  const said = notes.flatMap((note) => {
    if (note.type === 'corrected') return [words.corrected(note.from, note.to)];
    if (note.type === 'pinyin') return [words.pinyin(note.to)];
    if (note.type !== 'partial') return [];
    return [note.to ? words.partialWithout(note.from) : words.partial];
  });
  if (said.length > 0) return [...said, count].join(words.joinSentences);
  return approximate ? words.near(total, hits.length) : count;
}

/** What was typed without quotes around all of it: a sentence that names it brings its own. */
export function unquoted(query: string): string {
  return query.replace(/^\s*["“”「『]([^"“”」』]*)["“”」』]\s*$/, '$1');
}
