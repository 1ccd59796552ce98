import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayName, daysIn } from '../../../components/search/days.js';
import { foldUnits } from '../../../components/search/fold.js';
import { readKeys, writeKeys } from '../../../components/search/index-format.js';
import { nearestPlace } from '../../../components/search/near-text.js';
import { nearness, placesOf } from '../../../components/search/nearness.js';
import { otherNumbers } from '../../../components/search/numbers.js';
import { chineseNumeral, numeralValue } from '../../../components/search/numerals.js';
import { parsePinyin } from '../../../components/search/pinyin-parse.js';
import { decodePostings, encodePostings } from '../../../components/search/postings.js';
import { coresOf, joinKnown, joinSingles } from '../../../components/search/segment.js';
import { levelOneSyllables } from '../../../components/search/syllables.js';
import { unitsOf } from '../../../components/search/units.js';

const units = (text: string) => unitsOf(foldUnits(text)).map((unit) => unit.text);

describe('search/units', () => {
  it('are Han characters, whole numbers and Latin words; what stands between does not count', () => {
    assert.deepEqual(units('４月28日，STEM课：3.2%、400mm！'), [
      '4',
      '月',
      '28',
      '日',
      'stem',
      '课',
      '3.2',
      '%',
      '400',
      'mm',
    ]);
    assert.deepEqual(units('𠮷野家 Müller'), ['𠮷', '野', '家', 'muller']);
    assert.deepEqual(units('CO₂ Café ＲＯＢＯＴ m² Straße'), ['co', '2', 'cafe', 'robot', 'm', '2', 'straße']);
  });

  it('folding keeps every place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(foldUnits(text).length, text.length);
      }),
    );
  });
});

describe('search/postings', () => {
  it('come back as they were written', () => {
    const lists = fc
      .uniqueArray(fc.nat(200_000), { maxLength: 60 })
      .chain((sections) =>
        fc.tuple(
          fc.constant([...sections].sort((a, b) => a - b)),
          fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 60 }),
        ),
      )
      .map(([sections, weights]) => sections.map((section, index) => ({ section, weight: weights[index] as number })));
    fc.assert(
      fc.property(lists, (postings) => {
        const text = encodePostings(postings.map(({ section, weight }) => section * 8 + weight - 1));
        assert.deepEqual(decodePostings(`x${text}x`, 1, text.length + 1), postings);
        assert.match(text, /^[#-z]*$/);
        assert.doesNotMatch(text, /[\\"{|}]/);
      }),
    );
  });
});

describe('search/index-format', () => {
  it('keeps keys of terms as they are, however much they have in common', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '!', '1', '科', '技'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(key), (keys) => {
        keys.sort();
        assert.deepEqual(readKeys(writeKeys(keys)), keys);
      }),
    );
  });
});

describe('search/syllables', () => {
  it('are those of the everyday characters', () => {
    const syllables = levelOneSyllables();
    assert.equal(syllables.size, 3755);
    for (const [character, syllable] of Object.entries({ 啊: 'a', 科: 'ke', 技: 'ji', 节: 'jie', 吕: 'lv', 座: 'zuo' }))
      assert.equal(syllables.get(character), syllable, character);
  });

  it('are parted out of typed letters, whole ones first, then one that is begun, then initials', () => {
    const read = (letters: string) =>
      parsePinyin(letters).map((sounds) =>
        sounds.map(({ letters: own, whole }) => (whole ? own : `${own}-`)).join(' '),
      );
    assert.equal(read('kejijie')[0], 'ke ji jie');
    assert.equal(read('kejij')[0], 'ke ji j-');
    assert.equal(read('wurenji')[0], 'wu ren ji');
    assert.deepEqual(read('kjj'), ['k- j- j-']);
    assert.ok(read('xian').includes('xi an'));
    assert.deepEqual(read('jiqire').slice(0, 2), ['ji qi re', 'ji qi re-'], 'a syllable that may go on');
    assert.equal(read('jiqr')[0], 'ji q- r-');
    assert.equal(read('jqren')[0], 'j- q- ren');
    assert.equal(read('shj')[0], 's- h- j-');
    assert.ok(read('zhshj').includes('zh- sh- j-'));
    assert.ok(read('e'.repeat(60)).length <= 10, 'letters without sense take no time');
  });
});

describe('search/near-text', () => {
  it('takes the longest of places with as few edits', () => {
    const text = '学校的食品安全责任';
    const place = nearestPlace(text, '食安全', 1);
    assert.equal(text.slice(place?.start, place?.end), '食品安全');
    assert.equal(nearestPlace(text, '游泳池', 1), undefined);
  });
});

