/**
 * A template that is drawn anew each time `isTurned` changes: an element that came to show another picture would show the
 * one before for as long as the other is on its way. Lit draws anew what is no longer a template but a list of one.
 */
export function renderAnew<T>(template: T, isTurned: boolean): T | T[] {
  return isTurned ? [template] : template;
}
