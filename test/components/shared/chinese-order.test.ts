import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rankWords } from '../../../components/shared/chinese-order.js';

const sorted = (words: string[], collation: 'pinyin' | 'stroke' = 'pinyin', names = false) => {
  const ranks = rankWords(words, collation, names);
  return [...words.keys()].sort((a, b) => (ranks[a] as number) - (ranks[b] as number)).map((at) => words[at]);
};

describe('components/shared/chinese-order', () => {
  it('reads surnames as surnames: 单 Shàn, 曾 Zēng, 仇 Qiú, 解 Xiè, 区 Ōu', () => {
    const names = ['曾某', '安某', '单某', '赵某', '仇某', '孙某', '解某', '区某', '潘某', '尹某', '任某'];
    const inOrder = ['安某', '区某', '潘某', '仇某', '任某', '单某', '孙某', '解某', '尹某', '曾某', '赵某'];
    assert.deepEqual(sorted(names, 'pinyin', true), inOrder);
    // As words they have their common reading.
    assert.deepEqual(sorted(['单车', '冬天', '安全', '曾经', '苍天']), ['安全', '苍天', '曾经', '单车', '冬天']);
  });

  it('keeps people of one surname together, also beside one that is read alike', () => {
    assert.deepEqual(sorted(['善乙', '单丙', '善甲', '单甲'], 'pinyin', true), ['善甲', '善乙', '单丙', '单甲']);
  });

  it('reads 万俟 Mòqí in its own way, 万 not', () => {
    assert.deepEqual(sorted(['万某', '万俟某', '尼某'], 'pinyin', true), ['万俟某', '尼某', '万某']);
  });

  it('puts one name before the same with more, and several people by the first', () => {
    const names = ['张三、李四', '张三', '张三丰', '李四、张三'];
    assert.deepEqual(sorted(names, 'pinyin', true), ['李四、张三', '张三', '张三、李四', '张三丰']);
  });

  it('counts strokes by choice', () => {
    const names = ['赵某', '丁某', '王某', '马某'];
    assert.deepEqual(sorted(names, 'stroke', true), ['丁某', '马某', '王某', '赵某']);
    // What a surname is read like says nothing of its strokes; 陈 and 郑 are written with one less than the collator counts.
    const surnames = [...'丁王邓仇区朴苏陈周林郑单赵郭曾解'];
    const strokes = [2, 4, 4, 4, 4, 6, 7, 7, 8, 8, 8, 8, 9, 10, 12, 13];
    const counted = new Map(surnames.map((surname, index) => [surname, strokes[index]]));
    const ordered = sorted(
      surnames.map((surname) => `${surname}某`),
      'stroke',
      true,
    );
    assert.deepEqual(
      ordered.map(([surname = '']) => counted.get(surname)),
      strokes,
    );
  });

  it('takes numbers by value, Chinese ones behind 第 too, and leaves signs aside', () => {
    const words = ['第十一届', '第10届', '第九届', '《阿基米德》', '12号', '3号', '“爸爸”'];
    assert.deepEqual(sorted(words), ['3号', '12号', '《阿基米德》', '“爸爸”', '第九届', '第10届', '第十一届']);
  });

  it('gives equal words one rank and empty ones 0', () => {
    assert.deepEqual([...rankWords(['乙', '', '甲', '乙', ' ', 'ABC', 'abc'], 'pinyin')], [2, 0, 1, 2, 0, 3, 3]);
  });

  it('orders words of plain characters as the collator does', () => {
    const { compare } = new Intl.Collator('zh-u-co-pinyin');
    const word = fc
      .array(
        fc.integer({ min: 0x4e00, max: 0x7fff }).filter((code) => code !== 0x7b2c),
        { minLength: 1, maxLength: 4 },
      )
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), (words) => {
        assert.deepEqual(sorted(words), [...words].sort(compare));
      }),
    );
  });
});
