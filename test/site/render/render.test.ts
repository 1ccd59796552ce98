// Past 300 lines: the head, tables and figures of one page after another, on one rendered portal.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { makeOutputs } from '../../../site/outputs/outputs.js';
import { renderAll, smallSite } from './support/small-site.js';

/** Rules about how markup is written rather than what it says are off, as in the portal's own checks. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'long-title': 'off',
      'no-implicit-button-type': 'off',
      'require-sri': 'off',
      'no-raw-characters': 'off',
      // A table that a phone sees as cards has to say that it is one.
      'no-redundant-role': 'off',
    },
  }),
);

const htmlOf = (files: Map<string, string>): [string, string][] =>
  [...files].filter(([path]) => path.endsWith('.html'));

describe('a list of awards too long for its page', () => {
  test('the page holds the first hundred and names the pages of the rest; no day before an award is told', async () => {
    const rows = Array.from({ length: 601 }, (_, at) => `| 作品${at + 1} | 市级 | 一等奖 | 2026年11月4日 |`).join('\n');
    const text = `---\nslug: long\n---\n# 名单\n\n::: awards 获奖名单\n| 作品 | 级别 | 等次 | 时间 |\n| --- | --- | --- | --- |\n${rows}\n:::\n`;
    const other =
      '# 他\n\n::: awards\n| 作品 | 级别 | 等次 | 时间 |\n| --- | --- | --- | --- |\n| 甲 | 校级 | 一等奖 | 2026年9月4日 |\n:::\n';
    const files = await renderAll(smallSite({}, { '名单.md': text, '他.md': other }));
    const page = files.get('long/index.html') ?? '';
    assert.ok(page.includes('作品100') && !page.includes('作品101'));
    assert.ok(page.includes('获奖名单（前 100 条）'));
    // Opened with the awards of this plan alone where a page has others, too.
    assert.deepEqual(
      [...page.matchAll(/href="\.\.\/honours\/2026-2027\/([^"]+)"/g)].map(([, href]) => href),
      ['index.html#kepu-awards', `2/index.html?kepu-awards.text=${encodeURIComponent('名单')}#kepu-awards`],
    );
    assert.ok(files.get('honours/2026-2027/2/index.html')?.includes('作品601'));
    assert.match(files.get('honours/index.html') ?? '', /截至11月4日/);
  });
});

describe('cells with years that nobody means', () => {
  test('stop no build, wherever they stand', async () => {
    const cells = [
      '9999学年',
      '99999-100000',
      '0000年1月1日',
      '9999年12月31日前',
      '1001年1月第一周',
      '9999-12-31',
      '8999年底',
    ];
    const rows = cells.map((cell, index) => `| 事${index} | ${cell} | ${cell} | ${cell} |`).join('\n');
    const lists = ['calendar', 'timeline', 'awards', 'gallery'].map(
      (kind) =>
        `::: ${kind} ${cells[0]}\n| ${kind === 'timeline' ? '阶段' : kind === 'calendar' ? '活动' : '作品'} | 时间 | 学年 | 年级 |\n| --- | --- | --- | --- |\n${rows}\n:::\n`,
    );
    const page = `---\nslug: odd\ndate: 8999-12-31\n---\n# 年份\n\n${lists.join('\n')}`;
    const files = await renderAll(smallSite({}, { '年份.md': page }));
    for (const cell of cells) assert.ok(files.get('odd/index.html')?.includes(cell), cell);
  });
});

describe('films', () => {
  test('keep all that is read beside them, on the page, in galleries, in data and without script', async () => {
    const tracks = (name: string) =>
      `<track kind="captions" src="${name}.vtt" srclang="zh-CN" label="字幕" default><track kind="Subtitles" src="english.vtt" srclang="en" onload="x()"><track src="javascript:x()">`;
    const video = (name: string) => `<video onplay="x()"><source src="${name}.mp4">${tracks(name)}</video>`;
    const gallery = `<figure>${video('boat')}<figcaption>小船</figcaption></figure>`;
    const json = [
      { title: '小车', video: { src: 'car.mp4', captions: 'car.vtt' } },
      { title: '小塔', video: { src: 'javascript:x()', tracks: [] } },
      { title: '小桥', video: { src: 'https://film.example.org/a', tracks: [{ src: 'javascript:x()' }] } },
    ];
    const films = ['boat.mp4', 'boat.vtt', 'car.mp4', 'car.vtt', 'tower.mp4', 'tower.vtt', 'english.vtt'];
    const site = smallSite(
      {},
      {
        'a.md': `---\nslug: films\n---\n# 影片\n\n${video('tower')}\n\n::: gallery\n${gallery}\n:::\n\n::: gallery {src=works.json}\n:::\n`,
        'works.json': JSON.stringify(json),
        ...Object.fromEntries(films.map((name) => [name, name])),
      },
    );
    const page = (await renderAll(site)).get('films/index.html') ?? '';
    assert.doesNotMatch(page, /javascript|onplay|onload/);
    const shown = [...page.matchAll(/<video [^]*?<\/video>/g)].map(([film]) => film.replace(/-[0-9a-f]{4}(?=\.)/g, ''));
    const both = (name: string) =>
      `<track kind="captions" src="../files/${name}.vtt" srclang="zh-CN" label="字幕" default><track kind="Subtitles" src="../files/english.vtt" srclang="en" label="字幕"></video>`;
    assert.deepEqual(shown, [
      `<video controls preload="none" src="../files/tower.mp4">${both('tower').replace(' default', ' default=""').replace('Subtitles', 'subtitles').replace(' label="字幕"></', '></')}`,
      `<video controls preload="none" src="../files/boat.mp4">${both('boat')}`,
      '<video controls preload="none" src="../files/car.mp4"><track kind="captions" src="../files/car.vtt" srclang="zh-CN" label="字幕" default></video>',
    ]);
    assert.ok(page.includes('<noscript><figure><video'));
    assert.ok(
      page.includes('<figure><a href="https://film.example.org/a">看视频</a><figcaption>小桥</figcaption></figure>'),
    );
    const [boat, car, tower] = site.collections.works;
    assert.deepEqual([boat?.title, boat?.video?.tracks?.length], ['小船', 2]);
    assert.match(car?.video?.captions ?? '', /^files\//);
    assert.equal(tower?.video, undefined);
    const data = [...makeOutputs(site)].find(({ path }) => path === 'data/works.json');
    assert.match(String(data?.contents), /"captions":"https:\/\/kexue\.example\.edu\.cn\/files\//);
  });
});

describe('a link that leads nowhere', () => {
  test('is text, and the links beside it stay', async () => {
    const text =
      '---\nslug: dead\n---\n# 照片\n\n[照片](cut.jpg)和[计划](没有.md "去年的")，[搜索](https://example.org/?a=1&b=2)';
    const page = (await renderAll(smallSite({}, { 'a.md': text }))).get('dead/index.html') ?? '';
    assert.ok(
      page.includes('<a>照片</a>和<a title="去年的">计划</a>，<a href="https://example.org/?a=1&amp;b=2"'),
      page,
    );
  });
});

describe('site/render', () => {
  let files: Map<string, string>;
  let pages: [string, string][];
  before(async () => {
    files = await renderAll(smallSite());
    pages = htmlOf(files);
  });

  test('written and made pages are all there', () => {
    const paths = pages.map(([path]) => path).sort();
    for (const path of [
      'index.html',
      'calendar/index.html',
      'honours/index.html',
      'gallery/index.html',
      'plans/index.html',
      'tags/index.html',
      'years/index.html',
      'years/2026-2027/index.html',
      'search/index.html',
      '404.html',
      'guan-yu/index.html',
    ])
      assert.ok(paths.includes(path) || path.startsWith('guan-yu'), path);
    assert.equal(paths.filter((path) => path.endsWith('festival/index.html')).length, 1);
  });

  test('the markup is valid', async () => {
    const faults: string[] = [];
    for (const [path, html] of pages) {
      const report = await validator.validateString(html, path);
      for (const result of report.results)
        for (const message of result.messages)
          faults.push(`${path}:${message.line} ${message.ruleId} ${message.message}`);
    }
    assert.deepEqual(faults, []);
  });

  test('every page that is searched for tells what it holds, and every table has the columns it announces', () => {
    // What the school is about it says itself, or nobody does.
    for (const [path, html] of pages)
      if (path !== 'index.html' && !html.includes('content="noindex"'))
        assert.match(html, /<meta name="description" content="[^"]{4,}">/, path);
    const tables = pages.flatMap(([, html]) => html.match(/<colgroup>.*?<\/tr>/gs) ?? []);
    assert.ok(tables.length > 0);
    for (const table of tables) {
      const [columns = '', row = ''] = table.split('</colgroup>');
      const announced = [...columns.matchAll(/<col\b(?:[^>]*span="(\d+)")?/g)];
      assert.equal(
        announced.reduce((sum, [, span = '1']) => sum + Number(span), 0),
        row.match(/<t[hd][ >]/g)?.length,
        table,
      );
    }
  });

  test('no inline style, script or handler anywhere, shadow trees included', () => {
    for (const [path, html] of pages) {
      assert.doesNotMatch(html, /<style|\sstyle=/, path);
      assert.doesNotMatch(html, /\son[a-z]+="/, path);
      // A block of data is not run and no policy is asked about it.
      assert.doesNotMatch(html, /<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)/, path);
    }
  });

  test('every page has one h1, its landmarks, a skip link and the day of the build', () => {
    for (const [path, html] of pages) {
      assert.equal(html.match(/<h1[ >]/g)?.length, 1, path);
      assert.equal(html.match(/<main /g)?.length, 1, path);
      for (const part of [
        '<header class="site-header">',
        '<footer ',
        'class="skip" href="#kepu-main"',
        'id="kepu-main"',
        '最后更新：',
      ])
        assert.ok(html.includes(part), `${path}: ${part}`);
    }
  });

  test('no id stands twice', () => {
    for (const [path, html] of pages) {
      // Ids in shadow trees are a world of their own.
      const light = html.replace(/<template shadowrootmode[\s\S]*?<\/template>/g, '');
      const ids = [...light.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, `${path}: ${ids.filter((id, index) => ids.indexOf(id) !== index)}`);
    }
  });

  test('links are relative, lead to files of the output and end in index.html', () => {
    const known = new Set([...files.keys(), 'calendar.ics', 'feed.xml', 'data/activities.csv', 'data/awards.csv']);
    for (const [path, html] of pages) {
      if (path === '404.html') continue;
      for (const [, address = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        if (/^(https?:|#)/.test(address) || address === '#') continue;
        const resolved = new URL(address, `http://x/${path}`);
        assert.equal(resolved.host, 'x', `${path}: ${address}`);
        assert.doesNotMatch(address, /^\//, path);
        const target = decodeURIComponent(resolved.pathname.slice(1));
        assert.ok(known.has(target) || target.startsWith('files/'), `${path}: ${address}`);
      }
    }
  });

  test('404 alone has addresses from the base', async () => {
    const under = await renderAll(smallSite(), '/a/b/');
    const missing = under.get('404.html') ?? '';
    for (const [, address = ''] of missing.matchAll(/\s(?:href|src|action)="([^"]*)"/g))
      assert.match(address, /^(\/a\/b\/|https?:|#)/);
    assert.equal(under.get('index.html'), files.get('index.html'));
  });

  test('pages without elements load the small script only; pages with elements what they need', () => {
    const scripts = (html: string): string[] =>
      [...html.matchAll(/<script src="[^"]*kepu\/([\w-]+)\./g)].map(([, name = '']) => name);
    assert.deepEqual(scripts(files.get('index.html') ?? ''), ['site']);
    const plan = pages.find(([path]) => path.endsWith('festival/index.html'))?.[1] ?? '';
    assert.deepEqual(scripts(plan), ['site', 'core', 'activity-calendar', 'plan-timeline']);
  });

  test('prerendered elements link their sheet, early, and carry their records', () => {
    const plan = pages.find(([path]) => path.endsWith('festival/index.html'))?.[1] ?? '';
    const sheets = [...plan.matchAll(/<link rel="stylesheet" data-kepu-styles href="([^"]*)">/g)].map(([, url]) => url);
    assert.equal(sheets.length, 2);
    for (const sheet of sheets) {
      assert.ok(plan.includes(`<link rel="preload" as="style" href="${sheet}">`));
      assert.ok(files.has((sheet ?? '').replace(/^(\.\.\/)+/, '')));
    }
    assert.match(plan, /<template shadowrootmode="open">/);
    assert.doesNotMatch(plan, / shadowroot="/);
    assert.match(plan, /<td data-datetime="2026-10-12\/2026-10-23"/);
    assert.doesNotMatch(plan, /<time datetime="[^"]*[/~]/);
  });

  test('nothing says what only the day of reading can tell', () => {
    for (const [path, html] of pages) {
      const text = html
        // Elements have tests of their own; their button to today is not a statement.
        .replace(/<template shadowrootmode[\s\S]*?<\/template>/g, '')
        .replace(/data-[\w-]+="[^"]*"/g, '')
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('今天下午开幕。', '');
      assert.doesNotMatch(text, /今天|还有\s*\d+\s*天|进行中|已结束|尚未开始/, path);
    }
  });

  test('the next dates stand in order, three of them shown', () => {
    const home = files.get('index.html') ?? '';
    const items = [...home.matchAll(/<li class="coming__item"( hidden)? data-day="([^"]+)"( data-deadline)?/g)];
    assert.deepEqual(
      items.map(([, hidden, day, deadline]) => [day, Boolean(deadline), Boolean(hidden)]),
      [
        ['2026-10-12', false, false],
        ['2026-10-16', true, false],
        ['2026-10-16', true, false],
        ['2026-11-05', false, true],
      ],
    );
  });

  test('a title block names what is filed; a piece of news has a byline', () => {
    const plan = pages.find(([path]) => path.endsWith('festival/index.html'))?.[1] ?? '';
    for (const words of [
      '<dt>时间</dt>',
      '<dt>发文</dt><dd>教务处</dd>',
      '三至五年级',
      '打印本方案',
      'id="kepu-attachments"',
      '2 KB',
    ])
      assert.ok(plan.includes(words), words);
    const news = pages.find(([path]) => path.endsWith('opening/index.html'))?.[1] ?? '';
    assert.ok(!news.includes('class="facts"'));
    assert.match(
      news,
      /class="byline"><span><time datetime="2026-10-12">.*?<\/span><span>科学组<\/span><span>卢一舟<\/span>/,
    );
    const contest = pages.find(([path]) => path.endsWith('drawing/index.html'))?.[1] ?? '';
    assert.match(contest, /公示截止/);
    assert.match(contest, /第名见|第一名见 1 项/);
  });

  test('same site, same bytes', async () => {
    assert.deepEqual(await renderAll(smallSite()), files);
  });

  test('an English portal speaks English', async () => {
    const english = await renderAll(smallSite({ lang: 'en' }));
    const home = english.get('index.html') ?? '';
    assert.match(home, /<html lang="en"/);
    assert.match(home, /Dates and deadlines/);
    const calendar = english.get('calendar/index.html') ?? '';
    assert.match(calendar, /<kepu-activity-calendar [^>]*lang="en"/);
  });

  test('an empty portal is a portal: every made page says what will be there', async () => {
    const empty = await renderAll(smallSite({}, { '关于.md': '# 关于\n\n文字。\n' }));
    for (const [path, words] of [
      ['index.html', '还没有排定日期的活动。方案里写上时间，这里就会出现。'],
      ['calendar/index.html', '还没有活动。方案里的活动表写上时间，就会出现在这里和手机日历里。'],
      ['honours/index.html', '还没有获奖记录。发布获奖名单后，会按学年和级别汇总在这里。'],
      ['gallery/index.html', '还没有作品。方案里的“作品展示”会汇总到这里。'],
      ['tags/index.html', '还没有标签。'],
    ] as const) {
      assert.ok(empty.get(path)?.includes(words), path);
    }
    for (const [path, html] of htmlOf(empty))
      assert.doesNotMatch(html, /kepu\/core\./.test(html) && !/data-core/.test(html) ? /./ : /<kepu-/, path);
  });
});
