import { segmentsOf } from './segment.js';
import { soundingLike } from './slots.js';
import type { Readings } from './term-key.js';
import { ENDINGS } from './words/endings.js';

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
 */
export function isMeant(typed: string, found: string, readings: Readings): boolean {
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
  return changes.some((change) => differs(change) && (isTopic(change) || isInWord(typed, change)));
}

/** Two characters for two others are another word, where they are not the same in turn. */
function isTopic({ start, end, found }: Change): boolean {
  return end - start > 1 && found.length > 1;
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

/** The changes that make one text of another, as few as there may be, in their order; neighbouring ones are one. */
function changesOf(typed: string, found: string): Change[] {
  const costs: number[][] = Array.from({ length: typed.length + 1 }, () => []);
  const costFrom = (a: number, b: number): number => costs[a]?.[b] ?? Number.POSITIVE_INFINITY;
  const isSame = (a: number, b: number) => a < typed.length && typed[a] === found[b];
  for (let a = typed.length; a >= 0; a -= 1)
    for (let b = found.length; b >= 0; b -= 1) {
      const kept = isSame(a, b) ? costFrom(a + 1, b + 1) : Number.POSITIVE_INFINITY;
      const changed = 1 + Math.min(costFrom(a + 1, b + 1), costFrom(a + 1, b), costFrom(a, b + 1));
      (costs[a] as number[])[b] = a === typed.length && b === found.length ? 0 : Math.min(kept, changed);
    }
  const changes: Change[] = [];
  let open: Change | undefined;
  for (let a = 0, b = 0; a < typed.length || b < found.length; ) {
    if (isSame(a, b) && costFrom(a, b) === costFrom(a + 1, b + 1)) {
      open = undefined;
      a += 1;
      b += 1;
      continue;
    }
    if (!open) changes.push((open = { start: a, end: a, found: '' }));
    const left = costFrom(a, b) - 1;
    const [takes, gives] = [costFrom(a, b + 1) > left, costFrom(a + 1, b) > left];
    if (takes) open.end = a += 1;
    if (gives) open.found += found[b++];
    if (!takes && !gives) open.end = a += 1;
  }
  return changes;
}
