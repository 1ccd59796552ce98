import { phaseForm } from '../columns/phase-columns.js';
import { dataReaderOf } from './data-reader.js';

/** Reads the phases that programs write: a part that is loaded by need. */
export const reader = dataReaderOf(phaseForm);
