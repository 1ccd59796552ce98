import { isEdtf } from './is-edtf.js';
import type { AnyRecord, Edtf } from './types.js';

/** The fields of all kinds that hold one date. */
const FIELDS = ['start', 'end', 'deadline', 'date'] as const;

type Dates = { [field in (typeof FIELDS)[number]]?: Edtf | null } & { dateText?: string };

/**
 * Records that a program gave, with dates that can be relied on. A record with a date that is no EDTF keeps what was given
 * as words (`dateText`), and its precision is unknown, as if an author had written it. All others stay the same objects, and
 * a list without any the same list.
 *
 * @param report Told the field and what it holds: a word, a number, or the type of anything else.
 */
export function withValidDates<R extends AnyRecord>(
  records: readonly R[],
  report: (field: string, found: unknown) => void,
): R[] {
  // There may be a hundred thousand, most of them of days that others share.
  const right = new Set<unknown>();
  const isRight = (value: Edtf | null | undefined) =>
    value === undefined || value === null || right.has(value) || (isEdtf(value) && right.add(value) !== undefined);
  const isSound = ({ start, end, deadline, date }: Dates) =>
    isRight(date) && isRight(start) && isRight(end) && isRight(deadline);
  if (records.every(isSound)) return records as R[];
  return records.map((record) => {
    const wrong = FIELDS.find((field) => !isRight((record as Dates)[field]));
    if (!wrong) return record;
    const { start, end, deadline, date, dateText, ...rest }: Dates = record;
    const found: unknown = (record as Dates)[wrong];
    report(wrong, isWord(found) ? found : typeof found);
    const words = [...new Set<unknown>([date, start, end ?? deadline])].filter(isWord).join('—');
    return { ...rest, precision: 'unknown', recurrence: undefined, dateText: dateText || words } as R;
  });
}

/** Not an object, whose words nobody knows and which may have none. */
function isWord(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}
