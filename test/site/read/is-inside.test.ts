import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { describe, it } from 'node:test';
import { isInside } from '../../../site/read/is-inside.js';

describe('site/read/is-inside', () => {
  for (const [place, expected] of [
    ['C:\\学校\\content', true],
    ['C:\\学校\\content\\新闻\\a.md', true],
    ['c:\\学校\\CONTENT\\a.md', true],
    ['C:\\学校\\content\\..a.md', true],
    ['C:\\学校\\content2', false],
    ['C:\\学校', false],
    ['D:\\学校\\content\\a.md', false],
    ['\\\\server\\share\\a.md', false],
  ] as const)
    it(`knows on Windows whether ${place} is in C:\\学校\\content`, () =>
      assert.equal(isInside('C:\\学校\\content', place, win32), expected));

  it('knows a share from the drive, and one share from another', () => {
    assert.ok(isInside('\\\\server\\share\\site', '\\\\server\\share\\site\\a.md', win32));
    assert.ok(!isInside('\\\\server\\share', '\\\\other\\share\\a.md', win32));
  });

  it('knows it elsewhere', () => {
    assert.ok(isInside('/a/content', '/a/content/b', posix));
    assert.ok(!isInside('/a/content', '/a/content2', posix));
    assert.ok(!isInside('/a/content', '/a', posix));
  });
});
