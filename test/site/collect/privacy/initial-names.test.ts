import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeInitialsFinder } from '../../../../site/collect/privacy/initial-names.js';
import { makePupilFinder } from '../../../../site/collect/privacy/named-pupils.js';
import { loadRomaniser } from '../../../../site/collect/romanise.js';

const NAMES = new Map(['张小明', '李娜', '李恩东', '欧阳若溪'].map((name) => [name, '某']));
const { readings = () => [] } = await loadRomaniser();
const { inText, inOwnText, inPath } = makeInitialsFinder(NAMES, readings);
const foundIn = (find: typeof inText, text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('site/collect/privacy/initial-names', () => {
  for (const name of [
    'Zhang X.M.',
    'Zhang X. M.',
    'ZHANG XM',
    'Zhang, X.-M.',
    'X.M. Zhang',
    'Z.X.M.',
    'Ouyang R.X.',
    'Li N.',
  ])
    it(`finds ${name} in a text`, () => assert.deepEqual(foundIn(inText, `by ${name} (grade 3)`), [name]));

  for (const text of ['ZXM', 'zxm', 'Zhang X', 'Zhang Y.M.', 'LED', 'A. B. Smith', 'Zhangsan X.M.', 'U.S.A.', 'X.M.'])
    it(`leaves ${text} in a text`, () => assert.deepEqual(foundIn(inText, text), []));

  it('finds capitals alone where the text is the pupil’s own', () => {
    assert.deepEqual(
      foundIn((text) => inOwnText(text, new Set(['张小明'])), '纸桥 ZXM 2026, zxm, ZXMA, LED'),
      ['ZXM'],
    );
  });

  for (const [path, ...found] of [
    ['作品/zxm.jpg', 'zxm'],
    ['works/2026-ZXM_01.jpg', 'ZXM'],
    ['works/zhang-xm.jpg', 'zhang-xm'],
    ['works/zhang.xm/a.zxm', 'zhang.xm'],
    ['led.md'],
    ['zxmas.md'],
  ])
    it(`finds ${found.join()} in ${path}`, () => assert.deepEqual(foundIn(inPath, path ?? ''), found));
});

describe('site/collect/privacy/named-pupils', () => {
  const find = makePupilFinder(
    new Map([
      ['高山', { why: 'word', shown: '高某' }],
      ['李明', { why: 'adult', shown: '李某' }],
    ]),
    () => [],
  );
  for (const [text, count] of [
    ['高山同学', 1],
    ['三（2）班高山，一年级 高山', 2],
    ['作者：高山', 1],
    ['高山的作品《高山》', 1],
    ['李明小朋友', 1],
    ['李明的作品', 0],
    ['作者：李明', 0],
    ['高山植物、李明老师', 0],
  ] as const)
    it(`finds ${count} in ${text}`, () => assert.equal(find(text).length, count));

  it('takes 同学 with the name where 某同学 stands for it', () => {
    const hide = makePupilFinder(new Map([['高山', { why: 'word', shown: '某同学' }]]), () => []);
    assert.deepEqual(
      hide('高山同学，作者：高山').map(({ start, end }) => [start, end]),
      [
        [0, 4],
        [8, 10],
      ],
    );
  });
});
