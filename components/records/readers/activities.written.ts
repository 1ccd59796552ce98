import { activityForm } from '../columns/activity-columns.js';
import { writtenReaderOf } from './written.js';

/** Stands for `activities.ts` in the portal's scripts. */
export const activityReader = writtenReaderOf(activityForm);
