import { isEdtf } from './edtf.js';
import type { AnyRecord, Edtf } from './types.js';

/** The fields of all kinds that hold one date. */
const FIELDS = ['start', 'end', 'deadline', 'date'] as const;

type Dates = { [field in (typeof FIELDS)[number]]?: Edtf | null } & { dateText?: string };

/**
 * Records that a program gave, with dates that can be relied on. A record with a date that is no EDTF keeps what was given
 * as words (`dateText`), and its precision is unknown, as if an author had written it. All others stay the same objects.
 *
 * @param report Told the field and what it holds.
 */
export function withValidDates<R extends AnyRecord>(
  records: readonly R[],
  report: (field: string, found: unknown) => void,
): R[] {
  return records.map((record) => {
    const { start, end, deadline, date, dateText, ...rest }: Dates = record;
    const given: Dates = { start, end, deadline, date };
    const wrong = FIELDS.find((field) => !isEdtf(given[field] ?? '2026'));
    if (!wrong) return record;
    report(wrong, given[wrong]);
    const words = [...new Set([date, start, end ?? deadline])].filter((value) => (value ?? '') !== '').join('—');
    return { ...rest, precision: 'unknown', recurrence: undefined, dateText: dateText || words } as R;
  });
}
