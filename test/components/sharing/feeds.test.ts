import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_FILTER } from '../../../components/activity-calendar/filters.js';
import { chooseFeed, listFeeds, webcalOf } from '../../../components/sharing/feeds.js';

const third = { href: 'calendars/grade-3.ics', grade: 3 };
const contests = { href: 'calendars/bisai.ics', category: '比赛' };
const feeds = listFeeds('calendar.ics', [third, contests]);

describe('sharing/feeds', () => {
  it('lists the calendar of everything first, and nothing with an address that would run script', () => {
    assert.deepEqual(feeds, [{ href: 'calendar.ics' }, third, contests]);
    assert.deepEqual(listFeeds(undefined, [null, 3, {}, { href: 'javascript:alert(1)' }, third]), [third]);
    assert.deepEqual(listFeeds('javascript:alert(1)', 'nonsense'), []);
  });

  it('begins with the feed nearest to what is chosen', () => {
    assert.equal(chooseFeed(feeds, NO_FILTER)?.href, 'calendar.ics');
    assert.equal(chooseFeed(feeds, { ...NO_FILTER, categories: ['比赛'] }), contests);
    assert.equal(chooseFeed(feeds, { ...NO_FILTER, categories: ['比赛', '讲座'], grade: 3 }), third);
    assert.equal(chooseFeed(feeds, { ...NO_FILTER, categories: ['讲座'], grade: 5 })?.href, 'calendar.ics');
    assert.equal(chooseFeed([], NO_FILTER), undefined);
  });

  it('subscribes only to what a server keeps', () => {
    assert.equal(webcalOf('https://example.cn/calendar.ics'), 'webcal://example.cn/calendar.ics');
    assert.equal(webcalOf('http://example.cn/calendar.ics'), 'webcal://example.cn/calendar.ics');
    assert.equal(webcalOf('file:///D:/portal/calendar.ics'), undefined);
  });
});
