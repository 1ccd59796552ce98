/** Words in activities: a part that is loaded when a reader looks for some. */
import type { Activity } from '../records/index.js';
import { foldText } from '../shared/fold-text.js';

/** Folded text of activities, made once for each. */
const folded = new WeakMap<Activity, string>();

/** @param text As typed; all of its words have to be found. */
export function findWords(text: string): (activity: Activity) => boolean {
  const words = text.split(/\s+/).map(foldText).filter(Boolean);
  return (activity) => words.every((word) => textOf(activity).includes(word));
}

function textOf(activity: Activity): string {
  let text = folded.get(activity);
  if (text === undefined) {
    const { title, dateText, category, location, owner, description, extras } = activity;
    // Line ends keep fields apart, so that no word is found across two of them.
    text = [title, dateText, category, location, owner, description, ...Object.values(extras ?? {})]
      .map((field) => foldText(field ?? ''))
      .join('\n');
    folded.set(activity, text);
  }
  return text;
}
