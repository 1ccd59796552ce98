/**
 * What only some readers need, loaded when one asks: looking for Chinese by pinyin, files, certificates. As modules: a
 * bundler makes a part of each. The classic scripts have `award-parts.script.ts` in its place.
 */
export type PinyinPart = typeof import('../pinyin/index.js');
export type XlsxPart = typeof import('../xlsx/index.js');
export type CertificatePart = typeof import('../certificate/index.js');

export const loadPinyin = (): Promise<PinyinPart> => import('../pinyin/index.js');
export const loadXlsx = (): Promise<XlsxPart> => import('../xlsx/index.js');
export const loadCertificate = (): Promise<CertificatePart> => import('../certificate/index.js');
