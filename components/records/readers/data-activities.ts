import { activityForm } from '../columns/activity-columns.js';
import { dataReaderOf } from './data-reader.js';

/** Reads the activities that programs write: a part that is loaded by need. */
export const reader = dataReaderOf(activityForm);
