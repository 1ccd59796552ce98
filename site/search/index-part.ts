import type { SearchEntry } from '@kepu/components';

/**
 * What one search file hands to the page. The file is a classic script – it has to load from `file://`, where
 * `fetch` fails – and consists of one call: `kepuSearchData({...})`.
 *
 * Part 0 is named by `SearchIndex.entryPath`; it lists the others, so a page needs no other address. Each entry is
 * complete and stands in one part only; plans and new pages come first, so part 0 alone gives a first answer.
 */
export interface SearchIndexPart {
  version: 1;
  /** Place of this part, from 0. */
  part: number;
  /** Addresses of the further parts relative to the portal's root, in order; only in part 0, only if there are any. */
  more?: string[];
  /** Words that mean the same, from `search.synonyms`; only in part 0, only if there are any. */
  synonyms?: string[][];
  /** Addresses are relative to the portal's root. */
  entries: SearchEntry[];
}
