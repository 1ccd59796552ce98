import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byTopic, LARGE } from '../../../site/search/by-topic.js';

const rows = (length: number) =>
  Array.from({ length: 40 }, (_, year) =>
    ['水火箭比赛', '科幻画比赛', '结语'].map((heading) => ({
      page: { title: `${1990 + year}年方案` },
      heading,
      text: '字'.repeat(length),
    })),
  ).flat();

describe('site/search/by-topic', () => {
  it('brings the sections of one topic together on a large site, in the order of the site', () => {
    const sections = rows(Math.ceil(LARGE / 120) + 1);
    const ordered = byTopic(sections);
    const places = ordered.flatMap(({ heading }, place) => (heading === '水火箭比赛' ? [place] : []));
    assert.equal((places[39] ?? 0) - (places[0] ?? 0), 39);
    assert.deepEqual(
      ordered.filter(({ heading }) => heading === '科幻画比赛'),
      sections.filter(({ heading }) => heading === '科幻画比赛'),
    );
    assert.deepEqual(new Set(ordered), new Set(sections));
  });

  it('leaves a small site as it is', () => {
    const sections = rows(10);
    assert.deepEqual(byTopic(sections), sections);
  });
});
