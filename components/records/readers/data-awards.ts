import { awardForm } from '../columns/award-columns.js';
import { dataReaderOf } from './data-reader.js';

/** Reads the awards that programs write: a part that is loaded by need. */
export const reader = dataReaderOf(awardForm);
