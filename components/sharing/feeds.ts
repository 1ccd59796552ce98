/** The calendars a page offers for subscription. Pure. */
import { safeUrl } from '../shared/safe-url.js';

/** A calendar file that keeps itself up to date on the server. */
export interface CalendarFeed {
  href: string;
  /** Holds this category only. */
  category?: string;
  /** Holds what is for this grade, 1–12, and for everybody. */
  grade?: number;
}

/** What a reader has chosen to see. */
export interface FeedWish {
  categories: readonly string[];
  grade?: number | undefined;
}

/** All feeds with an address that may be followed, that of everything first. */
export function listFeeds(icsHref: string | undefined, feeds: unknown): CalendarFeed[] {
  const others = Array.isArray(feeds) ? (feeds as (CalendarFeed | null)[]) : [];
  return [...(icsHref ? [{ href: icsHref }] : []), ...others].filter(
    (feed): feed is CalendarFeed => typeof feed?.href === 'string' && safeUrl(feed.href) !== undefined,
  );
}

/** The feed nearest to what is chosen: that of its only category, else of its grade, else the first. */
export function chooseFeed(feeds: readonly CalendarFeed[], { categories, grade }: FeedWish): CalendarFeed | undefined {
  const [category] = categories.length === 1 ? categories : [];
  return (
    (category && feeds.find((feed) => feed.category === category)) ||
    (grade && feeds.find((feed) => feed.grade === grade)) ||
    feeds[0]
  );
}

/**
 * The address that makes a telephone subscribe rather than download.
 *
 * @param address Absolute.
 * @returns `undefined` where nothing is served: `file:`.
 */
export function webcalOf(address: string): string | undefined {
  return /^https?:/.test(address) ? address.replace(/^https?:/, 'webcal:') : undefined;
}
