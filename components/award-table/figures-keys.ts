/**
 * One tab stop for all numbers of a table, through which arrows, Home and End lead. Before the first update, and without
 * script, it is a plain table.
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/examples/data-grids/
 */

/** The number of each table that had the focus last. */
const stops = new WeakMap<Element, HTMLElement>();

/** To be called after each update: numbers come and go. */
export function makeGrid(table: HTMLTableElement, wanted = stops.get(table)): void {
  const numbers = Array.from(table.querySelectorAll<HTMLElement>('button.number'));
  const isThere = wanted !== undefined && numbers.includes(wanted) && isSeen(wanted);
  const stop = isThere ? wanted : numbers[0];
  for (const number of numbers) {
    const tabIndex = number === stop ? 0 : -1;
    if (number.tabIndex !== tabIndex) number.tabIndex = tabIndex;
  }
  table.setAttribute('role', 'grid');
  for (const cell of table.querySelectorAll('[role=cell]')) cell.setAttribute('role', 'gridcell');
}

/** The number that was reached is the stop from now on. */
export function keepStop(event: FocusEvent): void {
  const table = event.currentTarget as HTMLTableElement;
  const number = event.target as HTMLElement;
  if (!number.matches('button.number')) return;
  stops.set(table, number);
  makeGrid(table, number);
}

/** Moves the focus; zeros and folded rows are passed over. */
export function moveByKey(event: KeyboardEvent): void {
  const cell = (event.target as Element).closest('td');
  if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
  const table = event.currentTarget as HTMLTableElement;
  const numberOf = (each: Element | undefined) => each?.querySelector<HTMLElement>('button.number') ?? undefined;
  const row = Array.from((cell.parentElement as HTMLTableRowElement).cells, numberOf);
  const column = Array.from(table.rows, ({ cells }) => numberOf(cells[cell.cellIndex]));
  const all = Array.from(table.querySelectorAll<HTMLElement>('button.number'));
  const isWhole = event.ctrlKey;
  const at = numberOf(cell);
  const before = (line: readonly (HTMLElement | undefined)[]) => line.slice(0, line.indexOf(at)).reverse();
  const after = (line: readonly (HTMLElement | undefined)[]) => line.slice(line.indexOf(at) + 1);
  const ways: Record<string, () => readonly (HTMLElement | undefined)[]> = {
    ArrowLeft: () => before(row),
    ArrowRight: () => after(row),
    ArrowUp: () => before(column),
    ArrowDown: () => after(column),
    Home: () => (isWhole ? all : row),
    End: () => [...(isWhole ? all : row)].reverse(),
  };
  const way = ways[event.key];
  if (!way) return;
  event.preventDefault();
  way()
    .find((number) => number && isSeen(number))
    ?.focus();
}

function isSeen(number: HTMLElement): boolean {
  return number.offsetParent !== null;
}
