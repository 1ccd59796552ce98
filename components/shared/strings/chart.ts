import type { Lang } from '../../records/words/lang.js';
import { langFor } from '../element-strings.js';
import type { ElementStrings } from './strings.js';
import { chinese, english } from './timeline.js';
import { chart } from './zh-cn.chart.js';

type ChartElementStrings = ElementStrings<'timeline' | 'chart'>;

const all: ChartElementStrings = { ...chinese, chart };

/** What the plan timeline says where its drawing or the tools of its readers are loaded. */
export function stringsOf(lang: Lang): ChartElementStrings {
  return (lang === 'en' && english.strings) || all;
}

export function stringsFor(host: Element): ChartElementStrings {
  return stringsOf(langFor(host));
}
