import { withValidDates } from '../valid-dates.js';
import type { RecordReader } from './reader.js';

/** Reads awards, and brings in nothing of the other kinds. */
export const awardReader: RecordReader<'awards'> = {
  checkDates: withValidDates,
  loadData: () => import('./data-awards.js'),
  loadHand: () => import('./hand-awards.js'),
};
