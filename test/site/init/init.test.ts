import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { check } from '../../../site/build.js';
import { init, shiftYears } from '../../../site/init/init.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('site/init', () => {
  for (const [day, schoolYear] of [
    ['2026-11-22', '2026-2027'],
    ['2027-05-31', '2026-2027'],
    ['2027-06-01', '2027-2028'],
    ['2031-09-01', '2031-2032'],
  ] as const) {
    it(`on ${day} writes a sample for ${schoolYear} that has nothing to find fault with`, async () => {
      const place = join(folder, '科技');
      assert.equal(init(place, new Date(`${day}T12:00:00`)), true);
      assert.match(readFileSync(join(place, 'kepu.yml'), 'utf8'), new RegExp(`schoolYear: ${schoolYear}`));
      const { ok, pages, diagnostics } = await check({ root: place, date: day });
      assert.deepEqual([ok, pages], [true, 4]);
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['config/no-url'],
      );
    });
  }

  it('never writes into a folder that is not empty', () => {
    writeFileSync(join(folder, 'mine.txt'), '');
    assert.equal(init(folder), false);
    assert.deepEqual(readdirSync(folder), ['mine.txt']);
    mkdirSync(join(folder, 'empty'));
    assert.equal(init(join(folder, 'empty')), true);
  });

  it('moves years, and nothing that only looks like one', () => {
    assert.equal(shiftYears('2026—2027学年，12026，20261，2019', 2), '2028—2029学年，12026，20261，2019');
  });
});
