/** The timeline as one bundle, filled by script; the form of an entry is described in ../elements.ts. */
import '../../../components/dist/plan-timeline/define.js';

const previousDay = (day) => new Date(Date.parse(`${day}T00:00:00Z`) - 864e5).toISOString().slice(0, 10);

globalThis.__peer = {
  render(root, data) {
    const timeline = document.createElement('kepu-plan-timeline');
    timeline.phases = data.map((item) => ({
      id: item.id,
      title: item.name,
      start: item.start,
      end: previousDay(item.end),
      precision: 'day',
      dateText: '',
      tasks: [],
      progress: item.progress / 100,
      extras: {},
    }));
    root.append(timeline);
    // The drawing is a part, and its first render waits for it.
    return timeline.updateComplete;
  },
  // Every phase drawn, as bars are counted in other timelines.
  ready: (root, { n }) => root.firstElementChild.shadowRoot.querySelectorAll('.mark').length >= n,
};
