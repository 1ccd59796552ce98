import type { ThemeName } from './config.js';
import type { Keys } from './map-reader.js';

/** Keys of `kepu.yml` with their Chinese names, and of the maps in it. */
export const TOP_KEYS: Keys = {
  title: ['名称', '标题', '站名'],
  tagline: ['副标题'],
  description: ['简介'],
  lang: ['语言'],
  url: ['网址'],
  timezone: ['时区'],
  terms: ['学期'],
  holidays: ['放假安排', '节假日'],
  weekOfMonth: ['月内周次'],
  nav: ['导航'],
  home: ['首页'],
  theme: ['主题'],
  privacy: ['隐私'],
  images: ['图片'],
  search: ['搜索'],
  footer: ['页脚'],
  urls: ['地址形式'],
  logo: ['校徽', '标志'],
};

export const TERM_KEYS: Keys = {
  schoolYear: ['学年'],
  name: ['名称', '学期'],
  start: ['开始', '开学'],
  end: ['结束', '放假'],
};
export const HOLIDAY_KEYS: Keys = { date: ['日期', '开始'], end: ['结束'], kind: ['类型', '安排'], name: ['名称'] };
export const NAV_KEYS: Keys = { label: ['名称', '文字'], target: ['指向', '链接', '页面'] };
export const HOME_KEYS: Keys = { slogan: ['口号', '标语'], intro: ['简介', '引言'], news: ['新闻条数', '新闻'] };
export const THEME_KEYS: Keys = { name: ['名称'], accent: ['强调色', '主色'] };
export const PRIVACY_KEYS: Keys = {
  names: ['姓名'],
  consent: ['同意', '授权'],
  adults: ['成人', '教师'],
  takedown: ['撤下', '撤除'],
  checked: ['已查看附件', '已查看'],
};
export const CONSENT_KEYS: Keys = { date: ['日期'], by: ['经手人', '由'] };
export const IMAGES_KEYS: Keys = { widths: ['宽度'], avif: [] };
export const SEARCH_KEYS: Keys = { synonyms: ['同义词'] };
export const FOOTER_KEYS: Keys = { icp: ['ICP备案', '备案号'], police: ['公安备案'], contact: ['联系方式', '联系'] };

/** Accepted words → values. */
export const LANGUAGES = {
  'zh-CN': 'zh-CN',
  zh: 'zh-CN',
  'zh-Hans': 'zh-CN',
  中文: 'zh-CN',
  en: 'en',
  'en-US': 'en',
  'en-GB': 'en',
  英文: 'en',
} as const;
export const THEMES: Readonly<Record<string, ThemeName>> = {
  sky: 'sky',
  晴空: 'sky',
  pine: 'pine',
  松林: 'pine',
  pomegranate: 'pomegranate',
  石榴: 'pomegranate',
  dune: 'dune',
  沙丘: 'dune',
  ink: 'ink',
  墨: 'ink',
};
export const NAME_POLICIES = {
  full: 'full',
  全名: 'full',
  masked: 'masked',
  隐名: 'masked',
  姓某: 'masked',
  hidden: 'hidden',
  不显示: 'hidden',
} as const;
export const URL_FORMS = { pinyin: 'pinyin', 拼音: 'pinyin', keep: 'keep', 保留: 'keep' } as const;
export const WEEK_RULES = { full: 'full', 整周: 'full', 'first-day': 'first-day', 首日: 'first-day' } as const;
export const MADE_TARGETS: Readonly<Record<string, string>> = {
  日历: 'calendar',
  活动日历: 'calendar',
  荣誉: 'honours',
  作品: 'gallery',
  方案: 'plans',
  标签: 'tags',
  学年: 'years',
  搜索: 'search',
  首页: 'home',
};
