import type { Indicator } from '@kepu/components/records';
import type { ReplaceNames } from './name-matcher.js';

/** An indicator with names masked in all its words; its date holds none. */
export function maskIndicator({ by, ...words }: Indicator, replace: ReplaceNames): Indicator {
  const masked = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, replace(text)]));
  return { ...(masked as typeof words), ...(by !== undefined && { by }) };
}
