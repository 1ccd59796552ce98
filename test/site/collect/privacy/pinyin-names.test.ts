import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makePinyinFinder } from '../../../../site/collect/privacy/pinyin-names.js';
import { loadRomaniser } from '../../../../site/collect/romanise.js';

const NAMES = new Map(['王小明', '廖宁', '何龙', '单吕', '欧阳若溪'].map((name) => [name, '某']));
const { readings = () => [] } = await loadRomaniser();
const find = makePinyinFinder(NAMES, readings);
const foundIn = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('site/collect/privacy/pinyin-names', () => {
  for (const name of [
    ...['Wang Xiaoming', 'WANG Xiao-ming', 'Xiaoming Wang', 'XIAOMING WANG', 'Wang, Xiaoming', 'wang xiao ming'],
    ...['wangxiaoming', 'WangXiaoming', 'wang_xiao_ming', 'wang%20xiaoming', 'Wáng Xiǎomíng'],
    ...['Liao Ning', 'liao-ning', 'He Long', 'Shan Lü', 'SHAN LYU', 'Dan Lv', 'Ouyang Ruoxi', 'Ruoxi Ouyang'],
  ])
    it(`finds ${name}, and no letter more`, () => {
      assert.deepEqual(foundIn(`${name}, then (${name}) and ${name}2.jpg`), [name, name, name]);
    });

  for (const text of [
    ...['Liaoning province', 'he long ago', 'wangxiaomingyue', 'awangxiaoming', 'Wang Xiao', 'Xiaoming'],
    ...['Wang; Xiaoming', 'wang xia oming', 'Wangari', '王小明'],
  ])
    it(`leaves ${text}`, () => {
      assert.deepEqual(foundIn(text), []);
    });
});
