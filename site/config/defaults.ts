import type { Config } from './config.js';

/** The configuration of a folder without `kepu.yml`. A fresh object each time. */
export function defaultConfig(lang: Config['lang'] = 'zh-CN'): Config {
  const chinese = lang === 'zh-CN';
  return {
    title: chinese ? '科技教育' : 'Science at our school',
    lang,
    timezone: 'Asia/Shanghai',
    terms: [],
    holidays: [],
    weekOfMonth: 'full',
    nav: [
      { label: chinese ? '日历' : 'Calendar', target: 'calendar' },
      { label: chinese ? '方案' : 'Plans', target: 'plans' },
      { label: chinese ? '荣誉' : 'Honours', target: 'honours' },
      { label: chinese ? '作品' : 'Gallery', target: 'gallery' },
    ],
    home: { news: 5 },
    theme: { name: 'sky' },
    privacy: { names: 'masked', adults: [], takedown: [] },
    images: { widths: [480, 960, 1600], avif: false },
    search: { synonyms: [] },
    footer: {},
    urls: 'pinyin',
  };
}
