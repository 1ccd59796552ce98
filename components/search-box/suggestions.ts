/** Titles and headings for what is being typed, before any search has run. Pure; runs in pages, workers and Node alike. */
import Fuse from 'fuse.js/basic';
import { foldUnits } from '../search/fold.js';
import { levelOneSyllables } from '../search/syllables.js';
import type { Titles } from '../search/title-part.js';
import { findRanges, type TextRange, toRuns } from './highlight.js';
import { nearestSpan } from './near-matches.js';
import type { SearchHit } from './search-provider.js';
import { matchSounds } from './sound-match.js';

/** How far a title may be from what was typed: one wrong character of three is 0.33. */
const SLIP = 0.34;

interface Item {
  url: string;
  title: string;
  heading: string;
  kind?: string;
  /** Title or heading, folded. */
  folded: string;
}

export interface Suggester {
  /** Titles that hold what was typed, by characters, pinyin or initials; with one slip where there are none. */
  suggest(typed: string, limit: number): SearchHit[];
}

/**
 * @param syllables Of the characters that `levelOneSyllables` does not have: syllable → characters.
 * @param root Prefix of the addresses.
 */
export function createSuggester(
  { pages, records }: Titles,
  syllables: Readonly<Record<string, string>>,
  root = '',
): Suggester {
  const own = levelOneSyllables();
  for (const [syllable, characters] of Object.entries(syllables))
    for (const character of characters) own.set(character, syllable);
  const items = [
    ...pages.flatMap(({ headings, ...page }) => [
      { ...page, heading: '' },
      ...headings.map(({ heading, anchor }) => ({ ...page, url: `${page.url}#${anchor}`, heading })),
    ]),
    ...records.map((record) => ({ ...record, heading: '' })),
  ].map((item): Item => ({ ...item, folded: foldUnits(item.heading || item.title) }));
  let slips: Fuse<Item> | undefined;

  const toHit = (item: Item, score: number, ranges: readonly TextRange[]): SearchHit => ({
    url: `${root}${item.url}`,
    title: item.heading ? toRuns(item.title, []) : toRuns(item.title, ranges),
    path: item.heading ? [toRuns(item.heading, ranges)] : [],
    excerpt: [],
    score,
    ...(item.kind && { kind: item.kind }),
  });

  return {
    suggest(typed, limit) {
      const letters = plain(typed);
      if (letters === '') return [];
      const found = items.flatMap((item, index) => {
        const range = matchSounds(item.folded, letters, own);
        return range
          ? [{ ...toHit(item, worthOf(item, range), [range]), stays: index >= items.length - records.length }]
          : [];
      });
      if (found.length > 0) return found.sort((a, b) => b.score - a.score).slice(0, limit);
      if (letters.length < 3 || letters.length > 32) return [];
      slips ??= new Fuse(items, {
        keys: ['folded'],
        threshold: SLIP,
        ignoreLocation: true,
        ignoreFieldNorm: true,
        includeScore: true,
      });
      return slips.search(letters, { limit }).map(({ item, score = 1 }) => {
        const { heading, title } = item;
        const { text } = nearestSpan(item.folded, letters);
        const hit = toHit(item, 1 - score, []);
        const name = heading || title;
        const marked = toRuns(
          name,
          findRanges(name, [text]).filter((range) => !cutsLatin(name, range)),
        );
        return heading ? { ...hit, path: [marked] } : { ...hit, title: marked };
      });
    },
  };
}

/** Whether a piece of a text begins or ends inside a Latin word. */
const cutsLatin = (text: string, ends: TextRange): boolean =>
  ends.some((at) => /^[\p{Script=Latin}\d]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1)));

const plain = (typed: string): string => foldUnits(typed).replace(/[\s'"“”]+/g, '');

/** A match at the beginning before one further on, a short title before a long one, titles before headings. */
function worthOf({ folded, heading }: Item, [start, end]: TextRange): number {
  return (heading ? 1 : 1.5) * ((start === 0 ? 1 : 0.6) + (end - start) / folded.length);
}
