import type { Lang, Phase } from '../records/index.js';
import { formatSpan } from '../records/index.js';

/** When a phase is, in words: the author's own where they are there, else with its year where `saysYear`. */
export function describePhaseDate(phase: Phase, saysYear: boolean, lang: Lang, undated: string): string {
  return phase.dateText || formatSpan(phase.start, phase.end, phase.precision, lang, { year: saysYear }) || undated;
}
