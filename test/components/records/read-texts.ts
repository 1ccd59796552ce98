import { type RecordKind, readLines } from '@kepu/components/records';
import { contexts } from './contexts.js';

/** The year and the plan that the lines of tests stand in. */
export const context = { ...contexts.year, planId: 'plan' };

/** Reads lines of a list, each no more than its text. */
export function readTexts<K extends RecordKind>(kind: K, ...texts: string[]) {
  return readLines(
    kind,
    texts.map((text) => ({ text })),
    context,
  );
}
