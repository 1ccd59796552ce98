/** State of an activity or a phase: 已完成, 进行中, 延期. */
import type { PhaseStatus } from '../types.js';
import type { Lang } from './lang.js';

const WORDS: [PhaseStatus, RegExp, string, string][] = [
  ['cancelled', /取消|停办|cancel/i, '已取消', 'Cancelled'],
  ['moved', /延期|延后|推迟|改期|改为|moved|postponed/i, '已改期', 'Moved'],
  ['planned', /未开始|未开展|未完成|未启动|待开展|待启动|计划|筹备|planned|not started|upcoming/i, '未开始', 'Planned'],
  ['running', /进行中|实施中|开展中|正在|推进中|running|in progress|ongoing/i, '进行中', 'In progress'],
  ['done', /完成|结束|已开展|已举办|done|complete|finished/i, '已完成', 'Done'],
];

/** `undefined` if the text names no state. */
export function parseStatus(text: string): PhaseStatus | undefined {
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The state in words. */
export function statusName(status: PhaseStatus, lang: Lang = 'zh-CN'): string {
  const word = WORDS.find(([name]) => name === status);
  return word?.[lang === 'en' ? 3 : 2] ?? status;
}
