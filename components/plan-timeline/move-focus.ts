/** Place of the phase that a key leads to from another, in time order; undefined for a key that moves nothing. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  return {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  }[key];
}

/** What of a phase takes the focus. */
function stopOf(item: HTMLElement): HTMLElement {
  return item.querySelector<HTMLElement>('.hit') ?? item;
}

/**
 * Moves the focus as the arrow keys, Home and End do: through the phases in time order, past those in folded lanes.
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 *
 * @param selector The drawing or the list.
 * @param focusIndex The phase that has the focus.
 * @returns False for a key that moves nothing.
 */
export function moveFocus(root: ParentNode, selector: '.mark' | '.phase', key: string, focusIndex: number): boolean {
  const indexOf = (item: HTMLElement) => Number(item.dataset['index']);
  const items = Array.from(root.querySelectorAll<HTMLElement>(selector))
    .filter((item) => !item.closest('details:not([open])'))
    .sort((a, b) => indexOf(a) - indexOf(b));
  const at = items.findIndex((item) => indexOf(item) === focusIndex);
  const next = placeAfter(key, at, items.length);
  if (next === undefined) return false;
  const item = items[next];
  if (item) stopOf(item).focus();
  return true;
}

/** Gives the focus to a phase of the drawing, if it is there. */
export function focusMark(root: ParentNode, index: number, preventScroll = false): void {
  const mark = root.querySelector<HTMLElement>(`.mark[data-index='${index}']`);
  if (mark) stopOf(mark).focus({ preventScroll });
}
