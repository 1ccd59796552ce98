import { daysUntil } from './today.js';

/** Sets the hand of the year ring, shades the weeks that are over and names the week in the middle. */
export function showNowOnRing(root: ParentNode, today: string, lang: 'zh-CN' | 'en'): void {
  for (const ring of root.querySelectorAll<SVGElement>('.ring[data-school-year]')) {
    const [from = '', to = ''] = ring.dataset.schoolYear?.split('-') ?? [];
    const [first, last] = [`${from}-09-01`, `${to}-08-31`];
    // A ring of another year has no now.
    if (today < first || today > last) continue;
    const turn = (daysUntil(first, today) + 0.5) / (daysUntil(first, last) + 1);
    const hand = ring.querySelector('.ring__hand');
    hand?.setAttribute('transform', `rotate(${(turn * 360).toFixed(2)})`);
    hand?.removeAttribute('display');
    for (const week of ring.querySelectorAll<SVGElement>('.ring__weeks [data-last]')) {
      if ((week.dataset.last ?? '') < today) week.classList.add('is-past');
    }
    for (const month of ring.querySelectorAll<SVGElement>('.ring__months [data-first]')) {
      if ((month.dataset.first ?? '') <= today && today <= (month.dataset.last ?? '')) month.classList.add('is-now');
    }
    nameWeek(ring, today, lang);
  }
}

function nameWeek(ring: SVGElement, today: string, lang: 'zh-CN' | 'en'): void {
  const now = ring.querySelector('.ring__centre--now');
  const [figure, day] = [now?.querySelector('.ring__figure'), now?.querySelector('.ring__today')];
  if (!now || !figure || !day) return;
  const week = [...ring.querySelectorAll<SVGElement>('.ring__weeks [data-week]')].find(
    (cell) => (cell.dataset.first ?? '') <= today && today <= (cell.dataset.last ?? ''),
  );
  // In the vacations the middle keeps the year's name; the hand says the rest.
  if (!week) return;
  figure.textContent = week.dataset.week ?? '';
  const date = new Date(`${today}T00:00:00Z`);
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options }).format(date);
  day.textContent = `${format({ month: 'long', day: 'numeric' })} ${format({ weekday: 'long' })}`;
  now.removeAttribute('display');
  ring.querySelector('.ring__centre--year')?.setAttribute('display', 'none');
}
