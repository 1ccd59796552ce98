import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/plan-timeline/define.js';
import { phases } from '../../../stories/data/phases.js';
import { stopClock } from '../../support/calendar-driver.js';
import { inBothModes } from '../../support/fixture.js';
import { Timeline } from '../../support/timeline-driver.js';

/** Too many for words below each: three rounds of nine phases. */
const many = [0, 1, 2].flatMap((round) =>
  phases.map((phase, index) => ({
    ...phase,
    id: `${phase.id}-${round}`,
    title: `${phase.title}${round || ''}`,
    ...(index === 0 && { status: 'done' as const }),
  })),
);

describe('statuses of a drawing with many phases', () => {
  let startClock: () => void;
  beforeEach(async () => {
    startClock = stopClock('2026-10-14');
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => startClock());

  inBothModes('are told by shape, and a key says in words what the shapes mean', async (mode) => {
    const timeline = await Timeline.open(mode, { phases: many });
    expect(timeline.texts('.key span')).to.deep.equal(['未开始', '进行中', '已结束', '已完成']);
    const ticked = timeline.texts('.mark:has(.tick) .label');
    const done = many.filter(({ status }) => status === 'done');
    expect(ticked).to.have.members(done.map(({ title }) => title));
  });

  inBothModes('need no key where they stand below each title', async (mode) => {
    const timeline = await Timeline.open(mode, { phases });
    expect(timeline.texts('.key')).to.deep.equal([]);
  });
});
