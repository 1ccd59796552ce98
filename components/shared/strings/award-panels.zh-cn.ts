import type { AwardPanelStrings } from './strings.js';
import { thousands } from './thousands.js';

export const awardPanels: AwardPanelStrings = {
  total: '合计',
  notGiven: '未注明',
  summaries: '汇总方式',
  summaryNames: {
    'year-level': '学年与级别',
    'year-place': '学年与等次',
    'level-place': '级别与等次',
    'competition-year': '赛事与学年',
    chart: '逐年图',
  },
  figures: (summary) => `获奖数：${summary}`,
  figure: (heads, count) => `${heads.join('，')}：${thousands(count)} 项`,
  filters: '筛选',
  find: '在名单中查找',
  clear: '清除筛选',
  noMatch: '没有符合条件的获奖记录。',
  countOf: (found, total) => `筛选出 ${thousands(found)} 项，共 ${thousands(total)} 项`,
  allValues: (count) => `全部 ${count} 个`,
  fewValues: '收起',
  number: thousands,
  group: '分组',
  noGroup: '不分组',
  order: '文字排序',
  collations: { pinyin: '按拼音', stroke: '按笔画' },
  export: '导出',
  csv: 'CSV',
  xlsx: 'Excel',
  print: '打印',
};
