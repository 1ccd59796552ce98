import type { SchoolYear } from '../types.js';

/**
 * A school year as people write it → `2026-2027`: 2026—2027学年, 2026～27, 2026/2027, 2026学年, 2026, 2026秋, 2027春.
 *
 * @returns `undefined` for no year from 1900 to 2099, and where the second year does not follow the first.
 */
export function toSchoolYear(text: string): SchoolYear | undefined {
  const plain = text.normalize('NFKC');
  const [, year, last = ''] =
    /(?:^|\D)((?:19|20)\d\d)(?!\d)(?:\s*学年)?(?:\s*[-—–―~至/]+\s*(\d{4}|\d{2})(?!\d))?/.exec(plain) ?? [];
  if (!year) return undefined;
  // A school year begins in autumn.
  const next = +year + Number(last !== '' || !/\d\s*年?\s*春|spring/i.test(plain));
  return `${next}`.endsWith(last) ? `${next - 1}-${next}` : undefined;
}
