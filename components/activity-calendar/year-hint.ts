/** Tells the webmaster, once a page, why dates of a table stand under 时间待定. */
import type { ReactiveController } from 'lit';
import type { Activity } from '../records/index.js';

/** 10月12日, 9/14, 第七周, 12 October: a day or month that only lacks its year. */
const NEEDS_YEAR = /\d\s*月|^\d{1,2}[./-]\d{1,2}\b|第.{1,3}周|\d\s+[A-Z][a-z]{2}|[A-Z][a-z]{2,8}\.?\s+\d/;

let isSaid = false;

/** The words of a date that nothing gives a year to; undefined where there is none. */
export function findYearless(activities: readonly Activity[]): string | undefined {
  return activities.find(
    ({ start, end, deadline, dateText }) => !start && !end && !deadline && NEEDS_YEAR.test(dateText),
  )?.dateText;
}

interface HintHost {
  readonly localName: string;
  activities: unknown;
}

/** Looks at what was read from the page itself: who sets `activities` has read them elsewhere. */
export class YearHintController implements ReactiveController {
  readonly #host: HintHost;
  readonly #records: () => readonly Activity[];
  #seen: readonly Activity[] | undefined;

  /** @param records What the calendar holds now. */
  constructor(host: HintHost, records: () => readonly Activity[]) {
    this.#host = host;
    this.#records = records;
  }

  hostUpdated(): void {
    const records = this.#records();
    if (isSaid || records === this.#seen || this.#host.activities) return;
    this.#seen = records;
    const dateText = findYearless(records);
    if (!dateText) return;
    isSaid = true;
    console.warn(
      `<${this.#host.localName}>: “${dateText}” has no year, so it is shown as undated. Name the school year in the caption of the table (2026—2027学年), or set "terms".`,
    );
  }
}
