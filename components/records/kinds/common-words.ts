import type { HeaderWords } from './kind.js';

/** Fields that every kind has. */
export const COMMON_WORDS: HeaderWords = {
  number: '序号 序 编次 no no. # 项次',
  id: '标识 id',
  url: '网址 链接 url link',
  schoolYear: '学年 schoolyear',
  interval: '起止日期 interval dates',
};
