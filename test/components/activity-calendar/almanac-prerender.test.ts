import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { activities, holidays, terms } from '../../../stories/data/activities.js';
import { prerender } from '../../support/prerender-plugin.mjs';

const open = (properties: Record<string, unknown>): Promise<string> =>
  prerender({ tag: 'kepu-activity-calendar', properties: { activities, terms, month: '2026-10', ...properties } });

/** Names of days as a reader without script has them. */
const namesIn = (html: string): string[] => html.match(/2026年10月\d+日 星期[^<]*/g) ?? [];

describe('<kepu-activity-calendar> without script', () => {
  it('has the holidays that the page gives, in words and as signs', async () => {
    const html = await open({ holidays });
    assert.ok(namesIn(html).some((name) => name.startsWith('2026年10月1日 星期四 第五周，国庆')));
    assert.ok(namesIn(html).some((name) => name.startsWith('2026年10月10日 星期六 第六周，调休上课')));
    assert.equal(html.match(/data-sign="休"/g)?.length, 7);
    assert.equal(html.match(/data-sign="班"/g)?.length, 1);
  });

  it('has the lunar dates that the page gives, where they are asked for', async () => {
    const lunarDays = { '2026-10-08': { short: '寒露', full: '农历八月廿八，寒露', isSpecial: true } };
    const html = await open({ showLunar: true, lunarDays });
    assert.ok(namesIn(html).some((name) => name.startsWith('2026年10月8日 星期四 第六周，农历八月廿八，寒露')));
    assert.equal(html.match(/class="lunar special/g)?.length, 1);
    assert.doesNotMatch(await open({ lunarDays }), /class="lunar/);
  });

  it('waits with what has to be loaded, but keeps its room', async () => {
    const html = await open({ showHolidays: true, showLunar: true });
    assert.doesNotMatch(html, /data-sign="|class="lunar/);
    assert.match(html, /class="holiday-key"/);
    assert.doesNotMatch(await open({ holidays, showHolidays: true, month: '2027-05' }), /尚未公布/);
  });

  it('says which year is not announced, from the holidays it has', async () => {
    assert.match(await open({ holidays, month: '2027-05' }), /2027年放假安排尚未公布/);
  });
});
