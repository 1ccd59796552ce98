/** What an address of a row begins with; see `site/collect/place-records.ts`. */
const ROW = '#~';
/** Frames that are waited for: a list of thousands of rows is drawn a hundred at a time. */
const MOST_FRAMES = 600;

/** A list of records as far as it matters here. */
type List = HTMLElement & { limit?: number; updateComplete?: Promise<unknown> };

/**
 * Goes to the row of a list that the address names. A row that is prerendered the browser finds by itself; this one waits until it
 * is drawn, behind the first rows of a long list, or behind “more”.
 */
export function reachRows(): void {
  addEventListener('hashchange', () => void reach());
  void reach();
}

async function reach(): Promise<void> {
  if (!location.hash.startsWith(ROW)) return;
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const list = target?.parentElement as List | null | undefined;
  if (!target || !list || target.assignedSlot) return;
  await customElements.whenDefined(list.localName);
  await list.updateComplete;
  if (!target.assignedSlot) list.limit = list.querySelectorAll('tr').length;
  for (let frame = 0; frame < MOST_FRAMES && !target.assignedSlot; frame += 1) await new Promise(requestAnimationFrame);
  if (target.assignedSlot) target.scrollIntoView();
}
