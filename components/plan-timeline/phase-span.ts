/** The days a phase takes, and how sure its ends are. */
import type { Phase } from '../records/index.js';
import { firstDay, lastDay } from '../records/index.js';
import type { Frame } from './scale.js';

export interface PhaseSpan {
  /** `YYYY-MM-DD`, both inclusive. */
  from: string;
  to: string;
  /** True where the plan does not name the day: 左右, “5月前”, a term. Drawn fading out. */
  softStart: boolean;
  softEnd: boolean;
}

/** `undefined` for a phase without dates. */
export function spanOfPhase(phase: Pick<Phase, 'start' | 'end' | 'precision'>): PhaseSpan | undefined {
  const start = phase.start ?? phase.end;
  const end = phase.end ?? phase.start;
  if (!start || !end) return undefined;
  const a = firstDay(start);
  const b = lastDay(end);
  // A school year has days, but those are the terms', not the plan's.
  const isSchoolYear = phase.precision === 'year' && start.length > 7;
  const isVague = ['fuzzy', 'unknown', 'term'].includes(phase.precision) || isSchoolYear;
  return {
    from: a <= b ? a : b,
    to: a <= b ? b : a,
    softStart: isVague || phase.start === undefined || start.endsWith('~'),
    softEnd: isVague || phase.end === undefined || end.endsWith('~'),
  };
}

const known = new WeakMap<readonly Phase[], (PhaseSpan | undefined)[]>();

/** The spans of a list, read once: a list is not changed, it is replaced. */
export function spansOf(phases: readonly Phase[]): readonly (PhaseSpan | undefined)[] {
  let spans = known.get(phases);
  if (!spans) {
    spans = phases.map(spanOfPhase);
    known.set(phases, spans);
  }
  return spans;
}

/** First day of the first phase to the last day of the last; `undefined` if no phase has a date. */
export function frameOf(phases: readonly Phase[]): Frame | undefined {
  let frame: Frame | undefined;
  for (const span of spansOf(phases))
    if (span)
      frame = {
        from: frame && frame.from < span.from ? frame.from : span.from,
        to: frame && frame.to > span.to ? frame.to : span.to,
      };
  return frame;
}

/** Earliest first, of equal beginnings the longer, within a day by the hour; a phase known by its end alone stands there; undated ones come last. */
export function sortPhases(phases: readonly Phase[]): Phase[] {
  const dated = phases.map((phase) => ({ phase, span: spanOfPhase(phase) }));
  dated.sort(
    (a, b) =>
      compare(a.span?.from ?? '~', b.span?.from ?? '~') ||
      compare(b.span?.to ?? '', a.span?.to ?? '') ||
      compare(a.phase.start ?? '', b.phase.start ?? ''),
  );
  const sorted = dated.map(({ phase }) => phase);
  known.set(
    sorted,
    dated.map(({ span }) => span),
  );
  return sorted;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
