/** What is said of a phase in the drawing: below its title, and to those who hear it. */
import type { Phase } from '../records/index.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { describePhaseDate } from './describe-phase.js';
import { figuresOf } from './phase-kind.js';
import type { ShownPhase } from './render-phase.js';

/** What stands below a title in the drawing: the date, and the figure to be reached by it. */
export function describeShort(phase: Phase, saysYear: boolean, { timeline, lang }: ElementStrings<'timeline'>): string {
  const date = describePhaseDate(phase, saysYear, lang, timeline.undated);
  const figures = figuresOf(phase);
  return figures ? `${date} · ${timeline.figures(figures.target, figures.reached)}` : date;
}

/** The whole name of a phase in the drawing, where most of it is a shape. */
export function namePhase(
  { phase, saidKind, status, saysYear }: ShownPhase,
  strings: ElementStrings<'timeline' | 'chart'>,
): string {
  const { timeline, common, chart } = strings;
  return chart.name(
    [
      phase.title,
      // What is seen comes first and in the same order, for those who speak to the screen.
      describeShort(phase, saysYear, strings),
      status ? timeline[status] : '',
      saidKind ? timeline[saidKind] : '',
      phase.progress === undefined ? '' : `${timeline.progress} ${timeline.percent(phase.progress)}`,
      phase.owner ? common.field(timeline.owner, phase.owner) : '',
      phase.tasks.length > 0 ? chart.taskCount(phase.tasks.length) : '',
    ].filter(Boolean),
  );
}
