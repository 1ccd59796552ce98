import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simplify } from '../../../components/traditional/index.js';
import { everydayTraditional } from '../../../site/search/traditional.js';

describe('components/traditional', () => {
  it('knows the characters that the search of a portal knows, and no others', () => {
    const known = new Map(everydayTraditional());
    assert.ok(known.size > 2500, `${known.size} characters`);
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      if (simplify(character) !== (known.get(character) ?? character)) assert.fail(character);
    }
  });

  it('leaves everything else where it was', () => {
    assert.equal(simplify('第三屆科技節 —— 李老師的「發明」𬭎'), '第三届科技节 —— 李老师的「发明」𬭎');
    for (const text of ['', 'Rocket 3', '名著、乾隆与发明']) assert.equal(simplify(text), text);
  });
});
