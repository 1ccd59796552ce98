/** `panel-parts.ts` for classic scripts. */
import { loadPart } from '../shared/load-part.js';
import type { PinyinPart, TraditionalPart, XlsxPart } from './panel-parts.js';

export const loadPinyin = (): Promise<PinyinPart> => loadPart('kepuPinyin', 'kepu-pinyin.js');
export const loadTraditional = (): Promise<TraditionalPart> => loadPart('kepuTraditional', 'kepu-traditional.js');
export const loadXlsx = (): Promise<XlsxPart> => loadPart('kepuXlsx', 'kepu-xlsx.js');
