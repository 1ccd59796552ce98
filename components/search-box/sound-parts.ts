/** What tells how characters sound: loaded when nothing is found to the letter. The classic script has `sound-parts.script.ts` in its place. */
export type PinyinPart = typeof import('../pinyin/index.js');

export const loadPinyin = (): Promise<PinyinPart> => import('../pinyin/index.js');
