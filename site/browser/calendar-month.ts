/**
 * Turns calendars to the reader's month, after their hydration: the prerendered month is that of the build. A calendar
 * all of whose activities lie elsewhere stays with them.
 */
export function turnCalendars(today: string): void {
  const month = today.slice(0, 7);
  for (const element of document.querySelectorAll<HTMLElement>('kepu-activity-calendar[data-months]')) {
    const [first = '', last = ''] = element.dataset.months?.split('/') ?? [];
    if (month < first || month > last || element.getAttribute('month') === month) continue;
    void customElements.whenDefined(element.localName).then(async () => {
      const calendar = element as HTMLElement & { month?: string; updateComplete?: Promise<unknown> };
      await calendar.updateComplete;
      calendar.month = month;
    });
  }
}
