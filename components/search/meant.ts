import { segmentsOf } from './segment.js';
import { soundingLike } from './slots.js';
import type { Readings } from './term-key.js';
import { ENDINGS, ENDS } from './words/endings.js';

/** Characters of one text from `start` to `end`, in the place of which another text has others; either may be none. */
interface Change {
  start: number;
  end: number;
  found: string;
}

/**
 * Whether what was typed was meant so, although a word of the site is near: its topic is another one.
 *
 * 篮球比赛 is not 地球比赛, 三好学生 not 三学生, 家长会 not 家长回; 轮滑社团 is not 天文社团.
 *
 * @param after What follows in the text that `found` is cut of, as far as it is known.
 */
export function isMeant(typed: string, found: string, readings: Readings, after?: string): boolean {
  const isEnd = after !== undefined && segmentsOf(after)[0]?.length !== 1;
  const changes = changesOf(typed, found);
  const differs = ({ start, end, found: own }: Change) =>
    own.length !== end - start ||
    Array.from(own).some((unit, at) => !soundingLike(typed.charAt(start + at), readings).test(unit));
  if (typed.length === 3) {
    const [first] = changes;
    if (first?.start === 0 && first.end > 0 && differs(first)) return true;
    const endsWord = ENDINGS.has(typed.charAt(2)) && segmentsOf(typed.slice(0, 2)).length === 1;
    if (endsWord && changes.some(({ end }) => end === 3)) return true;
  }
  return changes.some(
    (change) =>
      differs(change) &&
      (isTopic(typed, change) ||
        isInWord(typed, change) ||
        isAtAnEnd(typed, change) ||
        !isOfWord(found, change, isEnd)),
  );
}

/** What stands between words is in none: 师得 is not 师的, nor 桑叶湿 桑叶从. */
export const BETWEEN_WORDS = '的了着吗呢吧啊在把被是和与及或跟也都就还又从到向对给让';
/** What says how or whether, or what something becomes: never a slip. */
const HOW = new RegExp(`^[不没很太真最更${BETWEEN_WORDS}]$`);
const BECOMES = /变$/;

/** What was typed goes on with what ends words, or with more than the word that was found: 植树队, 航模店, 科技馆票. */
function isAtAnEnd(typed: string, { start, end, found }: Change): boolean {
  const isLast = end === typed.length && end - start === 1;
  if (isLast && (ENDS.test(typed) || BECOMES.test(typed.slice(0, start)))) return true;
  return (found === '' && (isLast || start === 0)) || HOW.test(typed.slice(start, end));
}

/**
 * Whether what is there in place of a change is inside a word – of the browser, or of the site, which is single characters then –, or
 * ends one as many do: not 循 in 机器人循, nor 不 in 鸡蛋不破了.
 */
function isOfWord(whole: string, { start, found }: Change, isEnd: boolean): boolean {
  if (HOW.test(found)) return false;
  const end = start + found.length;
  const segments = segmentsOf(whole);
  let from = 0;
  return segments.some((segment, at) => {
    const to = from + segment.length;
    const holds = found === '' ? from < start && start < to : from < end && start < to;
    from = to;
    const before = segments[at - 1] ?? '';
    const isName =
      end < whole.length
        ? before.length === 1 || segments[at + 1]?.length === 1
        : isEnd && before.length === 1 && !ENDINGS.has(before);
    return holds && (segment.length > 1 || ENDINGS.has(segment) || isName);
  });
}

/** Two characters for two others are another word, where they are not the same in turn. */
function isTopic(typed: string, { start, end, found }: Change): boolean {
  return end - start > 1 && found.length > 1 && !typed.slice(start, end).includes(found.charAt(0));
}

/** Whether a word that the browser knows is no more there. */
function isInWord(typed: string, { start, end }: Change): boolean {
  let from = 0;
  for (const segment of segmentsOf(typed)) {
    const to = from + segment.length;
    if (segment.length > 1 && start < to && from < end) return true;
    from = to;
  }
  return false;
}

/** Where one text is not another, in its order; of texts of different length all from the first difference to the last. */
function changesOf(typed: string, found: string): Change[] {
  const differs = (at: number) => typed[at] !== found[at];
  const changes: Change[] = [];
  let start = 0;
  while (!differs(start)) start += 1;
  if (typed.length !== found.length) {
    let [end, last] = [typed.length, found.length];
    for (; end > start && last > start && typed[end - 1] === found[last - 1]; last -= 1) end -= 1;
    return [{ start, end, found: found.slice(start, last) }];
  }
  for (let end = start; start < typed.length; start = end) {
    while (differs(end)) end += 1;
    if (end > start) changes.push({ start, end, found: found.slice(start, end) });
    else end += 1;
  }
  return changes;
}
