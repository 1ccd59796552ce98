/** The calendar as one bundle, filled by script; the form of an entry is described in ../elements.ts. */
import '../../../components/dist/activity-calendar/define.js';

const toActivity = (event) => ({
  id: event.id,
  title: event.title,
  category: event.cat,
  // The benchmark's ends are exclusive, ours inclusive.
  start: event.allDay ? event.start : event.start.slice(0, 16),
  end: event.allDay ? previousDay(event.end) : event.end.slice(0, 16),
  precision: event.allDay ? 'day' : 'time',
  dateText: '',
  grades: [],
  extras: {},
});

const previousDay = (day) => new Date(Date.parse(`${day}T00:00:00Z`) - 864e5).toISOString().slice(0, 10);

globalThis.__peer = {
  render(root, data) {
    const calendar = document.createElement('kepu-activity-calendar');
    calendar.month = '2026-11';
    calendar.view = 'month';
    calendar.activities = data.map(toActivity);
    root.append(calendar);
  },
  ready(root, { limit, n }) {
    const text = root.firstElementChild.shadowRoot.textContent;
    return (text.match(/活动 \d/g) ?? []).length >= (limit ? Math.min(40, n) : n);
  },
};
