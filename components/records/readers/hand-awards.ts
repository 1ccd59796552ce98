import { awards } from '../kinds/awards.js';
import { handReaderOf } from './hand-reader.js';

/** Reads the awards that people write by hand: a part that is loaded by need. */
export const reader = handReaderOf(awards);
