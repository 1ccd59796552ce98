import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { excerptOf, findRanges, highlight, joinRanges, toRuns } from '../../../components/search-box/highlight.js';

const shown = (runs: { text: string; matched: boolean }[]) =>
  runs.map((run) => (run.matched ? `[${run.text}]` : run.text)).join('');

describe('components/search-box/highlight', () => {
  it('marks each place where a word stands, in the letters of the original', () => {
    assert.equal(shown(highlight('第１０届科技节与第 10 届展览', ['第10届'])), '[第１０届]科技节与[第 10 届]展览');
  });

  it('joins marks that overlap', () => {
    assert.equal(shown(highlight('科技节开幕', ['科技', '技节'])), '[科技节]开幕');
    assert.deepEqual(
      joinRanges([
        [4, 6],
        [0, 2],
        [2, 3],
      ]),
      [
        [0, 3],
        [4, 6],
      ],
    );
  });

  it('gives no runs for no text and one plain run for no match', () => {
    assert.deepEqual(toRuns('', []), []);
    assert.deepEqual(highlight('开幕', ['闭幕']), [{ text: '开幕', matched: false }]);
  });

  it('cuts no date, no Latin word and no part of what a record says', () => {
    const cut = (text: string, word: string) => shown(excerptOf(text, findRanges(text, [word])));
    const record = '2026年10月12日 · 操场 · 丁悦 · 科技节';
    assert.equal(cut(record, '科技节'), record.replace('科技节', '[科技节]'));
    assert.equal(
      cut('县级一等奖 · 一个很长很长很长很长的名字在这里 · 六年级 · 机器人', '机器人'),
      '一个很长很长很长很长的名字在这里 · 六年级 · [机器人]'.replace(/^/, '…'),
    );
    assert.equal(cut(`${'早'.repeat(20)}于10月12日（星期一）下午两点半在操场开幕`, '开幕').slice(0, 7), '…10月12日');
    assert.match(
      cut(`${'a '.repeat(20)}extraordinary rockets ${'fly '.repeat(30)}`, 'rockets'),
      /^…(a )*extraordinary .*fly…$/,
    );
  });

  it('cuts about eighty characters around the match, from the start of its sentence', () => {
    const text = `${'学校每年秋天都会举行各种各样的活动，'.repeat(8)}大家都来。科幻画比赛在十月中旬截止，${'请按时交到科技辅导员那里，'.repeat(10)}`;
    const runs = excerptOf(text, findRanges(text, ['截止']));
    assert.match(shown(runs), /^…科幻画比赛在十月中旬\[截止\]/);
    assert.match(shown(runs), /…$/);
    const length = runs.reduce((sum, run) => sum + run.text.length, 0);
    assert.ok(length >= 60 && length <= 90, `${length}`);
  });

  it('chooses the place where most words stand together', () => {
    const text = `科幻画。${'空'.repeat(200)}科幻画的截止日期是周五。`;
    assert.match(shown(excerptOf(text, findRanges(text, ['科幻画', '截止']))), /\[科幻画\]的\[截止\]日期/);
  });

  it('shows the beginning when the text itself has no match', () => {
    assert.equal(shown(excerptOf('只有开头。', [])), '只有开头。');
  });

  it('never loses a character when it marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ maxLength: 2 }), (text, word) => {
        assert.equal(
          highlight(text, [word])
            .map((run) => run.text)
            .join(''),
          text,
        );
      }),
    );
  });
});
