import { workForm } from '../columns/work-columns.js';
import { writtenReaderOf } from './written.js';

/** Stands for `works.ts` in the portal's scripts. */
export const workReader = writtenReaderOf(workForm);
