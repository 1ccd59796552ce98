import { workForm } from '../columns/work-columns.js';
import { readerOf } from './reader.js';

/** Reads works, and brings in nothing of the other kinds. */
export const workReader = readerOf(workForm, () => import('./part-works.js'));
