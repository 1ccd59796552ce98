import { works } from '../kinds/works.js';
import { readerOf } from './reader.js';

/** Reads works, and brings in nothing of the other kinds. */
export const workReader = readerOf(works);
