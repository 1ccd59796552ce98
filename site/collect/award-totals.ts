import { type Award, isPartOf } from '@kepu/components/records';
import type { Findings } from './findings/findings.js';
import type { SitePage } from './site.js';

/** A report of a whole school year; one of a club or a term counts its own awards. */
const OF_YEAR = /^(?!.*(?:学期|[队组社班])).*(?:学年|年度|\d年)/;

/** Numbers without a contest in the report of a school year count the awards of the whole school: `scope`. */
export function settleTotals(pages: readonly SitePage[]): void {
  for (const { kind, title, records } of pages) {
    if (kind !== 'summary' || !OF_YEAR.test(title)) continue;
    for (const award of records.awards)
      if (award.count !== undefined && !award.competition && !award.category && !award.work) award.scope ??= 'school';
  }
}

/** Tells of numbers of the whole school that are less than what its lists hold. */
export function reportTotals(awards: readonly Award[], weightOf: (award: Award) => number, findings: Findings): void {
  for (const total of awards) {
    const { scope, count, source } = total;
    if (!scope || count === undefined || !source) continue;
    const listed = awards.reduce(
      (sum, award) => (!award.scope && isPartOf(award, total) ? sum + weightOf(award) : sum),
      0,
    );
    if (listed > count) findings.add('record/total', { file: source.file, line: source.line }, { count, listed });
  }
}
