/** `sound-parts.ts` for classic scripts. */
import { loadPart } from '../shared/load-part.js';
import type { PinyinPart } from './sound-parts.js';

export const loadPinyin = (): Promise<PinyinPart> => loadPart('kepuPinyin', 'kepu-pinyin.js');
