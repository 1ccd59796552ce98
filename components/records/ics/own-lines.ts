/**
 * What an activity has and an event of the standard does not, as `X-KEPU-…` lines (RFC 5545, 3.8.8.2), so that a file of
 * ours comes back as it was written. Other calendars keep these lines or drop them.
 */
import { formatInterval, parseInterval } from '../edtf.js';
import { isEdtf } from '../is-edtf.js';
import type { Activity, Precision, Term } from '../types.js';
import { escapeText } from './content-lines.js';

const PRECISIONS: readonly Precision[] = ['time', 'day', 'week', 'third', 'month', 'term', 'year', 'fuzzy', 'unknown'];

/** The lines of an activity. Moved and cancelled ones say so by the standard and in their title. */
export function ownLines({
  start,
  end,
  precision,
  dateText,
  deadline,
  owner,
  grades,
  status,
  extras,
}: Activity): string[] {
  const isPlain = status === 'planned' || status === 'done';
  return [
    `X-KEPU-DATE;X-PRECISION=${precision.toUpperCase()}:${formatInterval(start, end)}`,
    ...(dateText ? [`X-KEPU-DATE-TEXT:${escapeText(dateText)}`] : []),
    ...(deadline ? [`X-KEPU-DEADLINE:${deadline}`] : []),
    ...(owner ? [`X-KEPU-OWNER:${escapeText(owner)}`] : []),
    ...(grades.length > 0 ? [`X-KEPU-GRADES:${grades.join(',')}`] : []),
    ...(isPlain ? [`X-KEPU-STATUS:${status.toUpperCase()}`] : []),
    ...(Object.keys(extras).length > 0 ? [`X-KEPU-EXTRAS:${escapeText(JSON.stringify(extras))}`] : []),
  ];
}

/** The line that makes a term of an event; its days stand where those of every event do. */
export function termLine({ schoolYear, name }: Term): string {
  return `X-KEPU-TERM;X-SCHOOL-YEAR=${schoolYear}:${escapeText(name)}`;
}

/** What {@link ownLines} wrote; each part only where it makes sense, since anybody may have written the file. */
export interface OwnParts {
  /** Undefined for events that are not ours. */
  dated: Pick<Activity, 'start' | 'end' | 'precision' | 'dateText' | 'deadline'> | undefined;
  dateText: string;
  owner: string;
  grades: number[];
  status: 'planned' | 'done' | undefined;
  extras: Record<string, string>;
}

/**
 * @param textOf The text of a line by its name; empty if there is none.
 * @param precision The parameter of `X-KEPU-DATE`.
 */
export function readOwnParts(textOf: (name: string) => string, precision: string | undefined): OwnParts {
  const interval = parseInterval(textOf('X-KEPU-DATE'));
  const known = PRECISIONS.find((each) => each.toUpperCase() === precision?.toUpperCase());
  const deadline = textOf('X-KEPU-DEADLINE');
  const dateText = textOf('X-KEPU-DATE-TEXT');
  const status = textOf('X-KEPU-STATUS').toUpperCase();
  return {
    dated: interval && known && { ...interval, precision: known, dateText, ...(isEdtf(deadline) && { deadline }) },
    dateText,
    owner: textOf('X-KEPU-OWNER'),
    grades: textOf('X-KEPU-GRADES')
      .split(',')
      .filter((grade) => /^(?:[1-9]|1[0-2])$/.test(grade))
      .map(Number),
    status: status === 'PLANNED' ? 'planned' : status === 'DONE' ? 'done' : undefined,
    extras: readExtras(textOf('X-KEPU-EXTRAS')),
  };
}

function readExtras(text: string): Record<string, string> {
  try {
    const found: unknown = JSON.parse(text || '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}
