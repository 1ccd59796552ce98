import { withValidDates } from '../valid-dates.js';
import type { RecordReader } from './reader.js';

/** Reads activities, and brings in nothing of the other kinds. */
export const activityReader: RecordReader<'activities'> = {
  checkDates: withValidDates,
  loadData: () => import('./data-activities.js'),
  loadHand: () => import('./hand-activities.js'),
};
