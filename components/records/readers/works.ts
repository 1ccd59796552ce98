import type { RecordReader } from './reader.js';

/** Reads works, and brings in nothing of the other kinds. */
export const workReader: RecordReader<'works'> = {
  kind: 'works',
  loadData: () => import('./data-works.js'),
  loadHand: () => import('./hand-works.js'),
};
