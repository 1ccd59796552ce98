import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionPlan, indicators, phases } from '../../../stories/data/phases.js';
import { prerender } from '../../support/prerender-plugin.mjs';

const render = (records: unknown) => prerender({ tag: 'kepu-plan-timeline', properties: { phases: records } });

describe('<kepu-plan-timeline> on the server', () => {
  it('renders without a browser: titles, dates, owners and tasks', async () => {
    const html = await render(phases);
    for (const { title, dateText, owner, tasks } of phases)
      for (const text of [title, dateText, ...(owner ? [owner] : []), ...tasks]) assert.ok(html.includes(text), text);
  });

  it('renders figures to be reached, with what there is of them', async () => {
    const html = await prerender({ tag: 'kepu-plan-timeline', properties: { phases, indicators } });
    for (const text of ['指标', '科技社团固定成员', '目标不少于 240人，已达213人'])
      assert.ok(html.includes(text), text);
  });

  it('writes no style attribute', async () => {
    assert.doesNotMatch(await render(actionPlan), /\sstyle=/);
  });

  it('draws the lines of the axis in every row, which no cut between sheets can shorten', async () => {
    const html = await render(phases);
    const rows = html.split('class="row"').slice(1);
    assert.ok(rows.length > 1);
    for (const row of rows) assert.match(row.slice(0, row.indexOf('class="mark')), /class="lines"/);
  });

  it('names what the axis has no place for', async () => {
    assert.match(await render(actionPlan), /日期待定[^]*对外交流[^]*条件成熟时[^]*part="list"/);
  });

  it('says nothing about now, but keeps the author’s word', async () => {
    const html = await render(phases);
    assert.doesNotMatch(html, /今天|未开始|进行中|已结束/);
    assert.match(html, /已完成/);
  });
});
