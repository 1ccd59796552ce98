import type { Strings } from './strings.js';

export const zhCn: Strings = {
  lang: 'zh-CN',
  common: {
    loading: '正在读取…',
    loadFailed: '内容暂时读不出来，请稍后再试。',
    retry: '再试一次',
    close: '关闭',
  },
  calendar: {
    empty: '还没有安排活动。',
  },
  awards: {
    empty: '还没有获奖记录。',
  },
  gallery: {
    empty: '还没有作品。',
  },
  timeline: {
    empty: '还没有写下进度安排。',
  },
  search: {
    label: '搜索',
  },
};
