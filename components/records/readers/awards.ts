import type { RecordReader } from './reader.js';

/** Reads awards, and brings in nothing of the other kinds. */
export const awardReader: RecordReader<'awards'> = {
  kind: 'awards',
  loadData: () => import('./data-awards.js'),
  loadHand: () => import('./hand-awards.js'),
  loadLines: () => import('./hand-award-lines.js'),
};
