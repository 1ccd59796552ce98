import { workForm } from '../columns/work-columns.js';
import { dataReaderOf } from './data-reader.js';

/** Reads the works that programs write: a part that is loaded by need. */
export const reader = dataReaderOf(workForm);
