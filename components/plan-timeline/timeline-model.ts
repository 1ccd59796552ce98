import type { Indicator, Phase, Term } from '../records/index.js';
import { isOfOneYear, phaseOfIndicator } from '../records/index.js';
import { memo } from '../shared/memo.js';
import { groupPhases, isGrouping, LANES_BY, type LaneGroup, type LanesBy } from './lanes.js';
import { columnOf, kindOf, type PhaseKind } from './phase-kind.js';
import { frameOf, sortPhases, spansOf } from './phase-span.js';
import { statusOf } from './phase-status.js';
import type { ShownPhase } from './render-phase.js';

/** Whether it has what an indicator cannot be without. */
export function isIndicator({ name, value }: Indicator): boolean {
  return typeof name === 'string' && (value ?? '') !== '';
}

/** What a timeline is made of. */
export interface TimelineInput {
  records: readonly Phase[];
  /** The tables of the records, where they are several. */
  lists: readonly PhaseList[] | undefined;
  indicators: readonly Indicator[] | undefined;
  /** What is asked for; anything unknown acts as the default. */
  lanes: string | undefined;
  /** Terms of the school year. */
  terms: readonly Term[] | undefined;
  /** `YYYY-MM-DD`; undefined as long as nothing about now may be said. */
  today: string | undefined;
}

type PhaseList = { title?: string; records: readonly Phase[] };

/** What a timeline shows. */
export interface TimelineModel {
  /** Phases and indicators in time order; all indexes are places in this list. */
  phases: readonly Phase[];
  shown: ShownPhase[];
  lanes: LanesBy;
  groups: LaneGroup[];
  /** Whether dates without words of their author are said with their year: unless it is the one year of the terms. */
  saysYear: boolean;
}

/** @returns A function that works out anew only what a change touches; each element has its own. */
export function createModel(): (input: TimelineInput) => TimelineModel {
  const join = memo(
    (phases: readonly Phase[], lists: readonly PhaseList[] | undefined, indicators: readonly Indicator[] | undefined) =>
      sortPhases([
        ...((lists && withPlans(lists)) ?? phases),
        ...(indicators ?? []).map((each, index) => phaseOfIndicator(each, `indicator~${index}`)),
      ]),
  );
  const group = memo((phases: readonly Phase[], asked: string | undefined) => {
    const by = LANES_BY.find((each) => each === asked) ?? (isGrouping(groupPhases(phases, 'plan')) ? 'plan' : 'none');
    return { lanes: by, groups: groupPhases(phases, by) };
  });
  const needYear = memo((phases: readonly Phase[], terms: readonly Term[] | undefined): boolean => {
    const frame = frameOf(phases);
    return frame !== undefined && !isOfOneYear(frame.from, frame.to, terms);
  });
  const show = memo((phases: readonly Phase[], today: string | undefined, by: LanesBy, saysYear: boolean) => {
    const spans = spansOf(phases);
    const kinds = phases.map((phase, index) => kindOf(phase, spans[index]));
    const hasBars = kinds.includes('phase');
    return phases.map((phase, index): ShownPhase => {
      const kind = kinds[index] as PhaseKind;
      return {
        phase,
        kind,
        saidKind: kind === 'phase' || (!hasBars && kind === 'milestone') ? undefined : kind,
        status: statusOf(phase, today, spans[index]),
        plan: by === 'plan' ? undefined : columnOf(phase, 'plan'),
        saysYear,
      };
    });
  });
  return ({ records, lists, indicators, lanes, terms, today }) => {
    const phases = join(records, lists, indicators);
    const { lanes: by, groups } = group(phases, lanes);
    const saysYear = needYear(phases, terms);
    return { phases, shown: show(phases, today, by, saysYear), lanes: by, groups, saysYear };
  };
}

/**
 * Several tables of phases are several plans, each named by its caption; a table of indicators belongs to them all.
 *
 * @returns `undefined` where there are no two of them.
 */
function withPlans(lists: readonly PhaseList[]): Phase[] | undefined {
  const isPlan = ({ title, records }: PhaseList) => title && records.some((phase) => !columnOf(phase, 'target'));
  if (new Set(lists.filter(isPlan).map(({ title }) => title)).size < 2) return undefined;
  return lists.flatMap((list) =>
    list.records.map((phase) =>
      list.title && isPlan(list) && !columnOf(phase, 'plan')
        ? { ...phase, extras: { 方案: list.title, ...phase.extras } }
        : phase,
    ),
  );
}
