import type { AwardPanelStrings } from './strings.js';
import { thousands } from './thousands.js';

export const awardPanels: AwardPanelStrings = {
  total: 'Total',
  notGiven: 'Not given',
  summaries: 'Summary',
  summaryNames: {
    'year-level': 'Year by level',
    'year-place': 'Year by place',
    'level-place': 'Level by place',
    'competition-year': 'Competition by year',
    chart: 'Chart by year',
  },
  figures: (summary) => `Numbers of awards: ${summary}`,
  figure: (heads, count) => `${heads.join(', ')}: ${thousands(count)}`,
  filters: 'Filters',
  find: 'Find in this list',
  clear: 'Clear filters',
  noMatch: 'No awards match these filters.',
  countOf: (found, total) => `${thousands(found)} of ${thousands(total)} awards`,
  allValues: (count) => `All ${count}`,
  fewValues: 'Fewer',
  number: thousands,
  group: 'Group by',
  noGroup: 'No groups',
  order: 'Order of words',
  collations: { pinyin: 'By pinyin', stroke: 'By strokes' },
  export: 'Export',
  csv: 'CSV',
  xlsx: 'Excel',
  print: 'Print',
};
