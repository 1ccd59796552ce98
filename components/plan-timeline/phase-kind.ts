/** What a phase is on the axis: a stretch of time, or one of three kinds of point. */
import type { Phase } from '../records/index.js';
import type { PhaseSpan } from './phase-span.js';

/** `deadline` is something to be handed in by a day, `indicator` a figure to be reached by a day. */
export type PhaseKind = 'phase' | 'milestone' | 'deadline' | 'indicator';

/** Columns that say something of their own, as plans head them. */
const COLUMNS = {
  target: /^(?:目标[值数]?|指标值|target)$/i,
  unit: /^(?:计量)?单位$|^unit$/i,
  reached: /^(?:完成值|现状值?|已达到?|实际值?|reached|actual)$/i,
  plan: /^(?:方案|计划|所属方案|plan)$/i,
  stage: /^(?:阶段|所属阶段|环节|stage)$/i,
};

/** Text of the column that says something; undefined where there is none or it is empty. */
export function columnOf({ extras }: Phase, name: keyof typeof COLUMNS): string | undefined {
  // The one who sets the property may leave them out.
  for (const head in extras) if (COLUMNS[name].test(head) && extras[head]) return extras[head];
  return undefined;
}

/** The columns that have no meaning of their own here: they are shown as they are. */
export function otherColumns({ extras }: Phase): [string, string][] {
  return Object.entries(extras ?? {}).filter(
    ([head, text]) =>
      text.trim() && !Object.values(COLUMNS).some((words) => words !== COLUMNS.stage && words.test(head)),
  );
}

/**
 * By the author's word, else by the dates: what is over within a day would have no length as a bar.
 *
 * @param span The days of the phase; undefined for a phase without dates.
 */
export function kindOf(phase: Phase, span: PhaseSpan | undefined): PhaseKind {
  if (columnOf(phase, 'target')) return 'indicator';
  const isDay = span !== undefined && span.from === span.to;
  if ((!phase.start && phase.end) || (isDay && /截止|deadline/i.test(phase.title))) return 'deadline';
  return phase.milestone || (isDay && !span.softStart && !span.softEnd) ? 'milestone' : 'phase';
}

/** The figures of an indicator, with their unit. */
export interface Figures {
  target: string;
  reached: string | undefined;
  /** 0–1; undefined where a figure is no number, or is not to be exceeded. */
  share: number | undefined;
}

/** `undefined` for a phase that is no indicator. */
export function figuresOf(phase: Phase): Figures | undefined {
  const target = columnOf(phase, 'target');
  if (!target) return undefined;
  const unit = columnOf(phase, 'unit') ?? '';
  const reached = columnOf(phase, 'reached');
  const withUnit = (text: string) => (text.endsWith(unit) ? text : `${text}${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}`);
  const [now, goal] = [reached ?? '', target].map((text) =>
    Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replace(/,/g, '')),
  );
  const share = /不超过|不高于|至多|以内|[≤<]|most/.test(target) ? Number.NaN : (now as number) / (goal as number);
  return {
    target: withUnit(target),
    reached: reached && withUnit(reached),
    share: share >= 0 && share < Number.POSITIVE_INFINITY ? Math.min(share, 1) : undefined,
  };
}
