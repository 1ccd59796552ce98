import type { RecordReader } from './reader.js';

/** Reads phases, and brings in nothing of the other kinds. */
export const phaseReader: RecordReader<'phases'> = {
  kind: 'phases',
  loadData: () => import('./data-phases.js'),
  loadHand: () => import('./hand-phases.js'),
};
