import { awardForm } from '../columns/award-columns.js';
import { readerOf } from './reader.js';

/** Reads awards, and brings in nothing of the other kinds. */
export const awardReader = readerOf(awardForm, () => import('./part-awards.js'));
