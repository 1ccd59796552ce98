/**
 * What readers of long lists may need, loaded when one asks: looking for Chinese by pinyin or in traditional characters, files.
 * The classic scripts have `panel-parts.script.ts` in its place.
 */
export type PinyinPart = typeof import('../pinyin/index.js');
export type TraditionalPart = typeof import('../traditional/index.js');
export type XlsxPart = typeof import('../xlsx/index.js');

export const loadPinyin = (): Promise<PinyinPart> => import('../pinyin/index.js');
export const loadTraditional = (): Promise<TraditionalPart> => import('../traditional/index.js');
export const loadXlsx = (): Promise<XlsxPart> => import('../xlsx/index.js');
