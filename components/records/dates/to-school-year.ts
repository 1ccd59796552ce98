import type { SchoolYear } from '../types.js';

/**
 * A school year as people write it → `2026-2027`: 2026—2027学年, 2026～27, 2026/2027, 2026学年, 2026.
 *
 * @returns `undefined` for no year from 1900 to 2099, and where the second year does not follow the first.
 */
export function toSchoolYear(text: string): SchoolYear | undefined {
  const match = /(?:^|\D)((?:19|20)\d\d)(?!\d)(?:\s*学年)?(?:\s*[-—–―~至/]+\s*(\d{4}|\d{2})(?!\d))?/.exec(
    text.normalize('NFKC'),
  );
  if (match === null) return undefined;
  const first = Number(match[1]);
  const last = match[2];
  const next = String(first + 1);
  return last === undefined || last === next || last === next.slice(2) ? `${first}-${first + 1}` : undefined;
}
