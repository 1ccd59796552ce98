import { activities } from '../kinds/activities.js';
import { readerOf } from './reader.js';

/** Reads activities, and brings in nothing of the other kinds. */
export const activityReader = readerOf(activities);
