import { activities } from '../kinds/activities.js';
import { handReaderOf } from './hand-reader.js';

/** Reads the activities that people write by hand: a part that is loaded by need. */
export const reader = handReaderOf(activities);
