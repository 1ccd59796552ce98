/** What teachers are called by behind their family names. */
export const CALLED = ['老师', '教师', '主任', '校长', '书记', '园长', '教授'];

/**
 * Whom 倪老师 means: what the beginning of a name and a title stand for.
 *
 * @param adults Names with blanks between.
 * @returns What may be typed → names.
 */
export function calledBy(adults: string): Map<string, string[]> {
  const called = new Map<string, string[]>();
  for (const name of adults.split(' '))
    for (let length = 1; length < name.length; length += 1)
      for (const title of CALLED) {
        const key = name.slice(0, length) + title;
        called.set(key, [...(called.get(key) ?? []), name]);
      }
  return called;
}
