/** `word-parts.ts` for classic scripts. */
import { loadPart } from '../shared/load-part.js';
import type { TraditionalPart } from './word-parts.js';

export const loadTraditional = (): Promise<TraditionalPart> => loadPart('kepuTraditional', 'kepu-traditional.js');
