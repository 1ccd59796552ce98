import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesInProse } from '../../../../site/collect/privacy/names-in-prose.js';
import { findPrivateNumbers } from '../../../../site/collect/privacy/private-numbers.js';

const PROSE: [string, ...string[]][] = [
  ['三（1）班沈散文同学获得一等奖。', '沈散文'],
  ['- 卫条目 三（1）班 科幻画一等奖', '卫条目'],
  ['- 《船》 四(1)班 姜沐晴 二等奖', '姜沐晴'],
  ['一等奖：陈列表（三（1）班）、褚列表（三（2）班）', '陈列表', '褚列表'],
  ['初一（4）班的欧阳若溪，凭《灯》', '欧阳若溪'],
  ['指导学生：甲方、李红梅', ...[]],
  ['指导学生：张树茂、李红梅。', '张树茂', '李红梅'],
  ['在科学幻想画类，侯玖林同学的作品', '侯玖林'],
  ['由刘雨璜小朋友主持', '刘雨璜'],
  // What is no name, or no pupil's.
  ['高年级同学带低年级同学。'],
  ['许多同学、全体同学、其他同学、这位同学，时间同学们自己安排。'],
  ['三（1）班王建国老师，三（2）班班主任，六（3）班 水火箭队'],
  ['三（1）班和三（2）班、三（1）班同学、三（1）班全体同学'],
  ['三（1）班安排在周五，三（2）班参加'],
  ['优秀学生：每班两名。指导学生：不限'],
  ['班级：三（1）班 教室'],
];

describe('site/collect/privacy/names-in-prose', () => {
  for (const [text, ...names] of PROSE) {
    it(`finds ${names.join('、') || 'nobody'} in ${text}`, () => {
      const found = namesInProse(text);
      assert.deepEqual(
        found.map(({ name }) => name),
        names,
      );
      for (const { name, index } of found) assert.ok(text.startsWith(name, index));
    });
  }
});

/** What stands in a text and what of it is left out. */
const NUMBERS: [string, string?][] = [
  ['编号 110101201501010011', '110101201501010011'],
  ['编号 53340120160305002x。', '53340120160305002x'],
  ['110101 20150101 0011', '110101 20150101 0011'],
  ['１１０１０１２０１５０１０１００１１', '１１０１０１２０１５０１０１００１１'],
  ['身份证号：110101150101001', '110101150101001'],
  ['身份证号码是110101201501011234', '110101201501011234'],
  ['编号 110101201501011234'],
  ['单号 1101012015010100110'],
  ['王小明 13800138000', '13800138000'],
  ['13800138000（王小明）', '13800138000'],
  ['家长电话：+86 138-0013-8000', '+86 138-0013-8000'],
  ['学生家长王女士（138 0013 8000）', '138 0013 8000'],
  ['联系人：李老师 13800138000'],
  ['联系电话：13800138000'],
  ['王小明的指导教师李老师，13800138000'],
  ['学生可以咨询 13800138000'],
  ['请学生按时参加。联系电话 13800138000'],
  ['家长热线 010-12345678，第 20150101 号'],
];

describe('site/collect/privacy/private-numbers', () => {
  const pupilsIn = (text: string) =>
    [...text.matchAll(/王小明/g)].map(({ index }) => ({ start: index, end: index + 3, replacement: '' }));
  for (const [text, expected] of NUMBERS) {
    it(`leaves ${expected ?? 'nothing'} out of ${text}`, () => {
      const found = findPrivateNumbers(text, pupilsIn).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, expected === undefined ? [] : [expected]);
    });
  }
});
