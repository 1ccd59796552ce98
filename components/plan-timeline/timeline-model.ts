import type { Indicator, Phase, Term } from '../records/index.js';
import { phaseOfIndicator } from '../records/index.js';
import { memo } from '../shared/memo.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { describeShort } from './describe-phase.js';
import { groupPhases, isGrouping, LANES_BY, type LaneGroup, type LanesBy } from './lanes.js';
import { columnOf, kindOf } from './phase-kind.js';
import { sortPhases, spansOf } from './phase-span.js';
import { statusOf } from './phase-status.js';
import type { ShownPhase } from './render-phase.js';
import { type LayoutOptions, layOutTimeline, type TimelineLayout } from './timeline-layout.js';

/** What a timeline is made of. */
export interface TimelineInput {
  records: readonly Phase[];
  /** The tables of the records, where they are several. */
  lists: readonly PhaseList[];
  indicators: readonly Indicator[] | undefined;
  terms: readonly Term[] | undefined;
  /** What is asked for; anything unknown acts as the default. */
  lanes: string | undefined;
  /** `YYYY-MM-DD`; undefined as long as nothing about now may be said. */
  today: string | undefined;
  zoom: number;
  widthPx: number | undefined;
  rowsPx: number | undefined;
  strings: ElementStrings<'timeline'>;
}

type PhaseList = { title?: string; records: readonly Phase[] };

/** What a timeline shows. */
export interface TimelineModel {
  /** Phases and indicators in time order; all indexes are places in this list. */
  phases: readonly Phase[];
  shown: ShownPhase[];
  lanes: LanesBy;
  groups: LaneGroup[];
  /** `undefined` if no phase has a date. */
  layout: TimelineLayout | undefined;
}

/** One list for all that have none: a new one would ask for a new layout. */
const NO_TERMS: readonly Term[] = [];

/** @returns A function that works out anew only what a change touches; each element has its own. */
export function createModel(): (input: TimelineInput) => TimelineModel {
  const join = memo(
    (phases: readonly Phase[], lists: readonly PhaseList[], indicators: readonly Indicator[] | undefined) =>
      sortPhases([
        ...(withPlans(lists) ?? phases),
        ...(indicators ?? []).map((each, index) => phaseOfIndicator(each, `indicator~${index}`)),
      ]),
  );
  const group = memo((phases: readonly Phase[], asked: string | undefined) => {
    const by = LANES_BY.find((each) => each === asked) ?? (isGrouping(groupPhases(phases, 'plan')) ? 'plan' : 'none');
    return { lanes: by, groups: groupPhases(phases, by) };
  });
  const show = memo((phases: readonly Phase[], today: string | undefined, by: LanesBy): ShownPhase[] =>
    phases.map((phase, index) => {
      const span = spansOf(phases)[index];
      return {
        phase,
        kind: kindOf(phase, span),
        status: statusOf(phase, today, span),
        plan: by === 'plan' ? undefined : columnOf(phase, 'plan'),
      };
    }),
  );
  const layOut = memo(
    (
      phases: readonly Phase[],
      lanes: readonly LaneGroup[],
      terms: readonly Term[],
      zoom: number,
      widthPx: number | undefined,
      rowsPx: number | undefined,
      strings: ElementStrings<'timeline'>,
    ) =>
      layOutTimeline(phases, {
        lanes,
        terms,
        zoom,
        words: strings.timeline,
        dateOf: dateWords(strings),
        widthPx,
        rowsPx,
      }),
  );
  return ({ records, lists, indicators, terms = NO_TERMS, lanes, today, zoom, widthPx, rowsPx, strings }) => {
    const phases = join(records, lists, indicators);
    const { lanes: by, groups } = group(phases, lanes);
    return {
      phases,
      shown: show(phases, today, by),
      lanes: by,
      groups,
      layout: layOut(phases, groups, terms, zoom, widthPx, rowsPx, strings),
    };
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

/** Dates with room for how far a phase is, though that is not known yet. */
function dateWords(strings: ElementStrings<'timeline'>): LayoutOptions['dateOf'] {
  const { planned, running, done, over } = strings.timeline;
  const longest = [planned, running, done, over].sort((a, b) => b.length - a.length)[0];
  return (phase) => {
    const words = describeShort(phase, strings);
    return columnOf(phase, 'target') ? words : `${words} · ${longest}`;
  };
}
