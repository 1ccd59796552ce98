import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { readsAs, surnameSyllable, syllablesOf } from '../../../components/pinyin/index.js';

// The kit's dependency, not ours.
const { pinyin } = createRequire(new URL('../../../site/package.json', import.meta.url))(
  'pinyin-pro',
) as typeof import('pinyin-pro');

const oracle = (text: string, options: object) =>
  (pinyin(text, { toneType: 'none', type: 'array', ...options }) as string[]).map((each) => each.replaceAll('ü', 'v'));

describe('components/pinyin', () => {
  it('reads every character it knows as pinyin-pro does, all readings, the usual one first', () => {
    let count = 0;
    for (let code = 0x4e00; code <= 0x9fff; code += 1) {
      const character = String.fromCharCode(code);
      const ours = syllablesOf(character);
      if (ours.length === 0) continue;
      count += 1;
      const all = [...oracle(character, {}), ...oracle(character, { multiple: true })];
      const wanted = [...new Set(all)].filter((each) => /^[a-z]+$/.test(each));
      if (ours.join() !== wanted.join()) assert.deepEqual([character, ...ours], [character, ...wanted]);
    }
    assert.ok(count > 8800, `${count} characters`);
  });

  it('knows the characters of school life and of names', () => {
    const text = '学生科技节获奖作品辅导教师小发明小制作科幻画观察日记标本调查报告喆堃祎玥珺翀赟垚';
    for (const character of text) assert.ok(syllablesOf(character).length > 0, character);
  });

  it('reads surnames as surnames', () => {
    const names = { 单: 'shan', 曾: 'zeng', 仇: 'qiu', 解: 'xie', 区: 'ou', 朴: 'piao', 王: 'wang', 查: 'zha' };
    for (const [name, reading] of Object.entries(names)) assert.equal(surnameSyllable(name), reading);
    assert.equal(surnameSyllable(''), undefined);
    assert.equal(surnameSyllable('A'), undefined);
  });

  it('finds syllables, initials, both, and a syllable that is being typed', () => {
    for (const letters of ['kejijie', 'kjj', 'kejj', 'kjjie', 'keji', 'kejij', 'jj', 'xiaoyuank', 'xykjj'])
      assert.ok(readsAs('第九届校园科技节', letters), letters);
    for (const letters of ['kejijia', 'jjk', 'k', 'xyjj', 'zz'])
      assert.ok(!readsAs('第九届校园科技节', letters), letters);
    assert.ok(readsAs('张某', 'zhm'));
    assert.ok(readsAs('绿色', 'lvse'));
    assert.ok(readsAs('科学dv', 'kxdv'));
    assert.ok(readsAs('第10届科技节', 'd10jkj'));
    assert.ok(!readsAs('', 'ab'));
  });

  it('tries every reading: 单某 is shanm and danm', () => {
    for (const letters of ['shanm', 'danm', 'chanm', 'sm', 'dm']) assert.ok(readsAs('单某', letters), letters);
  });
});
