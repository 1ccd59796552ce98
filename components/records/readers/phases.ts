import { phases } from '../kinds/phases.js';
import { readerOf } from './reader.js';

/** Reads phases, and brings in nothing of the other kinds. */
export const phaseReader = readerOf(phases);
