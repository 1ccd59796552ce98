import { phaseForm } from '../columns/phase-columns.js';
import { readerOf } from './reader.js';

/** Reads phases, and brings in nothing of the other kinds. */
export const phaseReader = readerOf(phaseForm, () => import('./part-phases.js'));
