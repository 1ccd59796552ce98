import { works } from '../kinds/works.js';
import { handReaderOf } from './hand-reader.js';

/** Reads the works that people write by hand: a part that is loaded by need. */
export const reader = handReaderOf(works);
