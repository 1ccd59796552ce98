import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Activity, readJson, type Work } from '@kepu/components/records';
import type { OutputFile } from '../../../site/collect/site.js';
import { makeOutputs } from '../../../site/outputs/outputs.js';
import { calendarAttributes } from '../../../site/render/calendar-attributes.js';
import type { RenderContext } from '../../../site/render/context.js';
import { collectPages, link, makeFile, makePage } from '../collect/make-pages.js';

const activity = (id: string, given: Partial<Activity>): Activity => ({
  id,
  title: `活动${id}`,
  start: '2026-10-12',
  end: '2026-10-12',
  precision: 'day',
  dateText: '10月12日',
  grades: [],
  extras: {},
  source: { file: 'a.md', line: 3 },
  ...given,
});

const pages = [
  makePage('a.md', {
    title: '第一 & 页',
    date: '2026-10-12',
    summary: '摘要 <1>',
    aliases: ['old.html'],
    body: [link('表.csv'), link('公文.pdf')],
    records: {
      activities: [activity('1', { category: '科技节', grades: [3] }), activity('2', {})],
      awards: [],
      works: [],
      phases: [
        { id: 'p', title: '宣传', precision: 'unknown', dateText: '', tasks: [], extras: {} },
        { id: 'q', title: '实施', precision: 'unknown', dateText: '', tasks: [], extras: { 方案: '三年计划' } },
      ],
    },
  }),
  makePage('b.md', { date: '2026-11', sections: [{ id: '', heading: '', path: [], text: '字'.repeat(300) }] }),
];
const files = [makeFile('表.csv', { kind: 'table', text: 'a,b\n' }), makeFile('公文.pdf')];

function outputsOf(url?: string): Map<string, OutputFile['contents']> {
  const { site } = collectPages(pages, {
    files,
    config: { title: '鹿鸣小学', ...(url ? { url } : { url: undefined as never }) },
  });
  if (!url) delete site.config.url;
  return new Map(makeOutputs(site).map(({ path, contents }) => [path, contents]));
}

const withUrl = outputsOf('https://example.edu.cn/keji/');
const without = outputsOf();

