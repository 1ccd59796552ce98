/** `award-parts.ts` for classic scripts. */
import { loadPart } from '../shared/load-part.js';
import type { CertificatePart, PinyinPart, XlsxPart } from './award-parts.js';

export const loadPinyin = (): Promise<PinyinPart> => loadPart('kepuPinyin', 'kepu-pinyin.js');
export const loadXlsx = (): Promise<XlsxPart> => loadPart('kepuXlsx', 'kepu-xlsx.js');
export const loadCertificate = (): Promise<CertificatePart> => loadPart('kepuCertificate', 'kepu-certificate.js');
