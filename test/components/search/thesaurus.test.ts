import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Thesaurus, type WordSet, writeThesaurus } from '../../../components/search/words/thesaurus.js';
import { SCHOOL_WORDS } from '../../../site/search/school-words.js';

const SETS: WordSet[] = [
  { same: ['老师', '教师', '教员'], narrower: ['辅导员'] },
  { same: ['鸟类'], narrower: ['水鸟', '候鸟'] },
  { same: ['排球', '击剑'], narrower: ['沙滩排球'] },
  { same: ['教师', '导师'], narrower: [] },
];

describe('components/search/words/thesaurus', () => {
  const held = ['教师', '辅导员', '水鸟', '导师'];
  const thesaurus = new Thesaurus(writeThesaurus(SETS, (word) => held.includes(word)));

  it('knows other words for a word, as far as an index holds them', () => {
    assert.deepEqual(thesaurus.othersFor('老师'), ['教师', '辅导员']);
    assert.deepEqual(thesaurus.othersFor('教师'), ['辅导员', '导师']);
    assert.deepEqual(thesaurus.othersFor('排球'), []);
    assert.equal(thesaurus.knows('排球'), false);
  });

  it('finds narrower words by wider ones, and not the other way round', () => {
    assert.deepEqual(thesaurus.othersFor('鸟类'), ['水鸟']);
    assert.deepEqual(thesaurus.othersFor('水鸟'), []);
  });

  it('keeps apart what a site adds, in what it holds and in what it does not', () => {
    const own = [{ same: ['导师', '师傅'], narrower: [] }];
    for (const sets of [SETS, []]) {
      const added = new Thesaurus(writeThesaurus(sets, (word) => held.includes(word), own));
      assert.deepEqual(
        ['导师', '师傅', '教师', '排球'].map((word) => added.isOwn(word)),
        [true, true, false, false],
      );
      assert.deepEqual(added.othersFor('师傅'), ['导师']);
    }
    assert.equal(thesaurus.isOwn('导师'), false);
  });

  it('finds known words inside a longer one', () => {
    assert.deepEqual(thesaurus.wordsIn('老师鸟类社'), ['老师', '鸟类']);
    assert.deepEqual(thesaurus.wordsIn('老师'), []);
  });
});

/** What people say, and what schools write for it. */
const SAID = `初一 七年级, 七年级 初一, 初二年级 八年级, 初三 九年级, 高一 高中一年级, 寄宿生 住校生, 内宿生 住校生, 通学生 走读生, 科代表 课代表, 微机课 信息技术课,
  机房 计算机教室, 劳技课 劳动课, 早自习 早读, 晚修 晚自习, 大课间 课间操, 眼操 眼保健操, 午托 午间托管, 三好生 三好学生, 校运会 运动会, 期中测试 期中考试, 期末检测 期末考试, 家委会 家长委员会,
  教代会 教职工代表大会, 课表 课程表, 作息表 作息时间表, 行事历 校历, 传达室 门卫, 宿管阿姨 生活老师, 奥数 数学竞赛, 道法 道德与法治, 综评 综合素质评价, 教科书 教材, 单车 自行车, 电瓶车 电动车, 国庆 国庆节,
  延时课 课后服务, 晚托 课后服务, 选修课 校本课程, 教务主任 教导主任, 德育主任 政教主任, 总务处 后勤, 逃课 旷课, 假条 请假条, 就寝 熄灯, 班队会 班会, 画室 美术教室, 插班生 转学生`;
const APART =
  '初一 八年级, 初一 一年级, 高一 一年级, 住校生 走读生, 早读 晚自习, 期中考试 期末考试, 课程表 作息时间表, 旷课 迟到, 单车 电动车, 班长 班主任, 午休 午托, 中考 期中考试';

it('site/search/school-words knows what people say for what schools write', () => {
  const thesaurus = new Thesaurus(writeThesaurus(SCHOOL_WORDS, () => true));
  const pairs = (text: string) => text.split(',').map((pair) => pair.trim().split(' ') as [string, string]);
  for (const [said, written] of pairs(SAID))
    assert.ok(thesaurus.othersFor(said).includes(written), `${said} ${written}`);
  for (const [said, other] of pairs(APART)) assert.ok(!thesaurus.othersFor(said).includes(other), `${said} ${other}`);
});

it('site/search/school-words names no word twice in a set and no set twice', () => {
  const lines = SCHOOL_WORDS.map(({ same, narrower }) => [...same, ...narrower]);
  for (const words of lines) {
    assert.ok(words.length > 1, words.join(' '));
    assert.equal(new Set(words).size, words.length, words.join(' '));
  }
  assert.equal(new Set(lines.map((words) => [...words].sort().join(' '))).size, lines.length);
  // `term-key.ts` keeps three digits for the number of a set.
  assert.ok(lines.length < 900);
});