describe('site/outputs', () => {
  it('names the plan of every phase, as timelines of several plans need it', () => {
    const plans = readJson('phases', String(withUrl.get('data/phases.json'))).records.map(
      ({ extras }) => extras['方案'],
    );
    assert.deepEqual(plans, ['第一 & 页', '三年计划']);
    assert.match(String(withUrl.get('data/phases.csv')), /方案[^]*第一 & 页[^]*三年计划/);
  });

  it('gives the files a portal promises', () => {
    const paths = [...withUrl.keys()];
    for (const kind of ['activities', 'awards', 'works', 'phases']) {
      assert.ok(paths.includes(`data/${kind}.json`) && paths.includes(`data/${kind}.csv`), kind);
    }
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.ics')),
      ['calendar.ics', 'calendars/grade-3.ics', 'calendars/ke-ji-jie.ics'],
    );
    for (const path of ['feed.xml', 'sitemap.xml', '_headers', 'web.config', 'old.html'])
      assert.ok(paths.includes(path), path);
    assert.equal(without.has('sitemap.xml'), false);
  });

  it('writes data our own reader takes, without where it was written', () => {
    const json = withUrl.get('data/activities.json') as string;
    assert.ok(!json.includes('"source"'));
    const { records } = readJson('activities', json);
    assert.deepEqual(
      records.map(({ title }) => title),
      ['活动1', '活动2'],
    );
    assert.equal(records[0]?.url, 'https://example.edu.cn/keji/a/index.html');
    assert.equal(readJson('activities', without.get('data/activities.json')).records[0]?.url, '../a/index.html');
  });

  it('puts what is for everybody into the calendar of a grade', () => {
    const all = withUrl.get('calendar.ics') as string;
    const grade = withUrl.get('calendars/grade-3.ics') as string;
    const category = withUrl.get('calendars/ke-ji-jie.ics') as string;
    const count = (ics: string): number => ics.split('BEGIN:VEVENT').length - 1;
    assert.deepEqual([count(all), count(grade), count(category)], [2, 2, 1]);
  });

  it('names events as a page of the portal does when its reader takes some of them', () => {
    for (const url of ['https://example.edu.cn/keji/', undefined]) {
      const { site } = collectPages(pages, { files, config: { title: '鹿鸣小学' } });
      if (url === undefined) delete site.config.url;
      else site.config.url = url;
      const file = makeOutputs(site).find(({ path }) => path === 'calendar.ics');
      const host = calendarAttributes({ site, lang: 'zh-CN' } as unknown as RenderContext, [])['ics-host'];
      const uids =
        String(file?.contents)
          .replace(/\r\n /g, '')
          .match(/UID:.*/g) ?? [];
      assert.deepEqual([...new Set(uids.map((uid) => uid.replace(/.*@/, '')))], [host]);
    }
  });

  it('leaves days off out of what is every week: published ones and the school’s own, in calendars and data', () => {
    const club = activity('3', {
      start: '2026-09-02T14:30',
      end: '2026-09-02T16:10',
      precision: 'time',
      dateText: '每周三 14:30—16:10',
      recurrence: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270122',
    });
    const page = makePage('社团.md', { records: { activities: [club], awards: [], works: [], phases: [] } });
    const { site } = collectPages([page], {
      config: { holidays: [{ date: '2027-01-18', end: '2027-01-22', kind: 'off', name: '提前放假' }] },
    });
    const outputs = new Map(makeOutputs(site).map(({ path, contents }) => [path, String(contents)]));
    assert.match(outputs.get('calendar.ics') ?? '', /EXDATE;TZID=Asia\/Shanghai:20261007T143000,20270120T143000\r\n/);
    const { records } = readJson('activities', outputs.get('data/activities.json'));
    assert.deepEqual(records[0]?.exdates, ['2026-10-07', '2027-01-20']);
  });

  it('writes an Atom feed, newest first, with or without an address', () => {
    const feed = withUrl.get('feed.xml') as string;
    assert.match(feed, /<updated>2026-11-01T00:00:00Z<\/updated>/);
    assert.ok(feed.indexOf('<title>b</title>') < feed.indexOf('<title>第一 &amp; 页</title>'));
    assert.match(feed, /<summary>摘要 &lt;1&gt;<\/summary>/);
    assert.match(feed, new RegExp(`<summary>字{160}…</summary>`));
    assert.match(feed, /<id>https:\/\/example.edu.cn\/keji\/a\/index.html<\/id>/);
    assert.match(without.get('feed.xml') as string, /<id>urn:uuid:[0-9a-f-]{36}<\/id>/);
  });

  it('lists every page in the sitemap by its folder', () => {
    const sitemap = withUrl.get('sitemap.xml') as string;
    assert.match(sitemap, /<loc>https:\/\/example.edu.cn\/keji\/<\/loc>/);
    assert.match(sitemap, /<loc>https:\/\/example.edu.cn\/keji\/a\/<\/loc><lastmod>2026-10-12<\/lastmod>/);
    assert.match(sitemap, /<loc>https:\/\/example.edu.cn\/keji\/calendar\/<\/loc>/);
  });

  it('sends a strict policy and lets other sites read the data', () => {
    const headers = withUrl.get('_headers') as string;
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html kepu',
    ]) {
      assert.ok(headers.includes(rule), rule);
      assert.ok((withUrl.get('web.config') as string).includes(rule), rule);
    }
    assert.ok(!/unsafe/.test(headers));
    for (const type of ['image/avif', 'image/webp'])
      assert.ok((withUrl.get('web.config') as string).includes(type), type);
    assert.ok(
      headers.endsWith('/data/*\n  Access-Control-Allow-Origin: *\n/search/*\n  Access-Control-Allow-Origin: *\n'),
    );
  });

  it('leads on from old addresses without script', () => {
    const page = withUrl.get('old.html') as string;
    assert.match(page, /<meta http-equiv="refresh" content="0; url=a\/index.html">/);
    assert.match(page, /<a href="a\/index.html">第一 &amp; 页<\/a>/);
  });

  it('makes AVIF of the pictures that a text shows, and of no work', () => {
    const photo = (name: string) =>
      makeFile(name, { kind: 'picture', width: 400, height: 300, hash: name.padEnd(16, '0') });
    const work: Work = {
      id: 'w',
      title: '甲',
      people: [],
      tutors: [],
      pictures: [{ src: 'bb.jpg', alt: '' }],
      extras: {},
    };
    const page = makePage('a.md', {
      body: [{ type: 'picture', src: 'aa.jpg', alt: '', line: 1, column: 1 }],
      records: { activities: [], awards: [], works: [work], phases: [] },
    });
    const { site } = collectPages([page], {
      files: [photo('aa.jpg'), photo('bb.jpg')],
      config: { images: { widths: [480], avif: true } },
    });
    const paths = makeOutputs(site).map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.avif')),
      ['pictures/aa.jpg000000-400.avif'],
    );
    assert.ok(paths.includes('pictures/bb.jpg000000-400.webp'));
  });

  it('publishes only the files pages link to: tables as text with a mark, others as they are', () => {
    assert.equal(withUrl.get('files/biao-ab12.csv'), '\ufeffa,b\n');
    assert.deepEqual(withUrl.get('files/gong-wen-ab12.pdf'), { copyOf: '/content/公文.pdf' });
  });
});
