import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPrivateNumber, partedPupil, peopleColumns, peopleIn } from '../../../site/parse/people-table.js';

/** Headings, and those of pupils, of tutors beside them, and those not to be published. */
const HEADS: [string, string?, string?, string?][] = [
  ['姓名 班级 作品 指导教师', '姓名', '指导教师'],
  ['学生姓名 学号 家长电话', '学生姓名', '', '学号 家长电话'],
  ['作品 作者 年级', '作者'],
  ['姓名 出生年月 身份证号 家庭住址 手机 QQ 微信 监护人', '姓名', '', '出生年月 身份证号 家庭住址 手机 QQ 微信 监护人'],
  ['姓名 作品 指导教师 指导教师电话', '姓名', '指导教师'],
  ['社团 成员 年级', '成员'],
  ['姓名 职务 分工'],
  ['教师姓名 学科 联系电话'],
  ['姓名 任教班级 联系电话'],
  ['作品 第一作者 第二作者 队员1', '第一作者 第二作者 队员1'],
  ['书名 作者 出版社'],
  ['科学家 出生日期 国籍'],
  ['时间 活动 家长志愿者'],
  ['教师姓名 身份证号', '', '', '身份证号'],
  ['时间 地点 联系人 联系电话'],
  ['小组 成员'],
  ['奖项 获奖名单', '获奖名单'],
  ['类别 名单'],
  ['场馆 地址 电话'],
  ['姓 名 班级', '', '', '名'],
  ['姓 名 职称'],
  ['项目 指导学生 指导教师', '指导学生', '指导教师'],
];

describe('site/parse/people-table', () => {
  for (const [headers, pupils = '', tutors = '', withheld = ''] of HEADS)
    it(`reads ${headers}`, () => {
      const heads = headers.split(' ');
      const found = peopleColumns(heads);
      const words = (columns: number[]) => columns.map((column) => heads[column]).join(' ');
      assert.deepEqual(
        { pupils: words(found.pupils), tutors: words(found.tutors), withheld: words(found.withheld) },
        { pupils, tutors, withheld },
      );
    });

  it('knows that telephones in a list of awards are of pupils, unless they are of an office', () => {
    assert.deepEqual(peopleColumns(['作品', '电话', '学校电话', '获奖时间'], true).withheld, [1]);
  });

  it('takes no words of a column of members for names', () => {
    assert.deepEqual(peopleIn('四年级全体', '成员', 'pupil'), []);
    assert.deepEqual(peopleIn('同上', '姓名', 'pupil'), []);
    assert.deepEqual(peopleIn('科幻画获奖名单', '获奖名单', 'pupil'), []);
    assert.deepEqual(
      peopleIn('王小明、李红', '成员', 'pupil').map(({ name }) => name),
      ['王小明', '李红'],
    );
  });

  it('joins a name of two columns', () => {
    const of = (...cells: string[]): string[] =>
      partedPupil({ family: 0, given: 1 }, (column) => cells[column]).map(({ name }) => name);
    assert.deepEqual(
      [of('王', '小明'), of('Wang', 'Xiaoming'), of('姓', '名'), of('王', '')],
      [['王小明'], ['Xiaoming Wang'], [], []],
    );
  });

  it('knows numbers that no list of pupils may show', () => {
    for (const text of ['110101201501011234', '11010120150101123X', '138 0013 8000', '+86 13800138000'])
      assert.ok(isPrivateNumber(text), text);
    for (const text of ['2026年3月1日', '20260301', '010-12345678', '第13800138000号', ''])
      assert.ok(!isPrivateNumber(text), text);
  });
});
