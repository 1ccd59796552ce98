import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gradesText } from '../../../site/render/grades.js';
import { phrases } from '../../../site/render/phrases.js';
import { en } from '../../../site/render/strings/en.js';
import { chineseNumber, zhCn } from '../../../site/render/strings/zh-cn.js';

describe('site/render/phrases', () => {
  test('a title breaks between words, short words and signs stay with their neighbour', () => {
    const broken = phrases('第十一届科技节活动方案').text.split('<wbr>');
    assert.ok(broken.includes('科技节'), broken.join('|'));
    for (const part of phrases('科幻画“小问题，大世界”比赛').text.split('<wbr>')) {
      assert.doesNotMatch(part, /^[，。”》）]/);
      assert.doesNotMatch(part, /[“《（]$/);
    }
  });

  test('years stay together, and numbers with what they count', () => {
    const [years, ...others] = phrases('2025—2026 学年校级获奖名单').text.split('<wbr>');
    assert.match(years ?? '', /^2025—2026\u00a0学年/);
    assert.ok(others.length > 0);
  });

  test('nothing is lost and markup is escaped', () => {
    const title = '“A<b>”与《水》 （一）';
    assert.equal(phrases(title).text.replaceAll('<wbr>', ''), '“A&lt;b&gt;”与《水》 （一）');
  });
});

describe('site/render/grades', () => {
  test('neighbours are a range, others a list, everybody is nothing', () => {
    assert.equal(gradesText([3, 4, 5, 6], zhCn), '三至六年级');
    assert.equal(gradesText([1, 2], zhCn), '一年级、二年级');
    assert.equal(gradesText([1, 3, 5], zhCn), '一年级、三年级、五年级');
    assert.equal(gradesText([1, 2, 3, 4, 5, 6], zhCn), '');
    assert.equal(gradesText([], zhCn), '');
    assert.equal(gradesText([3, 4, 5], en), 'Grades 3–5');
  });
});

describe('site/render/strings', () => {
  test('numbers up to 99 in Chinese figures', () => {
    assert.deepEqual([0, 6, 10, 12, 20, 21, 99].map(chineseNumber), [
      '零',
      '六',
      '十',
      '十二',
      '二十',
      '二十一',
      '九十九',
    ]);
    assert.equal(chineseNumber(100), '100');
  });

  test('both languages have the same words, and no exclamation marks', () => {
    const keysOf = (value: object, path = ''): string[] =>
      Object.entries(value).flatMap(([key, each]) =>
        typeof each === 'object' && each !== null ? keysOf(each, `${path}${key}.`) : [`${path}${key}`],
      );
    assert.deepEqual(keysOf(en).sort(), keysOf(zhCn).sort());
    assert.doesNotMatch(JSON.stringify([zhCn, en]), /[!！]/);
  });
});
