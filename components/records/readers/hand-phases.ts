import { phases } from '../kinds/phases.js';
import { handReaderOf } from './hand-reader.js';

/** Reads the phases that people write by hand: a part that is loaded by need. */
export const reader = handReaderOf(phases);
