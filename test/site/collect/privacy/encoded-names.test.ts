import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findInEncoded } from '../../../../site/collect/privacy/encoded-names.js';
import { alsoFinding, makeNameReplacer } from '../../../../site/collect/privacy/name-matcher.js';

describe('site/collect/privacy/encoded-names', () => {
  const replace = makeNameReplacer(new Map([['王小明', '王某']]));
  const masked = (text: string): string => alsoFinding(replace, (each) => findInEncoded(each, replace))(text);
  for (const [written, shown] of [
    ['a=%E7%8E%8B%E5%B0%8F%E6%98%8E&b', 'a=%E7%8E%8B%E6%9F%90&b'],
    ['/w/%CD%F5%D0%A1%C3%F7.htm', '/w/%E7%8E%8B%E6%9F%90.htm'],
    ['name="\\u738b\\u5c0f\\u660e好"', 'name="\\u738b\\u67d0好"'],
    ['\\u{738b}小\\U0000660e', '\\u738b\\u67d0'],
    ['b"\\xe7\\x8e\\x8b\\xe5\\xb0\\x8f\\xe6\\x98\\x8e"', 'b"\\xe7\\x8e\\x8b\\xe6\\x9f\\x90"'],
    ['作者&#29579;&#x5C0F;明。', '作者&#29579;&#26576;。'],
    ['王&#23567;明', '王某'],
    ['王小明 %E7%8E%8B', '王某 %E7%8E%8B'],
    ['100%\\n\\u00', '100%\\n\\u00'],
  ] as const) {
    it(`masks ${written}`, () => assert.equal(masked(written), shown));
  }
});
