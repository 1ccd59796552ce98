import { phaseForm } from '../columns/phase-columns.js';
import { writtenReaderOf } from './written.js';

/** Stands for `phases.ts` in the portal's scripts. */
export const phaseReader = writtenReaderOf(phaseForm);
