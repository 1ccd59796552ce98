import { activityForm } from '../columns/activity-columns.js';
import { readerOf } from './reader.js';

/** Reads activities, and brings in nothing of the other kinds. */
export const activityReader = readerOf(activityForm, () => import('./part-activities.js'));
