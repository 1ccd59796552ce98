import { awards } from '../kinds/awards.js';
import { readerOf } from './reader.js';

/** Reads awards, and brings in nothing of the other kinds. */
export const awardReader = readerOf(awards);
