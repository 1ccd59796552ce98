import { isEdtf } from './is-edtf.js';
import type { Indicator, Phase } from './types.js';

/**
 * An indicator as a phase of a plan: it lasts no time, and its figures stand in the columns 目标值, 单位 and 完成值, as
 * in a table of indicators.
 *
 * @param id Of the phase.
 */
export function phaseOfIndicator(indicator: Indicator, id: string): Phase {
  const { name, value, unit, by: given, byText = '', reached, owner, plan } = indicator;
  // 明年 is no date, but says something.
  const by = given && isEdtf(given) ? given : undefined;
  return {
    id,
    title: name,
    ...(by ? { start: by, end: by } : {}),
    precision: !by ? 'unknown' : by.endsWith('~') ? 'fuzzy' : by.length > 7 ? 'day' : by.length > 4 ? 'month' : 'year',
    dateText: byText || (by ? '' : String(given ?? '')),
    tasks: [],
    ...(owner ? { owner } : {}),
    extras: {
      ...(plan ? { 方案: plan } : {}),
      目标值: String(value),
      ...(unit ? { 单位: String(unit) } : {}),
      ...(reached ? { 完成值: String(reached) } : {}),
    },
  };
}
