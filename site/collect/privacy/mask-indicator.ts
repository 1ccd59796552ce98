import type { Indicator } from '@kepu/components/records';

/** An indicator with names masked in all its words; its date holds none. */
export function maskIndicator({ by, ...words }: Indicator, replace: (text: string) => string): Indicator {
  const masked = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, replace(text)]));
  return { ...(masked as typeof words), ...(by !== undefined && { by }) };
}
