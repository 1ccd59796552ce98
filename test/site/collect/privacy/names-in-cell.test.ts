import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Person } from '@kepu/components/records';
import { namesInCell } from '../../../../site/collect/privacy/names-in-cell.js';

/** What a cell says, the bare names in it, and the words that may be a name. */
const CELLS: [string, string[], string[]?, Person['role']?][] = [
  ['冯雪莹（女）', ['冯雪莹']],
  ['卫子航（组长）', ['卫子航']],
  ...['金奖', '国画', '单簧管', '云南', '车模', '严老师指导', '东校区', '白方'].map((word): [string, string[]] => [
    `冯雪莹（${word}）`,
    ['冯雪莹'],
  ]),
  ['冯雪莹（高山）', ['冯雪莹', '高山'], ['高山']],
  ['蒋雨桐等', ['蒋雨桐']],
  ['1.韩思远 2.杨若曦', ['韩思远', '杨若曦']],
  ['尤佳同学', ['尤佳']],
  ['梦想小队（队长许子墨、何佳欣）', ['许子墨', '何佳欣']],
  ['三1谢宇轩', ['谢宇轩']],
  ['男生组：潘子豪', ['潘子豪']],
  ['沈佳怡*', ['沈佳怡']],
  ['李小路（女）', ['李小路']],
  ['许子墨和何佳欣', ['许子墨', '何佳欣']],
  ['阿依古丽·买买提（女）', ['阿依古丽·买买提']],
  ['王小明同学等三人', ['王小明']],
  ['王小明·李红梅', ['王小明', '李红梅']],
  ['王小明（指导：李建国）', ['王小明']],
  ['王小明妈妈', ['王小明']],
  ['张明*', ['张明'], ['张明']],
  ['女', []],
  ['王小明李红梅', ['王小明李红梅'], ['王小明李红梅']],
  ['冯雪莹（美术班新生）', ['冯雪莹'], ['美术班新生']],
  ['王冒雨三（2）班', ['王冒雨'], [], 'group'],
  ['葛小班', ['葛小班'], ['葛小班'], 'group'],
  ['范建社', ['范建社'], ['范建社'], 'group'],
  ['文学社', [], [], 'group'],
  ['田径队', [], [], 'group'],
  ['三（1）班航模队', [], [], 'group'],
  ['王某', []],
  ['张*明', []],
  ['李××', []],
  ['王同学', []],
  ['周敏', ['周敏'], [], 'adult'],
];

describe('site/collect/privacy/names-in-cell', () => {
  for (const [name, names, unclear = [], role = 'pupil'] of CELLS)
    it(`finds ${names.join('、') || 'nobody'} in ${name}`, () =>
      assert.deepEqual(namesInCell({ name, role }), { names, unclear }));
});
