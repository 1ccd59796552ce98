/** What of a phase or lane takes the focus. */
export function stopOf(item: HTMLElement): HTMLElement {
  return item.querySelector<HTMLElement>('.hit') ?? item;
}

/**
 * Moves the focus as the arrow keys, Home and End do: through the phases in time order, past those in folded lanes.
 * Where lanes can be folded, up and down lead to their heads, and there right and left open and fold them as in a tree.
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 *
 * @param item What has the focus: a phase or the head of a lane.
 * @returns False for a key that moves nothing.
 */
export function moveFocus(item: HTMLElement, key: string): boolean {
  const indexOf = ({ dataset }: HTMLElement) => Number(dataset['index']);
  const all = Array.from(item.closest('.chart, .list')?.querySelectorAll<HTMLElement>('[data-index]') ?? []);
  const heads = all.filter((each) => indexOf(each) < 0);
  const phases = all
    .filter((each) => indexOf(each) >= 0 && !each.closest('details:not([open])'))
    .sort((a, b) => indexOf(a) - indexOf(b));
  const lane = indexOf(item) < 0 ? (item.parentElement as HTMLDetailsElement) : undefined;
  const at = phases.indexOf(item);
  let next = { Home: phases[0], End: phases[phases.length - 1] }[key];
  if (heads.length > 0 && /Up|Down/.test(key)) {
    const isBefore = (each: HTMLElement) => each.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING;
    const before = heads.filter(isBefore);
    next = key === 'ArrowUp' ? before.pop() : heads[before.length + Number(lane !== undefined)];
  } else if (lane && /Left|Right/.test(key)) {
    if (key === 'ArrowRight' && lane.open) next = phases.find((each) => lane.contains(each));
    else lane.open = key === 'ArrowRight';
  } else if (/Right|Down/.test(key)) next = phases[at + 1];
  else if (/Left|Up/.test(key)) next = phases[at - 1];
  if (next) stopOf(next).focus();
  return /^(Arrow|Home|End)/.test(key);
}
