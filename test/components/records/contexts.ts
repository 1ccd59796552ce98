import type { ReadContext, Term } from '@kepu/components/records';

export const autumn: Term = { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' };
export const spring: Term = { schoolYear: '2026-2027', name: '春季学期', start: '2027-02-22', end: '2027-07-09' };

/** The contexts that `test/fixtures/dates.tsv` names. */
export const contexts: Record<string, ReadContext> = {
  year: { schoolYear: '2026-2027', terms: [autumn, spring] },
  autumn: { schoolYear: '2026-2027', terms: [autumn] },
  spring: { schoolYear: '2026-2027', terms: [spring] },
  calendar: { schoolYear: '2026' },
  none: {},
};
