import fc from 'fast-check';
import type { ScaleWords } from '../../../components/plan-timeline/scale.js';
import { type LayoutOptions, layOutTimeline } from '../../../components/plan-timeline/timeline-layout.js';
import type { Phase, Term } from '../../../components/records/index.js';
import { stringsOf } from '../../../components/shared/strings/chart.js';
import { day } from '../activity-calendar/support.js';

export const words: ScaleWords = stringsOf('zh-CN').chart;

/** A phase with the given fields and ordinary others. */
export const phase = (fields: Partial<Phase> = {}): Phase => ({
  id: 'p',
  title: '宣传发动',
  precision: 'day',
  dateText: '十月',
  tasks: [],
  extras: {},
  ...fields,
});

/** The layout of one lane that shows the whole plan, unless said otherwise. */
export const layOut = (phases: readonly Phase[], options: Partial<LayoutOptions> = {}) =>
  layOutTimeline(phases, {
    lanes: [{ title: '', isIndicators: false, members: phases.map((_, index) => index) }],
    terms: [],
    zoom: 0,
    words,
    dateOf: ({ dateText }) => dateText,
    ...options,
  });

export const terms: Term[] = [
  { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' },
  { schoolYear: '2026-2027', name: '春季学期', start: '2027-02-22', end: '2027-07-02' },
];

const title = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom('宣传发动', '组织全体科学教师参加专题研修并完成一份单元设计', '报名截止', 'A'),
);

/** A phase, milestone or deadline within four months; owner and stage from a few. */
export const anyPhase: fc.Arbitrary<Phase> = fc
  .record({
    a: day,
    b: day,
    shape: fc.constantFrom('span', 'end', 'day', 'undated'),
    milestone: fc.boolean(),
    isFuzzy: fc.boolean(),
    title,
    owner: fc.option(fc.constantFrom('教务处', '科学组', '总务处'), { nil: undefined }),
  })
  .map(({ a, b, shape, milestone, isFuzzy, title: text, owner }) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const dates = { span: { start: from, end: to }, end: { end: to }, day: { start: to, end: to }, undated: {} }[shape];
    return phase({
      ...dates,
      title: text,
      milestone,
      precision: shape === 'undated' ? 'unknown' : isFuzzy ? 'fuzzy' : 'day',
      ...(owner && { owner }),
    });
  });
