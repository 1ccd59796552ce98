import { isEdtf } from './is-edtf.js';
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
  // There may be a hundred thousand, most of them of days that others share.
  const right = new Set<unknown>([undefined, null]);
  const isRight = (value: Edtf | null | undefined) => right.has(value) || (isEdtf(value as Edtf) && right.add(value));
  return records.map((record) => {
    const wrong = FIELDS.find((field) => !isRight((record as Dates)[field]));
    if (!wrong) return record;
    const { start, end, deadline, date, dateText, ...rest }: Dates = record;
    report(wrong, (record as Dates)[wrong]);
    const words = [...new Set([date, start, end ?? deadline])].filter((value) => (value ?? '') !== '').join('—');
    return { ...rest, precision: 'unknown', recurrence: undefined, dateText: dateText || words } as R;
  });
}
