import type { GalleryFilterStrings } from './strings.js';

export const galleryFilters: GalleryFilterStrings = {
  all: '全部',
  kinds: '作品类别',
  grade: '年级',
  allOf: { grade: '全部年级', schoolYear: '全部年份', award: '获奖不限' },
  awards: { any: '获奖作品', other: '其他奖项' },
  clear: '清除筛选',
  countOf: (found, total) => `筛选出 ${found} 件，共 ${total} 件`,
};
