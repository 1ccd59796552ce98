import { inLanguages } from '../element-strings.js';
import * as en from './en.chart.js';
import type { ElementStrings } from './strings.js';
import { stringsOf as timelineStringsOf } from './timeline.js';
import * as zhCn from './zh-cn.chart.js';

/** What the plan timeline says where its drawing or the tools of its readers are loaded. */
export const { stringsOf, stringsFor } = inLanguages<ElementStrings<'timeline' | 'chart'>>(
  { ...timelineStringsOf('zh-CN'), chart: zhCn.chart },
  { ...timelineStringsOf('en'), chart: en.chart },
);
