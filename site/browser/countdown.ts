import { daysUntil } from './today.js';

/** Puts in everything that depends on today: countdowns, what is over, the state of plans and how far they are. */
export function showDates(root: ParentNode, today: string): void {
  for (const list of root.querySelectorAll<HTMLElement>('.coming__list')) {
    for (const item of list.querySelectorAll<HTMLElement>('[data-day]')) countDown(item, list, today);
    showNext(list);
  }
  for (const state of root.querySelectorAll<HTMLElement>('[data-period][data-words]')) tellState(state, today);
  for (const meter of root.querySelectorAll<HTMLElement>('[data-period][data-label]')) drawTime(meter, today);
}

/** Shows the first few items that are neither over nor for other grades. */
export function showNext(list: HTMLElement): void {
  let left = Number(list.dataset.shown) || 3;
  const items = [...list.children] as HTMLElement[];
  const open = items.filter((item) => !item.hasAttribute('data-over') && !item.hasAttribute('data-other-grade'));
  // A page older than all its dates keeps showing them: better than an empty list.
  const pool = open.length > 0 ? open : items;
  for (const item of items) item.hidden = !pool.includes(item) || left-- <= 0;
}

function countDown(item: HTMLElement, list: HTMLElement, today: string): void {
  const left = item.querySelector<HTMLElement>('.coming__left');
  const span = left?.querySelector('span');
  const days = daysUntil(today, item.dataset.day ?? today);
  item.toggleAttribute('data-over', days < 0);
  if (!left || !span || days < 0) return;
  const isDeadline = item.hasAttribute('data-deadline');
  const words = list.dataset;
  const pattern =
    days === 0 ? (isDeadline ? words.lastDay : words.today) : isDeadline ? words.deadlineDays : words.days;
  span.textContent = (pattern ?? '').replace('0', String(days));
  left.hidden = false;
}

function tellState(state: HTMLElement, today: string): void {
  const [first = '', last = ''] = state.dataset.period?.split('/') ?? [];
  const [soon = '', running = '', done = ''] = state.dataset.words?.split('|') ?? [];
  state.textContent = today < first ? soon : today > last ? done : running;
  state.classList.toggle('is-over', today > last || today < first);
  const row = state.closest<HTMLElement>('[hidden]');
  if (row) row.hidden = false;
}

/** A bar of the time that is over, for plans that do not say themselves how far they are. */
function drawTime(meter: HTMLElement, today: string): void {
  const [first = '', last = ''] = meter.dataset.period?.split('/') ?? [];
  if (today < first || meter.childElementCount > 0) return;
  const share = Math.min(1, (daysUntil(first, today) + 1) / (daysUntil(first, last) + 1));
  const percent = Math.round(share * 100);
  const svg = create('svg', { class: 'bar', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  svg.append(
    create('rect', { class: 'bar__ground', width: '100', height: '4' }),
    create('rect', { class: 'bar__time', width: String(percent), height: '4' }),
  );
  const label = document.createElement('span');
  label.className = 'note';
  label.textContent = `${meter.dataset.label} ${percent}%`;
  meter.append(svg, label);
}

function create(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
