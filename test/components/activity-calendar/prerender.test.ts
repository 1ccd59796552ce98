import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { activities, holidays, terms } from '../../../stories/data/activities.js';
import { prerender } from '../../support/prerender-plugin.mjs';

const spec = { tag: 'kepu-activity-calendar', properties: { activities, terms, holidays } } as const;

describe('<kepu-activity-calendar> on the server', () => {
  it('renders without a browser, every title included', async () => {
    const html = await prerender(spec);
    assert.match(html, /<template shadowroot(mode)?="open"/);
    for (const { title } of activities) assert.ok(html.includes(title), title);
  });

  it('writes no style attribute, which a strict policy would block', async () => {
    assert.doesNotMatch(await prerender(spec), /\sstyle=/);
  });

  it('says nothing about now: today is a matter of the first update', async () => {
    const html = await prerender(spec);
    assert.doesNotMatch(html, /aria-current=|class="[^"]*\btoday\b|还有 \d+ 天|已截止/);
  });

  it('has no id that a second calendar on the page would repeat', async () => {
    assert.doesNotMatch(await prerender(spec), /\sid=/);
  });

  it('shows the first month with an activity, in six rows', async () => {
    const html = await prerender(spec);
    assert.match(html, /2026年9月/);
    assert.equal(html.match(/data-day=/g)?.length, 42);
  });

  it('renders without terms, holidays and dates', async () => {
    const open = [{ id: 'a', title: '家长开放日', precision: 'unknown', dateText: '另行通知', grades: [], extras: {} }];
    const html = await prerender({ tag: spec.tag, properties: { activities: open } });
    assert.match(html, /另行通知/);
    assert.doesNotMatch(html, /role="grid"/);
  });
});
