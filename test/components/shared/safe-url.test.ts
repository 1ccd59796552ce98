import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeUrl } from '../../../components/shared/safe-url.js';

describe('components/shared/safe-url', () => {
  for (const url of [
    'a/b.html#c',
    '#x',
    '?q=1',
    '/a',
    'https://example.org/',
    'mailto:a@b.cn',
    'file:///d/index.html',
    'data:image/png;base64,AA',
    '作品/一.png',
    './a:b',
  ])
    it(`lets ${url} through`, () => assert.equal(safeUrl(url), url));
  for (const url of [
    'javascript:alert(1)',
    ' JaVa\tScript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '',
    undefined,
  ])
    it(`stops ${JSON.stringify(url)}`, () => assert.equal(safeUrl(url), undefined));
});
