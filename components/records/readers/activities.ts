import type { RecordReader } from './reader.js';

/** Reads activities, and brings in nothing of the other kinds. */
export const activityReader: RecordReader<'activities'> = {
  kind: 'activities',
  loadData: () => import('./data-activities.js'),
  loadHand: () => import('./hand-activities.js'),
};
