import { awardForm } from '../columns/award-columns.js';
import { writtenReaderOf } from './written.js';

/** Stands for `awards.ts` in the portal's scripts. */
export const awardReader = writtenReaderOf(awardForm);