describe('search/numbers', () => {
  it('are written in Chinese and read again', () => {
    for (let value = 0; value < 10_000; value += 1)
      assert.equal(numeralValue(chineseNumeral(value)), value, String(value));
    assert.equal(chineseNumeral(213), '二百一十三');
    assert.equal(numeralValue('二〇二六'), 2026);
    assert.equal(numeralValue('千'), 1000);
    assert.equal(numeralValue('节'), undefined);
  });

  it('are written in other ways, ten thousands and ranks, too', () => {
    assert.ok(otherNumbers('17800元').includes('一万七千八百元'));
    assert.ok(otherNumbers('一万零五十元').includes('10050元'));
    assert.equal(chineseNumeral(10_050), '一万零五十');
    assert.ok(otherNumbers('5月第3周').includes('5月第三周') && otherNumbers('五月第3周').includes('5月第三周'));
    assert.deepEqual(otherNumbers('科技节'), []);
  });
});

describe('search/days', () => {
  const days = (text: string) => daysIn(foldUnits(text)).map(({ ends, between }) => [...ends, ...between].join(' '));

  for (const written of [
    ...[
      '4月28日',
      '四月二十八号',
      '4 月 28 日',
      '４月２８日前',
      '04-28',
      '4/28',
      '4.28',
      '时间：4.28。',
      '（4.28周三）',
    ],
    ...['4月28日上午', '交表 4.28 前', '4/28开幕'],
  ])
    it(`are told: ${written}`, () => assert.deepEqual(days(written), ['04-28']));

  it('have their year where it is written, and are spans', () => {
    for (const written of ['2026年4月28日', '二〇二六年四月二十八日', '2026/4/28', '2026.4.28', '2026-04-28'])
      assert.deepEqual(days(written), ['2026-04-28 04-28'], written);
    assert.deepEqual(days('12月14—16日'), ['12-14 12-16 12-15']);
    assert.deepEqual(days('4.30-5.2'), ['04-30 05-02 05-01']);
    assert.deepEqual(days('10月26日至11月13日'), ['10-26 11-13']);
    assert.deepEqual(days('12/9 和 9-21'), ['12-09', '09-21']);
    assert.equal(dayName('2026-04-08'), '2026年4月8日');
  });

  for (const written of [
    ...['2.5米', '3-2 胜', '1/2', '3.1 指标', '得分9.25', '价格10.20元', '3-12 人', '5-10分钟', '第3-12题', '1-12岁'],
    ...[
      'v1.10.15',
      '0571-8812',
      '010-12-15-1',
      '192.10.12.1',
      '5.3班',
      '13月1日',
      '2月30日',
      '4月28个',
      '12.15%',
      '比例1/3',
    ],
  ])
    it(`are none: ${written}`, () => assert.deepEqual(days(written), []));

  it('are where the whole is meant as one', () => {
    assert.deepEqual(daysIn('3-2', true)[0]?.ends, ['03-02']);
    assert.deepEqual(daysIn('4月28', true)[0]?.ends, ['04-28']);
  });
});

describe('search/segment', () => {
  it('gives what a joined word is without single characters at its ends, the longest first', () => {
    const parts = [['交'], ['材', '料'], ['费']];
    const cores = coresOf({ units: parts.flat(), start: 0, end: 4, parts });
    assert.deepEqual(
      cores.map(({ units: core, left }) => `${core.join('')} ${left}`),
      ['交材料 1', '材料费 1', '材料 2'],
    );
    assert.deepEqual(coresOf({ units: ['科', '技'], start: 0, end: 2 }), []);
  });

  it('joins words that are one of the vocabulary, and keeps what they were', () => {
    const words = ['指导', '老师', '评定'].map((word, at) => ({ units: [...word], start: at * 2, end: at * 2 + 2 }));
    const joined = joinKnown(words, (word) => word === '指导老师');
    assert.deepEqual(
      joined.map((own) => own.map(({ units: of }) => of.join(''))),
      [['指导老师', '指导', '老师'], ['评定']],
    );
  });

  it('joins single characters with each other where they stand together more often than with the word before', async () => {
    let at = 0;
    const words = ['科普', '板', '报', '比赛'].map((word) => ({
      units: [...word],
      start: at,
      end: (at += word.length),
    }));
    const joined = async (together: string) =>
      (await joinSingles(words, async (first, second) => (first + second === together ? 1 : 0))).map(({ units: own }) =>
        own.join(''),
      );
    assert.deepEqual(await joined('板报'), ['科普', '板报', '比赛']);
    assert.deepEqual(await joined('普板'), ['科普板报', '比赛']);
  });
});

describe('search/nearness', () => {
  it('is 1 side by side, less the farther apart, 0 where a word is missing', () => {
    const text = `科技教师${'，'.repeat(10)}科技`;
    const of = (...words: string[]) => nearness(words.map((word) => placesOf(text, word)));
    assert.equal(of('科技', '教师'), 1);
    assert.equal(of('科技', '课程'), 0);
    assert.equal(nearness([[0], [14]]), 0.5);
    assert.ok(nearness([[0, 30], [50]]) < nearness([[0, 30], [40]]));
  });
});
