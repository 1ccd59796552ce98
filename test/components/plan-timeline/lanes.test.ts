import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { laneChoices } from '../../../components/plan-timeline/lane-choices.js';
import { groupPhases, LANES_BY } from '../../../components/plan-timeline/lanes.js';
import { kindOf } from '../../../components/plan-timeline/phase-kind.js';
import { spanOfPhase } from '../../../components/plan-timeline/phase-span.js';
import type { Phase } from '../../../components/records/index.js';
import { phases as festival } from '../../../stories/data/phases.js';
import { inTimeZones } from '../activity-calendar/support.js';
import { anyPhase, phase } from './support.js';

const titles = (phases: Phase[], by: (typeof LANES_BY)[number]) => groupPhases(phases, by).map(({ title }) => title);

describe('plan-timeline/lanes', () => {
  it('groups by owner in the order of the first phase of each, those without one last', () => {
    const phases = [phase(), phase({ owner: '教务处' }), phase({ owner: '科学组' }), phase({ owner: '教务处' })];
    assert.deepEqual(groupPhases(phases, 'owner'), [
      { title: '教务处', members: [1, 3], isIndicators: false },
      { title: '科学组', members: [2], isIndicators: false },
      { title: '', members: [0], isIndicators: false },
    ]);
  });

  it('takes a plan from a column, else from the page of the record', () => {
    assert.deepEqual(titles([phase({ extras: { 方案: '科技节' } }), phase({ planId: 'three-years' })], 'plan'), [
      '科技节',
      'three-years',
    ]);
  });

  it('finds the stages of a festival: milestones stand with the stretch that holds them', () => {
    assert.deepEqual(
      groupPhases(festival, 'stage').map(({ title, members }) => [
        title,
        members.map((index) => festival[index]?.title),
      ]),
      [
        ['宣传发动', ['宣传发动', '方案下发', '展位抽签']],
        ['活动实施', ['活动实施', '科幻画截止', '成果展']],
        ['总结表彰', ['总结表彰', '公示结束', '报告归档']],
      ],
    );
  });

  it('believes a column of stages before the dates', () => {
    assert.deepEqual(titles([phase({ extras: { 阶段: '第一年' } }), phase({ extras: { 阶段: '第二年' } })], 'stage'), [
      '第一年',
      '第二年',
    ]);
  });

  it('offers what makes several lanes, and not one for each phase', () => {
    assert.deepEqual(laneChoices(festival), ['none', 'stage']);
    assert.deepEqual(laneChoices([phase({ owner: '甲' }), phase({ owner: '乙' })]), ['none']);
    assert.deepEqual(laneChoices([]), ['none']);
  });

  inTimeZones('puts every phase into exactly one lane, and into its stage as the slow way does', () => {
    fc.assert(
      fc.property(fc.array(anyPhase, { maxLength: 20 }), (phases) => {
        for (const by of LANES_BY)
          assert.deepEqual(
            groupPhases(phases, by)
              .flatMap(({ members }) => members)
              .sort((a, b) => a - b),
            phases.map((_, index) => index),
          );
        const spans = phases.map(spanOfPhase);
        const holds = (outer: number, inner: number) => {
          const [a, b] = [spans[outer], spans[inner]];
          return a !== undefined && b !== undefined && a.from <= b.from && b.to <= a.to;
        };
        const isBar = (index: number) => kindOf(phases[index] as Phase, spans[index]) === 'phase' && spans[index];
        for (const { title, members } of groupPhases(phases, 'stage').filter((lane) => lane.title !== ''))
          for (const member of members)
            assert.ok(
              phases.some((other, index) => isBar(index) && other.title === title && holds(index, member)),
              `${title} holds none of its members`,
            );
        const rest = groupPhases(phases, 'stage').find(({ title }) => title === '');
        for (const member of rest?.members ?? [])
          assert.ok(!phases.some((_, index) => isBar(index) && holds(index, member)));
      }),
    );
  });
});
