/** Words in activities: a part that is loaded when a reader looks for some. */
import type { Activity } from '../records/index.js';
import { foldText } from '../shared/fold-text.js';
import type { WordFinder } from './filters.js';
import { loadTraditional } from './word-parts.js';

/** Makes the finder; a part that cannot be loaded, as browsers tell, leaves it with the characters as they are written. */
export const loadFinder = (): Promise<{ findWords: WordFinder }> =>
  loadTraditional().then(
    ({ simplify }) => ({ findWords: finderOf((text) => foldText(simplify(text))) }),
    () => ({ findWords: finderOf(foldText) }),
  );

/**
 * Makes what tells which activities hold all words of a text.
 *
 * @param fold Brings what is typed and what stands there to the same form.
 */
export function finderOf(fold: (text: string) => string): WordFinder {
  /** Folded text of activities, made once for each. */
  const folded = new WeakMap<Activity, string>();
  return (text) => {
    const words = text.split(/\s+/).map(fold).filter(Boolean);
    return (activity) => {
      let own = folded.get(activity);
      if (own === undefined) {
        own = textOf(activity, fold);
        folded.set(activity, own);
      }
      return words.every((word) => own.includes(word));
    };
  };
}

/** Line ends keep fields apart, so that no word is found across two of them. */
function textOf(activity: Activity, fold: (text: string) => string): string {
  const { title, dateText, category, location, owner, description, extras } = activity;
  return [title, dateText, category, location, owner, description, ...Object.values(extras ?? {})]
    .map((field) => fold(field ?? ''))
    .join('\n');
}
