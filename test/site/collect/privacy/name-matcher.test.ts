import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeNameReplacer } from '../../../../site/collect/privacy/name-matcher.js';

describe('site/collect/privacy/name-matcher', () => {
  it('replaces whole names, longest first, across aligning blanks', () => {
    const replace = makeNameReplacer(
      new Map([
        ['张三', '张某'],
        ['张三丰', '张某'],
        ['张三丰年', '张三丰年'],
      ]),
    );
    assert.equal(replace('张三、张　三、张三丰、张三丰年'), '张某、张某、张某、张三丰年');
    assert.equal(replace('没有人'), '没有人');
  });

  it('finds names with ornaments between their characters, and in traditional ones', () => {
    const replace = makeNameReplacer(
      new Map([
        ['欧阳若曦', '欧阳某'],
        ['鄭成功', '郑某'],
        ['张成', '张某'],
        ['阿依古丽·买买提', '阿某'],
        ['李坤', '李某'],
        ['李堃', '李堃'],
      ]),
    );
    const forms = '欧阳·若曦、欧阳-若曦、欧阳　若　曦、歐陽若曦、歐陽・若曦、欧★阳★若★曦、欧阳 — 若曦';
    assert.equal(replace(forms), forms.replace(/[^、]+/g, '欧阳某'));
    assert.equal(replace('郑成功、鄭·成·功、阿依古丽买买提、阿依古麗-買買提'), '郑某、郑某、阿某、阿某');
    assert.equal(replace('张·成同学，纸张-成品'), '张某同学，纸张-成品');
    assert.equal(replace('欧阳、若曦；欧阳***若曦'), '欧阳、若曦；欧阳***若曦');
    assert.equal(replace('李坤和李堃'), '李某和李堃', 'whoever is written almost alike is somebody else');
  });

  it('agrees with trying every name at every place', () => {
    const alphabet = '张王三丰小明';
    let seed = 7;
    const next = (limit: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % limit;
    };
    const word = (length: number): string => Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
    for (let round = 0; round < 300; round++) {
      const names = new Map(Array.from({ length: 5 }, () => word(2 + next(3))).map((name) => [name, '＊'] as const));
      const text = word(20);
      assert.equal(makeNameReplacer(names)(text), slowReplace(text, names), `${[...names.keys()]} in ${text}`);
    }
  });
});

function slowReplace(text: string, names: ReadonlyMap<string, string>): string {
  const longestFirst = [...names].sort((a, b) => b[0].length - a[0].length);
  let out = '';
  for (let index = 0; index < text.length; ) {
    const hit = longestFirst.find(([name]) => text.startsWith(name, index));
    out += hit ? hit[1] : text[index];
    index += hit ? hit[0].length : 1;
  }
  return out;
}
