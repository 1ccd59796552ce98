import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Config } from '../../../../site/config/config.js';
import { FULL, OTHERWISE, PUPILS, SECRETS } from './support/names-everywhere.js';
import { hashesOfNames, namesIn, outputOf, siteWith, writeSchool } from './support/whole-output.js';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-privacy-'));
  writeSchool(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('site, the whole output of a school that writes names everywhere', () => {
  for (const names of ['masked', 'hidden'] as const) {
    it(`holds none of them when names are ${names}`, async () => {
      const texts = await outputOf(await siteWith(folder, { names, adults: [], takedown: [], checked: [] }));
      assert.deepEqual([...namesIn(texts), ...namesIn(texts, SECRETS), ...namesIn(texts, OTHERWISE)], []);
      assert.deepEqual(namesIn(texts, hashesOfNames(folder)), []);
      assert.ok(
        texts.some((text) => text.includes('010-12345678')),
        'so does the telephone of an office',
      );
      assert.ok(
        texts.some((text) => text.includes('李建国')),
        'adults in office stay',
      );
      assert.ok(texts.some((text) => text.includes(names === 'masked' ? '王某' : '某同学')));
    });
  }

  it('holds nobody who was taken down, pupil or adult, whatever the rest may show', async () => {
    const texts = await outputOf(await siteWith(folder, { ...FULL, takedown: ['王小明', '李建国'] }));
    assert.deepEqual(
      namesIn(texts, ['王小明', '李建国']).filter((found) => !found.startsWith('ou') && !found.startsWith('tom')),
      [],
    );
    assert.ok(texts.some((text) => text.includes('欧阳若溪')));
  });

  it('finds them all where they are allowed: the test can see', async () => {
    const texts = await outputOf(await siteWith(folder, FULL));
    const found = namesIn(texts, [...PUPILS, ...OTHERWISE]);
    assert.deepEqual(
      namesIn(texts, SECRETS).filter((place) => SECRETS.some((secret) => place.startsWith(secret))),
      [],
    );
    for (const name of [...PUPILS, ...OTHERWISE])
      assert.ok(
        found.some((place) => place.startsWith(name)),
        name,
      );
    for (const place of [
      'feed.xml',
      'calendar.ics',
      'data/awards.json',
      'data/works.csv',
      'search/index',
      'honours/',
      'files/',
    ])
      assert.ok(
        found.some((each) => each.includes(` in ${place}`)),
        place,
      );
  });

  it('has the same addresses whatever is shown of names, and whoever is taken down', async () => {
    const addressesOf = async (privacy: Config['privacy']) => {
      const { pages, calendars, assets, collections } = await siteWith(folder, privacy);
      const anchors = pages.flatMap(({ headings }) => headings.map(({ id }) => id));
      const attached = [...assets.values()].filter(({ url }) => url.startsWith('files/'));
      const ids = Object.values(collections).flatMap((records) => records.map(({ id }: { id: string }) => id));
      const files = attached.map(({ source, url }) => `${source.path} ${url}`);
      return { urls: [...pages, ...calendars].map(({ url }) => url).sort(), anchors, ids: ids.sort(), files };
    };
    const masked = await addressesOf({ names: 'masked', adults: [], takedown: [], checked: [] });
    assert.ok(masked.urls.some((url) => url.includes('mou-tong-xue')));
    assert.deepEqual(await addressesOf({ names: 'hidden', adults: [], takedown: [], checked: [] }), masked);
    const { files, ...full } = await addressesOf(FULL);
    assert.deepEqual({ ...full, files: files.filter((file) => masked.files.includes(file)) }, masked);
    assert.deepEqual(await addressesOf({ names: 'masked', adults: [], takedown: ['王小明'], checked: [] }), masked);
  });

  it('still counts them, and what is compared with their names', async () => {
    const site = await siteWith(folder, { names: 'masked', adults: [], takedown: [], checked: [] });
    const page = site.pages.find(({ title }) => title.endsWith('的发明'));
    const texts = await outputOf(site);
    assert.ok(
      texts.some((text) => text.includes('王某杯共 8 项')),
      page?.url,
    );
  });
});
