import type { Activity, Term } from './types.js';

/** What a calendar file says about itself. */
export interface IcsOptions {
  name: string;
  /** Host of the portal, or a urn; the part of UIDs after `@`. */
  host: string;
  /** `YYYY-MM-DD`; makes DTSTAMP. */
  buildDate: string;
  /** IANA name; default `Asia/Shanghai`. */
  timezone?: string;
  /** Put before relative `url`s; ends in `/`. */
  urlBase?: string;
  terms?: readonly Term[];
  /** Only activities of this category. */
  category?: string;
}

/** Activities → an iCalendar file (RFC 5545). */
export function writeIcs(_activities: readonly Activity[], _options: IcsOptions): string {
  return '';
}
