import type { Config } from './config.js';
import { sayUsual } from './usual-words.js';

const NAV = [
  ['日历', 'calendar'],
  ['方案', 'plans'],
  ['荣誉', 'honours'],
  ['作品', 'gallery'],
] as const;

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
    nav: NAV.map(([name, target]) => ({ label: sayUsual(name, lang) ?? name, target })),
    home: { news: 5 },
    theme: { name: 'sky' },
    privacy: { names: 'masked', adults: [], takedown: [], checked: [] },
    images: { widths: [480, 960, 1600], avif: false },
    search: { synonyms: [] },
    footer: {},
    urls: 'pinyin',
  };
}
