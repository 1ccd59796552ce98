import {
  compareEdtf,
  type Dated,
  type Edtf,
  firstDay,
  formatSpan,
  lastDay,
  type Precision,
} from '@kepu/components/records';
import type { SitePage } from '../collect/site.js';

/** From the first to the last day of what a plan names. */
export interface Period {
  /** `YYYY-MM-DD` */
  first: string;
  last: string;
}

/** When a plan runs: by its phases, else by its activities; undefined if they have no dates. */
export function periodOf(page: Pick<SitePage, 'records'>): Period | undefined {
  return spanOf(page.records.phases) ?? spanOf(page.records.activities);
}

/** First and last day that dated records name; undefined if none has a date. */
export function spanOf(records: readonly (Dated & { deadline?: Edtf })[]): Period | undefined {
  const starts: Edtf[] = [];
  const ends: Edtf[] = [];
  for (const record of records) {
    const start = record.start ?? record.deadline ?? record.end;
    const end = record.end ?? record.deadline ?? record.start;
    if (start) starts.push(start);
    if (end) ends.push(end);
  }
  const first = starts.sort(compareEdtf)[0];
  const last = ends.map(lastDay).sort().at(-1);
  return first && last ? { first: firstDay(first), last } : undefined;
}

/** A period in words, with the year where the reader could doubt it. */
export function periodText(period: Period, lang: 'zh-CN' | 'en'): string {
  const precision: Precision = 'day';
  return formatSpan(period.first, period.last, precision, lang);
}
